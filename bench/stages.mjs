// What each stage costs beside one plain compromise pass over the same text, in one run: npm run bench -- [--corpora DIR] [--dist DIR] [--size CHARACTERS]
// Warm medians as ratios (compromise = 1.00): the whole, its growth at 1x, 2x, 4x, 8x the articles, then each stage. Plain node over dist/.
// wink-nlp stands beside it where it is installed: npm install --no-save wink-nlp wink-eng-lite-web-model. It is no dev dependency: its model is
// larger than all of ours, for one row that nothing depends on.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { median, now, unit } from './clock.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    size: { type: 'string', default: '60000' },
    dist: { type: 'string', default: join(root, 'dist') },
  },
});
const load = (path) => import(pathToFileURL(join(resolve(values.dist), path)).href);

const BYTES = Number(values.size);
/**
 * Rounds before those that count: V8 translates what runs often while it runs, and there is far more of ours than of compromise. No collection of
 * garbage is forced between them: it drops the shapes of all objects of which none is alive, and with them the code that was made for those.
 */
const WARM = 25;
const RUNS = 9;

const { analyze, compare, extract } = await load('analyze.js');
const { cleanArticle } = await load('clean/index.js');
const { resolveReferences } = await load('coreference/index.js');
const { readTimes } = await load('dates/index.js');
const { kinds } = await load('kinds/index.js');
const { nameArticle } = await load('names/index.js');
const { parseArticle } = await load('segment/index.js');
const { readVoices } = await load('quotes/index.js');
const { readSyntax } = await load('syntax/index.js');
const { tagSentences } = await load('tag/index.js');
const nlp = createRequire(import.meta.url)('compromise');

const walk = (dir) =>
  readdirSync(dir)
    .sort()
    .flatMap((name) => (statSync(join(dir, name)).isDirectory() ? walk(join(dir, name)) : [join(dir, name)]))
    .filter((path) => path.endsWith('.txt'));

/** Articles of the folder, again and again with ids of their own, until they have about so many characters. */
function articles(size) {
  const texts = walk(values.corpora ? resolve(values.corpora) : join(root, 'fixtures/events')).map((path) =>
    readFileSync(path, 'utf8'),
  );
  const out = [];
  for (let n = 0, total = 0; total < size; n++) {
    const text = texts[n % texts.length];
    out.push({ id: `a${String(n).padStart(4, '0')}`, path: `a${n}.txt`, item: null, text, metadata: {}, given: {} });
    total += text.length;
  }
  return out;
}

function time(work) {
  const start = now();
  work();
  return now() - start;
}

const raw = articles(BYTES);
const cleaned = raw.map(cleanArticle);
const parsed = cleaned.map(parseArticle);
const words = parsed.map(({ sentences }) => tagSentences(sentences));
const named = parsed.map((article, n) => nameArticle(article, words[n]));
const extracted = extract(raw);
const syntax = named.map(readSyntax);
const resolved = syntax.map(resolveReferences);
const timed = resolved.map(readTimes);
const read = timed.map(readVoices);

/** wink-nlp's full pipe over a text, with what it finds read out; nothing where it is not installed. */
function winkPipe() {
  const require = createRequire(import.meta.url);
  try {
    const wink = require('wink-nlp')(require('wink-eng-lite-web-model'));
    return { 'wink-nlp': () => raw.map(({ text }) => wink.readDoc(text).tokens().out(wink.its.pos)) };
  } catch {
    return {};
  }
}

const yardsticks = { compromise: () => raw.map(({ text }) => nlp(text)), ...winkPipe() };
const stages = {
  compromise: yardsticks.compromise,
  clean: () => raw.map(cleanArticle),
  parse: () => cleaned.map(parseArticle),
  tag: () => parsed.map(({ sentences }) => tagSentences(sentences)),
  names: () => parsed.map((article, n) => nameArticle(article, words[n])),
  syntax: () => named.map(readSyntax),
  references: () => syntax.map(resolveReferences),
  times: () => resolved.map(readTimes),
  voices: () => timed.map(readVoices),
  ...Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [`extract ${name}`, () => read.map(kind.extract)])),
  compare: () => compare(extracted),
};

/** Times of each by name. All take turns, so that a busy machine slows the yardstick as much as what it measures. */
function timesOf(works) {
  const taken = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let run = 0; run < WARM + RUNS; run++)
    for (const [name, work] of Object.entries(works)) {
      const ms = time(work);
      if (run >= WARM) taken[name].push(ms);
    }
  return taken;
}

function print(taken) {
  const pass = median(taken.compromise);
  for (const [name, times] of Object.entries(taken))
    console.log(`${name.padEnd(18)} ${(median(times) / pass).toFixed(3)}`);
}

const characters = raw.reduce((n, { text }) => n + text.length, 0);
const whole = timesOf({ ...yardsticks, analyze: () => analyze(raw) });
console.log(
  `${raw.length} articles, ${Math.round(characters / 1000)} thousand characters; one compromise pass: ${Math.round(median(whole.compromise))} ${unit} (median of ${RUNS}, warm)\n`,
);
print(whole);
const growth = [1, 2, 4, 8].map((factor) =>
  median([0, 1, 2].map(() => time(() => analyze(articles((factor * BYTES) / 8))))),
);
console.log(
  `\nanalyze at 1x, 2x, 4x, 8x of ${BYTES / 8000} thousand characters: ${growth.map((ms) => (ms / growth[0]).toFixed(2)).join('  ')}`,
);
console.log('\nStage by stage:');
print(timesOf(stages));
