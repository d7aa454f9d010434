/** Cost across articles: a heap of very many events must not be compared pair by pair. */
import { expect, test } from 'vitest';
import { compare, extract } from '../../src/analyze.ts';
import { groupsOf } from '../../src/compare/events.ts';
import type { Profile, Vocabulary } from '../../src/compare/profile.ts';
import type { Extraction } from '../../src/model.ts';
import { growth, LINEAR } from '../growth.ts';
import { raw } from '../raw.ts';

const SYLLABLES = ['ba', 'lo', 'ri', 'te', 'mu', 'ga', 'vi', 'do', 'pe', 'sa'];
/** A word of its own for each number, all equally long. */
const word = (n: number): string => [...String(n + 1000)].map((digit) => SYLLABLES[Number(digit)]).join('');
const name = (n: number): string => word(n).replace(/^./, (letter) => letter.toUpperCase());

const REPORTS = [
  `Mayor Keller of ${name(0)} resigned on Tuesday at the end of the day. The ${word(1)} of ${name(2)} cost 20 million euros.`,
  `At the end of the day, Mayor Keller of ${name(0)} left office. The ${word(1)} of ${name(2)} cost 21 million euros.`,
];

/** Pairs of reports, each pair on an event with words of its own, in the same turns of phrase. Made of one pair: all words are equally long. */
function heapOfEvents(events: number): Extraction[] {
  const texts = extract(REPORTS.map((text, n) => raw(`a${n}`, text))).map((one) => JSON.stringify(one));
  return [...Array(events).keys()].flatMap((n) =>
    texts.map((text, m) => {
      const own = [0, 1, 2].reduce(
        (all, at) => all.replaceAll(word(at), word(3 * n + at + 10)).replaceAll(name(at), name(3 * n + at + 10)),
        text,
      );
      const named = own
        .replaceAll(`"a${m}"`, `"a${m}-${n}"`)
        .replace(/"sha256":"\w{4}/, `"sha256":"${String(n).padStart(4, '0')}`);
      return JSON.parse(named.replace(/"c-.{4}/g, `"c-${String(n).padStart(4, '0')}`)) as Extraction;
    }),
  );
}

test('comparing eight times as many events costs about eight times as much', () => {
  const heaps = new Map([300, 2400].map((events) => [events, heapOfEvents(events)]));
  expect(compare(heaps.get(300)!).events).toHaveLength(300);
  expect(growth((events) => compare(heaps.get(events)!), 300)).toBeLessThan(LINEAR);
}, 240_000);

/** Articles in pairs, each with words of its pair, and some that all of them have. */
function heap(count: number): { profiles: Profile[]; vocabulary: Vocabulary } {
  const common = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const profiles = [...Array(count).keys()].map((n): Profile => {
    const own = [...Array(30).keys()].map((m) => 10 + (n >> 1) * 30 + m);
    const keys = Int32Array.from([...common, ...own]);
    return { day: null, keys, counts: new Uint16Array(keys.length).fill(1) };
  });
  return { profiles, vocabulary: { numbers: new Map(), weights: Array(10 + count * 15).fill(1) } };
}

test('grouping cost grows with the articles, not with their pairs', () => {
  const heaps = new Map([1_000, 8_000].map((count) => [count, heap(count)]));
  const group = (count: number): number[][] => groupsOf(heaps.get(count)!.profiles, heaps.get(count)!.vocabulary);
  expect(group(1_000)).toHaveLength(500);
  expect(growth(group, 1_000)).toBeLessThan(LINEAR);
}, 240_000);
