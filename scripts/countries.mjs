// Writes src/words/countries.ts from the dev dependency `world-countries` (ODbL): names, demonyms and capitals of the
// countries and territories of ISO 3166. Run by hand when that package changes; its output is committed.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const countries = createRequire(import.meta.url)('world-countries');

const latin = (name) => /^[\p{Script=Latin}\p{M}\s.'’()&-]+$/u.test(name);
const plain = (name) => name.normalize('NFD').replace(/\p{M}/gu, '');
const key = (name) =>
  plain(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const unique = (list) => [...new Set(list)].sort();

/** Other ways to write the name; two-letter codes are left out (as words they are "IN", "IS", "US"). */
function spellings({ name, altSpellings }) {
  const names = altSpellings.filter((alt) => alt.length > 3 && latin(alt));
  return unique([...names, ...names.map(plain), plain(name.common)]).filter(
    (alt) => alt !== name.common && alt !== name.official,
  );
}

const quoted = (text) => `'${text.replaceAll("'", "\\'")}'`;
const list = (items) => `[${items.map(quoted).join(', ')}]`;

function row(country) {
  const { name, demonyms, capital, cca2 } = country;
  const english = demonyms.eng ? unique([demonyms.eng.m, demonyms.eng.f].filter(Boolean)) : [];
  const fields = [
    `key: ${quoted(key(name.common))}`,
    `cca2: ${quoted(cca2)}`,
    `name: ${quoted(name.common)}`,
    `official: ${quoted(name.official)}`,
    `spellings: ${list(spellings(country))}`,
    `demonyms: ${list(english)}`,
    `capitals: ${list(capital)}`,
  ];
  return `  { ${fields.join(', ')} },`;
}

// States before territories, so that a demonym that both have ("American") means the state.
const order = (a, b) => Number(b.independent ?? false) - Number(a.independent ?? false) || (a.cca2 < b.cca2 ? -1 : 1);
const rows = countries.toSorted(order).map(row);
writeFileSync(
  new URL('../src/words/countries.ts', import.meta.url),
  `/** Countries and territories (ISO 3166). Made by scripts/countries.mjs from world-countries (ODbL): do not edit. */
export const countries = [
${rows.join('\n')}
] as const;
`,
);
