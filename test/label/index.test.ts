import { describe, expect, test } from 'vitest';
import { labelOf, shorten } from '../../src/label/index.ts';
import type { Claim, Judgement, Kind } from '../../src/model.ts';
import { type ClaimSpec, claim, exactly } from '../report/sample.ts';

const names: Readonly<Record<string, string>> = {
  'ida-marsh': 'Ida Marsh',
  'per-holm': 'Per Holm',
  melby: 'Melby',
  norway: 'Norway',
};
const label = (...claims: Claim[]): string => {
  const groups = [{ label: '', relation: 'first', claims }] as const;
  return labelOf(
    { kind: claims[0]!.kind, verdict: 'single', reason: 'single', proof: null, groups } satisfies Judgement,
    (id) => names[id] ?? id,
  );
};
const of = (kind: Kind, text: string, about: object, more: Omit<Partial<ClaimSpec>, 'kind' | 'text'> = {}): Claim => {
  const built = claim({ kind, article: 'a', text, ...more });
  return { ...built, about: { ...built.about, ...about } } as Claim;
};

describe('dates: what happened, without the day', () => {
  const date = (text: string, action: string | null, about: object = {}) =>
    of('date', text, { action, participants: [], place: null, ...about });
  test.each([
    ['at the end', date('Marsh left for Melby [[on Sunday]].', 'leave'), 'Marsh left for Melby'],
    ['at the beginning', date('[[On Sunday]], Marsh left for Melby.', 'leave'), 'Marsh left for Melby'],
    ['in the middle', date('Marsh left [[on Sunday]] for Melby.', 'leave'), 'Marsh left … for Melby'],
    [
      'the clause of the action',
      date('The storm passed, the ferry sank [[on Monday]], and the crew was saved.', 'sink'),
      'the ferry sank',
    ],
    [
      'a subject before an apposition',
      date('The mayor, a lawyer, told a newspaper [[on Friday]].', 'tell'),
      'The mayor, a lawyer, told a newspaper',
    ],
    [
      'a relative clause keeps what it is about',
      date('Snow lay on the road to the old bridge in Melby, which will open [[in May]].', 'open'),
      '… the old bridge in Melby, which will open',
    ],
    [
      'two parties',
      date('Talks were held [[on Sunday]].', 'meet', { participants: ['ida-marsh', 'per-holm'], place: 'melby' }),
      'meeting of Ida Marsh and Per Holm, Melby',
    ],
    ['no action known', date('[[In 2019]] the road was mud.', null), 'the road was mud'],
  ])('%s', (_, given, expected) => {
    expect(label(given)).toBe(expected);
  });
  test('a name is clearer than a pronoun', () => {
    expect(
      label(date('She left Melby [[on Sunday]].', 'leave'), date('Marsh left Melby [[on Sunday]].', 'leave')),
    ).toBe('Marsh left Melby');
  });
});

describe('figures: what is counted, in the words of the text', () => {
  const figure = (text: string, about: object, value: object = exactly(3)) =>
    of('figure', text, { role: null, of: null, where: null, ...about }, { value });
  test.each([
    ['a count', figure('The fire killed [[three people]].', { counted: 'people', role: 'killed' }), 'people killed'],
    [
      'words before it',
      figure('They saw [[more than 2,400 harbour workers]] there.', { counted: 'worker' }),
      'harbour workers',
    ],
    ['number words are no part', figure('[[Eleven guild pieces]] are gone.', { counted: 'piece' }), 'guild pieces'],
    ['bodies', figure('They found [[three bodies]] in the mud.', { counted: 'people', role: 'body' }), 'bodies'],
    ['a place', figure('[[Three bridges]] fell.', { counted: 'bridge', where: 'norway' }), 'bridges in Norway'],
    [
      'no stems',
      figure('He faces [[three counts]] of bribery.', { counted: 'count', of: 'briberi' }),
      'counts of bribery',
    ],
    ['age', figure('Holm, [[43]], is gone.', { counted: 'age', of: 'per-holm', where: 'norway' }), 'age of Per Holm'],
    ['a compound', figure('The [[17-year]] war is over.', { counted: 'war' }, exactly(5, 's')), '…-year war'],
    [
      'money by the words around it',
      figure('The city had offered [[$75,000]] for any help.', { counted: 'offer' }, exactly(75000, 'USD')),
      'The city had offered … for any help',
    ],
    [
      'a named measure',
      figure('She had been mayor for [[six years]] when the bridge fell.', { counted: 'duration' }, exactly(6, 's')),
      'duration: She had been mayor for … when the bridge fell',
    ],
  ])('%s', (_, given, expected) => {
    expect(label(given)).toBe(expected);
  });
});

describe('quotes: the speaker and the first words', () => {
  const quote = (text: string, credit: string, cue: string | null, speaker: string | null = null): Claim => {
    const made = of('quote', text, { speaker });
    const attribution = [{ speaker, candidates: [], text: credit, via: [] }];
    const value = {
      words: made.span.text,
      form: 'direct',
      quoted: [],
      cue: cue === null ? null : { start: 0, end: 1, text: cue },
    };
    return { ...made, attribution, value } as Claim;
  };
  test.each([
    [
      'a known speaker',
      quote('"[[We waited long,]]" Marsh said.', 'Marsh said', 'said', 'ida-marsh'),
      'Ida Marsh: We waited long',
    ],
    ['a role', quote('"[[It burned,]]" police said.', 'police said', 'said'), 'police: It burned'],
    [
      'narration is no speaker',
      quote('He would not confirm "[[the links]]".', 'would not confirm the', 'confirm'),
      'Unnamed speaker: the links',
    ],
    [
      'a crowd',
      quote('Some close to the mayor say [[it burned]].', 'Some close to the mayor say', 'say'),
      'Some close to the mayor: it burned',
    ],
    [
      'without what else they do',
      quote('Critics have called it old and said [[it burned]].', 'Critics have called it old and said', 'said'),
      'Critics: it burned',
    ],
    [
      'documents',
      quote(
        '[[It burned]], according to statements from both sides.',
        'according to statements from both sides',
        'according to',
      ),
      'statements from both sides: It burned',
    ],
    ['a pronoun is no speaker', quote('"[[It burned,]]" she said.', 'she said', 'said'), 'Unnamed speaker: It burned'],
  ])('%s', (_, given, expected) => {
    expect(label(given)).toBe(expected);
  });
});

describe('statements: the clearest clause with its subject', () => {
  const statement = (text: string, subject: string | null) => of('statement', text, { subject });
  test.each([
    [
      'as it is',
      statement('In the end [[the council approved the bridge]].', 'council'),
      'the council approved the bridge',
    ],
    [
      'loose ends are cut',
      statement('[[The council approved the bridge and]] left.', 'council'),
      'The council approved the bridge',
    ],
    [
      'back to its subject',
      statement('Two thieves broke in and [[escaped with the silver]].', 'thiev'),
      'Two thieves broke in and escaped with the silver',
    ],
    [
      'never from the middle of a phrase',
      statement('Thieves came in [[the early hours of Monday]].', 'hour'),
      'Thieves came in the early hours of Monday',
    ],
    [
      'a lone quotation mark',
      statement('It was “[[this amazing” chance for the town]].', 'chanc'),
      'this amazing chance for the town',
    ],
  ])('%s', (_, given, expected) => {
    expect(label(given)).toBe(expected);
  });
  test('of several the one with a name', () => {
    expect(
      label(statement('[[He signed it into law]].', null), statement('[[Holm signed the bridge bill]].', 'holm')),
    ).toBe('Holm signed the bridge bill');
  });
});

test('shorten cuts at a word, not behind a loose one', () => {
  expect(shorten('the mayor of the town of Melby', 18)).toBe('the mayor …');
  expect(shorten('short')).toBe('short');
});
