import { expect, test } from 'vitest';
import { type Io, isClosedPipe, wantsColor, widthFor } from '../../src/cli/io.ts';

const io = (over: Partial<Io> = {}): Io => ({
  stdout: { write: () => true },
  stderr: { write: () => true },
  stdin: (async function* () {})(),
  env: {},
  cwd: '/',
  isTTY: true,
  errIsTTY: false,
  columns: 77,
  ...over,
});

test.each([
  ['a terminal', undefined, false, {}, true, true],
  ['a pipe', undefined, false, {}, false, false],
  ['a file, though a terminal reads along', undefined, true, {}, true, false],
  ['NO_COLOR', undefined, false, { NO_COLOR: '1' }, true, false],
  ['NO_COLOR may hold anything', undefined, false, { NO_COLOR: '0' }, true, false],
  ['an empty NO_COLOR says nothing', undefined, false, { NO_COLOR: '' }, true, true],
  ['NO_COLOR before FORCE_COLOR', undefined, false, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ['FORCE_COLOR in a pipe', undefined, false, { FORCE_COLOR: '1' }, false, true],
  ['FORCE_COLOR=0', undefined, false, { FORCE_COLOR: '0' }, true, false],
  ['a dumb terminal', undefined, false, { TERM: 'dumb' }, true, false],
  ['--color before NO_COLOR', true, false, { NO_COLOR: '1' }, false, true],
  ['--no-color before FORCE_COLOR', false, false, { FORCE_COLOR: '1' }, true, false],
])('colour: %s', (_, flag, toFile, env, isTTY, expected) => {
  expect(wantsColor(flag, toFile, io({ env, isTTY }))).toBe(expected);
});

test.each([
  ['a terminal', false, {}, true, 77, 77],
  ['a terminal that says 0', false, {}, true, 0, 100],
  ['a pipe', false, {}, false, 77, 100],
  ['a file', true, {}, true, 77, 100],
  ['COLUMNS', false, { COLUMNS: '60' }, false, undefined, 60],
  ['nonsense in COLUMNS', false, { COLUMNS: 'wide' }, false, undefined, 100],
])('width: %s', (_, toFile, env, isTTY, columns, expected) => {
  expect(widthFor(toFile, io({ env, isTTY, columns }))).toBe(expected);
});

test('a closed pipe is told from other errors', () => {
  expect(isClosedPipe(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))).toBe(true);
  expect(isClosedPipe(new Error('no space'))).toBe(false);
  expect(isClosedPipe(null)).toBe(false);
});
