/** Quotes: when two are one utterance, and what denial does to them. */
import { describe, expect, test } from 'vitest';
import { quote } from '../../src/kinds/quote.ts';
import type { ClaimOf } from '../../src/model.ts';
import { evenWeights, frameOf, quoteOf } from './built.ts';

const BRIDGES = 'We will rebuild every old bridge in the valley';
const weights = evenWeights();
const keys = 'rebuild bridge valley council winter';
const related = (a: ClaimOf<'quote'>, b: ClaimOf<'quote'>, x = keys, y = keys): number => {
  const [there, back] = [
    quote.related(frameOf(a, x), frameOf(b, y), weights),
    quote.related(frameOf(b, y), frameOf(a, x), weights),
  ];
  expect(there).toBe(back);
  return there;
};
const by = (speaker: string | null) => ({ about: { speaker } });
const indirect = (article: string, words: string, speaker: string | null = 'ana-hill', cue = 'said') =>
  quoteOf(article, words, {
    ...by(speaker),
    value: { form: 'indirect', cue: { start: 0, end: cue.length, text: cue } },
  });

describe('related', () => {
  test('the same words are one utterance, other words are not', () => {
    expect(related(quoteOf('a', BRIDGES), quoteOf('b', BRIDGES))).toBe(1);
    expect(related(quoteOf('a', BRIDGES), quoteOf('b', 'I have never been to the hills'))).toBe(0);
  });

  test('the same words credited to two speakers still meet, a little less surely', () => {
    const two = related(quoteOf('a', BRIDGES), quoteOf('b', BRIDGES, by('ray-moss')));
    expect(two).toBeLessThan(1);
    expect(two).toBeGreaterThanOrEqual(0.5);
    expect(related(quoteOf('a', BRIDGES), quoteOf('b', BRIDGES, by(null)))).toBe(1);
  });

  test('one word is an utterance only of the same known speaker', () => {
    expect(related(quoteOf('a', 'reckless'), quoteOf('b', 'reckless'))).toBe(1);
    expect(related(quoteOf('a', 'reckless'), quoteOf('b', 'reckless', by('ray-moss')))).toBe(0);
    expect(related(quoteOf('a', 'reckless', by(null)), quoteOf('b', 'reckless', by(null)))).toBe(0);
    expect(related(quoteOf('a', 'reckless'), quoteOf('b', 'reckless', by(null)))).toBe(0);
  });

  test('one word stays one with blanks around it, or beside a longer utterance', () => {
    expect(related(quoteOf('a', ' reckless '), quoteOf('b', 'reckless', by('ray-moss')))).toBe(0);
    expect(related(quoteOf('a', 'reckless', by(null)), quoteOf('b', 'utterly reckless driving', by(null)))).toBe(0);
  });

  test('two words are an utterance, whoever said them', () => {
    expect(related(quoteOf('a', 'reckless driving', by(null)), quoteOf('b', 'reckless driving', by(null)))).toBe(1);
  });

  test('reported in the very words, but of another: met a little less surely, however few the words', () => {
    for (const few of ['rebuild bridge', keys]) {
      const two = related(quoteOf('a', BRIDGES), indirect('b', BRIDGES, 'ray-moss'), few, few);
      expect(two).toBeLessThan(1);
      expect(two).toBeGreaterThanOrEqual(quote.accuseThreshold);
    }
  });

  test('a report of the same content is less sure than the same words; of nobody named it is none', () => {
    const content = 'the council planned to put all crossings up again';
    expect(related(quoteOf('a', BRIDGES), indirect('b', content))).toBeLessThan(1);
    expect(related(quoteOf('a', BRIDGES), indirect('b', content, null))).toBe(0);
  });

  test('reported speech meets what the same speaker said, by its content words', () => {
    const report = indirect('b', 'the council planned to put all crossings up again');
    expect(related(quoteOf('a', BRIDGES), report)).toBeGreaterThanOrEqual(0.5);
    expect(related(quoteOf('a', BRIDGES), report, keys, 'one two three four')).toBe(0);
    expect(related(quoteOf('a', BRIDGES, by('ray-moss')), report)).toBeLessThan(0.5);
    expect(related(quoteOf('a', BRIDGES, by(null)), indirect('b', 'all crossings will be put up again', null))).toBe(0);
    expect(related(quoteOf('a', BRIDGES), quoteOf('b', 'all crossings will be put up again'))).toBe(0);
  });

  test('too few content words report nothing', () => {
    const report = indirect('b', 'the council planned to put all crossings up again');
    expect(related(quoteOf('a', BRIDGES), report, 'rebuild bridge', 'rebuild bridge')).toBe(0);
    expect(related(quoteOf('a', BRIDGES), report, keys, 'rebuild bridge')).toBe(0);
    expect(related(quoteOf('a', BRIDGES), report, 'rebuild bridge valley', 'rebuild bridge valley')).toBeGreaterThan(
      0.5,
    );
  });

  test('of a mixed quotation only what stands inside the marks counts word for word', () => {
    const mixed = quoteOf('b', 'the town would rebuild every old bridge by spring', {
      value: { form: 'mixed', quoted: [{ start: 0, end: 1, text: 'every old bridge' }] },
    });
    expect(related(quoteOf('a', BRIDGES), mixed)).toBe(1);
    const one = { ...mixed, value: { ...mixed.value, quoted: [{ start: 0, end: 1, text: 'bridge' }] } };
    expect(related(quoteOf('a', BRIDGES, by(null)), one)).toBe(0);
  });
});

describe('compare', () => {
  const denied = (words: string, cue = 'denied') => indirect('b', words, 'ana-hill', cue);

  test('wordings', () => {
    expect(quote.compare(quoteOf('a', BRIDGES), quoteOf('b', BRIDGES))).toBe('same');
    expect(quote.compare(quoteOf('a', BRIDGES), quoteOf('b', BRIDGES.replace('rebuild', 'inspect')))).toBe('reworded');
  });

  test('what is denied in the same words conflicts, in the opposite it is the same', () => {
    const was = indirect('a', 'he was there on the night of the fire');
    expect(quote.compare(was, denied('he was there on the night of the fire'))).toBe('conflict');
    expect(quote.compare(denied('he was there on the night of the fire'), was)).toBe('conflict');
    const not = indirect('a', 'he was not there on the night of the fire');
    expect(quote.compare(not, denied('he was there on the night of the fire'))).toBe('paraphrase');
    expect(quote.compare(was, denied('he took money from the shop till'))).toBe('fragment');
    expect(quote.compare(denied('he was there on the night'), denied('he was there on the night'))).toBe('same');
  });

  test.each(['denied', 'Disputes', 'has denied', 'rejected'])('"%s" denies', (cue) => {
    expect(quote.compare(indirect('a', 'he was there on the night'), denied('he was there on the night', cue))).toBe(
      'conflict',
    );
  });

  test('what stands inside the marks was said, whatever the verb', () => {
    const direct = quoteOf('b', BRIDGES, { value: { cue: { start: 0, end: 6, text: 'denied' } } });
    expect(quote.compare(quoteOf('a', BRIDGES), direct)).toBe('same');
  });

  test('no cue denies nothing', () => {
    const bare = quoteOf('b', 'he was there on the night', { value: { form: 'indirect' } });
    expect(quote.compare(indirect('a', 'he was there on the night'), bare)).toBe('same');
  });
});

test('the value is the words', () => {
  expect(quote.valueLabel(quoteOf('a', BRIDGES))).toBe(BRIDGES);
});
