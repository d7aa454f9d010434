import { expect, test } from 'vitest';
import { stem } from '../../src/text/stem.ts';

/** Words and stems of the published Porter2 vocabulary, and forms that news brings together. */
test.each([
  ['consistency', 'consist'],
  ['knightly', 'knight'],
  ['generously', 'generous'],
  ['relational', 'relat'],
  ['hopping', 'hop'],
  ['hoping', 'hope'],
  ['agreed', 'agre'],
  ['feed', 'feed'],
  ['cries', 'cri'],
  ['ties', 'tie'],
  ['says', 'say'],
  ['dying', 'die'],
  ['news', 'news'],
  ['proceed', 'proceed'],
  ['vietnamization', 'vietnam'],
  ['sensibilities', 'sensibl'],
  ['organization', 'organ'],
  ['controlling', 'control'],
  ['gas', 'gas'],
  ['youth', 'youth'],
])('%s -> %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

test.each([
  ['meeting', 'meetings'],
  ['invaded', 'invading'],
  ['injury', 'injuries'],
  ['Minister', "minister's"],
  ['strategic', 'Strategic'],
])('%s and %s meet', (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

test('leaves numbers, short words and garbage alone', () => {
  expect(['12', 'UN', 'x'.repeat(100)].map(stem)).toEqual(['12', 'un', 'x'.repeat(100)]);
});
