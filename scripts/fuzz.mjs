// Throws mutated articles at the built library until the time is up, and says what broke, shortened.
//   npm run fuzz -- [--seconds 60] [--seed N] [--corpora DIR]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { anyArticles, articlesOf } from './fuzz/articles.mjs';
import { allowed } from './fuzz/check.mjs';
import { ODD } from './fuzz/mutate.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' }, corpora: { type: 'string' } },
});
/** Of a folder of real articles so many are taken, evenly, none longer than this. */
const MOST_SEEDS = 300;
const LONGEST_SEED = 12_000;

const textsIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));

function seeds() {
  const files = textsIn(join(root, 'fixtures/events'));
  const real = values.corpora ? textsIn(values.corpora) : [];
  const every = Math.max(1, Math.ceil(real.length / MOST_SEEDS));
  const all = [...files, ...real.filter((_, n) => n % every === 0)];
  return all.map((file) => readFileSync(file, 'utf8').slice(0, LONGEST_SEED));
}

/** What a worker says to a message, or that it says nothing in that time (milliseconds). */
const answered = (worker, message, limit) =>
  new Promise((resolve) => {
    const settle = (answer) => {
      clearTimeout(timer);
      worker.off('message', settle);
      worker.off('error', broken);
      resolve(answer);
    };
    const broken = (error) => settle({ error: String(error), gone: true });
    const timer = setTimeout(() => settle({ error: `no end after ${Math.round(limit)} ms`, gone: true }), limit);
    worker.on('message', settle);
    worker.on('error', broken);
    worker.postMessage(message);
  });

/** A worker that answers once for each set of articles; a new one takes its place when it is ended. */
function runner() {
  let worker = null;
  const started = () =>
    new Promise((resolve, reject) => {
      worker = new Worker(new URL('./fuzz/worker.mjs', import.meta.url));
      worker.once('message', resolve);
      worker.once('error', reject);
    });
  const ended = async () => {
    const old = worker;
    worker = null;
    await old?.terminate();
  };
  async function run(articles) {
    if (!worker) await started();
    // All checks together analyze several times and render every format.
    const answer = await answered(worker, articles, 8 * allowed(articles));
    if (answer.gone) await ended();
    if (answer.error) throw new Error(answer.error);
    return answer.ok;
  }
  return { run, ended };
}

async function main() {
  const texts = seeds();
  const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
  const counts = { inputs: 0, articles: 0, characters: 0, claims: 0, findings: 0 };
  const { run, ended } = runner();
  const property = fc.asyncProperty(
    fc.oneof({ weight: 5, arbitrary: articlesOf(texts) }, { weight: 1, arbitrary: anyArticles(ODD) }),
    async (articles) => {
      const { claims, findings } = await run(articles);
      counts.inputs++;
      counts.articles += articles.length;
      counts.characters += articles.reduce((n, { text }) => n + text.length, 0);
      counts.claims += claims;
      counts.findings += findings;
    },
  );
  const seconds = Number(values.seconds);
  const result = await fc.check(property, {
    seed,
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: seconds * 1000,
    markInterruptAsFailure: false,
  });
  await ended();
  console.log(`seed ${seed}, ${seconds} s, ${texts.length} seed texts`);
  console.log(
    Object.entries(counts)
      .map(([name, n]) => `${n} ${name}`)
      .join(', '),
  );
  if (!result.failed) return console.log('nothing broke');
  console.log(
    `broken (${result.counterexamplePath}, shortened ${result.numShrinks} times; again with --seed ${seed}):`,
  );
  for (const { id, text } of result.counterexample?.[0] ?? []) console.log(`${id}: ${JSON.stringify(text)}`);
  console.log(result.errorInstance?.message ?? result.error);
  process.exitCode = 1;
}

await main();
// An input that was under way when the time was up still has its worker or its timer.
process.exit();
