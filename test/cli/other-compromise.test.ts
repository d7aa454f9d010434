/** A compromise of another version than the verified one: the same report by its own tagger, and a word about it where somebody asks. */
import { describe, expect, test, vi } from 'vitest';
import { version } from '../../src/base/version.ts';
import { tagSentence } from '../../src/tag/index.ts';
import { runIn } from '../command.ts';

const OTHER = '14.99.0';
const NOTE = `compromise ${OTHER} is not the version this build was verified with (14.17.0): tagging is slower`;
/** The version that the run is told; and how often compromise's own tagger was asked. */
const given = vi.hoisted(() => ({ version: '14.99.0', asked: 0 }));

vi.mock(import('../../src/tag/load-compromise.ts'), async (original) => {
  const actual = await original();
  const nlp = (text: string): ReturnType<ReturnType<typeof actual.compromise>> => {
    given.asked++;
    return actual.compromise()(text);
  };
  const other = Object.assign(nlp, { version: given.version, world: () => actual.compromise().world() });
  return { ...actual, compromise: () => other, installedVersion: () => given.version };
});

const folder = 'fixtures/events/river-flood';

describe('another version of compromise', () => {
  test('--version: the first line as always, then a remark', async () => {
    expect(await runIn('.', ['--version'])).toEqual({ status: 0, out: `${version}\n${NOTE}\n`, err: '' });
  });
  test('--verbose: one line on stderr; without it none', async () => {
    const { err } = await runIn(folder, ['analyze', 'articles', '--verbose']);
    expect(err.split('\n').filter((line) => line.includes(OTHER))).toEqual([`claims: ${NOTE}`]);
    expect((await runIn(folder, ['analyze', 'articles'])).err).not.toContain('compromise');
  });
  test('its own tagger tags every sentence', () => {
    const before = given.asked;
    const text = 'The mayor met her critics.';
    tagSentence({ index: 0, start: 0, end: text.length, line: 1, role: 'body', text, block: 0 });
    expect(given.asked).toBe(before + 1);
  });
});

describe('the verified version', () => {
  test('nothing is said of it', async () => {
    given.version = '14.17.0';
    expect((await runIn('.', ['--version'])).out).toBe(`${version}\n`);
    expect((await runIn(folder, ['analyze', 'articles', '--verbose'])).err).not.toContain('compromise');
  });
});
