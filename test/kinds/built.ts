/** Claims and frames built by hand: what align, judge and the kinds are tested on without reading a text. */
import { kinds } from '../../src/kinds/index.ts';
import type { ClaimContext, ClaimKind, Weights } from '../../src/kinds/kind.ts';
import type { Claim, ClaimOf, Kind } from '../../src/model.ts';

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
    ...common(article, own),
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

/** A frame from words: what the claim is about, what stands near, the sentence. */
export function frameOf<C extends Claim>(
  claim: C,
  keys: string,
  { near = keys, context = near, alone = false }: { near?: string; context?: string; alone?: boolean } = {},
): ClaimContext<C['kind']> {
  const set = (words: string): Set<string> => new Set(words.split(' ').filter(Boolean));
  const prepared = (kinds[claim.kind] as ClaimKind<Kind>).prepare(claim as never);
  return { claim, prepared, keys: set(keys), near: set(near), context: set(context), alone } as unknown as ClaimContext<
    C['kind']
  >;
}

/** Every key weighs the same, but for those said otherwise. */
export function evenWeights(each = 3, others: Readonly<Record<string, number>> = {}): Weights {
  const weight = (key: string): number => others[key] ?? each;
  const sum = (keys: ReadonlySet<string>): number => [...keys].reduce((n, key) => n + weight(key), 0);
  const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
    sum(new Set([...a].filter((key) => b.has(key))));
  return {
    weight,
    sum,
    shared,
  };
}
