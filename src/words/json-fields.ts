/** Names of fields under which crawlers, exports and news interfaces write an article. Letters only, lower case; the first that is filled holds. */

/** The text: newspaper, trafilatura, news-please, Scrapy, NewsAPI, schema.org, JSON Feed, Event Registry, the Guardian. */
export const bodyFields = [
  'text',
  'maintext',
  'articletext',
  'articlebody',
  'fulltext',
  'rawtext',
  'cleanedtext',
  'cleantext',
  'plaintext',
  'bodytext',
  'storytext',
  'contenttext',
  'body',
  'content',
  'contentencoded',
  'contenthtml',
  'bodyhtml',
  'articlehtml',
  'articlecontent',
  'article',
  'story',
  'paragraphs',
] as const;

/** A whole page as it was fetched. */
export const pageFields = ['html', 'rawhtml', 'pagehtml', 'htmlcontent', 'sourcehtml'] as const;

/** Used only where there is no text. */
export const summaryFields = [
  'summary',
  'description',
  'excerpt',
  'abstract',
  'snippet',
  'lead',
  'standfirst',
] as const;

export const titleFields = [
  'title',
  'headline',
  'articletitle',
  'webtitle',
  'name',
  'titlepage',
  'titlerss',
  'heading',
] as const;

export const authorFields = ['authors', 'author', 'byline', 'creator', 'dccreator', 'writer', 'reporter'] as const;

export const dayFields = [
  'datepublish',
  'datepublished',
  'publishdate',
  'publisheddate',
  'publicationdate',
  'publishedat',
  'publishat',
  'pubdate',
  'published',
  'publishedtime',
  'publishedon',
  'firstpublicationdate',
  'webpublicationdate',
  'publishtime',
  'datetimepub',
  'datetime',
  'date',
  'pubtime',
  'seendate',
  'datecreated',
  'created',
] as const;

export const outletFields = [
  'outlet',
  'sitename',
  'publisher',
  'publication',
  'newspaper',
  'sourcename',
  'source',
  'sourcetitle',
  'provider',
  'sourcehostname',
  'hostname',
  'sourcedomain',
  'sourceurl',
  'domain',
  'site',
  'website',
] as const;

export const addressFields = [
  'url',
  'link',
  'canonicalurl',
  'weburl',
  'articleurl',
  'permalink',
  'externalurl',
] as const;
