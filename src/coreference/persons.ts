/** Who in the article is a person, of which gender, in which roles. In: an article with its quotations. Out: look-ups by entity id. */

import { memoizeWord } from '../base/memoize.ts';
import type { Mention, Span, TaggedSentence, Term } from '../model.ts';
import type { SyntaxArticle } from '../syntax/index.ts';
import { startsUpper } from '../text/pattern.ts';
import { contains } from '../text/span.ts';
import { narrowingWords, partyLetters, rolesAlsoCalled } from '../words/quote-roles.ts';
import { boundPronouns, genderWords } from '../words/speakers.ts';
import { honorifics, ranks, roleModifiers, roleNouns, roleTopics } from '../words/titles.ts';

export type Gender = 'male' | 'female';
/** A role by its head and all its words: secretary, of "Foreign Secretary of Norway". */
interface Role {
  readonly heads: readonly string[];
  readonly words: ReadonlySet<string>;
}
export interface Persons {
  readonly has: (entity: string) => boolean;
  readonly gender: (entity: string) => Gender | undefined;
  /** Does the article say what the person is? */
  readonly introduced: (entity: string) => boolean;
  /** Does the person hold the role that these words name: "the foreign minister"? */
  readonly holds: (entity: string, words: readonly string[]) => boolean;
  /** Do these words narrow down a role of the person: communications, of a communications director? */
  readonly describes: (entity: string, words: readonly string[]) => boolean;
}

/** What a word before or in a name says of who bears it. */
const SEX = new Map<string, number>([
  ...genderWords.male.map((word) => [word, 3] as const),
  ...genderWords.female.map((word) => [word, -3] as const),
]);
const ADDRESS = new Set<string>([...honorifics, ...ranks]);
const TITLES = new Set<string>([...ADDRESS, ...roleNouns]);
/** Tell two holders of one office apart: the foreign minister, the health minister. */
const DISTINCT = new Set<string>([...roleModifiers, ...roleTopics]);
const PARTIES = new Set<string>(Object.values(partyLetters));
const NARROWING = new Set<string>(narrowingWords);

const GENDERED = new Map<string, number>([
  ...boundPronouns.male.map((word) => [word, 1] as const),
  ...boundPronouns.female.map((word) => [word, -1] as const),
]);

const plain = (normal: string): string => (normal.endsWith('.') ? normal.slice(0, -1) : normal);
const alsoCalled = (word: string): readonly string[] =>
  Object.hasOwn(rolesAlsoCalled, word) ? rolesAlsoCalled[word as keyof typeof rolesAlsoCalled] : [];

/** What is longer names no role. */
const LONGEST_ROLE = 200;

/** An article names a role again and again. */
const roleOf = memoizeWord((text): Role | null => {
  if (text.length > LONGEST_ROLE) return null;
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  // the president's adviser, an adviser to the president: only the adviser
  const possessors = /^(?:.*['’]s\s)+/m.exec(text);
  const own = possessors ? text.slice(possessors.index + possessors[0].length) : text.replace(/^s\s/, '');
  const head = /([\p{L}-]+)\W*$/u.exec(own.split(/\s(?:of|to|for|at|in|on|and)\s|,/, 1)[0]!)?.[1]?.toLowerCase();
  return head ? { heads: [head, ...alsoCalled(head)], words: new Set(words) } : null;
});

/** The titles directly before a mention: Mr, President, Foreign Minister. */
function titlesBefore({ terms }: TaggedSentence, mention: Mention, at: number): Term[] {
  const out: Term[] = [];
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const term = terms[i]!;
    const next = terms[i + 1]?.start ?? mention.start;
    const title = TITLES.has(plain(term.normal)) || (out.length > 0 && DISTINCT.has(term.normal));
    if (!title || !startsUpper(term.text) || next - term.end > 2) break;
    out.unshift(term);
  }
  return out;
}

/** Sen. Dahl, R-Bonn; Sen. Dahl (R-Bonn). */
const PARTY = /^,? \(?([DIR])(?=-\p{Lu})/u;
const partyOf = (text: string, { end }: Mention): string | null => {
  const letter = PARTY.exec(text.slice(end, end + 5))?.[1];
  return letter ? partyLetters[letter as keyof typeof partyLetters] : null;
};

interface Seen {
  party: string | null;
  votes: number;
  titled: boolean;
  roles: Role[];
}

const vote = (term: Term, named: boolean): number => {
  const sex = SEX.get(plain(term.normal));
  if (sex !== undefined) return sex;
  return named ? Number(term.tags.has('MaleName')) - Number(term.tags.has('FemaleName')) : 0;
};

/** Reads what stands before and in each mention of a name. */
function readMentions(text: string, sentence: TaggedSentence, seen: Map<string, Seen>): void {
  const { terms, mentions } = sentence;
  let at = 0;
  for (const mention of mentions) {
    while (at < terms.length && terms[at]!.end <= mention.start) at++;
    const entry = seen.get(mention.entity) ?? { party: null, votes: 0, titled: false, roles: [] };
    seen.set(mention.entity, entry);
    entry.party ??= partyOf(text, mention);
    for (let i = Math.max(0, at - 2); i < terms.length && terms[i]!.start < mention.end; i++)
      entry.votes += vote(terms[i]!, i >= at);
    const titles = titlesBefore(sentence, mention, at);
    if (!titles.length) continue;
    entry.titled ||= mention.kind !== 'place' && !/\s/.test(mention.text);
    const role = roleOf(titles.map((t) => plain(t.normal)).join(' '));
    if (role) entry.roles.push(role);
  }
}

/** "Ray said he was ill": the pronouns behind the only person of a sentence are hers or his. Those in a quotation are not asked. */
function readPronouns(
  sentence: TaggedSentence,
  quoted: readonly Span[],
  seen: Map<string, Seen>,
  isPerson: (id: string) => boolean,
): void {
  if (!sentence.mentions.length) return;
  const named = sentence.mentions.filter((m) => isPerson(m.entity));
  const [first] = named;
  if (!first || named.some((m) => m.entity !== first.entity)) return;
  for (const term of sentence.terms) {
    const sex = GENDERED.get(term.normal);
    if (sex === undefined || term.start < first.end || quoted.some((q) => contains(q, term))) continue;
    seen.get(first.entity)!.votes += sex;
  }
}

/** The words name this role: its head, with the words that tell it from others of the kind. */
function names({ heads, words: held }: Role, words: readonly string[], party: string | null | undefined): boolean {
  const head = words[words.length - 1] ?? '';
  if (!heads.includes(head)) return false;
  const said = words.slice(0, -1);
  return (
    said.every((word) => !DISTINCT.has(word) || held.has(word) || word === party) &&
    [...held].every((word) => !NARROWING.has(word) || said.includes(word) || heads.includes(word))
  );
}

/** The words name no other party than theirs. */
const ofParty = (party: string | null | undefined, words: readonly string[]): boolean =>
  !party || words.includes(party) || !words.some((word) => PARTIES.has(word));

/** The persons of an article. What stands behind "Mr" or "President" is one, whatever else has the name. */
export function personsOf(article: SyntaxArticle): Persons {
  const seen = new Map<string, Seen>();
  for (const sentence of article.sentences) readMentions(article.text, sentence, seen);
  const known = new Map(article.entities.map((e) => [e.id, e]));
  const isPerson = (id: string): boolean => known.get(id)?.kind === 'person';
  for (const sentence of article.sentences) readPronouns(sentence, article.quotations, seen, isPerson);
  const memo = new Map<string, readonly Role[]>();
  const roles = (id: string): readonly Role[] => {
    const found = memo.get(id) ?? [
      ...(known.get(id)?.roles ?? []).flatMap((role) => roleOf(role) ?? []),
      ...(seen.get(id)?.roles ?? []),
    ];
    memo.set(id, found);
    return found;
  };
  const has = (id: string): boolean =>
    known.get(id)?.kind === 'person' || (known.get(id)?.kind === 'organization' && !!seen.get(id)?.titled);
  return {
    has,
    introduced: (id) => roles(id).length > 0 || seen.get(id)?.titled === true,
    gender: (id) => {
      const votes = seen.get(id)?.votes ?? 0;
      return votes ? (votes > 0 ? 'male' : 'female') : undefined;
    },
    holds: (id, words) =>
      has(id) &&
      ofParty(seen.get(id)?.party, words) &&
      roles(id).some((role) => names(role, words, seen.get(id)?.party)),
    describes: (id, words) =>
      has(id) && roles(id).some((role) => words.every((word) => role.words.has(word) && !role.heads.includes(word))),
  };
}
