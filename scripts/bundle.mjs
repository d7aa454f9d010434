// Puts src/ together into bundle/: a few files that start fast, which bin/claims.js runs and npm publishes. Part of `npm run build`.
// Scripts, not modules: every Node can keep the compiled code of a script from one run to the next (bin/load.js).
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { builtIn } from './built-in.mjs';
import { prepared } from './prepare-compromise.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, 'bundle');
const at = (file) => path.join(root, 'src', file);
/** What few runs need stays where npm puts it. */
const OUTSIDE = [/^node:/, /^(?:@mozilla|parse5|sax|zod)(?:\/|$)/];

/** Files that a file loads at once, and those that they load, itself included. */
function reached(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name] of readFileSync(file, 'utf8').matchAll(/^(?:im|ex)port (?!type )[^;]*?from '(\.[^']+)';$/gm))
    reached(path.join(path.dirname(file), name), seen);
  return seen;
}
const START = new Set([...reached(at('cli/index.ts')), ...reached(at('cli/analyze-command.ts'))]);
/** What every run loads that reads articles, behind its first steps; what one loads that shows a person the report. */
const GROUPS = {
  analyze: ['read/index.ts', 'read/bytes.ts', 'extract/all-articles.ts', 'analyze.ts', 'report/json.ts'],
  terminal: ['report/terminal.ts'],
};
const groups = Object.entries(GROUPS).map(([name, files], n) => {
  const all = new Set(files.flatMap((file) => [...reached(at(file))]));
  return { name, priority: 9 - n, test: (id) => all.has(id) && !START.has(id) };
});
const codeSplitting = { includeDependenciesRecursively: false, groups };

/** Without blanks, but with the names that a stack shows. */
const DENSE = { compress: false, mangle: false, codegen: { removeWhitespace: true } };

/** The licences of what is built in, and no other comment: it would be read at every start. */
const COMMENTS = { jsdoc: false, annotation: false };

/** What is loaded otherwise here, by file: prepared, by another name, or only when it is asked for. */
const LOADED = {
  'src/tag/load-compromise.ts': [
    ["createRequire(import.meta.url)('compromise/two')", "require('../compromise.cjs')"],
    // Which one is built in is known, and `--version` need not load it.
    [' => compromise().version;', ` => '${createRequire(import.meta.url)('compromise/two').version}';`],
  ],
  'src/extract/worker-pool.ts': [["'./worker.js'", "'./extract-worker.cjs'"]],
  'src/report/columns.ts': [
    ["import stringWidth from 'string-width';", "const stringWidth = (text) => require('../string-width.cjs')(text);"],
  ],
  // For commands that are programs of their own, which claims has none of.
  'node_modules/commander/lib/command.js': [
    [
      "const childProcess = require('node:child_process');",
      "const childProcess = { spawn: (...args) => require('node:child_process').spawn(...args) };",
    ],
  ],
};
const loadedHere = {
  name: 'loaded-here',
  transform(code, id) {
    const changes = LOADED[path.relative(root, id).replaceAll(path.sep, '/')];
    if (changes === undefined) return null;
    return changes.reduce((changed, [there, here]) => {
      if (!changed.includes(there)) throw new Error(`${id}: where is ${there}?`);
      return changed.replace(there, here);
    }, code);
  },
};

/** The chunks of some entries. */
async function chunksOf(input, options, output) {
  const checks = { ineffectiveDynamicImport: false };
  const common = { cwd: root, platform: 'node', checks, preserveEntrySignatures: 'allow-extension' };
  const bundled = await rolldown({ ...common, input, ...options });
  const names = { entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' };
  const made = await bundled.generate({ format: 'cjs', exports: 'auto', comments: COMMENTS, ...names, ...output });
  await bundled.close();
  return made.output;
}

/** The same code in ASCII, which Node reads faster. */
const ascii = (code) =>
  code.replace(/(\\*)([^\x00-\x7f])/g, (_, slashes, char) => {
    if (slashes.length % 2) throw new Error(`a backslash before ${char}`);
    return `${slashes}\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

/** The package of a module, where it is of one. */
const packageOf = (id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];

/** The licences of the packages that the chunks hold. Throws where those are not the ones that are known. */
function licences(chunks) {
  const names = new Set(chunks.flatMap(({ modules }) => Object.keys(modules)).map(packageOf));
  const found = [...names].filter((name) => name !== undefined).sort();
  if (found.join() !== builtIn.join()) throw new Error(`built in are ${found}; scripts/built-in.mjs says ${builtIn}`);
  const textOf = (name) => {
    const from = path.join(root, 'node_modules', name);
    const file = readdirSync(from).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name}\n\n${readFileSync(path.join(from, file), 'utf8').trim()}\n`;
  };
  return `claims holds code of these packages.\n\n${found.map(textOf).join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** What ECMAScript modules import: the exports of the library by name. */
const libraryOf = ({ exports }) => `export { ${[...exports].sort().join(', ')} } from './index.cjs';\n`;

/** Writes bundle/. */
export async function bundle() {
  const entries = { cli: 'src/cli/index.ts', index: 'src/index.ts', 'extract-worker': 'src/extract/worker.ts' };
  const own = { external: [...OUTSIDE, '../compromise.cjs', '../string-width.cjs'], plugins: [loadedHere] };
  const chunks = [
    ...(await chunksOf({ compromise: 'compromise/two' }, { plugins: [prepared] }, { minify: DENSE })),
    ...(await chunksOf({ 'string-width': 'string-width' }, {}, {})),
    ...(await chunksOf(entries, own, { codeSplitting })),
  ];
  const scripts = chunks.map(({ fileName, code }) => [fileName, ascii(code)]);
  const others = [
    ['LICENSES.txt', licences(chunks)],
    ['id', createHash('sha256').update(JSON.stringify(scripts)).digest('hex').slice(0, 16)],
    ['index.js', libraryOf(chunks.find(({ fileName }) => fileName === 'index.cjs'))],
  ];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, text] of [...scripts, ...others]) writeFileSync(path.join(folder, name), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
