// Writes the real report into README.md (`npm run readme`), or with --check says whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const BLOCK = /<!-- report -->[\s\S]*?<!-- \/report -->/;

/** The report of the README's first command, as a pipe gets it. */
export async function sampleReport() {
  const { main } = await import(new URL('../dist/cli/index.js', import.meta.url).href);
  let out = '';
  const sink = (write) => ({
    write(text) {
      write(String(text));
      return true;
    },
  });
  await main(['analyze', 'fixtures/events/river-flood/articles'], {
    stdout: sink((t) => {
      out += t;
    }),
    stderr: sink(() => {}),
    cwd: root,
    env: {},
    isTTY: false,
    columns: undefined,
  });
  return out;
}

/** README.md with its report block made anew. */
export async function withReport(readme) {
  const block = `<!-- report -->\n\`\`\`text\n${(await sampleReport()).trimEnd()}\n\`\`\`\n<!-- /report -->`;
  return readme.replace(BLOCK, () => block);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('../README.md', import.meta.url);
  const before = readFileSync(file, 'utf8');
  const after = await withReport(before);
  if (process.argv.includes('--check')) process.exitCode = before === after ? 0 : 1;
  else writeFileSync(file, after);
}
