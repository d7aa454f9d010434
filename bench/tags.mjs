// Whether the fast tagger gives the tags of plain compromise: npm run bench:tags -- [FOLDER...] [--dist DIR]
// Every sentence of every .txt below is tagged by both and compared word by word: text, place and tags, in order. Exits with 1 on a difference.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string', default: join(root, 'dist') } },
});
const load = (path) => import(pathToFileURL(join(resolve(values.dist), path)).href);
const { cleanArticle } = await load('clean/index.js');
const { parseArticle } = await load('segment/index.js');
const { tagSentences } = await load('tag/index.js');
const nlp = createRequire(import.meta.url)('compromise');

const SHOWN = 10;
const folders = positionals.length ? positionals : [join(root, 'fixtures')];
const texts = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')]),
);

/** What both must agree on, a line per word. */
const plain = ({ text, start }) =>
  nlp(text)
    .compute('offset')
    .docs.flat()
    .filter((term) => term.text !== '')
    .map((term) => `${start + term.offset.start} ${term.text} ${[...term.tags].join(' ')}`);
const fast = (terms) => terms.map((term) => `${term.start} ${term.text} ${[...term.tags].join(' ')}`);

const counts = { articles: 0, sentences: 0, words: 0, different: 0 };
for (const [path, text] of texts) {
  const raw = { id: 'a', path, item: null, text, metadata: {}, given: {} };
  const { sentences } = parseArticle(cleanArticle(raw));
  counts.articles++;
  for (const [n, terms] of tagSentences(sentences).entries()) {
    const [expected, found] = [plain(sentences[n]), fast(terms)];
    counts.sentences++;
    counts.words += expected.length;
    if (expected.join('\n') === found.join('\n')) continue;
    if (counts.different++ < SHOWN) {
      const at = expected.findIndex((line, word) => line !== found[word]);
      console.log(`${path}: ${sentences[n].text}\n  plain: ${expected[at]}\n  fast:  ${found[at]}`);
    }
  }
}
console.log(
  `${counts.articles} articles, ${counts.sentences} sentences, ${counts.words} words: ${counts.different} sentences tagged differently`,
);
process.exitCode = counts.different ? 1 : 0;
