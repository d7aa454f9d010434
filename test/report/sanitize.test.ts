import { describe, expect, test } from 'vitest';
import { sanitize } from '../../src/report/columns.ts';
import { growth, LINEAR } from '../growth.ts';

describe('sanitize', () => {
  test.each([
    ['terminal escape', 'a\u001b[31mred', 'a␛[31mred'],
    ['bell and backspace', 'a\u0007b\u0008', 'a␇b␈'],
    ['delete', 'a\u007f', 'a␡'],
    ['C1 control', 'a\u009b31m', 'a<U+009B>31m'],
    ['bidi override', 'pay \u202e001 now', 'pay <U+202E>001 now'],
    ['bidi isolate', '\u2066x\u2069', '<U+2066>x<U+2069>'],
    ['zero width space', 'no\u200bt', 'no<U+200B>t'],
    ['byte order mark', '\ufeffText', '<U+FEFF>Text'],
    ['soft hyphen', 'inter\u00adnational', 'inter<U+00AD>national'],
    ['tag characters', 'x\u{e0041}', 'x<U+E0041>'],
    ['blank letter', 'a\u3164b', 'a<U+3164>b'],
    ['lone surrogate', 'a\ud83d', 'a\ufffd'],
    ['line ends and tabs', 'one\r\n\ttwo\u2028three\u0085four', 'one two three four'],
    ['vertical tab, form feed, no-break space', 'a\u000bb\u000cc\u00a0d', 'a b c d'],
    ['a heap of accents', `e${'\u0301'.repeat(50)}x`, `e${'\u0301'.repeat(4)}…x`],
    ['zero width joiner between letters', 'a\u200db', 'a<U+200D>b'],
  ])('%s', (_, text, expected) => {
    expect(sanitize(text)).toBe(expected);
  });

  test.each(['Zoë’s “£5” café — naïve', 'e\u0301', '中文', 'family 👨‍👩‍👧 heart ❤️ key 1️⃣', ''])(
    'leaves %j alone',
    (text) => {
      expect(sanitize(text)).toBe(text);
    },
  );

  test('is linear on hostile input', () => {
    for (const char of ['\u0301', '\u202e', ' \t', '\u200d']) {
      expect(growth((size) => sanitize(char.repeat(size)), 50_000)).toBeLessThan(LINEAR);
    }
  });
});
