// Words around a name that show what it names. Lower case; data only.

/** Base forms of verbs that mostly people are the subject of. */
export const personVerbs = [
  'add',
  'admit',
  'argue',
  'ask',
  'believe',
  'claim',
  'declare',
  'explain',
  'hope',
  'insist',
  'note',
  'recall',
  'say',
  'tell',
  'think',
  'want',
  'warn',
  'write',
] as const;
/** Nouns for a body that stand before its name ("the carrier Zoltar Air") or after it ("Zoltar, a charity"). */
export const bodyNouns = [
  'agency',
  'airline',
  'automaker',
  'bank',
  'carrier',
  'charity',
  'club',
  'company',
  'firm',
  'giant',
  'group',
  'magazine',
  'maker',
  'manufacturer',
  'network',
  'newspaper',
  'nonprofit',
  'operator',
  'organisation',
  'organization',
  'parent',
  'party',
  'retailer',
  'rival',
  'team',
] as const;
/** Nouns after the surname of a person in power: the Keller administration. */
export const ruleNouns = ['administration', 'cabinet', 'camp', 'campaign', 'era', 'family', 'presidency'] as const;
/** Forms of address for women. */
export const femaleAddress = ['miss', 'mrs', 'ms'] as const;
/** Forms of address for men. */
export const maleAddress = ['mr', 'sir'] as const;
/** Functions of state bodies that speak for the state as a whole. */
export const speakingBodies = ['cabinet', 'foreign-ministry', 'government', 'presidency'] as const;
/** Who a person is to another: "his father, Ray Keller", which does not turn the text to the father. */
export const kinNouns = [
  'aunt',
  'brother',
  'cousin',
  'daughter',
  'father',
  'grandfather',
  'grandmother',
  'husband',
  'mother',
  'nephew',
  'niece',
  'partner',
  'sister',
  'son',
  'uncle',
  'widow',
  'widower',
  'wife',
] as const;
