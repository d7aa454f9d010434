/** Verbs whose object is what was talked about. */
export const topicVerbs = ['broach', 'debate', 'discuss', 'mention', 'omit'] as const;

/** The same in a sentence that is about talks: elsewhere one raises money and reviews books. */
export const looseTopicVerbs = [
  'address',
  'consider',
  'cover',
  'examine',
  'explore',
  'raise',
  'review',
  'skip',
  'tackle',
] as const;

/** Words that show that a sentence is about talks or their documents. */
export const talkWords = [
  'addressed',
  'agenda',
  'communique',
  'communiqué',
  'covered',
  'delegations',
  'discuss',
  'discussed',
  'discussing',
  'discussion',
  'discussions',
  'dialogue',
  'issues',
  'matters',
  'meeting',
  'negotiations',
  'readout',
  'statement',
  'statements',
  'subjects',
  'summit',
  'talks',
  'topics',
] as const;

/** Verbs that need their preposition: "talked about", "touched on", "exchange views on". The preposition opens the subject. */
export const topicPhrases = [
  'consult on',
  'consulted on',
  'deal with',
  'dealt with',
  'exchange views on',
  'exchanged views on',
  'exchanging views on',
  'exchange of views on',
  'focus on',
  'focused on',
  'focusing on',
  'focussed on',
  'included talks on',
  'debate on',
  'debate over',
  'discussion of',
  'discussions about',
  'discussions on',
  'negotiations on',
  'negotiations over',
  'reference to',
  'mention of',
  'spoke about',
  'talk about',
  'talked about',
  'talking about',
  'talks about',
  'talks on',
  'talks over',
  'touch on',
  'touched on',
  'touching on',
  'turned to',
  'the topic of',
  'the subject of',
  'the issue of',
  'the question of',
] as const;

/** What follows a subject that was talked about: "Fishing was discussed", "rents were on the table, too". */
export const topicTails = [
  'came up',
  'on the agenda',
  'on the table',
  'was addressed',
  'was brought up',
  'was covered',
  'was discussed',
  'was raised',
  'were addressed',
  'were brought up',
  'were covered',
  'were discussed',
  'were raised',
  'a key topic',
  'a main topic',
  'a topic',
] as const;

/** Words that introduce a list of subjects: "farming matters, including hay and milk". */
export const listOpeners = ['including', 'such as', 'among them', 'notably', 'like', 'namely'] as const;

/** Words that say that a subject was left out. */
export const omissionWords = [
  'omit',
  'omits',
  'omitted',
  'omitting',
  'skip',
  'skipped',
  'left out',
  'leaves out',
  'no mention',
  'without mentioning',
  'no reference',
] as const;

/** Nouns for documents that can carry or leave out a subject. */
export const documentNouns = [
  'account',
  'bulletin',
  'communique',
  'communiqué',
  'declaration',
  'document',
  'memo',
  'readout',
  'release',
  'report',
  'statement',
  'summary',
  'text',
  'transcript',
] as const;
