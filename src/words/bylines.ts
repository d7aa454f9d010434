/** Words of lines that say who wrote an article. Lower case. */

/** What a journalist is called after the name: "Anna Keller, Staff writer". */
export const journalistTitles = ['analyst', 'anchor', 'assistant editor', 'associate editor', 'bureau chief', 'chief correspondent', 'chief reporter', 'columnist', 'commentator', 'contributing writer', 'contributor', 'copy editor', 'correspondent', 'defence correspondent', 'defense reporter', 'deputy editor', 'desk', 'diplomatic correspondent', 'diplomatic editor', 'economics correspondent', 'economics editor', 'editor', 'editor at large', 'editor in chief', 'editor-at-large', 'editor-in-chief', 'editorial board', 'environment correspondent', 'environment editor', 'executive editor', 'foreign correspondent', 'foreign editor', 'freelance journalist', 'guest contributor', 'guest writer', 'health editor', 'health reporter', 'journalist', 'legal correspondent', 'managing editor', 'national correspondent', 'news correspondent', 'news desk', 'news editor', 'news reporter', 'newsdesk', 'newsroom', 'online editor', 'photographer', 'political correspondent', 'political editor', 'political reporter', 'producer', 'reporter', 'senior correspondent', 'senior editor', 'senior producer', 'senior reporter', 'senior writer', 'special correspondent', 'special to', 'sports writer', 'staff', 'staff correspondent', 'staff reporter', 'staff report', 'staff writer', 'sub-editor', 'technology reporter', 'world editor', 'writer'] as const;

/** Bodies that sign instead of a person: "By Beacon Staff". */
export const collectiveAuthors = ['correspondents', 'desk', 'editors', 'editorial board', 'news desk', 'newsdesk', 'newsroom', 'reporters', 'staff', 'staff report', 'staff reporter', 'staff reporters', 'staff writer', 'staff writers', 'team', 'web desk'] as const;

/** Openings of a byline. */
export const bylineOpenings = ['author', 'by', 'byline', 'posted by', 'published by', 'reported by', 'story by', 'words by', 'written by'] as const;

/** Small words inside personal names. */
export const nameParticles = ['abu', 'al', 'ap', 'ben', 'bin', 'bint', 'da', 'dal', 'de', 'del', 'della', 'den', 'der', 'di', 'do', 'dos', 'du', 'el', 'ibn', 'la', 'le', 'mac', 'ten', 'ter', 'van', 'von', 'y', 'zu'] as const;
