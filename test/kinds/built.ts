/** Claims and contexts built by hand: what align, judge and the kinds are tested on without reading a text. */
import type { PassageContext } from '../../src/align/contexts.ts';
import { pairOf } from '../../src/align/pair-model.ts';
import { kinds } from '../../src/kinds/index.ts';
import type { ClaimContext, ClaimKind, Pair } from '../../src/kinds/kind.ts';
import type { Claim, ClaimOf, Kind } from '../../src/model.ts';
import { ArticleWeights, KeyNumbers } from '../../src/text/weighted-sets.ts';

type Common = Partial<Pick<Claim, 'polarity' | 'modality' | 'attribution'>>;
interface Place {
  /** The n-th sentence of the article. */
  readonly at?: number;
  readonly role?: Claim['sentence']['role'];
  readonly text?: string;
  /** Where the span begins in the sentence, and what it is. */
  readonly from?: number;
  readonly span?: string;
}

let made = 0;

/** What all claims have; ids rise in the order in which claims are made. */
export function common(article: string, { at = 0, role = 'body', text = 'words', from = 0, span }: Place = {}) {
  const start = at * 1000;
  const words = span ?? text;
  return {
    id: `c-${String(++made).padStart(16, '0')}`,
    article,
    span: { start: start + from, end: start + from + words.length, text: words },
    sentence: { index: at, start, end: start + text.length, line: at + 1, role, text },
    polarity: 'affirmed' as const,
    modality: 'asserted' as const,
    attribution: [],
    rule: 'built',
  };
}

type Of<K extends Claim['kind']> = ClaimOf<K>;
type Own<K extends Claim['kind']> = Common &
  Place & { about?: Partial<Of<K>['about']>; value?: Partial<Of<K>['value']> };

function rest<K extends Claim['kind']>({ polarity, modality, attribution }: Own<K>): Common {
  return {
    ...(polarity && { polarity }),
    ...(modality && { modality }),
    ...(attribution && { attribution }),
  };
}

/** A day, `YYYY-MM-DD`, stated in full. */
export function dateOf(article: string, edtf: string, own: Own<'date'> = {}): Of<'date'> {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(edtf);
  return {
    ...common(article, { text: edtf, ...own }),
    ...rest(own),
    kind: 'date',
    about: { action: 'meet', participants: [], place: null, terms: [], ...own.about },
    value: {
      edtf,
      weekday: null,
      earliest: isDay ? edtf : null,
      latest: isDay ? edtf : null,
      grain: 'day',
      approximate: false,
      stated: ['year', 'month', 'day'],
      assumed: [],
      ...own.value,
    },
  };
}

export function figureOf(article: string, n: number | null, own: Own<'figure'> = {}): Of<'figure'> {
  return {
    ...common(article, own),
    ...rest(own),
    kind: 'figure',
    about: { counted: 'lantern', role: null, of: null, where: null, participants: [], terms: [], ...own.about },
    value: { min: n, max: n, hard: true, unit: 'count', asOf: null, ...own.value },
  };
}

export function quoteOf(article: string, words: string, own: Own<'quote'> = {}): Of<'quote'> {
  return {
    ...common(article, { text: words, ...own }),
    ...rest(own),
    kind: 'quote',
    about: { speaker: 'ana-hill', terms: [], ...own.about },
    value: { words, form: 'direct', quoted: [], cue: null, ...own.value },
  };
}

export function statementOf(article: string, own: Own<'statement'> = {}): Of<'statement'> {
  return {
    ...common(article, own),
    ...rest(own),
    kind: 'statement',
    about: { subject: 'ana-hill', action: 'resign', object: null, participants: ['ana-hill'], terms: [], ...own.about },
    value: { place: null, ...own.value },
  };
}

export function topicOf(article: string, own: Own<'topic'> = {}): Of<'topic'> {
  return {
    ...common(article, own),
    ...rest(own),
    kind: 'topic',
    about: { occasion: { type: 'event', by: null }, subject: 'fishery', participants: [], terms: [], ...own.about },
    value: { mentioned: true, ...own.value },
  };
}

const keyNumbers = new KeyNumbers();
/** Weights of an article in which no key is frequent. */
const weights = new ArticleWeights(keyNumbers, []);
const setOf = (words: string): Set<string> => new Set(words.split(' ').filter(Boolean));

/** The words around a claim, each part like the one before it where it is left out. */
interface Around {
  readonly near?: string;
  readonly clause?: string;
  readonly sentence?: string;
  readonly alone?: boolean;
  /** Further claims of the sentence. */
  readonly beside?: readonly Claim[];
}

const numberOf = ({ value }: ClaimOf<'figure'>): string => `${value.min} ${value.max} ${value.unit}`;

/** A context from words: what the claim is about, what stands right around it, its clause, its sentence. */
export function contextOf<K extends Kind>(
  claim: ClaimOf<K>,
  keys = '',
  { near = keys, clause = near, sentence = clause, alone = false, beside = [] }: Around = {},
): ClaimContext<K> {
  const prepared = (kinds[claim.kind] as ClaimKind<Kind>).prepare(claim as never);
  const context = {
    claim,
    prepared,
    keys: setOf(keys),
    nearKeys: setOf(near),
    sentenceKeys: setOf(sentence),
    about: weights.weigh(setOf(keys)),
    near: weights.weigh(setOf(near)),
    clause: weights.weigh(setOf(clause)),
    sentence: weights.weigh(setOf(sentence)),
    statement: null,
    alone,
    parties: new Set((claim.about as { participants?: readonly string[] }).participants),
    numbersBeside: new Set(beside.flatMap((other) => (other.kind === 'figure' ? [numberOf(other)] : []))),
    daysBeside: new Set([claim, ...beside].flatMap((one) => (one.kind === 'date' ? [one.value.edtf] : []))),
    beside: [] as unknown[],
  };
  context.beside = [context, ...beside.map((other) => ({ claim: other }))];
  return context as unknown as ClaimContext<K>;
}

/** Two contexts side by side, as align sees them. */
export const besideEachOther = <K extends Kind>(a: ClaimContext<K>, b: ClaimContext<K>): Pair<K> =>
  pairOf(a as unknown as PassageContext, b as unknown as PassageContext) as unknown as Pair<K>;
