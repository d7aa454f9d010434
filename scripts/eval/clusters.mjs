// Clusters of news on one event each (a folder with texts and meta.json) as articles of the library, and groups scored against them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The articles of all clusters of some data sets, each with the name of its cluster; days of publication as --meta would give them. */
export function clusterArticles(corpora, sets) {
  const root = join(corpora, 'clusters');
  const chosen = readdirSync(root)
    .sort()
    .filter((name) => sets.includes(name.split('-')[0]));
  return chosen.flatMap((cluster) => {
    const { articles } = JSON.parse(readFileSync(join(root, cluster, 'meta.json'), 'utf8'));
    return articles.map(({ file, date }, n) => ({
      cluster,
      raw: {
        id: `${cluster}-${n}`,
        path: `${cluster}/${file}`,
        item: null,
        text: readFileSync(join(root, cluster, file), 'utf8'),
        metadata: {},
        given: date ? { published: date, publishedFrom: 'meta-file' } : {},
      },
    }));
  });
}

const pairs = (n) => (n * (n - 1)) / 2;
const sum = (list) => list.reduce((total, n) => total + n, 0);

function sizes(names) {
  const count = new Map();
  for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
  return count;
}

/** B-cubed precision, recall and F1, and the adjusted Rand index, of groups (one name for each item) against gold. */
export function groupScores(found, gold) {
  const [f, g] = [sizes(found), sizes(gold)];
  const both = sizes(found.map((name, n) => `${name}\n${gold[n]}`));
  const shared = found.map((name, n) => both.get(`${name}\n${gold[n]}`));
  const precision = sum(shared.map((n, i) => n / f.get(found[i]))) / found.length;
  const recall = sum(shared.map((n, i) => n / g.get(gold[i]))) / found.length;
  const [together, foundPairs, goldPairs] = [both, f, g].map((m) => sum([...m.values()].map(pairs)));
  const chance = (foundPairs * goldPairs) / pairs(found.length);
  const rand = (together - chance) / ((foundPairs + goldPairs) / 2 - chance);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), rand };
}
