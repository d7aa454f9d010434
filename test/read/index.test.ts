import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { extract } from '../../src/analyze.ts';
import { readMeta, readPaths } from '../../src/read/index.ts';

const story = 'Storm closes harbour\n\nThe harbour of the town was closed on Monday after the storm, the mayor said.\n';
let cwd: string;

beforeEach(async () => {
  cwd = await realpath(await mkdtemp(path.join(tmpdir(), 'claims-read-')));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

async function files(contents: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, content] of Object.entries(contents)) {
    await mkdir(path.dirname(path.join(cwd, name)), { recursive: true });
    await writeFile(path.join(cwd, name), content);
  }
}
const read = (paths: string[], options = {}) => readPaths(paths, { cwd, ...options });
const idsOf = async (...paths: string[]): Promise<string[]> => (await read(paths)).articles.map(({ id }) => id);

describe('which files', () => {
  beforeEach(() =>
    files({
      'news/b.txt': story,
      'news/a.md': story,
      'news/deep/c': story,
      'news/.hidden.txt': story,
      'news/node_modules/d.txt': story,
    }),
  );

  test('a folder, with what is below it, by id', async () => {
    const { articles, skipped, failed } = await read(['news']);
    expect(articles.map(({ id, path: shown }) => [id, shown])).toEqual([
      ['a', 'news/a.md'],
      ['b', 'news/b.txt'],
      ['c', 'news/deep/c'],
    ]);
    expect({ skipped, failed }).toEqual({ skipped: [], failed: [] });
  });

  test.each([
    ['news/*.txt', ['b']],
    ['news/**/c', ['c']],
    ['**/*', ['a', 'b', 'c']],
    ['news/?.md', ['a']],
    ['news/{a,b}.*', ['a', 'b']],
    ['news/[!a].txt', ['b']],
  ])('the pattern %s', async (pattern, ids) => {
    expect(await idsOf(pattern)).toEqual(ids);
  });

  test('the order of the paths and naming a file twice change nothing', async () => {
    const forwards = await read(['news/b.txt', 'news', './news/b.txt', 'news/a.md']);
    const backwards = await read(['news/a.md', 'news/../news/b.txt', 'news']);
    expect(forwards).toEqual(backwards);
    expect(forwards.articles).toHaveLength(3);
  });

  test('a folder or file elsewhere is shown from the parent of its folder', async () => {
    const { articles } = await readPaths([path.join(cwd, 'news/deep'), path.join(cwd, 'news/b.txt')], {
      cwd: path.join(cwd, 'news/node_modules'),
    });
    expect(articles.map(({ path: shown }) => shown)).toEqual(['news/b.txt', 'deep/c']);
  });

  test('paths that would look alike show more', async () => {
    await files({ 'x/same/a.txt': story, 'y/same/a.txt': story, 'z/keep.txt': story });
    const { articles } = await readPaths([path.join(cwd, 'x/same'), path.join(cwd, 'y/same')], {
      cwd: path.join(cwd, 'z'),
    });
    expect(articles.map(({ path: shown }) => shown).sort()).toEqual(['x/same/a.txt', 'y/same/a.txt']);
  });

  test('links are followed once, also in a loop', async () => {
    await symlink(path.join(cwd, 'news'), path.join(cwd, 'news/deep/loop'));
    await symlink(path.join(cwd, 'news/b.txt'), path.join(cwd, 'news/deep/b-again.txt'));
    expect(await idsOf('news')).toEqual(['a', 'b', 'c']);
  });

  test('a pattern that is the name of a file is that file', async () => {
    await files({ 'what[1].txt': story });
    expect(await idsOf('what[1].txt')).toEqual(['what-1']);
  });

  test('stdin', async () => {
    const stdin = (async function* () {
      yield Buffer.from(story.slice(0, 30));
      yield Buffer.from(story.slice(30));
    })();
    const { articles } = await read(['-', '-'], { stdin });
    expect(articles).toMatchObject([{ id: 'stdin', path: '-', text: story }]);
  });

  test('--id-field: names in JSON are ids; two files with one name are told apart', async () => {
    const line = (key: string): string => JSON.stringify({ key, title: 'A bridge', text: story });
    await files({ 'a.ndjson': `${line('x/1.')}\n${line('y')}\n`, 'b.json': line('y') });
    const { articles } = await read(['a.ndjson', 'b.json'], { idField: 'key' });
    expect(articles.map(({ id, path, item }) => [id, path, item])).toEqual([
      ['x-1.', 'a.ndjson', 'x/1.'],
      [expect.stringMatching(/^y-[0-9a-f]{6}$/), 'a.ndjson', 'y'],
      [expect.stringMatching(/^y-[0-9a-f]{6}$/), 'b.json', 'y'],
    ]);
  });
});

describe('ids', () => {
  test('where stems clash each gets a part of its hash, whatever the order', async () => {
    await files({ 'x/report.txt': story, 'y/report.txt': story, 'z.txt': story });
    const ids = await idsOf('y', 'z.txt', 'x');
    expect(ids).toEqual([
      expect.stringMatching(/^report-[0-9a-f]{6}$/),
      expect.stringMatching(/^report-[0-9a-f]{6}$/),
      'z',
    ]);
    expect(await idsOf('x', 'y', 'z.txt')).toEqual(ids);
  });

  test.each([
    ['Daily News (2).v1.txt', 'Daily-News-2-.v1'],
    ['Nürnberg.txt', 'Nürnberg'],
    ['…', 'article'],
  ])('%s', async (name, id) => {
    await files({ [`in/${name}`]: story });
    expect(await idsOf('in')).toEqual([id]);
  });
});

describe('files of several kinds', () => {
  const inputs = path.join(import.meta.dirname, '../../fixtures/inputs');

  test('in one folder: what cannot be read does not keep the rest from being read', async () => {
    const { articles, skipped, failed } = await readPaths([inputs], { cwd: path.dirname(inputs) });
    expect(failed).toEqual([]);
    expect(
      articles.map((article) => `${article.path}${article.item === null ? '' : ` #${article.item}`}`).sort(),
    ).toEqual([
      'inputs/ORIGIN.md',
      'inputs/county-record.xhtml',
      'inputs/crawl.jsonl #1',
      'inputs/crawl.jsonl #3',
      'inputs/crawl.jsonl #4',
      'inputs/feed.atom #1',
      'inputs/feed.atom #2',
      'inputs/feed.json #1',
      'inputs/feed.rss #1',
      'inputs/feed.rss #2',
      'inputs/feed.xml #1',
      'inputs/newsapi.json #1',
      'inputs/newsapi.json #3',
      'inputs/newspaper.json',
      'inputs/tarn-post.htm',
      'inputs/valley-herald.html',
    ]);
    expect(skipped).toEqual([
      { path: 'inputs/crawl.jsonl', reason: 'line 2 is not valid JSON (item 2)' },
      { path: 'inputs/feed.rss', reason: 'no text in it (item 3)' },
      { path: 'inputs/newsapi.json', reason: 'no text in it (item 2)' },
    ]);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  });

  test.each(['valley-herald.html', 'newspaper.json', 'feed.rss', 'tarn-post.htm'])(
    '%s on stdin and without an extension gives the same text',
    async (name) => {
      const bytes = await readFile(path.join(inputs, name));
      await files({ bare: bytes });
      const stdin = (async function* () {
        yield bytes;
      })();
      const { articles } = await read(['-', 'bare', path.join(inputs, name)], { stdin });
      const texts = ['-', 'bare', name].map((end) =>
        articles.filter((article) => article.path.endsWith(end)).map(({ text }) => text),
      );
      expect(texts[0]!.length).toBeGreaterThan(0);
      expect(texts[1]).toEqual(texts[0]);
      expect(texts[2]).toEqual(texts[0]);
    },
  );
});

describe('what is no article', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['empty.txt', '', 'empty'],
    ['mark.txt', '\uFEFF', 'empty'],
    ['blank.txt', ' \r\n\t\n', 'only white space'],
    ['word.txt', 'Harbour\n', 'no sentences'],
    ['binary.txt', Buffer.from([0, 1, 2, 3, 0, 0, 0, 9]), 'not text'],
    ['nul.txt', 'The harbour\0is closed.', 'not text'],
    ['picture.png', 'x', 'unsupported type .png'],
    ['data.json', '{}', 'no article in it (an object with a title and a text, content or body)'],
    ['page.html', '<p></p>', 'no article on the page'],
    ['feed.rss', '<rss/>', 'a feed without items'],
    ['crawl.warc.gz', 'The harbour is closed.', 'its compression is damaged; fetch it again'],
    ['a.docx', 'x', 'unsupported type .docx'],
    [
      'fr.txt',
      'Le port de la ville est fermé depuis lundi après la tempête, a dit le maire, et les bateaux ne sont pas partis avec les touristes.',
      'not English (looks like French)',
    ],
    [
      'large.txt',
      'The harbour is closed. '.repeat(20),
      'too large (the limit is 0 KB); split it into one file per article, or raise --max-bytes',
    ],
  ])('%s in a folder is skipped', async (name, content, reason) => {
    await files({ [`in/${name}`]: content });
    const result = await read(['in'], name === 'large.txt' ? { maxBytes: 100 } : {});
    expect(result).toEqual({ articles: [], skipped: [{ path: `in/${name}`, reason }], failed: [], warnings: [] });
  });

  test.each<[string, RegExp]>([
    ['missing.txt', /^cannot read missing\.txt: no such file or folder/],
    ['missing/*.txt', /^cannot read missing\/\*\.txt: no file matches this pattern$/],
    [
      'page.docx',
      /^cannot read page\.docx: unsupported type \.docx; claims reads \.atom, .*\.xml and files without an extension$/,
    ],
    ['data.json', /^cannot read data\.json: not valid JSON/],
    ['http://127.0.0.1/a', /^cannot read http:\/\/127\.0\.0\.1\/a: an address of a private network/],
    ['a.txt/b.txt', /^cannot read a\.txt\/b\.txt: no such file or folder/],
    ['loop', /^cannot read loop: a loop of symbolic links$/],
    ['-', /^cannot read -: nothing to read on stdin$/],
  ])('%s named outright fails, the rest is read', async (name, message) => {
    await files({ 'a.txt': story, 'page.docx': 'x', 'data.json': '{' });
    await symlink(path.join(cwd, 'loop'), path.join(cwd, 'loop'));
    const { articles, failed } = await read([name, 'a.txt']);
    expect(articles.map(({ id }) => id)).toEqual(['a']);
    expect(failed).toEqual([expect.stringMatching(message)]);
  });

  test('an empty folder is a warning', async () => {
    await mkdir(path.join(cwd, 'none'));
    expect(await read(['none'])).toEqual({
      articles: [],
      skipped: [],
      failed: [],
      warnings: ['none: no file in this folder'],
    });
  });
});

describe('the text is kept as it is', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['mark and CRLF', `\uFEFF${story.replaceAll('\n', '\r\n')}`, `\uFEFF${story.replaceAll('\n', '\r\n')}`],
    ['terminal escapes', `\u001b[31m${story}\u001b[0m`, `\u001b[31m${story}\u001b[0m`],
    ['UTF-16', Buffer.from(`\uFEFF${story}`, 'utf16le'), `\uFEFF${story}`],
    ['Latin-1', Buffer.from(`${story}Café closed.`, 'latin1'), `${story}Café closed.`],
    ['one line of 5 MB', 'The harbour is closed. '.repeat(220_000), 'The harbour is closed. '.repeat(220_000)],
  ])('%s', async (_, content, text) => {
    await files({ 'a.txt': content });
    expect((await read(['a.txt'])).articles[0]?.text === text).toBe(true);
  });
});

describe('--meta', () => {
  const write = (json: string): Promise<void> => files({ 'meta.json': json });

  test('names match by file name or relative path, the option fills what is left', async () => {
    await files({ 'in/a.txt': story, 'in/b.txt': story, 'in/c.txt': story });
    await write(
      '{"a.txt": {"outlet": "Daily Beacon", "published": "2025-07-14"}, "./in/b.txt": {"origin": "wire"}, "gone.txt": {}, "__proto__": {"outlet": "X"}}',
    );
    const meta = await readMeta('meta.json', cwd);
    const { articles, warnings } = await read(['in'], { meta, published: '2025-07-20' });
    expect(articles.map(({ given }) => given)).toEqual([
      { outlet: 'Daily Beacon', published: '2025-07-14', publishedFrom: 'meta-file' },
      { origin: 'wire', published: '2025-07-20', publishedFrom: 'option' },
      { published: '2025-07-20', publishedFrom: 'option' },
    ]);
    expect(warnings).toEqual(['--meta: no article is called "__proto__"', '--meta: no article is called "gone.txt"']);
    expect(({} as { outlet?: string }).outlet).toBeUndefined();
  });

  test.each([
    ['{', /^meta\.json: not valid JSON/],
    ['[]', /^meta\.json: expected an object/],
    ['{"a.txt": "x"}', /^meta\.json: "a\.txt" must be an object with outlet, published, title, origin$/],
    ['{"a.txt": {"outlet": 3}}', /^meta\.json: "outlet" of "a\.txt" must be a text$/],
    [
      '{"a.txt": {"published": "soon"}}',
      /^meta\.json: "published" of "a\.txt" must be a date like 2025-07-14, not "soon"$/,
    ],
  ])('%s is an error', async (json, message) => {
    await write(json);
    await expect(readMeta('meta.json', cwd)).rejects.toThrow(message);
  });

  test('a file that is not there is an error', async () => {
    await expect(readMeta('gone.json', cwd)).rejects.toThrow(/^cannot read gone\.json: no such file/);
  });
});

test('texts that wait on the disk are the same articles, to threads and to a copy as well', async () => {
  const paths = [path.resolve('fixtures/events/river-flood/articles'), path.resolve('fixtures/inputs/crawl.jsonl')];
  const [here, there] = await Promise.all([read(paths), read(paths, { inMemory: 2000 })]);
  expect(there.articles.length).toBeGreaterThan(5);
  expect(there).toEqual(here);
  expect(structuredClone(there.articles)).toEqual(structuredClone(here.articles));
  expect(extract(there.articles)).toEqual(extract(here.articles));
});
