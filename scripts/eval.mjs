// One table of everything the project can be scored on: its own events always, real news with --corpora DIR.
//   npm run eval -- [--corpora DIR] [--missed]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { clusterArticles, groupScores } from './eval/clusters.mjs';
import { scoreEvent, total } from './eval/events.mjs';
import { predict } from './predict.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { corpora: { type: 'string' }, missed: { type: 'boolean' } } });
const ratio = (right, all) => (all ? `${right}/${all} = ${(right / all).toFixed(3)}` : '-');
const row = (name, ...cells) => console.log(`${name.padEnd(26)} ${cells.join('   ')}`);

/** Reports on every event of a fixtures folder, scored. */
export async function scoreEvents(folder) {
  const { analyze } = await import(new URL('../dist/index.js', import.meta.url).href);
  const { readPaths } = await import(new URL('../dist/read/index.js', import.meta.url).href);
  const dir = join(root, folder);
  if (!existsSync(dir)) return [];
  const scores = [];
  for (const slug of readdirSync(dir).sort()) {
    if (!existsSync(join(dir, slug, 'gold.json'))) continue;
    const { articles, skipped } = await readPaths([join(dir, slug, 'articles')], { cwd: root });
    const report = analyze(articles, skipped);
    const texts = new Map(articles.map((a) => [a.path.split('/').at(-1), a.text]));
    const gold = JSON.parse(readFileSync(join(dir, slug, 'gold.json'), 'utf8'));
    scores.push({ slug, ...scoreEvent(gold, report, texts) });
  }
  return scores;
}

function printEvents(title, scores) {
  if (!scores.length) return;
  console.log(`\n${title}`);
  for (const s of [...scores, { slug: 'all', ...total(scores) }]) {
    row(
      s.slug,
      `items right ${ratio(s.right, s.items)}`,
      `disagreements ${ratio(s.disagreeRight, s.disagree)}`,
      `falsely accused ${s.falselyAccused}/${s.never}`,
      `origin pairs ${ratio(s.originRight, s.originPairs)}`,
      `dates ${ratio(s.datesRight, s.dates)}`,
      `speakers ${ratio(s.speakersRight, s.speakers)}`,
      `cleaning ${ratio(s.cleaningRight, s.cleaning)}`,
    );
    if (values.missed) for (const line of s.missed ?? []) console.log(`    ${line}`);
  }
}

const TASKS = [
  ['timex', 'score-timex.mjs', ['--split', 'dev'], 'dev'],
  ['quotes', 'score-quotes.mjs', ['--split', 'dev'], 'dev'],
  ['quotes', 'score-quotes.mjs', ['--split', 'basil'], 'basil'],
  ['entities', 'score-entities.mjs', ['--split', 'dev'], 'dev'],
  ['sentences', 'score-sentences.mjs', [], 'dev'],
  ['html', 'score-html.mjs', [], 'dev'],
];

async function scoreCorpora(corpora, temporary) {
  for (const [task, scorer, args, split] of TASKS) {
    const file = join(temporary, `${task}-${split}.json`);
    writeFileSync(file, JSON.stringify(await predict(task, corpora, split)));
    const run = spawnSync(process.execPath, [join(corpora, 'score', scorer), file, ...args], { encoding: 'utf8' });
    console.log(`\n${task} ${split}\n${run.stdout || run.stderr}`.trimEnd());
  }
}

/** The tool on real clusters with hand-made gold, by that gold's own scorer. */
function scoreGold(corpora, temporary) {
  const gold = join(corpora, '..', 'gold');
  if (!existsSync(join(gold, 'clusters'))) return;
  const clusters = readdirSync(join(gold, 'clusters')).map((f) => [
    join(gold, 'clusters', f),
    join(corpora, 'clusters', f.replace(/\.json$/, '')),
  ]);
  for (const [file, dir] of [[join(gold, 'seeds.json'), join(corpora, '..', 'seeds')], ...clusters]) {
    const report = join(temporary, 'report.json');
    const meta = join(temporary, 'meta.json');
    const known = existsSync(join(dir, 'meta.json'))
      ? JSON.parse(readFileSync(join(dir, 'meta.json'), 'utf8')).articles
      : [];
    writeFileSync(
      meta,
      JSON.stringify(Object.fromEntries(known.filter((a) => a.date).map((a) => [a.file, { published: a.date }]))),
    );
    const articles = readdirSync(dir)
      .filter((f) => f.endsWith('.txt'))
      .map((f) => join(dir, f));
    spawnSync(process.execPath, [
      join(root, 'bin/claims.js'),
      'analyze',
      ...articles,
      '--meta',
      meta,
      '--format',
      'json',
      '-o',
      report,
      '--quiet',
    ]);
    const run = spawnSync(
      process.execPath,
      [join(gold, 'score-gold.mjs'), file, report, dir, ...(values.missed ? ['--list'] : [])],
      { encoding: 'utf8' },
    );
    console.log(`\ngold ${file.split('/').at(-1)}\n${run.stdout || run.stderr}`.trimEnd());
  }
}

const HEAPS = [
  ['basil', 'allsides'],
  ['ecb', 'wcl50'],
  ['basil', 'allsides', 'ecb', 'wcl50'],
];

/** Clusters of news thrown into one heap, and found again; then each alone: it should stay one event. */
async function scoreGroups(corpora) {
  const { extract } = await import(new URL('../dist/index.js', import.meta.url).href);
  const { eventsOf } = await import(new URL('../dist/compare/events.js', import.meta.url).href);
  const all = clusterArticles(corpora, HEAPS.at(-1));
  const clusterOf = new Map(all.map(({ raw, cluster }) => [raw.id, cluster]));
  const found = extract(all.map(({ raw }) => raw)).map(({ article }) => article);
  console.log('\nevents of a heap of articles');
  for (const sets of HEAPS) {
    const heap = found.filter(({ id }) => sets.includes(id.split('-')[0]));
    const events = eventsOf(heap);
    const eventOf = new Map(events.flatMap(({ id, articles }) => articles.map((article) => [article, id])));
    const gold = heap.map(({ id }) => clusterOf.get(id));
    const scores = groupScores(
      heap.map(({ id }) => eventOf.get(id)),
      gold,
    );
    const cells = Object.entries(scores).map(([name, x]) => `${name} ${x.toFixed(3)}`);
    row(sets.join('+'), `${heap.length} articles`, ...cells, `${events.length} events, ${new Set(gold).size} in gold`);
  }
  const clusters = [...new Set(clusterOf.values())];
  const alone = clusters.map((cluster) => found.filter(({ id }) => clusterOf.get(id) === cluster));
  row('alone', `one event in ${alone.filter((list) => eventsOf(list).length === 1).length} of ${alone.length}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  printEvents('own events', await scoreEvents('fixtures/events'));
  printEvents('own events, held out', await scoreEvents('fixtures/events-held-out'));
  if (values.corpora) {
    const temporary = mkdtempSync(join(tmpdir(), 'claims-eval-'));
    await scoreGroups(values.corpora);
    await scoreCorpora(values.corpora, temporary);
    scoreGold(values.corpora, temporary);
    rmSync(temporary, { recursive: true });
  }
}
