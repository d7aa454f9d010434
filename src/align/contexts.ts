/** What claims are about, as sets of weighted keys: the ground on which align brings them together. */

import { put } from '../base/group-by.ts';
import { figuresBeside, onlyNumbers } from '../figures/two-figures-of-one-thing.ts';
import { kinds } from '../kinds/index.ts';
import type { ClaimContext, ClaimKind, Prepared } from '../kinds/kind.ts';
import type { Claim, ClaimOf, Entity, Kind, Span } from '../model.ts';
import { actionKey } from '../text/action-synonyms.ts';
import { contentStem, placedWords, stemsOf, wordsOf } from '../text/content-words.ts';
import { contains, length, overlaps, sentenceKey } from '../text/span.ts';

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
function keysNear(claim: Claim, { inSentence, words }: Read, limits: Span): Set<string> {
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

/** What is known of all articles while frames are made. */
interface Known {
  readonly nameStems: ReadonlyMap<string, ReadonlySet<string>>;
  readonly named: ReadonlyMap<string, readonly Named[]>;
  readonly keyOf: (entity: string) => string;
  /** Sentences that were read: most hold several claims. */
  readonly read: Map<string, Read>;
  readonly isOnlyNumber: (claim: Claim) => boolean;
  /** Keys of the other figures in its sentence; none for other kinds. */
  readonly beside: (claim: Claim) => string[];
  /** Figures of one unit that stand in one sentence. */
  readonly lists: ReadonlyMap<string, readonly Span[]>;
}
/** The names, the other words and the keys of a sentence. */
interface Read {
  readonly inSentence: readonly Named[];
  readonly words: readonly Named[];
  readonly context: ReadonlySet<string>;
  /** Frames of the claims that stand in it. */
  readonly frames: MutableContext[];
}

/** A claim with what stands around it, which is worked out when asked for: of a statement it hardly is. */
class MutableContext implements ClaimContext {
  readonly claim: Claim;
  readonly prepared: Prepared[Kind];
  readonly keys: ReadonlySet<string>;
  readonly context: ReadonlySet<string>;
  readonly alone: boolean;
  containingStatement: ClaimContext<'statement'> | null = null;
  readonly #read: Read;
  readonly #listed: readonly Span[];
  #near: ReadonlySet<string> | null = null;

  constructor(claim: Claim, keys: ReadonlySet<string>, read: Read, known: Known) {
    this.claim = claim;
    this.prepared = (kinds[claim.kind] as ClaimKind<Kind>).prepare(claim as never);
    this.keys = keys;
    const beside = claim.kind === 'figure' ? known.beside(claim) : [];
    this.context = beside.length ? new Set([...read.context, ...beside]) : read.context;
    this.alone = known.isOnlyNumber(claim);
    this.#read = read;
    this.#listed = (isListed(claim) && known.lists.get(listKey(claim))) || [];
  }
  get near(): ReadonlySet<string> {
    this.#near ??= keysNear(this.claim, this.#read, limitsOf(this.claim, this.#listed));
    return this.#near;
  }
}

/** The words of a sentence outside its names, with their keys, and the keys of both. */
function freshRead(sentence: Claim['sentence'], named: readonly Named[]): Read {
  const inSentence = named.filter((name) => overlaps(name, sentence));
  const context = new Set<string>();
  for (const { key } of inSentence) context.add(key);
  const words: Named[] = [];
  for (const { start, end, word } of placedWords(blanked(sentence.text, inSentence, sentence.start))) {
    const key = keyOfWord(word);
    words.push({ start: sentence.start + start, end: sentence.start + end, key });
    if (key) context.add(key);
  }
  return { inSentence, words, context, frames: [] };
}

function readSentence({ named, read }: Known, claim: Claim): Read {
  const place = sentenceKey(claim);
  let found = read.get(place);
  if (!found) {
    found = freshRead(claim.sentence, named.get(claim.article) ?? []);
    read.set(place, found);
  }
  return found;
}

function contextOf(known: Known, claim: Claim): MutableContext {
  const parties = partiesOf(claim);
  const isName = (term: string): boolean => parties.some((id) => known.nameStems.get(id)?.has(term));
  const keys = new Set<string>();
  for (const id of parties) keys.add(known.keyOf(id));
  for (const term of claim.about.terms) if (!isName(term)) keys.add(actionKey(term));
  const read = readSentence(known, claim);
  const frame = new MutableContext(claim, keys, read, known);
  read.frames.push(frame);
  return frame;
}

/** Of what a statement has only one: a date, a figure of one unit. */
const sortKey = (claim: Claim): string => (claim.kind === 'figure' ? `figure ${claim.value.unit}` : claim.kind);

/** The shortest statement around a claim. */
function containingStatementOf({ claim }: MutableContext, beside: readonly MutableContext[]): MutableContext | null {
  let host: MutableContext | null = null;
  for (const frame of beside)
    if (
      frame.claim.kind === 'statement' &&
      contains(frame.claim.span, claim.span) &&
      (!host || length(frame.claim.span) < length(host.claim.span))
    )
      host = frame;
  return host;
}

/** Sentences with more claims are lists or garbage. */
const CROWDED = 60;
const isAttachable = ({ claim }: MutableContext): boolean => claim.kind === 'date' || claim.kind === 'figure';

/** Gives the dates and figures of a sentence the statements that hold them, where each is the only one of its sort that a statement holds. */
function attachToStatements(sentence: readonly MutableContext[]): void {
  if (sentence.length < 2 || sentence.length > CROWDED) return;
  const guests = new Map<string, MutableContext[]>();
  for (const frame of sentence) {
    const host = isAttachable(frame) ? containingStatementOf(frame, sentence) : null;
    if (!host) continue;
    frame.containingStatement = host as ClaimContext as ClaimContext<'statement'>;
    put(guests, `${host.claim.id} ${sortKey(frame.claim)}`, frame);
  }
  for (const list of guests.values()) if (list.length > 1) for (const frame of list) frame.containingStatement = null;
}

/** Frames of claims; entity ids must be those of the report. `side` maps an entity to the one it speaks for (a capital to its country). */
export function contextsOf(
  claims: readonly Claim[],
  entities: readonly Entity[],
  side: (id: string) => string,
): ClaimContext[] {
  const sides = new Map(entities.map(({ id }) => [id, `@${side(id)}`]));
  const keyOf = (id: string): string => sides.get(id) ?? `@${side(id)}`;
  const known: Known = {
    nameStems: nameStems(entities),
    named: namesByArticle(entities, keyOf),
    keyOf,
    read: new Map(),
    isOnlyNumber: onlyNumbers(claims),
    beside: figuresBeside(claims),
    lists: listsOf(claims),
  };
  const frames = claims.map((claim) => contextOf(known, claim));
  for (const { frames: inSentence } of known.read.values()) attachToStatements(inSentence);
  return frames;
}
