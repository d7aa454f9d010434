import { describe, expect, test } from 'vitest';
import { compareWords, editScript, runs, tokens } from '../../src/kinds/wording.ts';

const direct = (words: string) => ({ words, form: 'direct' as const, quoted: [], cue: null });
const indirect = (words: string) => ({ ...direct(words), form: 'indirect' as const });

describe('compareWords', () => {
  test.each([
    ['same', 'We will rebuild every bridge in the valley', 'we will rebuild every bridge in the valley.'],
    ['same', 'The organisation will rebuild every bridge', 'The organization will rebuild every bridge'],
    ['same', 'We (the council) will rebuild every bridge', 'We will rebuild every bridge'],
    ['trimmed', 'We will rebuild every bridge in the valley, and soon', 'rebuild every bridge in the valley'],
    ['trimmed', 'the most careful and most patient work of our time', 'the most careful and patient work of our time'],
    ['reworded', 'We will rebuild every bridge in the valley', 'We will inspect every bridge in the valley'],
    ['reworded', 'You must pay for every bridge in the valley', 'We must pay for every bridge in the valley'],
    ['reworded', 'My client is innocent and will appeal soon', 'My client is innocent and may appeal soon'],
    ['trimmed', 'My client is innocent and will appeal soon', 'My client is innocent and would appeal soon'],
    ['conflict', 'We will rebuild every bridge in the valley', 'We will not rebuild every bridge in the valley'],
    ['conflict', 'We will rebuild 14 old bridges in the valley', 'We will rebuild 16 old bridges in the valley'],
    ['conflict', 'The bill goes to Norway before the summer break', 'The bill goes to Sweden before the summer break'],
    ['trimmed', 'The Lake Basin Commission meets on August the 31st in Oldwick', 'The LBC meets on Aug. 31 in Oldwick'],
    ['trimmed', 'The bill goes to Gaddafi before the summer break', 'The bill goes to Qadhafi before the summer break'],
    ['trimmed', "I wish I didn't have to do it", "I take it as it comes. I wish I didn't have to do it."],
    ['fragment', 'an old ally of ours', 'a burning issue of ours'],
  ])('%s: %s | %s', (reason, a, b) => {
    expect(compareWords(direct(a), direct(b))).toBe(reason);
    expect(compareWords(direct(b), direct(a))).toBe(reason);
  });

  test('reported speech paraphrases', () => {
    expect(compareWords(direct('I will rebuild every bridge'), indirect('he would rebuild every bridge'))).toBe(
      'paraphrase',
    );
  });
});

test('editScript keeps every word of both sides in order', () => {
  const [a, b] = [tokens('we will rebuild every bridge'), tokens('we rebuild no old bridge')];
  const edits = editScript(a, b);
  expect(edits.flatMap((e) => e.a)).toEqual(a);
  expect(edits.flatMap((e) => e.b)).toEqual(b);
});

test('runs: order counts, single common words do not', () => {
  expect(runs('rebuild every bridge', 'we will rebuild every bridge soon')).toBe(1);
  expect(runs('bridge every rebuild', 'we will rebuild every bridge soon')).toBe(0);
  expect(runs('the', 'the end of it')).toBe(0);
});

test.each([
  ['a title alone', 'The Lake Games', 'the strongest part of The Lake Games', 0],
  ['a law alone', 'the Rare Birds Act has saved many', 'changes to the Rare Birds Act were small', 0],
  ['a word more than the name', 'the final Rare Birds Act', 'they called it the final Rare Birds Act', 1],
  ['the same title in both', 'The Lake Games', 'The Lake Games', 1],
])('what two utterances share: %s', (_, a, b, expected) => {
  expect(Number(runs(a, b) > 0)).toBe(expected);
});
