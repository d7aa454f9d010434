/** No regular expression of src takes more than linear time on a string made to slow it down. */
import { expect, test } from 'vitest';
import { allBuilt, allLiterals, type Found, literalsIn, slowOn } from './patterns.ts';
import { raw } from './raw.ts';

const TEXT =
  'OLDWICK, May 3 (Harbour News) — Anna Keller, the mayor of Oldwick, said on Monday that 14 people died. “We will rebuild,” she said.';

const slow = (found: readonly Found[]): string[] =>
  found.flatMap(({ where, pattern }) => {
    const text = slowOn(pattern);
    return text === null ? [] : [`${where}: ${pattern} on ${text} …`];
  });

test('the guard tells slow patterns from fast ones', () => {
  for (const pattern of [/[.,]+$/, /\s*[;|]\s*/, /and\s+.*\s+x$/, /\d+s\b/g])
    expect(slowOn(pattern), `${pattern}`).not.toBeNull();
  for (const pattern of [/(?<![.,])[.,]+$/, /(?:(?<!\s)\s+)?[;|]\s*/, /[a-z]+/g, /^\s+x/])
    expect(slowOn(pattern), `${pattern}`).toBeNull();
});

test('literals are told from division, strings and comments', () => {
  const source =
    "const a = b / c / d; // not /this/\nconst s = '/nor/that/'; f(/a[/]b\\/c/gi); x = y ? /d/u : z;\nconst t = `/e/`;";
  expect(literalsIn(source)).toEqual([/a[/]b\/c/gi, /d/u]);
});

test('every pattern that stands in src', () => {
  const found = allLiterals();
  expect(found.length).toBeGreaterThan(500);
  expect(slow(found)).toEqual([]);
}, 300_000);

test('every pattern that src builds from words, when it is loaded and when it reads an article', async () => {
  const found = await allBuilt(async () => {
    const { analyze } = await import('../src/analyze.ts');
    return analyze([raw('a', TEXT), raw('b', TEXT.replace('14', '16'))]);
  });
  expect(found.length).toBeGreaterThan(100);
  expect(slow(found)).toEqual([]);
}, 300_000);
