// How many source files one pair of sentences enters on its way to a verdict, by V8's coverage of the built program: npm run entered [-- --list]
// In: pairs of one-sentence articles. Out: for each, the modules of dist/ in which at least one named function ran, and how many such functions.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { list: { type: 'boolean' } } });

const PAIRS = {
  date: [
    'Foreign Minister Ada Quill met Bo Larsen in Osmond on Sunday, the ministry said.',
    'Foreign Minister Ada Quill met Bo Larsen in Osmond on Saturday, officials said.',
  ],
  figure: [
    'At least 14 people were killed when the ferry sank off Melby, police said.',
    'Nine people were killed when the ferry sank off Melby, the coast guard said.',
  ],
};

/** The modules that the command entered, and the named functions that it called in them. */
function entered(texts) {
  const folder = mkdtempSync(path.join(tmpdir(), 'entered-'));
  const articles = texts.map((text, n) => {
    const file = path.join(folder, `article-${n}.txt`);
    writeFileSync(file, `${text}\n`);
    return file;
  });
  const cli = pathToFileURL(path.join(root, 'dist/cli/index.js')).href;
  const run = `const { main } = await import('${cli}'); process.exitCode = await main(${JSON.stringify(['analyze', ...articles])});`;
  const env = { ...process.env, NODE_V8_COVERAGE: path.join(folder, 'coverage') };
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', run], { cwd: folder, env });
  if (status !== 0) throw new Error(`analyze exits ${status}: ${stderr}`);
  const functions = new Map();
  for (const name of readdirSync(path.join(folder, 'coverage')))
    for (const script of JSON.parse(readFileSync(path.join(folder, 'coverage', name), 'utf8')).result) {
      const file = script.url.startsWith('file:')
        ? path.relative(path.join(root, 'dist'), fileURLToPath(script.url))
        : '..';
      if (file.startsWith('..')) continue;
      const called = script.functions.filter(({ functionName, ranges }) => functionName !== '' && ranges[0].count > 0);
      if (called.length) functions.set(file, called.length);
    }
  rmSync(folder, { recursive: true, force: true });
  return functions;
}

for (const [name, texts] of Object.entries(PAIRS)) {
  const functions = entered(texts);
  const calls = [...functions.values()].reduce((sum, n) => sum + n, 0);
  console.log(`${name.padEnd(7)} ${functions.size} files, ${calls} named functions`);
  if (values.list) for (const file of [...functions.keys()].sort()) console.log(`  ${file.replaceAll('\\', '/')}`);
}
