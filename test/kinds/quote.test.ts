/** Quotes: when two are one utterance, and what denial does to them. */
import { describe, expect, test } from 'vitest';
import type { Pair } from '../../src/kinds/kind.ts';
import { quote } from '../../src/kinds/quote.ts';
import type { Attribution, ClaimOf } from '../../src/model.ts';
import { besideEachOther, contextOf, quoteOf } from './built.ts';

const BRIDGES = 'We will rebuild every old bridge in the valley';
const by = (speaker: string | null) => ({ about: { speaker } });
const indirect = (article: string, words: string, speaker: string | null = 'ana-hill', cue = 'said') =>
  quoteOf(article, words, {
    ...by(speaker),
    value: { form: 'indirect', cue: { start: 0, end: cue.length, text: cue } },
  });

const KEYS = 'rebuild bridge valley council winter';
type Side = ClaimOf<'quote'>;
/** What holds of a pair and of its mirror. */
function both<T>(a: Side, b: Side, of: (pair: Pair<'quote'>) => T, x = KEYS, y = x): T {
  const [one, other] = [contextOf<'quote'>(a, x), contextOf<'quote'>(b, y)];
  const there = of(besideEachOther(one, other));
  expect(of(besideEachOther(other, one))).toEqual(there);
  return there;
}
const mayLink = (a: Side, b: Side): boolean => both(a, b, (pair) => !quote.cannotLink(pair.a, pair.b));
const featureOf = (id: string, a: Side, b: Side, x = KEYS, y = x): number =>
  both(a, b, quote.features.find((one) => one.id === id)!.of, x, y);

describe('what may be one utterance', () => {
  test('one word only of the same known speaker', () => {
    expect(mayLink(quoteOf('a', 'reckless'), quoteOf('b', 'reckless'))).toBe(true);
    expect(mayLink(quoteOf('a', 'reckless'), quoteOf('b', 'reckless', by('ray-moss')))).toBe(false);
    expect(mayLink(quoteOf('a', 'reckless', by(null)), quoteOf('b', 'reckless', by(null)))).toBe(false);
    expect(mayLink(quoteOf('a', 'reckless'), quoteOf('b', 'reckless', by(null)))).toBe(false);
  });

  test('one word stays one with blanks around it, or beside a longer utterance', () => {
    expect(mayLink(quoteOf('a', ' reckless '), quoteOf('b', 'reckless', by('ray-moss')))).toBe(false);
    expect(mayLink(quoteOf('a', 'reckless', by(null)), quoteOf('b', 'utterly reckless driving', by(null)))).toBe(false);
  });

  test('two words, whoever said them', () => {
    expect(mayLink(quoteOf('a', 'reckless driving', by(null)), quoteOf('b', 'reckless driving', by(null)))).toBe(true);
    expect(mayLink(quoteOf('a', 'reckless driving'), quoteOf('b', 'reckless driving', by('ray-moss')))).toBe(true);
  });
});

describe('what two utterances have in common', () => {
  const report = indirect('b', 'the council planned to put all crossings up again');

  test('runs of words, of quotations and of reports apart', () => {
    const of = (a: Side, b: Side): number[] => [featureOf('quoted-runs', a, b), featureOf('reported-runs', a, b)];
    expect(of(quoteOf('a', BRIDGES), quoteOf('b', BRIDGES))).toEqual([1, 0]);
    expect(of(quoteOf('a', BRIDGES), indirect('b', BRIDGES))).toEqual([0, 1]);
    expect(of(quoteOf('a', BRIDGES), quoteOf('b', 'I have never been to the hills'))).toEqual([0, 0]);
  });

  test('of a mixed quotation only what stands inside the marks counts word for word', () => {
    const mixed = quoteOf('b', 'the town would rebuild every old bridge by spring', {
      value: { form: 'mixed', quoted: [{ start: 0, end: 1, text: 'every old bridge' }] },
    });
    expect(featureOf('quoted-runs', quoteOf('a', BRIDGES), mixed)).toBe(1);
    const one = { ...mixed, value: { ...mixed.value, quoted: [{ start: 0, end: 1, text: 'bridge' }] } };
    expect(mayLink(quoteOf('a', BRIDGES, by(null)), one)).toBe(false);
  });

  test('the speaker: the same, another, or not known', () => {
    const of = (x: string | null, y: string | null): number[] =>
      ['same-speaker', 'other-speaker'].map((id) =>
        featureOf(id, quoteOf('a', BRIDGES, by(x)), quoteOf('b', BRIDGES, by(y))),
      );
    expect(of('ana-hill', 'ana-hill')).toEqual([1, 0]);
    expect(of('ana-hill', 'ray-moss')).toEqual([0, 1]);
    expect(of('ana-hill', null)).toEqual([0, 0]);
    expect(of(null, null)).toEqual([0, 0]);
  });

  test('reported speech meets what the same speaker said, by its content words', () => {
    const of = (a: Side, b: Side, x = KEYS, y = x): number => featureOf('report-of-speaker', a, b, x, y);
    expect(of(quoteOf('a', BRIDGES), report)).toBe(1);
    expect(of(quoteOf('a', BRIDGES), report, KEYS, 'one two three four')).toBe(0);
    expect(of(quoteOf('a', BRIDGES, by('ray-moss')), report)).toBe(0);
    expect(of(quoteOf('a', BRIDGES, by(null)), indirect('b', BRIDGES, null))).toBe(0);
    expect(of(quoteOf('a', BRIDGES), quoteOf('b', 'all crossings will be put up again'))).toBe(0);
  });

  test('too few content words report nothing', () => {
    const of = (x: string, y: string): number => featureOf('report-of-speaker', quoteOf('a', BRIDGES), report, x, y);
    expect(of('rebuild bridge', 'rebuild bridge')).toBe(0);
    expect(of(KEYS, 'rebuild bridge')).toBe(0);
    expect(of('rebuild bridge valley', 'rebuild bridge valley')).toBe(1);
  });
});

describe('the same words of two people', () => {
  const credited = (article: string, speaker: string | null, text: string, own: Partial<Attribution> = {}) =>
    quoteOf(article, 'We will rebuild every old bridge in the valley', {
      ...by(speaker),
      attribution: [{ speaker, candidates: [], text, via: [], ...own }],
    });
  const hill = credited('a', 'ana-hill', 'Mayor Ana Hill');

  test('both named: two speakers', () => {
    const moss = credited('b', 'ray-moss', 'deputy Ray Moss');
    expect(quote.compare(hill, moss)).toBe('speaker');
    expect(quote.compare(moss, hill)).toBe('speaker');
    expect(quote.compare(hill, credited('b', 'ana-hill', 'Mrs Hill'))).toBe('same');
  });

  test.each<[string, ReturnType<typeof quoteOf>]>([
    ['a pronoun', credited('b', 'ray-moss', 'he')],
    ['nobody', credited('b', null, '')],
    [
      'one who speaks for the other',
      credited('b', 'town-council', 'the Town Council', { via: [{ by: 'ana-hill', document: null }] }),
    ],
    ['one who may be the other', credited('b', 'hill-jo', 'a Mr Hill', { candidates: ['ana-hill'] })],
  ])('%s: no other speaker', (_, other) => {
    expect(quote.compare(hill, other)).toBe('same');
    expect(quote.compare(other, hill)).toBe('same');
  });

  test('a few words are said by many; what is reported is in the words of the reporter', () => {
    const short = (article: string, speaker: string, text: string) => ({
      ...credited(article, speaker, text),
      ...{ value: quoteOf(article, 'every old bridge').value },
    });
    expect(quote.compare(short('a', 'ana-hill', 'Ana Hill'), short('b', 'ray-moss', 'deputy Ray Moss'))).toBe('same');
    const told = indirect('b', BRIDGES, 'ray-moss');
    expect(
      quote.compare(hill, { ...told, attribution: credited('b', 'ray-moss', 'deputy Ray Moss').attribution }),
    ).not.toBe('speaker');
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
