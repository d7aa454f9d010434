/** What one wording is to another, pair by pair: what readers would call the same words, a cut, another wording, the opposite, or another utterance. */
import { describe, expect, test } from 'vitest';
import { compareWords, editScript, runs, tokens } from '../../src/kinds/wording.ts';

type Value = Parameters<typeof compareWords>[0];
const direct = (words: string): Value => ({ words, form: 'direct', quoted: [], cue: null });
const indirect = (words: string): Value => ({ ...direct(words), form: 'indirect' });
const mixed = (words: string, ...quoted: string[]): Value => ({
  ...direct(words),
  form: 'mixed',
  quoted: quoted.map((text) => ({ start: words.indexOf(text), end: words.indexOf(text) + text.length, text })),
});
/** The same whichever stands first. */
function compare(a: Value, b: Value): string {
  const reason = compareWords(a, b);
  expect(compareWords(b, a)).toBe(reason);
  return reason;
}

describe('one spelling or another', () => {
  test.each([
    ['points of an abbreviation', 'The U.S. will rebuild every bridge', 'The US will rebuild every bridge'],
    ['dots at the end', 'We will rebuild every bridge...', 'We will rebuild every bridge'],
    ['an address for a name', 'Norfeld.com will sell every bridge here', 'Norfeld will sell every bridge here'],
    ['a gloss in square brackets', 'We [the council] will rebuild every bridge', 'We will rebuild every bridge'],
    ['a letter joined', 'They read every e-mail of the council', 'They read every email of the council'],
    ['words joined', 'a well-known bridge of the old valley road', 'a well known bridge of the old valley road'],
    ['a torn contraction', 'We don’ t want every bridge in the valley', 'We don’t want every bridge in the valley'],
    ['a rank in digits', 'their eleventh win of the long year', 'their 11th win of the long year'],
    ['a number in words', 'we waited twelve years for this old bridge', 'we waited 12 years for this old bridge'],
    ['a share by its sign', 'we lost 40% of the whole harvest', 'we lost 40 percent of the whole harvest'],
    ['a share as the British write it', 'we lost 40 per cent of the harvest', 'we lost 40 percent of the harvest'],
    ['a plural owner', 'the boys’ team won every match of the year', 'the boys team won every match of the year'],
  ])('%s', (_, a, b) => {
    expect(compare(direct(a), direct(b))).toBe('same');
  });

  test('what is longer than any quotation is compared by its beginning', () => {
    const long = Array.from({ length: 500 }, (_, n) => `word${n}x`).join(' ');
    expect(compare(direct(`${long} yes`), direct(`${long} no`))).toBe('same');
    expect(tokens(`${long} yes`).length).toBeLessThan(500);
  });
});

test.each([
  ['conflict', 'The council is ready to rebuild the bridge', 'The council isn’t ready to rebuild the bridge'],
  ['conflict', 'They will never ever again rebuild every bridge', 'They will soon rebuild every bridge'],
  ['conflict', 'We will certainly not rebuild every bridge', 'We will rebuild every bridge'],
  ['conflict', 'The bill goes to Ada before the summer break', 'The bill goes to Ida before the summer break'],
  ['conflict', 'The bill goes to Carol before the summer break', 'The bill goes to Errol before the summer break'],
  ['conflict', 'We will rebuild 14 old bridges in the valley', 'We will rebuild 16 new bridges in the valley'],
  ['conflict', 'we waited twelve years for this old bridge', 'we waited eleven years for this old bridge'],
  ['conflict', 'their eleventh win of the long year', 'their 12th win of the long year'],
  ['reworded', 'We will rebuild 14 bridges in the valley', 'We will rebuild old bridges in the valley'],
  ['reworded', 'The bill goes to Norway before the break', 'The bill goes to Sweden and Finland before the break'],
  ['reworded', 'The LXC meets on Monday in Oldwick', 'The Lake Basin Commission meets on Monday in Oldwick'],
  ['reworded', 'We will paint and sell off every bridge in town', 'We will rebuild every bridge in town'],
  ['reworded', 'We will rebuild every bridge in the valley', 'We will rebuild every bridge in the hills'],
  ['reworded', 'We rebuild old bridges now', 'We rebuild new bridges now'],
  ['reworded', 'I do not think there is any bridge left to sell', 'I am sure there is not one bridge left to sell'],
  [
    'reworded',
    'We paid money that could have gone to farms',
    'We paid sums which could not have gone to any of the mills',
  ],
  ['same', '[W]e will rebuild every bridge in the valley', 'We will rebuild every bridge in the valley'],
  ['same', 'We will rebuild every bridge[s] in the valley', 'We will rebuild every bridges in the valley'],
  ['trimmed', 'This is what @anahill did to the old bridges', 'This is what Ana Hill did to the old bridges'],
  [
    'trimmed',
    'We will rebuild every bridge… not one of them goes',
    'We will rebuild every bridge and none of them goes',
  ],
  ['trimmed', 'We will rebuild every long standing bridge here', 'We will rebuild every longstanding bridge here'],
  [
    'fragment',
    'the most secretive bridge owner since the old mayor',
    'Ana is the first bridge owner since her father who names no price',
  ],
  ['trimmed', 'We will close, guard, paint and sell off every bridge in town', 'We will rebuild every bridge in town'],
  [
    'trimmed',
    'We will rebuild every bridge, which is not at all easy, for all',
    'We will rebuild every bridge for all',
  ],
  ['trimmed', 'They will never in all my long life rebuild every bridge', 'They will soon rebuild every bridge'],
  ['trimmed', 'We will not rebuild every bridge', 'We will with all our might and money rebuild every bridge'],
  ['trimmed', 'That was a f***ing awful day for the town', 'That was a bloody awful day for the town'],
  ['trimmed', 'That was a f***ing rotten day for the town', 'That was a damn shameful day for the town'],
  ['trimmed', 'The bill goes to Alrashid before the summer break', 'The bill goes to Rashid before the summer break'],
  ['trimmed', 'The bill goes to Al Rashid before the break', 'The bill goes to El Rasheed before the break'],
  ['trimmed', 'The L.B.C. meets on Monday in Oldwick', 'The Lake Basin Commission meets on Monday in Oldwick'],
  [
    'trimmed',
    'We will rebuild bridges in the valley before winter',
    'We will rebuild them in the valley before winter',
  ],
  ['trimmed', 'My client will appeal at once in Oldwick', 'My client did appeal at once in Oldwick'],
  ['trimmed', 'You must pay for every bridge in the valley', 'Some must pay for every bridge in the valley'],
  ['trimmed', 'We will rebuild every bridge in the valley next year', 'We will rebuild every bridge in the hills'],
  ['trimmed', 'Of course you must pay for every bridge here', 'We must pay for every bridge here'],
  [
    'trimmed',
    'Dear friends, the old mills must close before the winter',
    'Sadly the old mills must close before the winter',
  ],
  ['trimmed', 'rebuild the bridge now', 'rebuild bridge now'],
  ['trimmed', 'it was what it was for', 'I said it was what it was for them'],
  ['fragment', 'rebuild old bridges now', 'rebuild new bridges now'],
  ['fragment', 'it was what it was', 'I said it was what it was then'],
  ['fragment', 'it was what it was for us to do', 'it was what it was for them to be'],
  ['fragment', 'The bridge will not hold', 'It is not true that the old bridge of my town will ever fail to hold'],
  [
    'fragment',
    'We will rebuild every bridge in the valley with state money',
    'a bridge and a valley farm burned down in one night',
  ],
])('%s: %s | %s', (reason, a, b) => {
  expect(compare(direct(a), direct(b))).toBe(reason);
});

describe('reported speech', () => {
  test('is the report of what shares enough with it, not of a name alone', () => {
    const said = direct('Ana Hill left the town at night');
    expect(compare(said, indirect('Ana Hill'))).toBe('fragment');
    expect(compare(said, indirect('Ana Hill left'))).toBe('paraphrase');
    expect(compare(said, indirect('the farmers paid for it'))).toBe('fragment');
  });

  test('in nearly the same words but turned round conflicts; in other words it is of something else', () => {
    const said = direct('The council will rebuild every bridge in the valley');
    expect(compare(said, indirect('the council will not rebuild every bridge in the valley'))).toBe('conflict');
    expect(compare(said, indirect('the council will not rebuild a road to the hills'))).toBe('fragment');
  });

  test('turned round where the report begins is no report of it', () => {
    const said = direct('I will rebuild every bridge in the valley');
    expect(compare(said, indirect('he would rebuild every bridge in the valley'))).toBe('paraphrase');
    expect(compare(said, indirect('he would not rebuild every bridge in the valley'))).toBe('fragment');
    expect(compare(said, indirect('he won’t rebuild every bridge in the valley'))).toBe('fragment');
    const no = direct('No, I will rebuild every bridge in the valley');
    expect(compare(no, indirect('will rebuild every bridge in the valley'))).toBe('paraphrase');
  });
});

describe('a quotation of which only a part stands inside the marks', () => {
  const words = 'he would rebuild every old bridge in the valley by spring';

  test('is compared with a quotation by that part, in however many pieces', () => {
    expect(compare(mixed(words, 'every old bridge', 'in the valley'), direct('every old bridge in the valley'))).toBe(
      'same',
    );
    expect(compare(mixed(words), direct(words))).toBe('same');
  });

  test('is compared with a report by all its words', () => {
    expect(compare(mixed(words, 'every old bridge'), indirect(words))).toBe('same');
  });
});

describe('runs: how much of the shorter stands in the longer', () => {
  test.each([
    ['a word in a short utterance', 'reckless', 'an utterly reckless', 1],
    ['a word in a longer one', 'reckless', 'an utterly reckless driver', 0],
    ['another word', 'reckless', 'utterly careful', 0],
    ['nothing', '', 'utterly careful', 0],
    ['two words', 'old bridge', 'the old bridge is long', 1],
    ['small words, five in a row', 'wish it was for us', 'and I wish it was for us all', 0],
    ['small words, six in a row', 'I wish it was for us', 'and I wish it was for us all', 1],
    ['small words, not all of them', 'I wish it was for you', 'and I wish it was for us all', 0],
  ])('%s', (_, a, b, expected) => {
    expect(runs(a, b)).toBe(expected);
    expect(runs(b, a)).toBe(expected);
  });
});

test('editScript keeps what stands behind the last shared word, on either side', () => {
  const [a, b] = [tokens('we will rebuild every bridge this very year'), tokens('we rebuild no old bridge')];
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    const edits = editScript(x, y);
    expect(edits.flatMap((e) => e.a)).toEqual(x);
    expect(edits.flatMap((e) => e.b)).toEqual(y);
  }
});
