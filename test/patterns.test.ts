/**
 * No regular expression of src takes more than linear time on a string made to slow it down. Steps are counted (regexp-steps.ts) and no
 * clock is read: what a machine does beside changes nothing.
 */
import { expect, test } from 'vitest';
import { allBuilt, allLiterals, type Found, literalsIn, misreadIn, misreadOn, slowOn } from './patterns.ts';
import { raw } from './raw.ts';
import { counterOf } from './regexp-steps.ts';

const TEXT =
  'OLDWICK, May 3 (Harbour News) — Anna Keller, the mayor of Oldwick, said on Monday that 14 people died. “We will rebuild,” she said.';

/** Slow, and to be mended: it asks for `/\bsaid\s/i.test(head)` in a long way, of one sentence. */
const TO_BE_MENDED = ['kinds/topic.ts: /\\bsaid\\s+(?!.*\\bsaid\\s)/i'];

/** One of each pattern, in whatever files it stands. */
const distinct = (found: readonly Found[]): Found[] => [
  ...new Map(found.map((one) => [`${one.pattern}`, one] as const)).values(),
];
const slow = (found: readonly Found[]): string[] =>
  distinct(found).flatMap(({ where, pattern }) => {
    const name = `${where}: ${pattern}`;
    const text = TO_BE_MENDED.includes(name) ? null : slowOn(pattern);
    return text === null ? [] : [`${name} on ${text} …`];
  });
const misread = (found: readonly Found[]): string[] =>
  distinct(found).flatMap(({ pattern }) => misreadOn(pattern).map((text) => `${pattern} on ${JSON.stringify(text)}`));

test('the guard tells slow patterns from fast ones', () => {
  const slowOnes = [
    /[.,]+$/,
    /\s*[;|]\s*/,
    /and\s+.*\s+x$/,
    /\d+s\b/g,
    /['’]s\s(?!.*['’]s\s)/,
    /(?:a|a)*b/,
    /(?<=x\w*)a/,
  ];
  for (const pattern of slowOnes) expect(slowOn(pattern), `${pattern}`).not.toBeNull();
  const fastOnes = [
    /(?<![.,])[.,]+$/,
    /(?:(?<!\s)\s+)?[;|]\s*/,
    /[a-z]+/g,
    /^\s+x/,
    /\w{1,200}\bx/,
    /^(?:.*['’]s\s)+/m,
  ];
  for (const pattern of fastOnes) expect(slowOn(pattern), `${pattern}`).toBeNull();
});

test('steps are counted one by one: each a is tried as a beginning, and from each the others are gone through', () => {
  const steps = (pattern: RegExp, size: number): number => counterOf(pattern)('a'.repeat(size)).steps;
  const second = (pattern: RegExp): number => steps(pattern, 300) - 2 * steps(pattern, 200) + steps(pattern, 100);
  expect(second(/a/g)).toBe(0);
  expect(second(/^a+b/)).toBe(0);
  expect(second(/a+b/)).toBeGreaterThanOrEqual(100 * 100);
});

test('what the counter reads is what the engine reads', () => {
  const hard = [
    /(a*)*b/,
    /(a|ab)(c|bcd)(d*)/g,
    /(?<=(\d+)x)y\1/,
    /(?<!a )[A-Z]\w*?s\b/gu,
    /(?:a?){2,3}$/m,
    /\p{Lu}+|[^\]\s]$/giu,
    /x/y,
  ];
  expect(hard.flatMap((pattern) => misreadOn(pattern))).toEqual([]);
  const texts = ['abcd', 'abcdabcdd', '12x 1xy1 12xy12', 'aab', 'a As\nxs AS', '\u{1f600}s \u{10400}S', ''];
  for (const pattern of hard)
    for (const text of texts) expect(misreadIn(pattern, text), `${pattern} on ${text}`).toBe(false);
});

test('literals are told from division, strings and comments', () => {
  const source =
    "const a = b / c / d; // not /this/\nconst s = '/nor/that/'; f(/a[/]b\\/c/gi); x = y ? /d/u : z;\nconst t = `/e/`;";
  expect(literalsIn(source)).toEqual([/a[/]b\/c/gi, /d/u]);
});

test('every pattern that stands in src', () => {
  const found = allLiterals();
  expect(found.length).toBeGreaterThan(500);
  expect(misread(found)).toEqual([]);
  expect(slow(found)).toEqual([]);
}, 300_000);

test('every pattern that src builds from words, when it is loaded and when it reads an article', async () => {
  const found = await allBuilt(async () => {
    const { analyze } = await import('../src/analyze.ts');
    return analyze([raw('a', TEXT), raw('b', TEXT.replace('14', '16'))]);
  });
  expect(found.length).toBeGreaterThan(100);
  expect(misread(found)).toEqual([]);
  expect(slow(found)).toEqual([]);
}, 300_000);
