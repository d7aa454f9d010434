// Fits the pair models of align and writes src/align/weights.ts:
//   npm run fit -- --gold DIR --clusters DIR [--seeds DIR] [--dump FILE]
//   npm run fit -- --own --out FILE        on the project's own events alone, into another file: test/align/fit.test.ts does it again
// Data: hand-made gold of clusters and pairs that were read. Folds are by event; what is printed is of events that the model did not see.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fitLogistic, predict } from './fit/logistic.mjs';
import { goldPairs, readPairs } from './fit/pairs.mjs';

const { aboutFeatures, factFeatures } = await import(new URL('../dist/align/pair-model.js', import.meta.url).href);
const { mayAccuse } = await import(new URL('../dist/kinds/kind.js', import.meta.url).href);
const { kinds } = await import(new URL('../dist/kinds/index.js', import.meta.url).href);
const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    clusters: { type: 'string' },
    dump: { type: 'string' },
    seeds: { type: 'string' },
    own: { type: 'boolean' },
    out: { type: 'string' },
  },
});
if (values.own ? !values.out : !(values.gold && values.clusters)) {
  console.error('fit: give --gold and --clusters, or --own and --out FILE');
  process.exit(2);
}

const FOLDS = 8;
/** Events of one fold are left out together: a number from the name, the same on every machine. */
const foldOf = (event) => createHash('sha256').update(event).digest()[0] % FOLDS;
/** A pair that was read tells more than one that gold does not mention. */
const READ_WEIGHT = 3;
/** How far a pair that was read is right where it is said to agree: one fact wholly, one partly by half, two not at all. */
const RIGHT = { S: 1, C: 1, U: 1, P: 0.5, D: 0 };
const CONFLICT = new Set(['conflict', 'negated', 'denied', 'speaker', 'place', 'reworded']);
/** Pairs of the project's own events, from their gold. */
function ownPairs() {
  const events = new URL('../fixtures/events/', import.meta.url).pathname;
  return readdirSync(events)
    .filter((event) => existsSync(join(events, event, 'gold.json')))
    .flatMap((event) =>
      goldPairs(join(events, event, 'gold.json'), join(events, event, 'articles')).map((p) => ({ ...p, event })),
    );
}

/** Pairs of clusters elsewhere: from their gold, and those that were read. */
function clusterPairs() {
  const inGold = readdirSync(values.gold)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) =>
      goldPairs(join(values.gold, file), join(values.clusters, file.slice(0, -5))).map((p) => ({ ...p, event: file })),
    );
  const ofSeeds = values.seeds
    ? goldPairs(`${values.gold}/../seeds.json`, values.seeds).map((p) => ({ ...p, event: 'seeds' }))
    : [];
  const read = JSON.parse(readFileSync(new URL('./fit/read-pairs.json', import.meta.url), 'utf8'));
  const wereRead = Object.entries(read).flatMap(([cluster, list]) =>
    readPairs(list, join(values.clusters, cluster)).map((p) => ({ ...p, event: cluster, read: true })),
  );
  return [...inGold, ...ofSeeds, ...wereRead];
}
const pairs = values.own ? ownPairs() : clusterPairs();

/** A model over some features, and what it says of each event when it has not seen it. */
function fitModel(rows, features) {
  const width = features.length;
  const scale = features.map((_, j) => Math.sqrt(rows.reduce((sum, { x }) => sum + x[j] * x[j], 0) / rows.length) || 1);
  const scaled = rows.map(({ x }) => Float64Array.from([...x.slice(0, width).map((v, j) => v / scale[j]), 1]));
  const weightsFrom = (chosen) =>
    fitLogistic(
      chosen.map((n) => scaled[n]),
      chosen.map((n) => rows[n].label),
      chosen.map((n) => (rows[n].read ? READ_WEIGHT : 1)),
      features.map(({ sign }) => sign),
      1e-4,
    );
  const all = rows.map((_, n) => n);
  const held = new Float64Array(rows.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const [inside, outside] = [
      all.filter((n) => foldOf(rows[n].event) === fold),
      all.filter((n) => foldOf(rows[n].event) !== fold),
    ];
    if (!inside.length || !outside.some((n) => rows[n].label > 0)) continue;
    const weights = weightsFrom(outside);
    for (const n of inside) held[n] = predict(weights, scaled[n]);
  }
  const weights = weightsFrom(all);
  const model = Object.fromEntries(
    features.map(({ id }, j) => [id, weights[j] / scale[j]]).filter(([, w]) => Math.abs(w) > 1e-3),
  );
  return { bias: weights[width], weights: model, held };
}

/** Recall at some precisions of the pairs that are each other's best. */
function curve(rows, held, positives) {
  const order = mutual(rows, held).sort((x, y) => held[y] - held[x]);
  const points = [];
  let right = 0;
  for (const n of order) {
    right += rows[n].label;
    points.push({ precision: right / (points.length + 1), recall: right / positives, score: held[n] });
  }
  return [0.9, 0.8, 0.7, 0.6, 0.5]
    .map((least) => {
      const point = points.findLast(({ precision }) => precision >= least);
      return point ? `${least}: ${point.recall.toFixed(2)}@${point.score.toFixed(2)}` : `${least}: -`;
    })
    .join('  ');
}

/** Of pairs that were read with at least a score: how many are of one fact, how many partly, of how many. */
function readTable(rows, held) {
  const read = rows.flatMap((r, n) => (r.read ? [{ said: r.said, score: held[n] }] : []));
  return [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
    .map((least) => {
      const above = read.filter(({ score }) => score >= least);
      const count = (...said) => above.filter((r) => said.includes(r.said)).length;
      return `${least}: ${count('S', 'C', 'U')}+${count('P')}/${above.length}`;
    })
    .join('  ');
}

/** The numbers of those rows that are each other's likeliest partner in the two articles. */
function mutual(rows, scores) {
  const best = new Map();
  const keys = ({ event, a, b }) => [`${event} ${a.id} ${b.article}`, `${event} ${b.id} ${a.article}`];
  rows.forEach((r, n) => {
    for (const key of keys(r)) best.set(key, Math.max(scores[n], best.get(key) ?? 0));
  });
  return rows.map((_, n) => n).filter((n) => keys(rows[n]).every((key) => scores[n] >= best.get(key)));
}

/** Scores are looked at in steps of this size. */
const STEP = 0.05;
/**
 * The lowest score from which on the pairs that were read are of one fact, or partly, with a precision; null where none were read. As many pairs were
 * read of each range of scores, so that this is harder than what a reader of reports meets, where sure pairs are the most.
 */
function threshold(rows, held, precision) {
  const read = rows.flatMap((r, n) => (r.read ? [{ score: held[n], right: RIGHT[r.said] }] : []));
  for (let least = STEP; least < 1; least += STEP) {
    const above = read.filter(({ score }) => score >= least);
    if (above.length && above.reduce((sum, { right }) => sum + right, 0) >= precision * above.length) return least;
  }
  return null;
}

/**
 * The precision that agreement wants, by `RIGHT`. Of dates less: two equal days that are of two steps (said on Tuesday, voted on Tuesday) mislead least. Where
 * nothing was read, what a person would call likely.
 */
const AGREE = { date: 0.75, quote: 0.75, topic: 0.9, figure: 0.85, statement: 0.8 };
const LIKELY = 0.5;
/**
 * Beside a likelihood an accusation needs that its slots fit (`mayAccuse`): then this is enough. Of figures more: in 249 clusters pairs that give one
 * number outnumber those that give two by 23 to 1 from 0.4 on, by 28 to 1 from 0.5 on.
 */
const ACCUSE = { date: 0.4, quote: 0.4, topic: 0.4, figure: 0.5, statement: 0.4 };

const data = createHash('sha256')
  .update(
    pairs
      .map(({ event, kind, label, x }) => `${event} ${kind} ${label} ${x.map((v) => v.toFixed(4))}`)
      .sort()
      .join('\n'),
  )
  .digest('hex')
  .slice(0, 16);
const out = {};
const dumped = [];
for (const kind of Object.keys(kinds)) {
  const rows = pairs.filter((p) => p.kind === kind);
  const positives = rows.filter((r) => r.label >= 0.5 && !r.read).length;
  const about = fitModel(rows, aboutFeatures(kind));
  const holding = rows.filter((r) => !CONFLICT.has(r.reason));
  const fact = fitModel(holding, factFeatures(kind));
  console.log(`${kind}: ${rows.length} pairs, ${positives} of one fact in the gold`);
  console.log(
    `  gold, precision: recall@score  about ${curve(
      rows.filter((r) => !r.read),
      about.held.filter((_, n) => !rows[n].read),
      positives,
    )}`,
  );
  console.log(
    `                                 fact  ${curve(
      holding.filter((r) => !r.read),
      fact.held.filter((_, n) => !holding[n].read),
      positives,
    )}`,
  );
  console.log(`  read, score: one fact + partly of all  ${readTable(holding, fact.held)}`);
  const against = rows.filter((r, n) => CONFLICT.has(r.reason) && mayAccuse(kinds[kind], r.pair, about.held[n]));
  console.log(
    `  read, contradicting values of one slot ${readTable(
      against,
      about.held.filter((_, n) => against.includes(rows[n])),
    )}`,
  );
  rows.forEach((r, n) => {
    dumped.push({
      read: r.said,
      may: mayAccuse(kinds[kind], r.pair, about.held[n]),
      kind,
      event: r.event,
      label: r.label,
      about: about.held[n],
      fact: fact.held[n],
      a: r.a,
      b: r.b,
      reason: r.reason,
    });
  });
  const round = ({ bias, weights }) => ({
    bias: Number(bias.toFixed(3)),
    weights: Object.fromEntries(Object.entries(weights).map(([k, v]) => [k, Number(v.toFixed(3))])),
  });
  out[kind] = {
    about: round(about),
    fact: round(fact),
    agree: Number((threshold(holding, fact.held, AGREE[kind]) ?? LIKELY).toFixed(2)),
    accuse: ACCUSE[kind],
  };
}
if (values.dump) writeFileSync(values.dump, dumped.map((d) => JSON.stringify(d)).join('\n'));
for (const kind of Object.keys(out)) console.log(kind, out[kind].agree, out[kind].accuse);
if (values.out) writeFileSync(values.out, `${JSON.stringify({ data, kinds: out }, null, 2)}\n`);
else
  writeFileSync(
    new URL('../src/align/weights.ts', import.meta.url),
    `/** Weights of the pair models. Made by scripts/fit.mjs (\`npm run fit\`): do not edit. */
export const weights = ${JSON.stringify({ data, kinds: out }, null, 2)};
`,
  );
