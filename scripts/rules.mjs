// In how many independent clusters of news each rule fires, and each word of src/words occurs: what serves one story only is listed.
//   npm run rules -- --corpora DIR [--below 2] [--all] [--json FILE]
// DIR/clusters holds a folder for each event; its name begins with the family of sources that it is from, "basil-…", "ecb-…". A folder counts once,
// however many articles and sentences it has. Words are compared by their stems, so that "rose" does not count for "rise" but "rises" does.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { clusterArticles } from './eval/clusters.mjs';

const dist = new URL('../dist/', import.meta.url);
/** Lists that a script writes: what stands in them was not chosen. */
const GENERATED = new Set(['countries']);

/** For every name the clusters and the families that it was seen in. */
class Spread {
  #seen = new Map();
  know(name) {
    if (!this.#seen.has(name)) this.#seen.set(name, { clusters: new Set(), families: new Set() });
    return this.#seen.get(name);
  }
  add(name, cluster) {
    const { clusters, families } = this.know(name);
    clusters.add(cluster);
    families.add(cluster.split('-')[0]);
  }
  /** Rows of name, number of clusters, number of families; the rarest first. */
  rows() {
    return [...this.#seen]
      .map(([name, { clusters, families }]) => ({ name, clusters: clusters.size, families: families.size }))
      .sort((a, b) => a.clusters - b.clusters || (a.name < b.name ? -1 : 1));
  }
}

/** The rule ids of an extraction: of claims by kind, of attributions, and of what cleaning dropped. */
function ruleIds({ article, claims }) {
  return [
    ...claims.map(({ kind, rule }) => `${kind} ${rule}`),
    ...claims.flatMap(({ attribution }) => attribution.map(({ rule }) => `attribution ${rule}`)),
    ...article.dropped.map(({ rule }) => `dropped ${rule}`),
  ];
}

/** The words of an exported list: of an array its items, of a record its keys, and what stands in arrays below them. */
function wordsOf(list) {
  if (Array.isArray(list)) return list.flatMap((item) => (typeof item === 'string' ? [item] : wordsOf(item)));
  if (list === null || typeof list !== 'object' || list instanceof RegExp) return [];
  const values = Object.values(list);
  return values.length > 0 && values.every(Array.isArray) ? values.flatMap(wordsOf) : Object.keys(list);
}

const PARTS = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

/** Tells whether a word or phrase occurs in a text. */
function finder(text, stem) {
  const stemsOf = (words) => (words.toLowerCase().replaceAll('’', "'").match(PARTS) ?? []).map((word) => stem(word));
  const line = ` ${stemsOf(text).join(' ')} `;
  const single = new Set(line.split(' '));
  return (word) => {
    const stems = stemsOf(word);
    if (stems.length === 0) return text.includes(word);
    return stems.length === 1 ? single.has(stems[0]) : line.includes(` ${stems.join(' ')} `);
  };
}

async function wordLists() {
  const lists = [];
  for (const file of readdirSync(new URL('words/', dist)).sort()) {
    const name = file.replace(/\.js$/, '');
    if (!file.endsWith('.js') || GENERATED.has(name)) continue;
    for (const [list, value] of Object.entries(await import(new URL(`words/${file}`, dist).href)))
      for (const word of new Set(wordsOf(value))) lists.push({ word, id: `${name}.${list}: ${word}` });
  }
  return lists;
}

/** Rules and words with the numbers of clusters and families of sources in which they were seen. */
async function spreads(corpora) {
  const { extract } = await import(new URL('index.js', dist).href);
  const { stem } = await import(new URL('text/stem.js', dist).href);
  const families = new Set(readdirSync(join(corpora, 'clusters')).map((name) => name.split('-')[0]));
  const articles = clusterArticles(corpora, [...families]);
  const [rules, words] = [new Spread(), new Spread()];
  const clusterOf = new Map(articles.map(({ raw, cluster }) => [raw.id, cluster]));
  const texts = new Map();
  for (const { raw, cluster } of articles) texts.set(cluster, `${texts.get(cluster) ?? ''}\n${raw.text}`);
  for (const { raw } of articles)
    for (const extraction of extract([raw]))
      for (const id of ruleIds(extraction)) rules.add(id, clusterOf.get(extraction.article.id));
  const lists = await wordLists();
  for (const { id } of lists) words.know(id);
  for (const [cluster, text] of texts) {
    const occurs = finder(text, stem);
    for (const { word, id } of lists) if (occurs(word)) words.add(id, cluster);
  }
  return { clusters: texts.size, families: families.size, rules: rules.rows(), words: words.rows() };
}

/** The rules that fire in fewer clusters than `below`, one a line; all of them with `all`. */
function printRules(rows, below, all) {
  const rare = rows.filter(({ clusters }) => clusters < below);
  console.log(`\nrules: ${rows.length}, of which ${rare.length} in fewer than ${below} clusters`);
  for (const { name, clusters, families } of all ? rows : rare)
    console.log(`${String(clusters).padStart(5)} ${String(families).padStart(3)}  ${name}`);
}

/** The rare words, one line for each list and number of clusters: what occurs nowhere completes a class, what occurs once may come from there. */
function printWords(rows, below) {
  const rare = rows.filter(({ clusters }) => clusters < below);
  console.log(`\nwords: ${rows.length}, of which ${rare.length} in fewer than ${below} clusters`);
  const lines = new Map();
  for (const { name, clusters } of rare) {
    const [list, word] = name.split(': ');
    const key = `${String(clusters).padStart(5)}  ${list}`;
    lines.set(key, [...(lines.get(key) ?? []), word]);
  }
  for (const [key, words] of lines) console.log(`${key} (${words.length}): ${words.join(', ')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      corpora: { type: 'string' },
      below: { type: 'string', default: '2' },
      all: { type: 'boolean' },
      json: { type: 'string' },
    },
  });
  if (!values.corpora) {
    console.error('usage: npm run rules -- --corpora DIR [--below N] [--all] [--json FILE]');
    process.exit(2);
  }
  const found = await spreads(values.corpora);
  console.log(
    `${found.clusters} clusters of ${found.families} families; before each rule: clusters, families; before each list: clusters`,
  );
  printRules(found.rules, Number(values.below), values.all);
  printWords(found.words, Number(values.below));
  if (values.json) writeFileSync(values.json, JSON.stringify(found));
}
