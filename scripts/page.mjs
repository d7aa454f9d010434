// Writes src/report/html/assets.ts from the files of src/report/html/page, so that the report needs no file beside it: npm run page
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const scripts = ['elements', 'filters', 'panel', 'address', 'reader'];
const styles = ['base', 'head', 'filters', 'findings', 'overview', 'texts', 'narrow', 'print'];

const folder = new URL('../src/report/html/', import.meta.url);
const join = (names, extension) =>
  names.map((name) => readFileSync(new URL(`page/${name}.${extension}`, folder), 'utf8')).join('\n');
const literal = (text) => `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;

/** What the file should hold. */
export const assets =
  () => `/** Script and style of the HTML report. Made by scripts/page.mjs from page/: do not edit. */
export const script: string = ${literal(join(scripts, 'js'))};

export const style: string = ${literal(join(styles, 'css'))};
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL('assets.ts', folder), assets());
