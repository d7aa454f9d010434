/** Every regular expression of src, and strings made to slow each down. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

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
      await import(`../src/${file}`);
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

/** Strings of about a size that begin like a match, go on for long and do not end like one. */
function* pumped(pattern: RegExp): Generator<(size: number) => string> {
  const words = wordsOf(pattern.source);
  for (const head of ['', ...words.slice(0, 3).map((word) => `${word} `)])
    for (const atom of [...ATOMS, ...words, ...words.map((word) => `${word} `)])
      yield (size) => `${head}${atom.repeat(Math.ceil(size / atom.length))}\0`;
}

/** Milliseconds of processor time, which a busy machine does not stretch. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds that a pattern takes on a text, used as src uses it: the first match, or all of a global one; the least of some runs. */
function timeOf(pattern: RegExp, text: string, times: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < times; n++) {
    const start = spent();
    if (pattern.global) text.replace(pattern, '');
    else pattern.exec(text);
    pattern.lastIndex = 0;
    least = Math.min(least, spent() - start);
  }
  return least;
}

const SIZE = 2_000;
const STEPS = 4;
/** A fast pattern is through with the short string before this (milliseconds): what is below says nothing. */
const NOISE = 0.4;
/** Four times the length: linear work takes 4 times as long, quadratic 16. */
const LINEAR = 9;
/** No short string may take this long. */
const ENDLESS = 100;

/** A busy machine slows one measurement now and then, quadratic work all of them. */
const ATTEMPTS = 3;

function isSlow(pattern: RegExp, short: string, long: string): boolean {
  for (let n = 0; n < ATTEMPTS; n++) {
    const few = timeOf(pattern, short, 3);
    if (few > ENDLESS) return true;
    if (few < NOISE || timeOf(pattern, long, 2) / few < LINEAR) return false;
  }
  return true;
}

/** The string on which a pattern is slower than linear, shortened; null when there is none. */
export function slowOn(pattern: RegExp): string | null {
  for (const text of pumped(pattern)) {
    const short = text(SIZE);
    if (timeOf(pattern, short, 1) < NOISE) continue;
    if (isSlow(pattern, short, text(SIZE * STEPS))) return JSON.stringify(text(12));
  }
  return null;
}
