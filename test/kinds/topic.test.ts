/** Topics: what was raised or left out, and when two claims are of one subject. */
import { describe, expect, test } from 'vitest';
import { topic } from '../../src/kinds/topic.ts';
import type { Mention } from '../../src/model.ts';
import { taggedArticle } from '../dates/tagged.ts';
import { readTagged } from '../stages.ts';
import { besideEachOther, contextOf, topicOf } from './built.ts';

const names: Record<string, Mention['kind']> = { 'Ana Hill': 'person', Norland: 'place', Oslo: 'place' };
const read = (text: string, role: 'body' | 'title' = 'body') =>
  topic.extract(readTagged(taggedArticle(text, null, names, role)));
const subjects = (text: string) => read(text).map((c) => c.span.text);

describe('extract', () => {
  test.each([
    ['behind a verb', 'The ministers discussed harbour fees.', ['harbour fees']],
    ['behind a verb with its preposition', 'They exchanged views on harbour fees.', ['harbour fees']],
    [
      'a list',
      'The ministers discussed harbour fees, trade and border controls.',
      ['harbour fees', 'trade', 'border controls'],
    ],
    ['up to a clause', 'They discussed harbour fees, but Ana Hill left early.', ['harbour fees']],
    ['up to a day', 'They discussed harbour fees on Monday.', ['harbour fees']],
    ['up to another time', 'They discussed harbour fees during a dinner.', ['harbour fees']],
    ['in front of its verb', 'A new tax was discussed.', ['new tax']],
    ['in front of a tail', 'They met, and the weather was on the agenda.', ['weather']],
    ['behind an opener, in talks', 'The talks covered many issues, including border controls.', ['border controls']],
    ['a label', 'Harbour fees: Both sides agreed to meet again.', ['Harbour fees']],
  ])('%s', (_, text, expected) => {
    expect(subjects(text)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['a loose verb where nobody talks', 'She raised three children.'],
    ['an opener where nobody talks', 'She sold pets, including grey cats.'],
    ['nothing behind the verb', 'They discussed.'],
    ['only the holder of a subject', 'They discussed various issues.'],
    ['what stands inside a quotation', '“It rained all day. They discussed harbour fees. We left.” That was all.'],
    ['a clause, not a subject', 'The topic of the day when a b c d e f g h was discussed.'],
  ])('nothing of %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test('nothing of titles', () => {
    expect(read('Ministers discussed harbour fees', 'title')).toEqual([]);
    expect(read('Ministers discussed harbour fees', 'body')).toHaveLength(1);
  });

  test('a loose verb counts where they talk', () => {
    expect(subjects('At the summit she raised harbour fees.')).toContain('harbour fees');
  });

  test('a claim says where it stands, of what, and with whom', () => {
    const text = 'It rained. Ana Hill discussed relations with Norland.';
    const claim = read(text)[0]!;
    expect(text.slice(claim.span.start, claim.span.end)).toBe(claim.span.text);
    expect(claim).toMatchObject({
      kind: 'topic',
      polarity: 'affirmed',
      modality: 'asserted',
      attribution: [],
      value: { mentioned: true },
      about: { occasion: { type: 'event', by: null } },
    });
    expect(claim.about.participants).toEqual(['norland']);
    expect(claim.about.subject).toBe(claim.about.terms.join(' '));
    expect(Object.keys(claim.sentence).sort()).toEqual(['end', 'index', 'line', 'role', 'start', 'text']);
  });

  test('what was left out is a claim about the document, or about the event', () => {
    const left = read('The Norland readout did not mention harbour fees, Ana Hill said.');
    expect(left).toHaveLength(1);
    expect(left[0]).toMatchObject({
      polarity: 'negated',
      value: { mentioned: false },
      rule: 'left-out',
      about: { occasion: { type: 'document', by: 'norland' } },
    });
    expect(left[0]!.span.text).toBe('harbour fees');
    expect(read('The readout did not mention harbour fees.')[0]!.about.occasion).toEqual({
      type: 'document',
      by: null,
    });
    expect(read('They did not mention harbour fees.')[0]!.about.occasion).toEqual({ type: 'event', by: null });
    expect(read('The readout mentioned harbour fees.')[0]!.about.occasion).toEqual({ type: 'event', by: null });
    expect(read('The readout of the Norland ministry omitted harbour fees.')[0]!.about.occasion.by).toBe('norland');
  });

  test('no subject twice', () => {
    const found = read('The talks, which discussed harbour fees, turned to harbour fees and border controls.');
    for (const [n, a] of found.entries())
      for (const b of found.slice(n + 1)) expect(a.span.end <= b.span.start || b.span.end <= a.span.start).toBe(true);
  });
});

describe('what two subjects have in common', () => {
  const pair = (x: string, y: string) =>
    besideEachOther(contextOf<'topic'>(topicOf('a'), x), contextOf<'topic'>(topicOf('b'), y));
  const featureOf = (id: string, x: string, y: string): number => {
    const { of } = topic.features.find((one) => one.id === id)!;
    expect(of(pair(y, x))).toBe(of(pair(x, y)));
    return of(pair(x, y));
  };

  test('a name, and how much of the shorter stands in the longer', () => {
    const long = '@norland tie trade war gas fish coal';
    expect([featureOf('named', '@norland tie', long), featureOf('contained-and-named', '@norland tie', long)]).toEqual([
      1, 1,
    ]);
    expect(featureOf('contained-and-named', '@norland tie', '@norland trade')).toBeLessThan(1);
    expect([featureOf('named', 'tie', 'tie trade'), featureOf('contained-and-named', 'tie', 'tie trade')]).toEqual([
      0, 0,
    ]);
    expect(featureOf('named', '@norland tie', '@oslo tie')).toBe(0);
  });

  test('an event and a document, or documents of two, are two occasions', () => {
    const doc = (article: string, by: string | null) =>
      topicOf(article, { about: { occasion: { type: 'document', by } } });
    const mayLink = (a: ReturnType<typeof topicOf>, b: ReturnType<typeof topicOf>): boolean => {
      const [x, y] = [contextOf<'topic'>(a, 'fish'), contextOf<'topic'>(b, 'fish')];
      expect(topic.cannotLink(y, x)).toBe(topic.cannotLink(x, y));
      return !topic.cannotLink(x, y);
    };
    expect(mayLink(topicOf('a'), doc('b', null))).toBe(false);
    expect(mayLink(doc('a', 'norland'), doc('b', 'oslo'))).toBe(false);
    expect(mayLink(doc('a', 'norland'), doc('b', 'norland'))).toBe(true);
    expect(mayLink(topicOf('a'), topicOf('b', { value: { mentioned: false } }))).toBe(true);
  });
});

test('compare and labels: raised, denied, left out by both', () => {
  const [yes, no] = [topicOf('a'), topicOf('b', { value: { mentioned: false } })];
  expect(topic.compare(yes, topicOf('c'))).toBe('raised');
  expect(topic.compare(yes, no)).toBe('denied');
  expect(topic.compare(no, yes)).toBe('denied');
  expect(topic.compare(no, topicOf('c', { value: { mentioned: false } }))).toBe('same');
  expect([topic.valueLabel(yes), topic.valueLabel(no)]).toEqual(['raised', 'not mentioned']);
});
