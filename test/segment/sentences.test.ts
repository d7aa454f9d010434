import { describe, expect, test } from 'vitest';
import { splitSentences, splitText } from '../../src/segment/sentences.ts';
import { growth, LINEAR } from '../growth.ts';

const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map((s) => text.slice(s.start, s.end));

describe('splitSentences', () => {
  test.each([
    ['plain', ['The dam held.', 'Nobody was hurt.']],
    ['a title before a name', ['Gov. Marit Olsen spoke.', 'Lt. Col. Dahl did not.']],
    ['initials', ['It was J. P. Harrow who signed.', 'The others left.']],
    ['a country before a noun', ['The U.S. government objected.', 'Others agreed.']],
    ['a country at a true end', ['He moved to the U.S.', 'The firm stayed.']],
    ['company endings inside', ['Norfeld Inc. shares fell.', 'They rose later.']],
    ['a quotation that ends', ['“We will rebuild.”', 'The mayor then left the hall.']],
    ['a quotation with its speaker', ['“We will rebuild.” Mayor Olsen said.', 'She left.']],
    ['a question inside a quotation', ['“Who pays?” she asked.', 'Nobody answered.']],
    ['several sentences inside marks', ['“We will rebuild.', 'We will not wait,” she said.']],
    ['numbers with points', ['The index fell 3.5 points to 1,204.75.', 'Trading went on.']],
    ['a reference number', ['Unit No. 5 was shut.', 'Unit No. 6 was not.']],
    ['hours', ['The bus left at 5 a.m. on Friday.', 'It never came.']],
    ['an ellipsis in the middle', ['It was … not what we wanted.', 'Still, it passed.']],
    ['a foot note mark', ['The town has 900 people.[3]', 'It once had 2,000.']],
    ['two marks', ['Really?!', 'Yes.']],
    ['a title after an hour', ['The bus left at 6 p.m.', 'Mr. Dahl missed it.']],
    ['a list in one line', ['1. The dam held.', '2. Nobody was hurt']],
    ['list items without full stops', ['1.) The dam held 2) by a hair', '2.) Nobody was hurt', '3.) Rain fell']],
    ['letters', ['a. The dam held', 'b. Nobody was hurt']],
    ['bullets', ['• 9. The dam held', '• 10. Nobody was hurt']],
    ['numbers inside a sentence', ['He brought 1) Steel 2) Iron']],
    ['a source in brackets', ['He calls it "an old dam [...]" (Dahl 55).', 'It held.']],
    ['spaced dots inside', ['The dam . . . It held.']],
  ])('%s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  test('gives spans into the whole text', () => {
    const text = 'xx One ends. Two ends. yy';
    expect(splitSentences(text, { start: 3, end: 22 })).toEqual([
      { start: 3, end: 12 },
      { start: 13, end: 22 },
    ]);
  });

  test('takes time in proportion to the text', () => {
    expect(growth((n) => split('. . . ? ! "'.repeat(n)), 8_000)).toBeLessThan(LINEAR);
  });
});

test('splitText: a line that goes on in lower case is no new paragraph', () => {
  const text = 'A cold\nnight fell\nThe town slept';
  expect(splitText(text).map((s) => text.slice(s.start, s.end))).toEqual(['A cold\nnight fell', 'The town slept']);
});
