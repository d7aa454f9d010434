/** What claims are about, as sets of weighted keys: the ground on which align brings them together. */

import { groupBy, put } from '../base/group-by.ts';
import { onlyNumbers } from '../figures/compare.ts';
import { kinds } from '../kinds/index.ts';
import type { ClaimContext, ClaimKind, Prepared } from '../kinds/kind.ts';
import type { Claim, ClaimOf, Entity, Kind, Span } from '../model.ts';
import { actionKey, contentStem, placedWords, stemsOf, wordsOf } from '../text/content-words.ts';
import { contains, length, overlaps, sentenceKey } from '../text/span.ts';
import { ArticleWeights, KeyNumbers, type WeightedSet } from '../text/weighted-sets.ts';

/** Words on each side of a span that say what it belongs to. */
const NEAR = 12;

/** The entity ids of everything a claim is about. */
function partiesOf(claim: Claim): string[] {
  switch (claim.kind) {
    case 'quote':
      return [];
    case 'date':
      return [...claim.about.participants, ...(claim.about.place ? [claim.about.place] : [])];
    case 'figure':
      return [...claim.about.participants, ...(claim.about.where ? [claim.about.where] : [])];
    default:
      return claim.about.participants;
  }
}

/** White space; of what a text is mostly made of the code alone tells. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || code >= 128 ? /\s/.test(text.charAt(at)) : false;
}
const beginsWord = (text: string, at: number): boolean => isBlank(text, at - 1) && !isBlank(text, at);

/** The stretch of a sentence around a claim: some words on each side, as far as the limits. */
function around({ span, sentence }: Claim, limits: Span): Span {
  const { text } = sentence;
  const [least, most] = [limits.start - sentence.start, limits.end - sentence.start];
  let start = span.start - sentence.start;
  for (let at = start - 1, words = 0; start > least && words < NEAR; at--) {
    if (at > least && !beginsWord(text, at)) continue;
    start = at;
    words++;
  }
  let end = span.end - sentence.start;
  for (let words = 0; end < most && words <= NEAR; words++) {
    end++;
    while (end < most && !beginsWord(text, end)) end++;
  }
  return { start: sentence.start + start, end: sentence.start + end };
}

/** Sums, shares or measures in one sentence from which on it is a list. */
const LIST = 3;

/** "$4 at one stall, $61 at another": in a list a figure reaches from the one before to the one behind; all else to the ends of its sentence. */
function limitsOf(claim: Claim, listed: readonly Span[]): Span {
  const { span, sentence } = claim;
  if (listed.length < LIST) return sentence;
  const before = listed.findLast((other) => other.end <= span.start);
  const behind = listed.find((other) => other.start >= span.end);
  return { start: before?.end ?? sentence.start, end: behind?.start ?? sentence.end };
}

/** Figures of one unit in one sentence; shares are no list: what they are of stands with the first. */
const listKey = (claim: ClaimOf<'figure'>): string => `${claim.article} ${claim.sentence.index} ${claim.value.unit}`;
const isListed = (claim: Claim): claim is ClaimOf<'figure'> =>
  claim.kind === 'figure' && claim.value.unit !== 'percent';

/** The spans of such figures, in order. */
function listsOf(claims: readonly Claim[]): Map<string, Span[]> {
  const lists = new Map<string, Span[]>();
  for (const claim of claims) if (isListed(claim)) put(lists, listKey(claim), claim.span);
  for (const list of lists.values()) list.sort((a, b) => a.start - b.start);
  return lists;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

interface Named extends Span {
  readonly key: string;
}

/** The key of a content word, '' of any other: numbers are values. */
function keyOfWord(word: string): string {
  const stem = contentStem(word);
  return stem && !isDigit(stem.charCodeAt(0)) ? actionKey(stem) : '';
}

/** The text with some stretches made blank; offsets stay. */
function blanked(text: string, spans: readonly Span[], offset: number): string {
  let out = text;
  for (const span of spans) {
    const start = Math.max(0, span.start - offset);
    const end = Math.min(text.length, Math.max(0, span.end - offset));
    out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end);
  }
  return out;
}

/** Keys of what the claim leaves of a word that it cuts: "-strong" of "2,000-strong". */
function keysAround(word: Span, { span, sentence }: Claim): string[] {
  const piece = (start: number, end: number): string =>
    sentence.text.slice(start - sentence.start, Math.max(start, end) - sentence.start);
  return [piece(word.start, span.start), piece(span.end, word.end)].flatMap(wordsOf).map(keyOfWord);
}

/** Keys around a claim: entities where names stand, words elsewhere; its own span is left out. */
function keysNear(claim: Claim, { inSentence, words }: ReadSentence, limits: Span): Set<string> {
  const stretch = around(claim, limits);
  const keys = new Set<string>();
  for (const name of inSentence) if (overlaps(name, stretch) && !overlaps(name, claim.span)) keys.add(name.key);
  for (const word of words) {
    if (!overlaps(word, stretch)) continue;
    if (!overlaps(word, claim.span)) keys.add(word.key);
    else for (const key of keysAround(word, claim)) keys.add(key);
  }
  keys.delete('');
  return keys;
}

/** Names by article, entity by entity. */
function namesByArticle(entities: readonly Entity[], keyOf: (id: string) => string): Map<string, Named[]> {
  const out = new Map<string, Named[]>();
  for (const { id, mentions } of entities) {
    const key = keyOf(id);
    for (const { article, start, end } of mentions) put(out, article, { start, end, key });
  }
  return out;
}

/** Words that only name an entity: its key stands for them. */
function nameStems(entities: readonly Entity[]): Map<string, Set<string>> {
  return new Map(entities.map((e) => [e.id, new Set(stemsOf([e.name, ...e.aliases].join(' ')))]));
}

/** What is known of all articles while contexts are made. */
interface Known {
  readonly nameStems: ReadonlyMap<string, ReadonlySet<string>>;
  readonly named: ReadonlyMap<string, readonly Named[]>;
  readonly keyOf: (entity: string) => string;
  /** Sentences that were read: most hold several claims. */
  readonly read: Map<string, ReadSentence>;
  readonly isOnlyNumber: (claim: Claim) => boolean;
  /** Figures of one unit that stand in one sentence. */
  readonly lists: ReadonlyMap<string, readonly Span[]>;
}
/** The names, the other words and the keys of a sentence. */
interface ReadSentence {
  readonly inSentence: readonly Named[];
  readonly words: readonly Named[];
  readonly keys: ReadonlySet<string>;
  /** Its words as they are written, names included. */
  readonly plain: readonly string[];
  /** Contexts of the claims that stand in it. */
  readonly contexts: PassageContext[];
  /** Its keys and its words, weighed when they are first asked for: all claims in it share them. */
  weighed: WeightedSet | null;
  weighedWords: WeightedSet | null;
}

/** A claim with the sets of keys that it is compared by. Each set is weighed when it is first asked for: most claims meet no other. */
export class PassageContext implements ClaimContext {
  readonly claim: Claim;
  readonly prepared: Prepared[Kind];
  readonly keys: ReadonlySet<string>;
  readonly alone: boolean;
  readonly parties: ReadonlySet<string>;
  statement: ClaimContext<'statement'> | null = null;
  readonly #read: ReadSentence;
  readonly #listed: readonly Span[];
  #weights: ArticleWeights | null = null;
  #sets: Partial<Record<'about' | 'near' | 'clause', WeightedSet>> = {};

  constructor(claim: Claim, keys: ReadonlySet<string>, read: ReadSentence, known: Known) {
    this.claim = claim;
    this.prepared = (kinds[claim.kind] as ClaimKind<Kind>).prepare(claim as never);
    this.keys = keys;
    this.alone = known.isOnlyNumber(claim);
    this.parties = new Set(claim.kind === 'quote' ? [] : claim.about.participants);
    this.#read = read;
    this.#listed = (isListed(claim) && known.lists.get(listKey(claim))) || [];
  }
  #near: ReadonlySet<string> | null = null;
  #numbers: ReadonlySet<string> | null = null;
  #days: ReadonlySet<string> | null = null;
  get numbersBeside(): ReadonlySet<string> {
    this.#numbers ??= new Set(
      this.beside.flatMap(({ claim }) =>
        claim.kind === 'figure' && claim !== this.claim
          ? [`${claim.value.min} ${claim.value.max} ${claim.value.unit}`]
          : [],
      ),
    );
    return this.#numbers;
  }
  get daysBeside(): ReadonlySet<string> {
    this.#days ??= new Set(this.beside.flatMap(({ claim }) => (claim.kind === 'date' ? [claim.value.edtf] : [])));
    return this.#days;
  }
  get beside(): readonly PassageContext[] {
    return this.#read.contexts;
  }
  /** All keys of the sentence: entities where names stand, words elsewhere. */
  get sentenceKeys(): ReadonlySet<string> {
    return this.#read.keys;
  }
  get plainWords(): readonly string[] {
    return this.#read.plain;
  }
  /** Keys right around the claim. */
  get nearKeys(): ReadonlySet<string> {
    this.#near ??= keysNear(this.claim, this.#read, limitsOf(this.claim, this.#listed));
    return this.#near;
  }
  weighWith(weights: ArticleWeights): void {
    this.#weights = weights;
  }
  get about(): WeightedSet {
    return this.#set('about', () => this.keys);
  }
  get near(): WeightedSet {
    return this.#set('near', () => this.nearKeys);
  }
  get sentence(): WeightedSet {
    this.#read.weighed ??= this.#weights!.weigh(this.#read.keys);
    return this.#read.weighed;
  }
  /** Words as they are written, of the statement around the claim or of its sentence: names may be read wrongly, words are not. */
  get clause(): WeightedSet {
    // Everything that one statement holds shares its words.
    if (this.statement !== null) return (this.statement as ClaimContext as PassageContext).clause;
    const { kind, span } = this.claim;
    if (kind === 'statement' || kind === 'quote') return this.#set('clause', () => plainWords(span.text));
    this.#read.weighedWords ??= this.#weights!.weigh(this.#read.plain);
    return this.#read.weighedWords;
  }
  #set(name: 'about' | 'near' | 'clause', keys: () => Iterable<string>): WeightedSet {
    const found = this.#sets[name] ?? this.#weights!.weigh(keys());
    this.#sets[name] = found;
    return found;
  }
}

/** Stems of the content words of a text, without numbers: those are values. */
const plainWords = (text: string): string[] => stemsOf(text).filter((stem) => !/\d/.test(stem));

/** The words of a sentence outside its names, with their keys, and the keys of both. */
function freshRead(sentence: Claim['sentence'], named: readonly Named[]): ReadSentence {
  const inSentence = named.filter((name) => overlaps(name, sentence));
  const keys = new Set<string>();
  for (const { key } of inSentence) keys.add(key);
  const words: Named[] = [];
  for (const { start, end, word } of placedWords(blanked(sentence.text, inSentence, sentence.start))) {
    const key = keyOfWord(word);
    words.push({ start: sentence.start + start, end: sentence.start + end, key });
    if (key) keys.add(key);
  }
  return { inSentence, words, keys, plain: plainWords(sentence.text), contexts: [], weighed: null, weighedWords: null };
}

function readSentence({ named, read }: Known, claim: Claim): ReadSentence {
  const place = sentenceKey(claim);
  let found = read.get(place);
  if (!found) {
    found = freshRead(claim.sentence, named.get(claim.article) ?? []);
    read.set(place, found);
  }
  return found;
}

function contextOf(known: Known, claim: Claim): PassageContext {
  const parties = partiesOf(claim);
  const isName = (term: string): boolean => parties.some((id) => known.nameStems.get(id)?.has(term));
  const keys = new Set<string>();
  for (const id of parties) keys.add(known.keyOf(id));
  for (const term of claim.about.terms) if (!isName(term)) keys.add(actionKey(term));
  const read = readSentence(known, claim);
  const context = new PassageContext(claim, keys, read, known);
  read.contexts.push(context);
  return context;
}

/** Sentences with more claims are lists or garbage: nothing in them is given a statement. */
const CROWDED = 60;

/** Gives the dates, figures and quotes of a sentence the shortest statement that holds them. */
function attachToStatements(contexts: readonly PassageContext[]): void {
  if (contexts.length < 2 || contexts.length > CROWDED) return;
  const statements = contexts
    .filter(({ claim }) => claim.kind === 'statement')
    .sort((x, y) => length(x.claim.span) - length(y.claim.span));
  for (const context of contexts) {
    if (context.claim.kind === 'statement' || context.claim.kind === 'topic') continue;
    const around = statements.find(({ claim }) => contains(claim.span, context.claim.span));
    if (around) context.statement = around as ClaimContext as ClaimContext<'statement'>;
  }
}

/** The sets of keys of each sentence of an article, for what its words weigh. */
function weightsByArticle(contexts: readonly PassageContext[]): Map<string, ArticleWeights> {
  const numbers = new KeyNumbers();
  const out = new Map<string, ArticleWeights>();
  for (const [article, inside] of groupBy(contexts, ({ claim }) => claim.article)) {
    const sentences = [...groupBy(inside, ({ claim }) => claim.sentence.index).values()].map(
      ([first]) => new Set([...first!.sentenceKeys, ...first!.plainWords]),
    );
    out.set(article, new ArticleWeights(numbers, sentences));
  }
  return out;
}

/** Contexts of claims; entity ids must be those of the report. `side` maps an entity to the one it speaks for (a capital to its country). */
export function contextsOf(
  claims: readonly Claim[],
  entities: readonly Entity[],
  side: (id: string) => string,
): PassageContext[] {
  const sides = new Map(entities.map(({ id }) => [id, `@${side(id)}`]));
  const keyOf = (id: string): string => sides.get(id) ?? `@${side(id)}`;
  const known: Known = {
    nameStems: nameStems(entities),
    named: namesByArticle(entities, keyOf),
    keyOf,
    read: new Map(),
    isOnlyNumber: onlyNumbers(claims),
    lists: listsOf(claims),
  };
  const contexts = claims.map((claim) => contextOf(known, claim));
  for (const read of known.read.values()) attachToStatements(read.contexts);
  const weights = weightsByArticle(contexts);
  for (const context of contexts) context.weighWith(weights.get(context.claim.article)!);
  return contexts;
}
