/** Whom a pronoun stands for. In: passages with names. Out: the nearest earlier name that fits, subjects first. */
import type { Mention, Term } from '../model.ts';
import type { SyntaxArticle } from '../syntax/index.ts';
import { passageAt } from '../syntax/passages.ts';
import type { Passage, Token } from '../syntax/types.ts';
import { isAuxiliary, isVerb, reporting } from '../syntax/verbs.ts';
import { backgroundWords, modifierWords } from '../words/quote-grammar.ts';
import { linkingPronouns, otherPronouns } from '../words/quote-roles.ts';
import { pronouns } from '../words/speakers.ts';
import type { Persons } from './persons.ts';

/** What a pronoun stands for: one name, or several of which the text does not choose. */
export interface Antecedent {
  readonly entities: readonly string[];
  /** Where the name stands. */
  readonly at: number;
}
export type Resolve = (passage: Passage, token: Token, latest: readonly string[]) => Antecedent | null;

/** How many passages back a pronoun may reach. */
const REACH = 8;
const OTHER = new Set<string>(otherPronouns);
const LINKING = new Set<string>(linkingPronouns);
/** Open a sentence whose subject comes second: while A spoke, B left; on the day that A spoke, B left. */
const BACKGROUND = new Set<string>(backgroundWords);
const LEAD_IN = new Set<string>([...backgroundWords, ...modifierWords]);

const ofPronoun = (token: Token) =>
  Object.hasOwn(pronouns, token.normal) ? pronouns[token.normal as keyof typeof pronouns] : null;
export const isPronoun = (token: Token): boolean => !!ofPronoun(token) || OTHER.has(token.normal);
export const isPlural = (token: Token): boolean => ofPronoun(token)?.number === 'many';

/** The verb that follows a name: Ms Ray later told them. */
function verbOf({ tokens }: Passage, mention: Mention): Token | null {
  const first = tokens.findIndex((t) => t.start >= mention.end);
  // Ray (D-Bonn) said
  const closed = /^\.?\s*\(/.test(tokens[first]?.gap ?? '')
    ? tokens.findIndex((t, i) => i > first && t.gap.includes(')'))
    : -1;
  const after = closed < 0 ? first : closed;
  const verb = tokens.findIndex((t, i) => i >= after && !t.tags.has('Adverb'));
  if (after < 0 || verb < 0 || (tokens[after]!.breaks && closed < 0)) return null;
  return isVerb(tokens[verb]!) || isAuxiliary(tokens[verb]!) ? tokens[verb]! : null;
}

/** The comma before the main clause stands before the name or its title: ..., Mr Ray left. */
function opensClause({ tokens }: Passage, mention: Mention): boolean {
  const at = tokens.findIndex((t) => t.end > mention.start);
  for (let i = at; i > 0 && i > at - 4; i--) {
    if (tokens[i]!.breaks) return /^\s*,/.test(tokens[i]!.gap);
    if (i < at && !/^\p{Lu}/u.test(tokens[i]!.text) && !tokens[i]!.tags.has('Determiner')) return false;
  }
  return false;
}

const isOwner = (text: string, m: Mention): boolean => /^['’]/.test(text.charAt(m.end)) || /['’]s?$/.test(m.text);

/** "his uncle, Rev. Ray": "he" is rather whose father it is. */
const KIN = /\b(his|her)\s(?:\p{Ll}{1,20}[\s-]){0,2}\p{Ll}{1,20},?\s(?:\p{Lu}[\p{L}.]{0,12}\s){0,2}$/u;
/** Characters before a name in which it is introduced so. */
const KIN_REACH = 60;
const OWNER = { male: 'his', female: 'her', thing: '' } as const;
const isKinOf = (text: string, { start }: Mention, gender: keyof typeof OWNER): boolean =>
  KIN.exec(text.slice(Math.max(0, start - KIN_REACH), start))?.[1] === OWNER[gender];

/** The names before a place that a verb follows. */
export const subjectsOf = (text: string, passage: Passage, before: number): Mention[] =>
  passage.mentions.filter((m) => m.end <= before && !isOwner(text, m) && verbOf(passage, m));

/** Names of a passage by how likely a pronoun goes back to them: subjects, names that own nothing, all the others. */
function inOrder(text: string, passage: Passage, before: number): Mention[][] {
  const mentions = passage.mentions.filter((m) => m.end <= before);
  const owner = (m: Mention): boolean => isOwner(text, m);
  const verb = passage.tokens.find((t) => !t.quote && isVerb(t));
  const first = passage.tokens[0]?.normal ?? '';
  const verbs = new Map(mentions.map((m) => [m, verbOf(passage, m)]));
  const subjects = mentions.filter((m) => verbs.get(m) && !owner(m));
  const said = subjects.filter((m) => reporting(verbs.get(m)!));
  // Ray said Doe had told her so. She added: ...; Ray said, and Doe said he ...
  const speaking = passage.end > before ? said.slice(-1) : said.slice(0, 1);
  const main = LEAD_IN.has(first) ? subjects.filter((m) => opensClause(passage, m)).slice(0, 1) : [];
  const leading = mentions.filter((m) => verb && m.end <= verb.start && !owner(m));
  const back = BACKGROUND.has(first) ? subjects.slice(-1) : [];
  return [speaking, main, back, leading, mentions.filter((m) => !owner(m)), mentions].filter((tier) => tier.length > 0);
}

/** Dahl, whom he named: the name before "whom" is somebody else. */
function namedApart(passage: Passage, token: Token): string | undefined {
  const at = passage.tokens.indexOf(token);
  const link = passage.tokens[at - 1];
  return link && LINKING.has(link.normal) ? passage.mentions.findLast((m) => m.end <= link.start)?.entity : undefined;
}

/** "A and B came": two subjects, of which "he" may be either. */
const joined = (text: string, one: Mention, other: Mention): boolean =>
  /^,?\s*(?:and|&)\s+(?:\p{Lu}[\p{L}.]*\s+){0,4}$/u.test(text.slice(one.end, other.start).slice(0, 80));

/** The names of one tier that the pronoun may mean: its first, and whatever stands on a level with that. */
function level(text: string, tier: readonly Mention[], latest: readonly string[]): readonly Mention[] {
  const [first, second] = tier;
  if (!first || !second || first.entity === second.entity || !joined(text, first, second)) return tier.slice(0, 1);
  const again = [first, second].filter((m) => latest.includes(m.entity));
  return again.length === 1 ? again : [first, second];
}

/** "Bruno Vale's hat", "Bruno Vale memorabilia": a name that only says of what sort a thing is. */
function sorts(text: string, { tokens }: Passage, m: Mention): boolean {
  const next = tokens.find((t) => t.start >= m.end);
  return (
    isOwner(text, m) || (next !== undefined && !next.breaks && next.tags.has('Noun') && !next.tags.has('ProperNoun'))
  );
}

/** Who is named with no role, and only to say of what sort a thing is: a film star whose hat somebody bought. "He" is hardly ever one of them. */
function namedInPassing(text: string, passages: readonly Passage[], persons: Persons): ReadonlySet<string> {
  const passing = new Map<string, boolean>();
  for (const passage of passages)
    for (const m of passage.mentions)
      passing.set(m.entity, (passing.get(m.entity) ?? !persons.introduced(m.entity)) && sorts(text, passage, m));
  return new Set([...passing].filter(([, only]) => only).map(([entity]) => entity));
}

/** Reads pronouns of one article. */
export function pronounReader(text: string, passages: readonly Passage[], persons: Persons): Resolve {
  // In few articles a pronoun gets so far.
  let known: ReadonlySet<string> | undefined;
  const isPassing = (entity: string): boolean => {
    known ??= namedInPassing(text, passages, persons);
    return known.has(entity);
  };
  return (passage, token, latest) => {
    const kind = ofPronoun(token);
    if (!kind || kind.number === 'many') return null;
    const apart = namedApart(passage, token);
    const fits = (m: Mention): boolean => {
      if (m.entity === apart) return false;
      if (kind.gender === 'thing')
        return m.kind === 'organization' && !persons.has(m.entity) && !/^['’]s/.test(text.slice(m.end, m.end + 2));
      return persons.has(m.entity) && (persons.gender(m.entity) ?? kind.gender) === kind.gender;
    };
    const from = Math.max(0, passageAt(passages, passage.start));
    const nearest = (passes: (m: Mention) => boolean): Antecedent | null => {
      for (let i = from; i >= Math.max(0, from - REACH); i--) {
        for (const tier of inOrder(text, passages[i]!, token.start)) {
          const found = level(text, tier.filter(passes), latest);
          if (found.length) return { entities: found.map((m) => m.entity), at: found[0]!.start };
        }
      }
      return null;
    };
    const likely = (m: Mention): boolean => fits(m) && !isKinOf(text, m, kind.gender);
    return nearest((m) => likely(m) && !isPassing(m.entity)) ?? nearest(likely) ?? nearest(fits);
  };
}

// Whom "he" and "she" stand for where they are subjects of what an article tells itself.
const SUBJECTS = new Set(['he', 'she']);

export type ReferentOf = (term: Pick<Term, 'normal' | 'start'>) => string | null;

/** The entity for which each "he" and "she" of an article stands; null where the text does not decide, and inside quotations. */
export function referentsOf({ text, passages }: SyntaxArticle, persons: Persons): ReferentOf {
  const resolve = pronounReader(text, passages, persons);
  const referents = new Map<number, string>();
  for (const passage of passages)
    for (const token of passage.tokens) {
      if (!SUBJECTS.has(token.normal)) continue;
      const found = resolve(passage, token, []);
      if (found?.entities.length === 1) referents.set(token.start, found.entities[0]!);
    }
  return ({ normal, start }) => (SUBJECTS.has(normal) ? (referents.get(start) ?? null) : null);
}
