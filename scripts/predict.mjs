// Writes predictions for a corpus in the form that its scorer reads:
//   npm run --silent predict -- <timex|quotes|entities|sentences|html> --corpora DIR --split NAME --out FILE
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const dist = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Every document of a split: name, text, gold (for its document date). */
function* documents(dir) {
  for (const file of readdirSync(dir).sort()) {
    if (!file.endsWith('.txt')) continue;
    const name = file.slice(0, -4);
    yield { name, text: readFileSync(join(dir, file), 'utf8'), gold: () => json(join(dir, `${name}.json`)) };
  }
}

const byDocument = (dir, predict) => Object.fromEntries([...documents(dir)].map((d) => [d.name, predict(d)]));

/** Each task: predictions for one split of the corpora. */
const tasks = {
  async timex(corpora, split) {
    const { predictTimexes } = await dist('predict/timexes.js');
    return byDocument(join(corpora, 'timex', split), ({ text, gold }) => predictTimexes(text, gold().dct));
  },
  async quotes(corpora, split) {
    const { predictQuotes } = await dist('predict/quotes.js');
    return byDocument(join(corpora, 'quotes', split), ({ text }) => predictQuotes(text));
  },
  async entities(corpora, split) {
    const { predictEntities } = await dist('predict/entities.js');
    const { findNumbers } = await dist('predict/numbers.js');
    return byDocument(join(corpora, 'entities', split), ({ text }) => ({
      ...predictEntities(text),
      numbers: findNumbers(text),
    }));
  },
  async sentences(corpora) {
    const { splitText } = await dist('segment/sentences.js');
    const dir = join(corpora, 'sentences');
    const items = readdirSync(dir)
      .filter((f) => f.endsWith('.json'))
      .sort()
      .flatMap((f) => json(join(dir, f)));
    return Object.fromEntries(
      items.map(({ id, text }) => [id, splitText(text).map(({ start, end }) => text.slice(start, end))]),
    );
  },
  async html(corpora) {
    const { predictPage } = await dist('predict/pages.js');
    const dir = join(corpora, 'html');
    return Object.fromEntries(
      json(join(dir, 'index.json')).map(({ id, file, url }) => [id, predictPage(readFileSync(join(dir, file)), url)]),
    );
  },
};

/** Predictions of one task; throws for a task that does not exist. */
export async function predict(task, corpora, split = 'dev') {
  if (!Object.hasOwn(tasks, task)) throw new Error(`no such task: ${task} (${Object.keys(tasks).join(', ')})`);
  return tasks[task](corpora, split);
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { corpora: { type: 'string' }, split: { type: 'string' }, out: { type: 'string' } },
  });
  if (!positionals[0] || !values.corpora || !values.out)
    throw new Error('usage: predict <timex|quotes|entities|sentences|html> --corpora DIR --split NAME --out FILE');
  writeFileSync(values.out, JSON.stringify(await predict(positionals[0], values.corpora, values.split)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    process.stderr.write(`predict: ${error.message}\n`);
    process.exitCode = 2;
  });
}
