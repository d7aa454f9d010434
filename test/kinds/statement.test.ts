/** Statements: what a clause claims, when two are about one thing, and what they are to each other. */
import { describe, expect, test } from 'vitest';
import type { Pair } from '../../src/kinds/kind.ts';
import { statement } from '../../src/kinds/statement.ts';
import type { Mention } from '../../src/model.ts';
import { taggedArticle } from '../dates/tagged.ts';
import { readTagged } from '../stages.ts';
import { besideEachOther, contextOf, statementOf } from './built.ts';

const names: Record<string, Mention['kind']> = {
  'Ana Hill': 'person',
  'Ray Moss': 'person',
  Oslo: 'place',
  Lisbon: 'place',
  'Mill Street': 'place',
};
const read = (text: string) => statement.extract(readTagged(taggedArticle(text, null, names)));
const first = (text: string) => {
  const [claim] = read(text);
  expect(claim, text).toBeDefined();
  return claim!;
};

describe('extract', () => {
  test('who did what to whom', () => {
    const claim = first('Ana Hill rejected the tax plan in Oslo.');
    expect(claim).toMatchObject({ kind: 'statement', polarity: 'affirmed', modality: 'asserted', attribution: [] });
    expect(claim.about.subject).toBe('ana-hill');
    expect(claim.about.object).toBe('plan');
    expect(claim.about.participants).toEqual(expect.arrayContaining(['ana-hill', 'oslo']));
    expect(new Set(claim.about.participants).size).toBe(claim.about.participants.length);
    expect(claim.about.terms).toEqual(expect.arrayContaining(['reject', 'tax', 'plan']));
    expect(claim.value.place).toBe('oslo');
    expect(claim.rule).toBe('clause');
  });

  test('spans slice, and the sentence is the one it stands in', () => {
    const text = 'It rained. Ana Hill rejected the tax plan, and Ray Moss praised the new harbour.';
    const claims = read(text);
    expect(claims.length).toBeGreaterThanOrEqual(2);
    for (const { span, sentence } of claims) {
      expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(sentence.start <= span.start && span.end <= sentence.end).toBe(true);
      expect(Object.keys(sentence).sort()).toEqual(['end', 'index', 'line', 'role', 'start', 'text']);
    }
  });

  test('a noun as subject is its stem, a person goes before the country of the office', () => {
    expect(first('The harbour committee rejected the tax plan.').about.subject).toBe('committe');
    expect(first('Lisbon mayor Ana Hill rejected the tax plan.').about.subject).toBe('ana-hill');
  });

  test.each([
    ['in', 'Ana Hill met the farmers in Lisbon.', 'lisbon'],
    ['outside the', 'Ana Hill met the farmers outside the Mill Street school.', 'mill-street'],
    ['a house number', 'Police arrested Ana Hill at 14 Mill Street.', 'mill-street'],
    ['not whom it belongs to', 'Ana Hill praised the Lisbon farmers.', null],
    ['not where it goes', 'Ana Hill drove the farmers to Lisbon.', null],
  ])('the place: %s', (_, text, place) => {
    expect(first(text).value.place).toBe(place);
  });

  test('polarity and modality are those of the clause', () => {
    expect(first('Ana Hill did not reject the tax plan.').polarity).toBe('negated');
    expect(first('Ana Hill will reject the tax plan.').modality).toBe('planned');
    expect(first('Ana Hill may reject the tax plan.').modality).toBe('possible');
  });

  test.each([
    ['only that somebody says something', 'Ana Hill said.'],
    ['a question', 'Did Ana Hill reject the tax plan?'],
    ['next to nothing', 'It was.'],
    ['a whole clause inside the marks', '“Ray Moss rejected the new tax plan of the harbour,” Ana Hill said.'],
  ])('nothing of %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test('a few quoted words are part of the clause', () => {
    expect(read('Ana Hill rejected the “mad” tax plan.')).toHaveLength(1);
  });

  test('a deed says enough without an object', () => {
    expect(first('The old bridge collapsed.').about).toMatchObject({ subject: 'bridg', object: null });
    expect(first('Ana Hill resigned.').about.subject).toBe('ana-hill');
  });

  test('the object is the first phrase behind the verb and ends at a comma', () => {
    expect(first('Ana Hill rejected on Friday the tax plan.').about.object).toBe('plan');
    expect(first('Ana Hill praised the farmers, the fishers and the bakers.').about.object).toBe('farmer');
  });

  test('an event noun with what belongs to it', () => {
    const nominal = read('Rain fell after a visit to Lisbon by the farmers.').find((c) => c.rule === 'event-noun');
    expect(nominal?.about.participants).toContain('lisbon');
  });
});

describe('what two statements have in common', () => {
  type Side = Parameters<typeof statementOf>[1];
  function both<T>(a: Side, b: Side, of: (pair: Pair<'statement'>) => T, x = 'harbour', y = x): T {
    const [one, other] = [
      contextOf<'statement'>(statementOf('a', a), x),
      contextOf<'statement'>(statementOf('b', b), y),
    ];
    const there = of(besideEachOther(one, other));
    expect(of(besideEachOther(other, one))).toEqual(there);
    return there;
  }
  const featureOf = (id: string, a: Side, b: Side): number =>
    both(a, b, [...statement.features, ...statement.valueFeatures].find((one) => one.id === id)!.of);

  test('the deed, the object, the subject', () => {
    const of = (a: Side, b: Side): number[] =>
      ['same-action', 'same-object', 'same-subject'].map((id) => featureOf(id, a, b));
    const post = { about: { object: 'post' } };
    expect(of(post, post)).toEqual([1, 1, 1]);
    expect(of({}, {})).toEqual([1, 0, 1]);
    expect(of(post, { about: { object: 'plan', action: 'praise', subject: 'ray-moss' } })).toEqual([0, 0, 0]);
    expect(of({ about: { subject: null } }, { about: { subject: null } })).toEqual([1, 0, 0]);
  });

  test.each([
    ['a sum', 'she spent $36,400 on boats', 'the $36,400 went to a harbour firm', true],
    ['a share', 'pay rises by 3.5 percent', 'a rise of 3.5 percent', true],
    ['a length of pages', 'a 64-page report', 'the 64-page paper', true],
    ['another sum', 'she spent $36,400 on boats', 'the $36,500 went to a harbour firm', false],
    ['an age', 'the 35-year-old resigned', 'a 35-year-old spoke', false],
    ['a year', 'the law of 1995', 'in 1995 the bridge fell', false],
    ['part of a name', 'cases of COVID-19 rose', 'a COVID-19 ward', false],
    ['a size', 'the 15-inch model', 'a 15-inch screen', false],
    ['a round sum', 'a fee of $100', 'the $100 ticket', false],
  ])('a number that both give, when it tells much: %s', (_, one, other, tells) => {
    expect(featureOf('same-number', { text: one, span: one }, { text: other, span: other })).toBe(Number(tells));
  });

  test('names alone are nothing in common; one word is enough for one deed only', () => {
    const mayLink = (x: string, y = x): boolean => both({}, {}, (pair) => !statement.cannotLink(pair.a, pair.b), x, y);
    expect(mayLink('@ana-hill @oslo')).toBe(false);
    expect(mayLink('harbour one', 'harbour two')).toBe(true);
    expect(mayLink('one', 'two')).toBe(false);
    const least = (b: Side): number => both({}, b, (pair) => statement.minSharedKeys!(pair.a, pair.b));
    expect([least({}), least({ about: { action: 'praise' } })]).toEqual([1, 2]);
  });

  test('each names somebody else as its subject', () => {
    const moss = (participants: string[]): Side => ({ about: { subject: 'ray-moss', participants } });
    const other = (a: Side, b: Side): number => featureOf('other-subject', a, b);
    expect(other({}, moss(['ray-moss']))).toBe(1);
    expect(other({}, moss(['ray-moss', 'ana-hill']))).toBe(0);
    expect(other({}, moss([]))).toBe(0);
    expect(other({ about: { participants: ['ana-hill', 'ray-moss'] } }, moss(['ray-moss']))).toBe(0);
    expect(other({ about: { participants: [] } }, moss(['ray-moss']))).toBe(0);
    expect(other({ about: { subject: null } }, moss(['ray-moss']))).toBe(0);
  });

  test('none of it reads what is said', () => {
    const own: Side = { polarity: 'negated', modality: 'denied', value: { place: 'oslo' } };
    for (const { of } of statement.features) expect(both({}, own, of)).toBe(both({}, {}, of));
  });
});

describe('compare', () => {
  const compare = (a: Parameters<typeof statementOf>[1], b: Parameters<typeof statementOf>[1]): string => {
    const [x, y] = [statementOf('a', a), statementOf('b', b)];
    expect(statement.compare(y, x)).toBe(statement.compare(x, y));
    return statement.compare(x, y);
  };
  const no = { polarity: 'negated' as const };

  test.each([
    ['the same', {}, {}, 'same'],
    ['yes and no', {}, no, 'negated'],
    ['denied is no', {}, { modality: 'denied' as const }, 'negated'],
    ['denied in the negative is yes', {}, { ...no, modality: 'denied' as const }, 'same'],
    ['no and denied', no, { modality: 'denied' as const }, 'same'],
    ['no, perhaps', {}, { ...no, modality: 'possible' as const }, 'hedged'],
    ['no, both perhaps', { modality: 'possible' as const }, { ...no, modality: 'possible' as const }, 'negated'],
    ['planned, then done', {}, { modality: 'planned' as const }, 'superseded'],
    ['perhaps and surely', {}, { modality: 'possible' as const }, 'hedged'],
    ['alleged and surely', {}, { modality: 'alleged' as const }, 'hedged'],
    ['planned and perhaps', { modality: 'planned' as const }, { modality: 'possible' as const }, 'hedged'],
    ['yes and no of two deeds', {}, { ...no, about: { action: 'die' } }, 'fragment'],
    ['yes and no of two people', {}, { ...no, about: { subject: 'ray-moss' } }, 'fragment'],
  ])('%s', (_, a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
  });

  test('clauses with other numbers tell two things; a shared number is enough', () => {
    const text = (span: string) => ({ text: span, span });
    expect(compare(text('paid 14 crews'), text('paid 20 crews'))).toBe('fragment');
    expect(compare(text('paid 14 crews'), text('paid 14 crews'))).toBe('same');
    expect(compare(text('paid 14 of 20'), text('paid 20'))).toBe('same');
    expect(compare(text('paid 1,400 crews'), text('paid the crews'))).toBe('same');
    expect(compare(text('paid 1,400.'), { ...text('paid 1,400 on time'), ...no })).toBe('negated');
  });

  test('of one clause another rank conflicts; of two clauses it tells of another thing', () => {
    const text = (span: string, terms: string[]) => ({ text: span, span, about: { terms } });
    const first = text('became the first woman to row the lake', ['woman', 'row', 'lake']);
    expect(compare(first, text('became the second woman to row the lake', ['woman', 'row', 'lake']))).toBe('conflict');
    expect(compare(first, text('became the second man to swim a river', ['man', 'swim', 'river']))).toBe('fragment');
    expect(compare(first, text('became the 1st woman to row the lake', ['woman', 'row', 'lake']))).toBe('same');
    expect(compare(first, text('on Monday became the first', ['first']))).toBe('same');
  });

  test('two places of what happens to somebody once', () => {
    const arrest = (
      place: string | null,
      own: { subject?: string | null; action?: string; participants?: string[] } = {},
    ) => ({
      about: { subject: 'ana-hill', action: 'arrest', participants: ['ana-hill'], ...own },
      value: { place },
    });
    expect(compare(arrest('mill-street'), arrest('harbour-street'))).toBe('place');
    expect(compare(arrest('mill-street'), arrest('mill-street'))).toBe('same');
    expect(compare(arrest('mill-street'), arrest(null))).toBe('same');
    expect(compare(arrest('mill-street'), arrest('oslo'))).toBe('same');
    const nobody = { participants: [] };
    expect(compare(arrest('mill-street', nobody), arrest('harbour-street', nobody))).toBe('same');
    const meets = { action: 'meet' };
    expect(compare(arrest('mill-street', meets), arrest('harbour-street', meets))).toBe('same');
    expect(compare(arrest('mill-street'), arrest('harbour-street', { subject: 'ray-moss' }))).toBe('same');
    expect(compare(arrest('mill-street', { subject: null }), arrest('harbour-street', { subject: null }))).toBe('same');
    const both = { participants: ['ana-hill', 'mill-street', 'harbour-street'] };
    expect(compare(arrest('mill-street', both), arrest('harbour-street', both))).toBe('same');
  });
});

test.each([
  ['stated', {}, 'stated'],
  ['not', { polarity: 'negated' as const }, 'not'],
  ['planned', { modality: 'planned' as const }, 'planned'],
  ['both', { polarity: 'negated' as const, modality: 'denied' as const }, 'not, denied'],
  [
    'the place of what happens once',
    { about: { action: 'arrest' }, value: { place: 'mill-street' } },
    'at Mill Street',
  ],
  ['no place of what happens often', { about: { action: 'meet' }, value: { place: 'mill-street' } }, 'stated'],
  ['no place where it is unknown what it is', { about: { action: 'arrest' }, value: { place: 'the-mill' } }, 'stated'],
  [
    'no place of what did not happen',
    { polarity: 'negated' as const, about: { action: 'arrest' }, value: { place: 'mill-street' } },
    'not',
  ],
])('label: %s', (_, own, label) => {
  expect(statement.valueLabel(statementOf('a', own))).toBe(label);
});
