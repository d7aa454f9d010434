/** Every regular expression of src, strings made to slow each down, and whether they do. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { counterOf } from './regexp-steps.ts';

export interface Found {
  /** File and what tells the pattern from others in it. */
  readonly where: string;
  readonly pattern: RegExp;
}

const LITERAL = new RegExp(
  [
    String.raw`/\*[\s\S]*?\*/`,
    '//.*',
    String.raw`'(?:\\.|[^'\\\n])*'`,
    String.raw`"(?:\\.|[^"\\\n])*"`,
    '`(?:\\\\.|[^`\\\\])*`',
    String.raw`(?<=[(,=:[!&|?{};+>]\s*|\breturn\s+|\n\s*)/(?<body>(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])*)/(?<flags>[a-z]*)`,
  ].join('|'),
  'g',
);

/** The regular expressions that stand as such in a source text. */
export function literalsIn(source: string): RegExp[] {
  return [...source.matchAll(LITERAL)].flatMap(({ groups }) =>
    groups?.body === undefined ? [] : [new RegExp(groups.body, groups.flags)],
  );
}

const modules = (): string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'cli/index.ts')
    .sort();

/** The literals of all files. */
export const allLiterals = (): Found[] =>
  modules().flatMap((file) =>
    literalsIn(readFileSync(path.join('src', file), 'utf8')).map((pattern) => ({ where: file, pattern })),
  );

/** What src builds with `new RegExp` while its modules load and while `run` goes. They must not have been loaded before. */
export async function allBuilt(run: () => Promise<unknown>): Promise<Found[]> {
  const built = new Map<string, Found>();
  const Real = globalThis.RegExp;
  let where = 'run';
  globalThis.RegExp = new Proxy(Real, {
    construct(target, args: [string | RegExp, string?], self) {
      const pattern = Reflect.construct(target, args, self) as RegExp;
      const caller = new Error().stack?.split('\n')[2] ?? '';
      if (/[\\/]src[\\/]/.test(caller)) built.set(`${pattern}`, { where, pattern });
      return pattern;
    },
  });
  try {
    for (const file of modules()) {
      where = file;
      await import(/* @vite-ignore */ `../src/${file}`);
    }
    where = 'run';
    await run();
  } finally {
    globalThis.RegExp = Real;
  }
  return [...built.values()];
}

/** What is repeated: characters that patterns repeat, and the pattern's own words. */
const ATOMS = [
  ...' aA1\n\t-.,"“”\'’([/:&<…é\u00A0',
  ...['a ', 'A ', 'Aa ', 'aa ', '1 ', '1,', '1.', 'a.', 'A. ', 'a-', 'a, ', 'Aa, ', '- ', ' -', '\n ', ' \n', '::\t\t'],
  ...["a'", "'s ", 'the ', 'and ', 'of ', 'x: ', '(a', '“a', '<a', 'a@', '$1', '<!---->', 'T00:'],
];
const MOST_WORDS = 6;

function wordsOf(source: string): string[] {
  const plain = source.replace(/\\[pP]\{[^}]*\}|\\u\{?[\da-fA-F]+\}?|\\[bBdDsSwWnrt]|\(\?<?[=!:]|[[\]]/g, '|');
  return [...new Set(plain.match(/[A-Za-z]{2,}/g) ?? [])].slice(0, MOST_WORDS);
}

/** Strings that begin like a match, go on for a number of times and do not end like one. */
function* pumped(pattern: RegExp): Generator<(times: number) => string> {
  const words = wordsOf(pattern.source);
  for (const head of ['', ...words.slice(0, 3).map((word) => `${word} `)])
    for (const atom of [...ATOMS, ...words, ...words.map((word) => `${word} `)])
      yield (times) => `${head}${atom.repeat(times)}\0`;
}

/** What is repeated so often is still short: there a pattern may do what it likes. */
const FEW = 24;
/** Only what has not become linear before so many repetitions is slow: `\w{1,200}x` is linear, though not at first. */
const MANY = 384;
/** No pattern that anyone would write takes more steps on so little. */
const ENDLESS = 40_000_000;
/** A part of the square of the repetitions: more than the remainders of what is matched two or three at a time, far less than quadratic work. */
const PART = 1 / 8;

/**
 * Whether the steps grow faster than the string. What is repeated n, 2n and 3n times takes a + bn, a + 2bn and a + 3bn steps of a linear
 * pattern: the second difference is 0. Of a quadratic one it is about n * n. Counted, not timed: the same on every machine, busy or not.
 */
function growsFaster(count: (text: string, limit: number) => number, text: (times: number) => string): boolean {
  for (let times = FEW; ; times *= 4) {
    const [once, twice, thrice] = [1, 2, 3].map((n) => count(text(n * times), ENDLESS));
    if (thrice === Number.POSITIVE_INFINITY) return true;
    if (thrice! - 2 * twice! + once! < PART * times * times) return false;
    if (times >= MANY) return true;
  }
}

/** The string on which a pattern is slower than linear, shortened; null when there is none. */
export function slowOn(pattern: RegExp): string | null {
  const counter = counterOf(pattern);
  const count = (text: string, limit: number): number => counter(text, limit).steps;
  for (const text of pumped(pattern)) if (growsFaster(count, text)) return JSON.stringify(text(4));
  return null;
}

/** Whether the counter does not find in a text what the engine finds. */
export function misreadIn(pattern: RegExp, text: string): boolean {
  const found: [number, number][] = [];
  const flags = pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`;
  for (const match of text.matchAll(new RegExp(pattern.source, flags)))
    found.push([match.index, match.index + match[0].length]);
  const expected = pattern.global ? found : found.slice(0, 1);
  return JSON.stringify(counterOf(pattern)(text).matches) !== JSON.stringify(expected);
}

/** The short ones of the strings made for a pattern in which the counter does not find what the engine finds. */
export const misreadOn = (pattern: RegExp): string[] =>
  [...pumped(pattern)].map((text) => text(3)).filter((text) => misreadIn(pattern, text));
