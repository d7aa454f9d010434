import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
const source = new Map(files.map((f) => [f.replaceAll('\\', '/'), readFileSync(join('src', f), 'utf8')]));
const importing = (pattern: RegExp): string[] =>
  [...source]
    .filter(([, text]) => pattern.test(text))
    .map(([f]) => f)
    .sort();

/** Files that a file imports, types and what it loads later included. */
const importsOf = (file: string): string[] =>
  [...source.get(file)!.matchAll(/(?:\bfrom|\bimport\()\s*'(\.[^']+)'/g)]
    .map(([, to]) => join(file, '..', to!).replaceAll('\\', '/'))
    .filter((to) => source.has(to));

/** Lowest first: a file imports only from its own layer and from those before it. A name without a slash at its end is one file. */
const LAYERS = [
  ...['base/', 'words/', 'schema/', 'model.ts', 'text/'],
  ...[
    'tag/',
    'clean/',
    'segment/',
    'names/',
    'syntax/',
    'coreference/',
    'dates/',
    'quotes/',
    'figures/',
    'label/',
    'kinds/',
  ],
  ...['storage/', 'read/', 'extract/', 'compare/', 'align/', 'judge/', 'inspect/', 'report/'],
  ...['analyze.ts', 'by-event.ts', 'index.ts', 'predict/', 'cli/'],
];
const layerOf = (file: string): number =>
  LAYERS.indexOf(file.includes('/') ? file.slice(0, file.indexOf('/') + 1) : file);

test('every file has its layer, and imports nothing of a later one', () => {
  const wrong = [...source.keys()].flatMap((file) => [
    ...(layerOf(file) < 0 ? [`${file} is in no layer`] : []),
    ...importsOf(file).flatMap((to) => (layerOf(to) > layerOf(file) ? [`${file} imports ${to}`] : [])),
  ]);
  expect(wrong).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const done = new Set<string>();
  const cycles: string[] = [];
  const follow = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' > '));
    if (path.includes(file) || done.has(file)) return;
    for (const to of importsOf(file)) follow(to, [...path, file]);
    done.add(file);
  };
  for (const file of source.keys()) follow(file, []);
  expect(cycles).toEqual([]);
});

test('few files stand outside the folders', () => {
  expect([...source.keys()].filter((file) => !file.includes('/')).length).toBeLessThanOrEqual(6);
});

/** Each library and each side effect has one place. */
test.each([
  ['compromise', /\('compromise(?:\/\w+)?'\)|from 'compromise/, ['tag/load-compromise.ts']],
  ['commander', /from 'commander'|import\('commander'\)/, ['cli/index.ts']],
  ['chalk', /from 'chalk'|import\('chalk'\)/, ['report/columns.ts']],
  ['readability', /\('@mozilla\/readability|from '@mozilla\/readability/, ['read/body.ts']],
  ['parse5', /from 'parse5'|import\('parse5'\)/, ['read/tree.ts']],
  ['sax', /from 'sax'|import\('sax'\)/, ['read/feed.ts']],
  ['the network', /from 'node:(?:http|https|dns|tls)'/, ['read/url.ts']],
  [
    'the disk',
    /from 'node:fs(?:\/promises)?'/,
    ['read/index.ts', 'storage/cache.ts', 'storage/files.ts', 'storage/temporary-file.ts'],
  ],
  ['threads', /from 'node:worker_threads'/, ['extract/worker-pool.ts', 'extract/worker.ts']],
])('only its own file imports %s', (_, pattern, expected) => {
  expect(importing(pattern)).toEqual(expected);
});

test('what an input format needs is loaded when such a file is met', () => {
  const formats = importsOf('read/formats.ts').filter((file) => file !== 'read/types.ts');
  const loading = [...source.keys()].filter((file) => !file.startsWith('read/') && !file.startsWith('predict/'));
  expect(formats.length).toBeGreaterThan(4);
  expect(loading.filter((file) => importsOf(file).some((to) => formats.includes(to)))).toEqual([]);
});

test('the core never asks for the time, the environment or the terminal', () => {
  const edge = new Set(['read/index.ts']);
  const asking = [...source]
    .filter(
      ([f, text]) =>
        !edge.has(f) && !/^(?:cli|storage)\//.test(f) && /\bDate\.now\(|new Date\(\)|process\.|Math\.random/.test(text),
    )
    .map(([f]) => f);
  expect(asking).toEqual([]);
});

/** The stages of one article in order, each with the file that gives it. */
const STAGES = [
  ['cleanArticle', 'clean/index.ts'],
  ['parseArticle', 'segment/index.ts'],
  ['tagSentences', 'tag/index.ts'],
  ['nameArticle', 'names/index.ts'],
  ['readSyntax', 'syntax/index.ts'],
  ['resolveReferences', 'coreference/index.ts'],
  ['readTimes', 'dates/index.ts'],
  ['readVoices', 'quotes/index.ts'],
  ['extractClaims', 'extract/claims.ts'],
] as const;

test('one article goes one way through: extract/article.ts is the list of its stages', () => {
  const text = source.get('extract/article.ts')!;
  const body = text.slice(text.indexOf('export function extractArticle'));
  expect([...body.matchAll(/(?:=|return) (\w+)\(/g)].map(([, stage]) => stage)).toEqual(STAGES.map(([stage]) => stage));
  for (const [stage, file] of STAGES) {
    expect(source.get(file)).toMatch(new RegExp(`export (?:function|const) ${stage}\\b`));
    // Only measuring runs a stage by itself; plain text, which is measured, is segmented in the same folder.
    const users = importing(new RegExp(`import [^;]*\\b${stage}\\b`)).filter(
      (user) => !/^(?:predict|segment)\//.test(user),
    );
    expect(users).toEqual(['extract/article.ts']);
  }
});

test('what a stage works out is handed on, and kept nowhere', () => {
  expect(importing(/\bWeak(?:Map|Ref|Set)\b/)).toEqual([]);
  const works = ['clausesOf', 'findQuotedSpans', 'passagesOf', 'personsOf', 'referentsOf', 'agentsOf', 'findTimexes'];
  for (const work of [...works, 'voicesOf']) {
    const users = importing(new RegExp(`import [^;]*\\b${work}\\b`)).filter((user) => !user.startsWith('predict/'));
    expect(users, work).toHaveLength(1);
    expect(STAGES.map(([, file]) => file)).toContain(users[0]);
  }
});

test('a worker loads nothing of what compares articles', () => {
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, to] of source.get(file)!.matchAll(/^(?:import|export)(?! type)[^;]*? from '(\.[^']+)'/gm))
      follow(join(file, '..', to!).replaceAll('\\', '/'));
  };
  follow('extract/worker.ts');
  expect(seen).toContain('extract/article.ts');
  expect([...seen].filter((file) => /^(?:compare|align|judge|report)\/|^analyze\.ts$/.test(file))).toEqual([]);
});

test('word lists are data: no functions, no imports of code', () => {
  const lists = [...source].filter(([f]) => f.startsWith('words/'));
  expect(lists.length).toBeGreaterThan(10);
  const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|"[^"\n]*"|`[^`$]*`/g, '');
  for (const [f, text] of lists) expect(/=>|\bfunction\b|\bclass\b/.test(code(text)) ? f : null).toBeNull();
});

test('nothing depends on the locale of the machine', () => {
  // Segmenting and writing numbers name their locale; sorting and upper case never ask for one.
  const own =
    /\.localeCompare\(|\.toLocale|\bIntl\.(?:Collator|DateTimeFormat)|\bIntl\.\w+\((?!'en(?:-US)?')|\.getTimezoneOffset|\.get(?:Date|Day|Month|FullYear|Hours)\(/;
  expect(importing(own)).toEqual([]);
});

test('chance has no place', () => {
  expect(importing(/Math\.random|randomUUID|randomBytes/)).toEqual([]);
  // Only to say on stderr how long the rest will take.
  expect(importing(/performance\.now/)).toEqual(['cli/analyze-command.ts', 'cli/by-event-command.ts']);
});
