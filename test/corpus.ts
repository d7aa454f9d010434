/** The corpora of phrasings (fixtures/corpus): what is in each file, and what its marks say. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { extractArticle } from '../src/extract/article.ts';
import type { Claim, Kind, Span } from '../src/model.ts';
import { raw } from './raw.ts';

/** Phrasings of one rule that all have one value. */
export interface Case<Value> {
  readonly rule: string;
  readonly value: Value;
  readonly examples: readonly string[];
}
/** One phrasing of such a case, or of one that is known to be missed. */
export interface Row<Value> {
  readonly rule: string;
  readonly value: Value;
  readonly example: string;
}
interface Corpus<C> {
  readonly cases: readonly C[];
  /** Texts in which nothing of the kind is to be found. */
  readonly none: readonly string[];
  /** Phrasings that should be read so and are not yet. Whoever mends one moves it to its case. */
  readonly knownMissed: readonly C[];
  /** Texts in which nothing is to be found and something is. Whoever mends one moves it to `none`. */
  readonly knownFalse?: readonly string[];
}

/** Phrasings that each rule must have. */
const LEAST = 5;

export const readCorpus = <C>(name: string): Corpus<C> =>
  JSON.parse(readFileSync(new URL(`../fixtures/corpus/${name}.json`, import.meta.url), 'utf8')) as Corpus<C>;

/** Each phrasing of some cases on its own. */
export const rowsOf = <C extends Case<unknown>>(cases: readonly C[]): (C & { readonly example: string })[] =>
  cases.flatMap((one) => one.examples.map((example) => ({ ...one, example })));

/** A text without its marks, and the spans of [[ ]] and of {{ }}: "A [[b]]." gives "A b." and 2 to 3. */
export function unmarked(example: string): { text: string; spans: Span[]; others: Span[] } {
  const spans: Span[] = [];
  const others: Span[] = [];
  const open: number[] = [];
  let text = '';
  for (const part of example.split(/(\[\[|\]\]|\{\{|\}\})/)) {
    if (part === '[[' || part === '{{') open.push(text.length);
    else if (part === ']]') spans.push({ start: open.pop()!, end: text.length });
    else if (part === '}}') others.push({ start: open.pop()!, end: text.length });
    else text += part;
  }
  return { text, spans, others };
}

/** The rules that have fewer than five phrasings, each with its number: `["zero: 3"]`. */
export function short(cases: readonly Case<unknown>[], rules: Iterable<string>): string[] {
  const count = new Map<string, number>([...rules].map((rule) => [rule, 0]));
  for (const { rule, examples } of cases)
    for (const part of rule.split('+')) count.set(part, (count.get(part) ?? 0) + examples.length);
  return [...count].filter(([, n]) => n < LEAST).map(([rule, n]) => `${rule}: ${n}`);
}

/** The claims of one kind in a phrasing: the places of all, those that its marks want, and the claim that [[ ]] marks. */
export function claimsIn(
  kind: Kind,
  example: string,
): { found: string[]; wanted: string[]; marked: Claim | undefined } {
  const { text, spans, others } = unmarked(example);
  const claims = extractArticle(raw('a', text, '2024-03-14')).claims.filter((claim) => claim.kind === kind);
  const placeOf = ({ start, end }: Span): string => `${start}: ${text.slice(start, end)}`;
  return {
    found: claims.map(({ span }) => placeOf(span)).sort(),
    wanted: [...spans, ...others].map(placeOf).sort(),
    marked: claims.find(({ span }) => spans[0]?.start === span.start && spans[0]?.end === span.end),
  };
}

/** Checks that a phrasing is read exactly as its marks and its value say. */
export function expectRead(kind: Kind, { value, example }: { value: object; example: string }): void {
  const { found, wanted, marked } = claimsIn(kind, example);
  expect(found).toEqual(wanted);
  expect(marked).toMatchObject(value);
}

/** Checks that some check still fails: for phrasings that are known to be missed. */
export function expectMissed(check: () => void): void {
  let isRight = true;
  try {
    check();
  } catch {
    isRight = false;
  }
  expect(isRight, 'it is right now: move it from knownMissed to its case').toBe(false);
}
