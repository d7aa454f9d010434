/** How a person is named again by a role, and what a role stands for. Lower case; data only. */

/** A title, and the nouns by which its holder is named later: Rep. Dahl, the congressman. */
export const rolesAlsoCalled = {
  actor: ['star'],
  adm: ['admiral'],
  assemblyman: ['lawmaker', 'legislator', 'politician'],
  assemblywoman: ['lawmaker', 'legislator', 'politician'],
  attorney: ['lawyer'],
  capt: ['captain'],
  chairman: ['chair'],
  chairwoman: ['chair'],
  col: ['colonel'],
  congressman: ['lawmaker', 'legislator', 'representative'],
  congresswoman: ['lawmaker', 'legislator', 'representative'],
  councillor: ['councilman', 'councilwoman', 'politician'],
  dr: ['doctor', 'physician', 'professor'],
  gen: ['general'],
  gov: ['governor'],
  journalist: ['reporter'],
  judge: ['justice'],
  justice: ['judge'],
  lawyer: ['attorney'],
  lt: ['lieutenant'],
  maj: ['major'],
  minister: ['politician'],
  nominee: ['candidate', 'hopeful'],
  pastor: ['reverend'],
  premier: ['minister'],
  pres: ['president'],
  prof: ['professor'],
  rep: ['congressman', 'congresswoman', 'lawmaker', 'legislator', 'representative'],
  representative: ['congressman', 'congresswoman', 'lawmaker', 'legislator'],
  rev: ['pastor', 'reverend'],
  sen: ['lawmaker', 'legislator', 'senator'],
  senator: ['lawmaker', 'legislator'],
  sgt: ['sergeant'],
  spokesman: ['spokesperson'],
  spokesperson: ['spokesman', 'spokeswoman'],
  spokeswoman: ['spokesperson'],
  supt: ['superintendent'],
} as const;

/** In a role, these make it another one: the president is not the vice president. */
export const narrowingWords = ['assistant', 'associate', 'deputy', 'ex', 'former', 'late', 'lieutenant', 'lt', 'vice'] as const;

/** Speak for the body they belong to: a spokesman for the ministry is the ministry. */
export const representingNouns = [
  'administrator',
  'administrators',
  'ambassador',
  'attorney',
  'attorneys',
  'authorities',
  'boss',
  'bosses',
  'chair',
  'chairman',
  'chairwoman',
  'chief',
  'chiefs',
  'commissioner',
  'director',
  'envoy',
  'executive',
  'executives',
  'governor',
  'head',
  'lawyer',
  'lawyers',
  'leader',
  'leaders',
  'minister',
  'ministers',
  'official',
  'officials',
  'president',
  'representative',
  'representatives',
  'secretary',
  'speaker',
  'spokesman',
  'spokesmen',
  'spokespeople',
  'spokesperson',
  'spokeswoman',
  'spokeswomen',
] as const;

/** Before a noun, these bring in somebody or something new. */
export const introducingWords = ['a', 'an', 'another', 'her', 'his', 'its', 'one', 'own', 'their'] as const;
/** Join a pronoun to the name before it, so that it stands for somebody else: Dahl, whom he named. */
export const linkingPronouns = ['who', 'whom', 'whose'] as const;
/** Pronouns of the speaker and the hearer, and those that ask. */
export const otherPronouns = ['i', 'we', 'who', 'you'] as const;
