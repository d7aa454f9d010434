/**
 * Origins: which articles are copies or rewrites of one text. Read off shared runs of words outside quotations: a quotation or a
 * press statement that two articles carry makes neither a copy of the other.
 */

import { put } from '../base/group-by.ts';
import type { Event, ExtractedArticle, OriginEvidence, Span } from '../model.ts';
import { stemsOfWords, wordsOf } from '../text/content-words.ts';
import { articleWords, type WordsIn } from './profile.ts';

// Runs of words that two articles share. In: the words of articles, by sentence. Out: for each its runs that another may have, and where
// they stand.
/** Words in a row that two independent writers seldom choose alike. */
export const RUN = 5;

/** Words by sentence; `null` where a quotation or a sentence border stands. */
export type Sentences = readonly { readonly words: readonly (string | null)[] }[];
/** Where each run stands: sentence position and word position. */
export type Runs = ReadonlyMap<string, readonly (readonly [number, number])[]>;

/** Number of a gap between words; words have higher ones. */
const GAP = 0;

/** Sentences with words as numbers. */
function numbered(sentences: Sentences, numbers: Map<string, number>): Int32Array[] {
  return sentences.map(({ words }) =>
    Int32Array.from(words, (word) => {
      if (word === null) return GAP;
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, numbers.size + 1);
      return numbers.size;
    }),
  );
}

const FACTOR = 0x9e3779b1;

/** Calls back for each place where a run begins, with a mark of its words: the same for the same words, and hardly ever for others. */
function eachRun(words: Int32Array, visit: (first: number, mark: number) => void): void {
  let row = 0;
  for (let n = 0; n < words.length; n++) {
    row = words[n] === GAP ? 0 : row + 1;
    if (row < RUN) continue;
    let mark = 0;
    for (let at = n + 1 - RUN; at <= n; at++) mark = Math.imul(mark ^ words[at]!, FACTOR) ^ (mark >>> 15);
    visit(n + 1 - RUN, mark >>> 0);
  }
}

const NOBODY = -1;
const SEVERAL = -2;

/** Which marks stand in more than one text. Two runs may have one mark: then a run is kept that nobody shares. */
function marksOfSeveral(texts: readonly (readonly Int32Array[])[]): (mark: number) => boolean {
  const words = texts.reduce((sum, text) => text.reduce((n, sentence) => n + sentence.length, sum), 0);
  const size = 1 << Math.min(24, Math.max(10, 2 + Math.ceil(Math.log2(words + 1))));
  const holders = new Int32Array(size).fill(NOBODY);
  texts.forEach((text, at) => {
    for (const sentence of text)
      eachRun(sentence, (_, mark) => {
        const place = mark & (size - 1);
        if (holders[place] === NOBODY) holders[place] = at;
        else if (holders[place] !== at) holders[place] = SEVERAL;
      });
  });
  return (mark) => holders[mark & (size - 1)] === SEVERAL;
}

/** For each text every run of words that another one may have. */
export function runsOf(texts: readonly Sentences[]): Runs[] {
  const numbers = new Map<string, number>();
  const asNumbers = texts.map((sentences) => numbered(sentences, numbers));
  const isOfSeveral = marksOfSeveral(asNumbers);
  return asNumbers.map((text, at) => {
    const runs = new Map<string, [number, number][]>();
    text.forEach((sentence, s) => {
      eachRun(sentence, (first, mark) => {
        if (isOfSeveral(mark)) put(runs, texts[at]![s]!.words.slice(first, first + RUN).join(' '), [s, first]);
      });
    });
    return runs;
  });
}

/** Share of the smaller text that stands in shared runs from which one origin is assumed. */
const COPIED = 0.11;
/** Fewer shared words than this are stock phrases, unless they are half of the text. */
const ENOUGH = 25;
const HALF = 0.5;
/** Two sentences this alike (Dice over content stems) tell the same in nearly the same words. */
const ALIKE = 0.6;

interface Prose {
  readonly id: string;
  /** Articles with the same text are one, also where it is too short to share a run of words. */
  readonly sha256: string;
  readonly given: string | null;
  /** Words outside quotation marks, by sentence; `null` where a quotation or a sentence border stands. */
  readonly sentences: readonly {
    readonly index: number;
    readonly words: readonly (string | null)[];
  }[];
  readonly total: number;
  /** Runs of words that another article may have, with where they stand. */
  readonly runs: Runs;
}

const QUOTED = /“[^”]{1,2000}(?:”|$)|"[^"]{1,2000}(?:"|$)/g;

function prose(article: ExtractedArticle, wordsIn: WordsIn): Omit<Prose, 'runs'> {
  const all = wordsIn(article);
  const sentences = article.spans
    .map((span, index) => ({ span, index }))
    .filter(({ span }) => span.role === 'body')
    .map(({ span, index }) => {
      const words = hasMarks(article.text, span) ? unquotedWords(article.text, span) : all[index]!;
      return { index, words };
    });
  return {
    id: article.id,
    sha256: article.sha256,
    given: article.givenOrigin,
    sentences,
    total: sentences.reduce((n, s) => n + s.words.length, 0),
  };
}

function hasMarks(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (text[at] === '"' || text[at] === '“') return true;
  return false;
}

/** The words outside quotation marks, with `null` where a quotation stands. */
function unquotedWords(text: string, { start, end }: Span): (string | null)[] {
  const parts = text.slice(start, end).replace(QUOTED, ' \u0000 ').split('\u0000').map(wordsOf);
  return parts.flatMap((part, n) => (n ? [null, ...part] : part));
}

/** Sentences with fewer content words are alike by accident. */
const LEAST_STEMS = 5;

/** The sentences of a text by their stems. */
interface Stems {
  readonly stems: readonly (readonly string[])[];
  /** Positions of the sentences that have a stem, in order. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
}
type StemsOf = (text: Prose) => Stems;

function stemsIn(text: Prose): Stems {
  const stems = text.sentences.map(({ words }) => stemsOfWords(words.filter((word) => word !== null)));
  const holders = new Map<string, number[]>();
  stems.forEach((list, at) => {
    for (const stem of list) put(holders, stem, at);
  });
  return { stems, holders };
}

/** Gives the stems of texts, each worked out when it is first asked for: few texts share words with another. */
function stemsReader(): StemsOf {
  const known = new Map<Prose, Stems>();
  return (text) => {
    const found = known.get(text) ?? stemsIn(text);
    known.set(text, found);
    return found;
  };
}

/** Whether two sentences with so many stems share most of them. */
const alike = (a: number, b: number, shared: number): boolean =>
  Math.min(a, b) >= LEAST_STEMS && 2 * Math.min(a, b) >= ALIKE * (a + b) && (2 * shared) / (a + b) >= ALIKE;

/** Position of the first sentence of a text that shares most of its stems with these; -1 where none does. */
function firstAlike(stems: readonly string[], text: Stems): number {
  const shared = new Map<number, number>();
  for (const stem of stems) for (const at of text.holders.get(stem) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  let first = -1;
  for (const [at, count] of shared)
    if ((first < 0 || at < first) && alike(stems.length, text.stems[at]!.length, count)) first = at;
  return first;
}

/** Words of `a` that stand in runs shared with `b`, and the sentences in which they do. */
function shared(a: Prose, b: Prose, stemsOf: StemsOf): { words: number; sentences: [number, number][] } {
  const covered = new Set<number>();
  const sentences = new Map<string, [number, number]>();
  const add = (at: number, there: number): void => {
    const pair: [number, number] = [a.sentences[at]!.index, b.sentences[there]!.index];
    sentences.set(pair.join(' '), pair);
  };
  for (const [key, places] of a.runs) {
    const there = b.runs.get(key);
    if (!there) continue;
    for (const [s, i] of places) {
      for (let n = 0; n < RUN; n++) covered.add(s * 10_000 + i + n);
      add(s, there[0]![0]);
    }
  }
  if (covered.size === 0) return { words: 0, sentences: [] };
  stemsOf(a).stems.forEach((stems, at) => {
    const there = stems.length < LEAST_STEMS ? -1 : firstAlike(stems, stemsOf(b));
    if (there >= 0) add(at, there);
  });
  return { words: covered.size, sentences: [...sentences.values()].sort((p, q) => p[0] - q[0] || p[1] - q[1]) };
}

function evidence(a: Prose, b: Prose, stemsOf: StemsOf): OriginEvidence | null {
  if (a.given !== null && a.given === b.given)
    return { article: a.id, with: b.id, shared: 0, share: 1, sentences: [], reason: 'given' };
  const both = shared(a, b, stemsOf);
  const isTwin = a.sha256 === b.sha256;
  if (!both.words && !isTwin) return null;
  const share = Math.round((1000 * both.words) / Math.max(1, Math.min(a.total, b.total))) / 1000;
  const copied = isTwin || share >= HALF || (share >= COPIED && both.words >= ENOUGH && both.sentences.length > 2);
  return {
    article: a.id,
    with: b.id,
    shared: both.words,
    share,
    sentences: both.sentences,
    reason: copied ? 'copy' : 'passage',
  };
}

/** From so many articles on, most of them of other events, a stock phrase that two events have in common tells nothing. */
const HEAP = 400;

/** Where each run of words stands: the articles, by number. */
function holdersOf(texts: readonly Prose[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  texts.forEach(({ runs }, n) => {
    for (const key of runs.keys()) put(holders, key, n);
  });
  return holders;
}

/** How many runs two texts share at least if one may be a copy of the other. */
const copyRuns = (a: Prose, b: Prose): number => Math.min(ENOUGH, HALF * Math.min(a.total, b.total)) - RUN + 1;

/** Numbers of articles by a label that some have. */
function byLabel(texts: readonly Prose[], labelOf: (text: Prose) => string | null | undefined): Map<string, number[]> {
  const out = new Map<string, number[]>();
  texts.forEach((text, n) => {
    const label = labelOf(text);
    if (typeof label === 'string') put(out, label, n);
  });
  return out;
}

/**
 * For every article the later ones that may be copies of it: those that have a run of words in common with it. In a heap of articles only
 * those of its event, and of others what shares as much as a copy does. Those of one given origin always.
 */
function laterSharers(texts: readonly Prose[], events: readonly Event[]): (at: number) => number[] {
  const holders = holdersOf(texts);
  const isHeap = texts.length > HEAP;
  const event = new Map(events.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)));
  const inEvent = byLabel(texts, ({ id }) => (isHeap ? event.get(id) : null));
  const given = byLabel(texts, (text) => text.given);
  const twins = byLabel(texts, (text) => text.sha256);
  return (at) => {
    const text = texts[at]!;
    const shared = new Map<number, number>();
    for (const key of text.runs.keys()) {
      const list = holders.get(key)!;
      if (isHeap && list.length > HEAP) continue;
      for (let i = list.length - 1; i >= 0 && list[i]! > at; i--) shared.set(list[i]!, (shared.get(list[i]!) ?? 0) + 1);
    }
    const alike = [...shared].filter(([n, count]) => !isHeap || count >= copyRuns(text, texts[n]!)).map(([n]) => n);
    const near = inEvent.get(event.get(text.id) ?? '') ?? [];
    const same = [...(given.get(text.given ?? '') ?? []), ...(twins.get(text.sha256) ?? [])];
    return [...new Set([...alike, ...near, ...same])].filter((n) => n > at).sort((a, b) => a - b);
  };
}

/** Evidence for each pair of articles that shares wording, and the origin of each article: o1, o2 … in order of article id. */
export function originsOf(
  articles: readonly ExtractedArticle[],
  events: readonly Event[] = [],
  wordsIn: WordsIn = articleWords,
): {
  evidence: OriginEvidence[];
  originOf: Map<string, string>;
} {
  const told = articles.map((article) => prose(article, wordsIn));
  const runs = runsOf(told.map(({ sentences }) => sentences));
  const texts = told.map((text, n): Prose => ({ ...text, runs: runs[n]! }));
  const found: OriginEvidence[] = [];
  const home = new Map(texts.map((t) => [t.id, t.id]));
  const root = (id: string): string => (home.get(id) === id ? id : root(home.get(id)!));
  const sharers = laterSharers(texts, events);
  const stemsOf = stemsReader();
  texts.forEach((a, i) => {
    for (const b of sharers(i)) {
      const pair = evidence(a, texts[b]!, stemsOf);
      if (!pair) continue;
      found.push(pair);
      if (pair.reason !== 'passage') home.set(root(pair.with), root(a.id));
    }
  });
  const numbers = new Map<string, string>();
  for (const { id } of texts) if (!numbers.has(root(id))) numbers.set(root(id), `o${numbers.size + 1}`);
  return { evidence: found, originOf: new Map(texts.map((t) => [t.id, numbers.get(root(t.id))!])) };
}
