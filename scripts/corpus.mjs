// Builds a large corpus out of clusters of news, to measure with; nothing of it belongs into the repository:
//   node scripts/corpus.mjs --corpora DIR --articles 10000 --out FILE.ndjson
// Copy after copy of all clusters, each with its own names, rare words, numbers and years, the same in all articles of that copy: other events, told as
// often and as differently as the real ones. FILE.gold.json says which article belongs to which event, by position.
import { createHash } from 'node:crypto';
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { clusterArticles } from './eval/clusters.mjs';

const SETS = ['allsides', 'basil', 'ecb', 'wcl50'];
/** A word in more clusters than this share belongs to the language, not to an event. */
const RARE = 0.06;
/** Words change places with words about as frequent, so many at a time. */
const BAND = 40;
/** Years over which the copies are spread. */
const YEARS = 12;

const digest = (...parts) => createHash('sha256').update(parts.join('\n')).digest();
const number = (...parts) => digest(...parts).readUInt32BE(0);
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const isCapital = (word) => /^\p{Lu}\p{Ll}/u.test(word);

/** How many clusters hold each word, and what it is in names: first name, surname, word of a body; places stay. */
function vocabulary(articles, extractions) {
  const texts = new Map();
  for (const { cluster, raw } of articles) texts.set(cluster, `${texts.get(cluster) ?? ''}\n${raw.text}`);
  const spread = new Map();
  for (const text of texts.values())
    for (const word of new Set(text.match(WORD))) spread.set(word, (spread.get(word) ?? 0) + 1);
  const sorts = new Map();
  for (const { article } of extractions)
    for (const { kind, name } of article.entities) {
      const words = name.match(WORD) ?? [];
      words.forEach((word, n) => {
        if (!isCapital(word) || sorts.get(word) === 'place') return;
        sorts.set(word, kind === 'person' ? (n === words.length - 1 ? 'surname' : 'first') : kind);
      });
    }
  return { spread, sorts, clusters: texts.size };
}

/** Words that may stand for each other: sorts of names, endings of other words. */
function sortOf(word, { spread, sorts, clusters }) {
  if (sorts.has(word)) return sorts.get(word) === 'place' ? null : sorts.get(word);
  if (isCapital(word) || word.length < 4 || spread.get(word) > RARE * clusters) return null;
  return `word ${word.slice(-2)}`;
}

/** For each copy a permutation of the words of every sort, among words about as frequent. */
function renaming(groups, copy) {
  const other = new Map();
  for (const list of groups)
    for (let start = 0; start < list.length; start += BAND) {
      const band = list.slice(start, start + BAND);
      const mixed = [...band].sort((a, b) => number(copy, a) - number(copy, b) || (a < b ? -1 : 1));
      for (const [n, word] of band.entries()) other.set(word, mixed[n]);
    }
  return other;
}

function changedNumber(digits, copy) {
  const value = Number(digits);
  if (digits.length === 4 && value > 1900 && value < 2030) return String(value - (copy % YEARS));
  if (value < 32 || digits.length > 6) return digits;
  const least = 10 ** (digits.length - 1);
  return String(least + (number(copy, digits) % (9 * least)));
}

function changed(text, other, copy) {
  if (copy === 0) return text;
  return text.replace(WORD, (word) => other.get(word) ?? word).replace(/\d+/g, (digits) => changedNumber(digits, copy));
}

/** The lines of a corpus of so many articles, and the event of each; the articles of the copies come mixed. */
export async function* corpus(corpora, count) {
  const { extract } = await import(new URL('../dist/index.js', import.meta.url).href);
  const articles = clusterArticles(corpora, SETS);
  const words = vocabulary(articles, extract(articles.map(({ raw }) => raw)));
  const bySort = grouped(words);
  bySort.delete(null);
  const groups = [...bySort.values()].map((list) =>
    list.sort((a, b) => words.spread.get(b) - words.spread.get(a) || (a < b ? -1 : 1)),
  );
  for (let n = 0, copy = -1, other; n < count; n++) {
    if (n % articles.length === 0) other = renaming(groups, ++copy);
    const { cluster, raw } = articles[n % articles.length];
    const day = raw.given.published;
    const published = day && `${Number(day.slice(0, 4)) - (copy % YEARS)}${day.slice(4)}`.replace('-02-29', '-02-28');
    const line = { text: changed(raw.text, other, copy), ...(published ? { published } : {}) };
    yield { line, event: `${cluster}#${copy}` };
  }
}

function grouped(words) {
  const out = new Map();
  for (const word of words.spread.keys()) {
    const sort = sortOf(word, words);
    const list = out.get(sort);
    if (list) list.push(word);
    else out.set(sort, [word]);
  }
  return out;
}

async function main() {
  const { values } = parseArgs({
    options: { corpora: { type: 'string' }, articles: { type: 'string', default: '10000' }, out: { type: 'string' } },
  });
  if (!values.corpora || !values.out) throw new Error('usage: corpus --corpora DIR --out FILE.ndjson [--articles N]');
  const file = openSync(values.out, 'w');
  const events = [];
  for await (const { line, event } of corpus(values.corpora, Number(values.articles))) {
    writeSync(file, `${JSON.stringify(line)}\n`);
    events.push(event);
  }
  closeSync(file);
  writeFileSync(values.out.replace(/\.\w+$/, '.gold.json'), JSON.stringify(events));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
