/** Function words that the reading of quotes turns on, by what they do there. */

/** Begin what may stand between a reporting verb and what it reports: told them in Oslo on Monday. */
export const modifierWords = [
  'about',
  'after',
  'ahead',
  'as',
  'at',
  'before',
  'by',
  'during',
  'following',
  'for',
  'from',
  'in',
  'inside',
  'of',
  'on',
  'outside',
  'over',
  'through',
  'to',
  'via',
  'with',
] as const;
/** Begin a reported question. */
export const questionWords = ['how', 'if', 'what', 'when', 'where', 'whether', 'which', 'who', 'why'] as const;
/** Question words that begin a clause of time, place or person unless somebody is asked or told. */
export const circumstanceWords = ['when', 'where', 'which', 'who'] as const;
/** May begin a reported clause without being part of its subject. */
export const clauseOpeners = [
  'after',
  'all',
  'as',
  'at',
  'because',
  'both',
  'by',
  'for',
  'if',
  'in',
  'no',
  'on',
  'there',
  'when',
  'with',
] as const;
/** Before a day or date: early on Monday, last week. */
export const dayModifiers = ['earlier', 'early', 'last', 'late', 'next', 'this'] as const;
/** Begin a relative clause. */
export const relativeWords = ['that', 'which', 'who', 'whom', 'whose'] as const;
/** Begin a clause of place or time behind a noun. */
export const sceneWords = ['when', 'where'] as const;
/** Conjunctions that may open a sentence. */
export const leadConjunctions = ['and', 'but', 'so', 'yet'] as const;
/** Open a clause or phrase that sets the scene and reports nothing: after the vote, she said. */
export const settingWords = [
  'after',
  'although',
  'as',
  'at',
  'because',
  'before',
  'for',
  'if',
  'in',
  'on',
  'since',
  'though',
  'when',
  'while',
] as const;
/** Behind a frame in commas, these begin something new: the reported words do not go on. */
export const turningWords = [
  'according',
  'after',
  'although',
  'and',
  'as',
  'because',
  'before',
  'but',
  'citing',
  'if',
  'nor',
  'or',
  'so',
  'though',
  'when',
  'where',
  'which',
  'while',
  'who',
  'whose',
  'with',
] as const;
/** May follow a reporting verb that ends its clause: she said on Monday. */
export const followingWords = [
  'about',
  'after',
  'as',
  'at',
  'before',
  'by',
  'during',
  'following',
  'from',
  'in',
  'of',
  'on',
  'through',
  'to',
  'via',
  'when',
  'while',
  'with',
] as const;
/** Join two verbs with one subject. */
export const coordinators = ['and', 'but', 'or', 'then'] as const;
/** Before a new frame, these end what the frame before it reports. */
export const cuttingWords = ['although', 'and', 'but', 'though', 'while'] as const;
/** Between a saying and the one it belongs to: a claim by the mayor. */
export const ownerPrepositions = ['by', 'from', 'of'] as const;
/** Link the parts of a noun phrase: the head of the bank. */
export const phraseLinks = [
  '&',
  'about',
  'against',
  'and',
  'as',
  'at',
  'behind',
  'between',
  'by',
  'for',
  'from',
  'in',
  'inside',
  'near',
  'of',
  'on',
  'or',
  'to',
  'under',
  'with',
  'within',
] as const;
/** Begin a clause, and are never part of a noun phrase. */
export const subordinators = [
  'after',
  'although',
  'as',
  'because',
  'before',
  'but',
  'how',
  'if',
  'once',
  'since',
  'so',
  'than',
  'that',
  'though',
  'unless',
  'until',
  'what',
  'when',
  'where',
  'whereas',
  'whether',
  'while',
  'why',
  'yet',
] as const;
/** Stand between a subject and its verb without being part of either. */
export const focusWords = [
  'also',
  'even',
  'herself',
  'himself',
  'itself',
  'later',
  'not',
  'now',
  'still',
  'themselves',
  'then',
] as const;
/** Parts of a day behind its name. */
export const dayParts = ['afternoon', 'evening', 'morning', 'night'] as const;
/** Pronouns that are a subject alone. */
export const subjectPronouns = ['he', 'i', 'it', 'she', 'they', 'we', 'you'] as const;
/** Stand before a determiner in one phrase: all the ministers. */
export const predeterminers = ['all', 'both', 'half', 'many', 'not', 'such'] as const;
/** Forms of "be". */
export const formsOfBe = ['are', 'be', 'been', 'being', 'is', 'was', 'were'] as const;
/** Auxiliary verbs, whatever the tagger says. */
export const auxiliaries = [
  "'d",
  "'s",
  "'ve",
  'are',
  'be',
  'been',
  'being',
  'can',
  'could',
  'did',
  'do',
  'does',
  'had',
  'has',
  'have',
  'having',
  'is',
  'may',
  'might',
  'must',
  'should',
  'was',
  'were',
  'will',
  'would',
] as const;
/** Open a sentence whose main clause comes second: while A spoke, B left. */
export const backgroundWords = [
  'after',
  'although',
  'as',
  'because',
  'before',
  'even',
  'hours',
  'if',
  'since',
  'though',
  'when',
  'while',
] as const;
/** End the head of a phrase that names a speaker: an official | in the ministry. */
export const headEnds = [
  'about',
  'as',
  'at',
  'by',
  'for',
  'from',
  'in',
  'inside',
  'near',
  'of',
  'on',
  'to',
  'who',
  'with',
  'within',
] as const;
/** Between the verb and the document the words stand in: said in a statement. */
export const carriers = ['in', 'through', 'via'] as const;
/** Name who stands behind an agency's words. */
export const citingWords = ['citing', 'quoting'] as const;
/** Make a noun point back to something named before. */
export const definiteWords = ['that', 'the', 'this'] as const;
/** Make a document that of the one named before. */
export const ownWords = ['her', 'his', 'its', 'their'] as const;
/** Between a verb and "to": went on to say. */
export const phrasalParticles = ['ahead', 'back', 'on', 'out'] as const;
/** Left out at the start of what is said. */
export const clauseLeads = ['and', 'but', 'so', 'that', 'while'] as const;
/** Left out at the end of what is said. */
export const clauseTails = ['and', 'as', 'but', 'that', 'when', 'which', 'while', 'who'] as const;
/** Before a participle that shares the subject of the clause: after calling it a shame. */
export const nestingWords = [
  'about',
  'after',
  'before',
  'by',
  'despite',
  'for',
  'from',
  'in',
  'of',
  'than',
  'to',
  'when',
  'while',
  'without',
] as const;
/** Join a second verb to the subject of the first. */
export const sharingWords = ['and', 'but', 'to'] as const;
/** Words that a verb is contracted with: he's, they'll. */
export const contractedWords = ['he', 'i', 'it', 'she', 'that', 'there', 'they', 'we', 'who', 'you'] as const;
/** What stands behind the apostrophe there. */
export const contractionEndings = ['d', 'll', 'm', 're', 's', 've'] as const;
