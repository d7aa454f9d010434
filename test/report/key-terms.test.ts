/** Things that several articles merely name: one line in every report that a person reads, and no finding. */
import { expect, test } from 'vitest';
import { type Format, render } from '../../src/report/index.ts';
import { keyTermsText } from '../../src/report/parts.ts';
import { ferryReport } from './sample.ts';

const named = (count: number) => Array.from({ length: count }, (_, n) => ({ text: `term ${n}`, articles: ['a', 'b'] }));
const event = (count: number) => ({ event: { id: 'e1', label: '', articles: ['a', 'b'], keyTerms: named(count) } });

test('the first dozen, and how many more; all of them with --all', () => {
  expect(keyTermsText(event(0), false)).toBe('');
  expect(keyTermsText(event(2), false)).toBe('term 0, term 1');
  expect(keyTermsText(event(14), false)).toMatch(/^term 0, .*, term 11 \u2026 2 more$/);
  expect(keyTermsText(event(14), true)).toMatch(/, term 13$/);
});

const whole = ferryReport();
const articles = ['coast-herald', 'melby-post'];
const withTerms = (text: string) => ({
  ...whole,
  events: whole.events.map((one) => ({
    ...one,
    keyTerms: [
      { text: 'harbour dues', articles },
      { text, articles },
    ],
  })),
});

test.each<[Format, string]>([
  ['terminal', '\nAlso named by several: harbour dues, life jackets\n'],
  ['markdown', '\n**Also named by several:** harbour dues, life jackets\n'],
  ['html', '<b>Also named by several:</b> harbour dues, life jackets<'],
])('%s has the line, and none where nothing is named alike', async (format, line) => {
  expect(await render(withTerms('life jackets'), format)).toContain(line);
  expect(await render(whole, format)).not.toContain('Also named');
});

test('what articles name cannot talk to the terminal, the page or the forge', async () => {
  const hostile = withTerms('\u001b[2J<img src=x> @all *b*');
  expect(await render(hostile, 'terminal')).not.toContain('\u001b');
  expect(await render(hostile, 'html')).not.toContain('<img');
  expect(await render(hostile, 'markdown')).toMatch(/\\<img src\\=x\\> @\u2060all \\\*b\\\*/);
});
