// Writes src/report/html/assets.ts from page.js and page.css, so that the report needs no file beside it: npm run page [-- --check]
import { readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../src/report/html/', import.meta.url);
const read = (name) => readFileSync(new URL(name, folder), 'utf8');
const literal = (text) => `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;

const made = `/** Script and style of the HTML report. Made by scripts/page.mjs from page.js and page.css: do not edit. */
export const script = ${literal(read('page.js'))};

export const style = ${literal(read('page.css'))};
`;
if (!process.argv.includes('--check')) writeFileSync(new URL('assets.ts', folder), made);
else if (read('assets.ts') !== made) {
  console.error('src/report/html/assets.ts is not what page.js and page.css make: run "npm run page"');
  process.exitCode = 1;
}
