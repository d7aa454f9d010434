/** Words for who speaks and in what: roles, bodies, documents, pronouns. */

/** Documents and occasions that carry words. */
export const documentNouns = ['account', 'affidavit', 'analysis', 'article', 'assessment', 'audit', 'blog', 'book', 'briefing', 'broadcast', 'brochure', 'bulletin', 'column', 'commentary',
  'communication', 'communique', 'communiqué', 'complaint', 'data', 'declaration', 'document', 'documents', 'editorial', 'email', 'emails', 'estimate', 'estimates', 'excerpts', 'figures', 'filing', 'findings', 'forecast',
  'indictment', 'interview', 'lawsuit', 'leaflet', 'letter', 'manifesto', 'memo', 'memoir', 'memorandum', 'message', 'minutes', 'newsletter', 'note', 'notice', 'op-ed', 'order', 'paper', 'petition', 'poll',
  'polls', 'post', 'proclamation', 'readout', 'records', 'release', 'report', 'reports', 'resolution', 'review', 'ruling', 'speech', 'statement', 'statements', 'statistics',
  'study', 'summary', 'survey', 'testimony', 'text', 'transcript', 'transcripts', 'tweet', 'tweets', 'verdict', 'video', 'website'] as const;

/** Nouns for a saying that may be followed by "that". */
export const statementNouns = ['accusation', 'accusations', 'allegation', 'allegations', 'argument', 'assertion', 'assertions', 'assessment', 'assurance', 'assurances', 'claim', 'claims', 'comment', 'comments', 'complaint', 'complaints',
  'conclusion', 'contention', 'declaration', 'denial', 'insistence', 'prediction', 'promise', 'remark', 'remarks', 'revelation', 'statement', 'suggestion', 'suggestions', 'threat', 'vow',
  'warning', 'warnings'] as const;

/** Persons named by what they do. Heads of a phrase that can speak. */
export const personRoles = ['activist', 'adviser', 'advisor', 'aide', 'ally', 'ambassador', 'analyst', 'attorney', 'author', 'boss', 'brother', 'candidate', 'captain', 'chairman', 'chairperson',
  'chairwoman', 'chair', 'chancellor', 'chief', 'coach', 'colleague', 'commander', 'commissioner', 'congressman', 'congresswoman', 'consultant', 'coordinator', 'correspondent', 'daughter', 'delegate', 'deputy',
  'diplomat', 'director', 'doctor', 'economist', 'editor', 'envoy', 'executive', 'expert', 'farmer', 'father', 'founder', 'friend', 'general', 'governor', 'head', 'historian', 'host', 'husband', 'investigator',
  'journalist', 'judge', 'justice', 'king', 'lawmaker', 'lawyer', 'leader', 'lieutenant', 'manager', 'mayor', 'member', 'minister', 'mother', 'neighbor', 'neighbour', 'nominee', 'officer', 'official', 'operative',
  'organiser', 'organizer', 'owner', 'player', 'politician', 'pollster', 'pope', 'premier', 'president', 'professor', 'prosecutor', 'queen', 'relative', 'representative', 'reporter', 'researcher', 'resident', 'scientist', 'secretary', 'senator', 'sheriff', 'sister', 'son', 'source',
  'speaker', 'spokesman', 'spokesperson', 'spokeswoman', 'strategist', 'student', 'supporter', 'teacher', 'treasurer', 'victim', 'villager', 'volunteer', 'voter', 'wife', 'witness', 'worker'] as const;

/** Bodies named by a common noun. */
export const bodyNouns = ['administration', 'agency', 'airline', 'army', 'association', 'authority', 'bank', 'board', 'bureau', 'cabinet', 'campaign', 'charity', 'church', 'coalition', 'commission', 'committee', 'company',
  'congress', 'council', 'court', 'department', 'embassy', 'firm', 'force', 'foundation', 'government', 'group', 'hospital', 'institute', 'jury', 'league', 'magazine', 'ministry', 'military', 'navy', 'network', 'newspaper', 'office', 'organisation',
  'organization', 'paper', 'parliament', 'party', 'police', 'publication', 'secretariat', 'senate', 'service', 'team', 'tribunal', 'union', 'university', 'white house'] as const;

/** Sources that stay unnamed and are many. */
export const collectiveNouns = ['activists', 'aides', 'analysts', 'authorities', 'critics', 'diplomats', 'economists', 'experts', 'insiders', 'investigators', 'lawmakers', 'lawyers', 'leaders', 'media', 'observers', 'officials', 'organisers', 'organizers',
  'people', 'police', 'prosecutors', 'reporters', 'researchers', 'residents', 'scientists', 'sources', 'supporters', 'sides', 'villagers', 'witnesses'] as const;

/** Third-person pronouns by what they can stand for. */
export const pronouns = {
  he: { number: 'one', gender: 'male' },
  she: { number: 'one', gender: 'female' },
  him: { number: 'one', gender: 'male' },
  her: { number: 'one', gender: 'female' },
  it: { number: 'one', gender: 'thing' },
  they: { number: 'many', gender: 'any' },
  them: { number: 'many', gender: 'any' },
} as const;

/** Titles and kinship words that tell the gender of the name after or before them. */
export const genderWords = {
  female: ['actress', 'businesswoman', 'chairwoman', 'congresswoman', 'councilwoman', 'daughter', 'duchess', 'first lady', 'girl', 'lady', 'madam', 'miss', 'mother', 'mrs', 'ms', 'princess', 'queen', 'sister', 'spokeswoman', 'widow', 'wife', 'woman'],
  male: ['actor', 'boy', 'brother', 'businessman', 'chairman', 'congressman', 'councilman', 'duke', 'father', 'gentleman', 'husband', 'king', 'lord', 'man', 'mr', 'pope', 'prince', 'sir', 'son', 'spokesman', 'widower'],
} as const;
