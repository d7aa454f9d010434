/** Two wordings of one utterance, word by word: what was cut, replaced or turned round. */

import { memoizeWord } from '../base/memoize.ts';
import type { ClaimOf, Reason } from '../model.ts';
import { stemOf } from '../text/content-words.ts';
import { normalWord } from '../text/normal-form.ts';
import { negators } from '../words/actions.ts';
import { cardinals, ordinals } from '../words/numbers.ts';
import { stopwords } from '../words/stopwords.ts';
import { modals, monthAbbreviations, nameParticles, pronouns, spelling } from '../words/wording.ts';

type QuoteValue = ClaimOf<'quote'>['value'];

export interface Token {
  /** As it stands. */
  readonly text: string;
  /** For comparing: stem, British endings brought to American ones. */
  readonly key: string;
  readonly content: boolean;
}
/** A stretch that both share, or that differs: `a` and `b` are token lists, equal when `same`. */
export interface Edit {
  readonly same: boolean;
  readonly a: readonly Token[];
  readonly b: readonly Token[];
}

const STOP = new Set<string>(stopwords);
const NEGATORS = new Set<string>(negators);
const PRONOUNS = new Set<string>(pronouns);
const PARTICLES = new Set<string>(nameParticles);
const MODALS = new Map<string, string>(Object.entries(modals));
const MONTHS = new Map<string, string>(Object.entries(monthAbbreviations));
const WORD = /…|@?[\p{L}\p{N}$€£%][\p{L}\p{N}.,'’%*]*/gu;
/** Longer quotations are compared by their beginning: the alignment is quadratic. */
const LONGEST = 400;

const isNegation = (token: Token): boolean => NEGATORS.has(normalWord(token.text)) || /n['’]t$/i.test(token.text);
/** A word that the outlet would not print, "f***ing", or that stands for a name: "@anahill". */
const isMasked = (token: Token): boolean => token.text.includes('*') || token.text.startsWith('@');
/** Where words were left out: what stands beside it on the other side was cut. */
const isCut = (token: Token): boolean => token.text === '…';
const isNumber = (token: Token): boolean => /\d/.test(token.key);
const isName = (token: Token): boolean => /^\p{Lu}/u.test(token.text) && token.content;

/** Numbers that are written as words, as they are written in digits: "eleventh", "11th" and "11" are one. One is too often no number. */
const NUMERALS = new Map(
  [...Object.entries(cardinals), ...Object.entries(ordinals)]
    .filter(([, value]) => value > 2)
    .map(([word, value]) => [word, String(value)]),
);
const BRITISH_PERCENT = /\bper\s+cent\b/giu;

function keyOf(word: string): string {
  if (word === '%') return 'percent';
  let key = NUMERALS.get(word) ?? MONTHS.get(word) ?? word.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1');
  for (const [british, american] of spelling) key = key.replace(british, american);
  return stemOf(key);
}

/** A word as it is compared. */
const token = memoizeWord((text): Token => {
  const bare = text.replace(/(?<![.,'’])[.,'’]+$/, '').replace(/(?<=\p{L})\.(?:com|net|org)$/iu, '');
  const normal = normalWord(bare);
  return { text: bare, key: keyOf(normal.replaceAll('.', '')), content: !STOP.has(normal) };
});

/** The words of an utterance; glosses in brackets are the editor's and left out. */
export function tokens(words: string): Token[] {
  const spoken = words
    .replace(/\.(?:\s?\.){2,3}/g, '…')
    // "[Q]uestions need to be addressed": a letter that was only changed.
    .replace(/\[(\p{L}{1,3})\](?=\p{L})|(?<=\p{L})\[(\p{L}{1,3})\]/gu, '$1$2')
    .replace(/\([^()]{0,80}\)|\[[^[\]]{0,80}\]/g, ' ')
    .replace(BRITISH_PERCENT, 'percent')
    .replace(/(\d)\s?%/g, '$1 percent')
    .replace(/(?<!\p{L})(\p{L})-(?=\p{L}{2})/gu, '$1')
    .replace(/(\p{L}['’]) (?=(?:d|ll|m|re|s|t|ve)(?!\p{L}))/gu, '$1');
  return (spoken.match(WORD) ?? []).slice(0, LONGEST).map(token);
}

/** An utterance taken apart once, however often it is compared. */
export interface Wording {
  readonly form: QuoteValue['form'];
  /** The words for which the outlet vouches, see `quotedWords`. */
  readonly quoted: readonly Token[];
  /** All words, as they are written. */
  readonly written: readonly Token[];
  /** Words inside the marks, or of all where none are quoted, as they are divided by blanks. */
  readonly count: number;
  /** Content words among the quoted ones. */
  readonly content: number;
  /** The quoted words two at a time. */
  readonly pairs: ReadonlySet<string>;
  /** Those of them that are more than a name or a title. */
  readonly told: ReadonlySet<string>;
}

const pairOf = (one: Token, other: Token): string => `${one.key} ${other.key}`;
const bigrams = (list: readonly Token[]): Set<string> => new Set(list.slice(1).map((t, i) => pairOf(list[i]!, t)));

/** Pairs with a content word that is no name: not those of "the Harbour Act" alone. */
const toldPairs = (list: readonly Token[]): Set<string> => {
  const tells = (t: Token): boolean => t.content && !isName(t);
  return new Set(list.slice(1).flatMap((t, i) => (tells(t) || tells(list[i]!) ? [pairOf(list[i]!, t)] : [])));
};

export function wordingOf(value: QuoteValue): Wording {
  const own = quotedWords(value);
  const quoted = tokens(own);
  const written = own === value.words ? quoted : tokens(value.words);
  const content = quoted.filter((t) => t.content).length;
  const count = own.trim().split(/\s+/).length;
  return { form: value.form, quoted, written, count, content, pairs: bigrams(quoted), told: toldPairs(quoted) };
}

/** "We hoped that we would not be there": so many small words in a row, each in its place, are no chance. */
const EXACT_WORDS = 6;

/** A lone word can be found in an utterance of so many. */
const FEW_WORDS = 3;

/** Keys of which two wordings share one where `sharedRuns` is above 0. */
export function runKeys({ quoted, pairs }: Wording): string[] {
  const alone = quoted.length <= FEW_WORDS ? quoted.map((t) => t.key) : [];
  return [...alone, ...pairs];
}

/** How much of the shorter utterance stands in the longer in the same order, two words at a time: 0 to 1. */
export function sharedRuns(a: Wording, b: Wording): number {
  const [x, y] = a.quoted.length <= b.quoted.length ? [a, b] : [b, a];
  const [only] = x.quoted;
  if (x.quoted.length < 2)
    return only?.content && y.quoted.some((t) => t.key === only.key) && y.quoted.length <= FEW_WORDS ? 1 : 0;
  let shared = 0;
  let told = x.pairs.size === y.pairs.size;
  for (const pair of x.pairs) {
    if (!y.pairs.has(pair)) continue;
    shared++;
    told ||= x.told.has(pair);
  }
  // Two sentences about one law share its name: that makes them no report of one utterance.
  const share = told ? shared / x.pairs.size : 0;
  return x.content >= 2 || (share === 1 && x.quoted.length >= EXACT_WORDS) ? share : 0;
}

/** The same of two plain texts. */
export function runs(a: string, b: string): number {
  const plain = (words: string): Wording => wordingOf({ words, form: 'direct', quoted: [], cue: null });
  return sharedRuns(plain(a), plain(b));
}

/** Longest common subsequence table of two token lists. */
function table(a: readonly Token[], b: readonly Token[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      rows[i]![j] = a[i]!.key === b[j]!.key ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
    }
  }
  return rows;
}

/** The edit script between two utterances: stretches that are shared and stretches that differ, in order. */
export function editScript(a: readonly Token[], b: readonly Token[]): Edit[] {
  const rows = table(a, b);
  const out: { same: boolean; a: Token[]; b: Token[] }[] = [];
  const last = (same: boolean) => {
    if (out.at(-1)?.same !== same) out.push({ same, a: [], b: [] });
    return out.at(-1)!;
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]!.key === b[j]!.key) {
      const run = last(true);
      run.a.push(a[i++]!);
      run.b.push(b[j++]!);
    } else if (j >= b.length || (i < a.length && rows[i + 1]![j]! >= rows[i]![j + 1]!)) last(false).a.push(a[i++]!);
    else last(false).b.push(b[j++]!);
  }
  return out;
}

/** A stretch longer than this on one side is another sentence, not a replacement. */
const REPLACED = 4;

/** With fewer shared words, or fewer in a row, a difference may be that of two utterances. */
const LEAST_SHARED = 4;
const LEAST_RUN = 2;
/** Of two wordings of one utterance this share of the shorter stands in both: less may be said of one matter on two occasions. */
const REWORDED_SHARE = 0.6;
/** Below this share of the shorter wording a "not" more or less is one change among many. */
const TURNED_SHARE = 0.7;

/** Two spellings of one name share their consonant skeleton: Kasimi, Qasimi. */
function sameName(a: Token, b: Token): boolean {
  const skeleton = (t: Token) =>
    t.text
      .toLowerCase()
      .replace(/^(?:al|el)-?/, '')
      .replace(/[qkgc]h?/g, 'k')
      .replace(/[aeiouyhw'’-]/g, '')
      .replace(/(.)\1+/g, '$1');
  return skeleton(a) === skeleton(b) && skeleton(a).length > 1;
}

/** Whether a stretch holds a negation that the other side has not: a lone "not", or one in the place of another word. */
function turned({ a, b }: Edit): boolean {
  const longest = a.length && b.length ? REPLACED : 2;
  return a.some(isNegation) !== b.some(isNegation) && a.length <= longest && b.length <= longest;
}

/** How many more stretches turn the first wording round than the second. */
const turns = (edits: readonly Edit[]): number =>
  edits.filter(turned).reduce((sum, { a }) => sum + (a.some(isNegation) ? 1 : -1), 0);

/** "LBC" for "Lake Basin Commission". */
function isAcronymOf(short: readonly Token[], long: readonly Token[]): boolean {
  const letters = short.length === 1 ? short[0]!.text.replaceAll('.', '') : '';
  return (
    letters.length > 1 &&
    letters === letters.toUpperCase() &&
    letters ===
      long
        .map((t) => t.text.charAt(0))
        .join('')
        .toUpperCase()
  );
}

/** "long standing" and "longstanding". */
function areOneSpelling(x: readonly Token[], y: readonly Token[]): boolean {
  const letters = (words: readonly Token[]): string => words.map(({ key }) => key).join('');
  return x.length > 0 && letters(x) === letters(y);
}

/** "Will appeal" for "may appeal" changes what was said; "would" for "will" only its tense. */
function otherModal(x: readonly Token[], y: readonly Token[]): boolean {
  const force = (list: readonly Token[]): string | undefined =>
    list.length === 1 ? MODALS.get(normalWord(list[0]!.text)) : undefined;
  return force(x) !== undefined && force(y) !== undefined && force(x) !== force(y);
}

/** What one differing stretch between shared words means, both sides being quoted. */
function replaced(edit: Edit): Reason {
  const [x, y] = [edit.a, edit.b];
  if ([...x, ...y].some(isCut)) return 'trimmed';
  if (turned(edit)) return 'conflict';
  if (x.length > REPLACED || y.length > REPLACED || !x.length || !y.length) return 'trimmed';
  if (x.some(isMasked) || y.some(isMasked)) return 'trimmed';
  const said = (t: Token): boolean => t.content && !PARTICLES.has(t.text.toLowerCase());
  const [left, right] = [x.filter(said), y.filter(said)];
  if (left.some(isNumber) && right.some(isNumber)) return 'conflict';
  if (isAcronymOf(left, right) || isAcronymOf(right, left) || areOneSpelling(left, right)) return 'trimmed';
  if (left.length === 1 && right.length === 1 && isName(left[0]!) && isName(right[0]!))
    return sameName(left[0]!, right[0]!) ? 'trimmed' : 'conflict';
  if (left.length && right.length) return 'reworded';
  const pronoun = (list: readonly Token[]): boolean => list.length === 1 && PRONOUNS.has(normalWord(list[0]!.text));
  return (pronoun(x) && pronoun(y)) || otherModal(x, y) ? 'reworded' : 'trimmed';
}

const GRAVITY: readonly Reason[] = ['conflict', 'reworded', 'trimmed'];
const gravest = (reasons: readonly Reason[]): Reason => GRAVITY.find((r) => reasons.includes(r)) ?? 'same';

/** One word for one word at the very beginning or end: more than that was only cut. */
const swapped = (edit: Edit): boolean => edit.a.length === 1 && edit.b.length === 1;

/** What differs between the first and the last shared word, and single words swapped at the ends. */
function inside(edits: readonly Edit[]): readonly Edit[] {
  const first = edits.findIndex((e) => e.same);
  const last = edits.findLastIndex((e) => e.same);
  return edits.filter((e, n) => !e.same && ((n > first && n < last) || swapped(e)));
}

/** What stands before the first shared word, where both begin otherwise: "I will rebuild", "he would not rebuild". */
const opening = ([first]: readonly Edit[]): readonly Edit[] =>
  first && !first.same && first.a.length && first.b.length ? [first] : [];

/** The utterance as quoted: of a mixed quotation only what stands inside the marks was claimed word for word. */
export const quotedWords = (value: QuoteValue): string =>
  value.form === 'mixed' && value.quoted.length ? value.quoted.map((q) => q.text).join(' … ') : value.words;

/** Content words that a report shares with what it reports, and words that there must be at all: not a name alone. */
const REPORTED = 2;
const LEAST_WORDS = 3;

/** What wording `b` is to wording `a`. */
export const compareWords = (a: QuoteValue, b: QuoteValue): Reason => compareWordings(wordingOf(a), wordingOf(b));

export function compareWordings(a: Wording, b: Wording): Reason {
  const indirect = a.form === 'indirect' || b.form === 'indirect';
  const [x, y] = indirect ? [a.written, b.written] : [a.quoted, b.quoted];
  const edits = editScript(x, y);
  const shared = edits.filter((e) => e.same).flatMap((e) => e.a);
  const content = shared.filter((t) => t.content).length;
  const smaller = Math.min(x.length, y.length);
  const said = (list: readonly Token[]): number => list.filter((t) => !isCut(t)).length;
  const whole = said(shared) === said(x) && said(shared) === said(y);
  if (whole) return 'same';
  if (indirect)
    return content >= REPORTED && smaller >= LEAST_WORDS
      ? paraphrase([...opening(edits), ...inside(edits)], shared.length / smaller)
      : 'fragment';
  const exact = shared.length === smaller && smaller >= EXACT_WORDS;
  if ((content < 2 && !exact) || shared.length / smaller < 0.4) return 'fragment';
  const differing = inside(edits).filter(({ a: own, b: other }) => ![...own, ...other].some(isCut));
  // "I don't think there is any", "I am sure there is not much": one "not" on each side turns nothing round.
  const isTurned = shared.length >= TURNED_SHARE * smaller && turns(differing) !== 0;
  const reasons = differing.map((edit) => (turned(edit) && !isTurned ? 'reworded' : replaced(edit)));
  const isOneUtterance =
    shared.length >= Math.max(LEAST_SHARED, REWORDED_SHARE * smaller) &&
    edits.some((e) => e.same && e.a.length >= LEAST_RUN);
  if (!isOneUtterance && reasons.some((r) => r !== 'trimmed')) return 'fragment';
  return gravest(reasons.length ? reasons : ['trimmed']);
}

/** Reported speech may change every word but not turn what was said into its opposite: where it does, it is another utterance or a conflict. */
function paraphrase(edits: readonly Edit[], share: number): Reason {
  if (turns(edits) === 0) return 'paraphrase';
  return share > 0.8 ? 'conflict' : 'fragment';
}
