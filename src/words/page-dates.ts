/** Names of `<meta>` elements that hold the day of publication, the most trusted first. Lower case. */
export const publicationTags = [
  'article:published_time',
  'datepublished',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'bt:pubdate',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publication-date',
  'published-date',
  'article.published',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'dc.date.issued',
  'dc.date',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'datecreated',
  'displaydate',
  'date',
] as const;

/** Names of `<meta>` elements that hold the day of the last change. */
export const revisionTags = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified'] as const;

/** Words before the day of the last change, where a page shows it. */
export const revisionWords = ['last changed', 'last edited', 'last modified', 'last revised', 'last updated'] as const;
