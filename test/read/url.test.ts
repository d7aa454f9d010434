import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/index.ts';
import { mayReach } from '../../src/read/addresses.ts';
import { readPaths } from '../../src/read/index.ts';
import { fetchSource } from '../../src/read/url.ts';
import { fixture } from './made.ts';

const html = { 'content-type': 'text/html; charset=utf-8' };
const pages: Readonly<Record<string, RequestListener>> = {
  '/news/corrin-dam-leak': (_, response) => response.writeHead(200, html).end(fixture('valley-herald.html')),
  '/moved': (_, response) => response.writeHead(302, { location: '/news/corrin-dam-leak' }).end(),
  '/round': (_, response) => response.writeHead(301, { location: '/round' }).end(),
  '/to-metadata': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
  '/to-other': (_, response) => response.writeHead(302, { location: `http://127.0.0.2:${port}/moved` }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/hang': () => {},
  '/stalls': (_, response) => response.writeHead(200, html).write('<p>The harbour'),
  '/breaks': (request, response) => response.writeHead(200, html).write('<p>x', () => request.socket.destroy()),
  '/endless': (_, response) => {
    response.writeHead(200, html);
    const more = (): void => {
      while (!response.destroyed && response.write('<p>The harbour is closed.</p>'.repeat(1000)));
    };
    response.on('drain', more);
    more();
  },
  '/bomb': (_, response) =>
    response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(32 * 1024 * 1024))),
  '/packed': (_, response) =>
    response
      .writeHead(200, { ...html, 'content-encoding': 'br' })
      .end(brotliCompressSync(fixture('valley-herald.html'))),
  '/picture.html': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/feed': (_, response) => response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(fixture('feed.rss')),
  '/json': (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(fixture('newsapi.json')),
  '/plain': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end('The harbour of the town is closed.\n'),
  '/unsaid': (_, response) => response.writeHead(200).end(fixture('feed.atom')),
};

let server: Server;
let port = 0;
let at = '';
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const page = pages[request.url ?? ''];
    if (page) page(request, response);
    else response.writeHead(404, html).end('<p>Not here</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  at = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const read = (...paths: string[]) => readPaths(paths, { cwd: process.cwd(), allowPrivate: true });
const fetched = (path: string, options = {}) =>
  fetchSource(path.startsWith('http') ? path : at + path, { maxBytes: 1 << 20, allowPrivate: true, ...options });

describe('an address', () => {
  test.each(['/news/corrin-dam-leak', '/moved', '/packed'])('%s', async (path) => {
    const { articles, failed } = await read(at + path);
    expect(failed).toEqual([]);
    expect(articles).toMatchObject([
      {
        id: path.slice(path.lastIndexOf('/') + 1),
        path: at + path,
        item: null,
        metadata: { outlet: 'The Valley Herald' },
      },
    ]);
  });

  test('what stands there is read by the type that the server states, or by its first bytes', async () => {
    const { articles, skipped } = await read(`${at}/feed`, `${at}/json`, `${at}/plain`, `${at}/unsaid`);
    expect(articles.map(({ id }) => id)).toEqual([
      'feed-1',
      'feed-2',
      'json-1',
      'json-3',
      'plain',
      'unsaid-1',
      'unsaid-2',
    ]);
    expect(skipped).toHaveLength(2);
  });

  test('the rest is read when one fails', async () => {
    const { articles, failed } = await read(`${at}/gone`, `${at}/plain`);
    expect(articles).toHaveLength(1);
    expect(failed).toEqual([`cannot read ${at}/gone: the server answers 404 Not Found`]);
  });

  test('is not asked without --allow-private when it is of a private network', async () => {
    const before = asked.length;
    const names = [
      at,
      `http://localhost:${port}`,
      `http://[::1]:${port}`,
      `http://0x7f.1:${port}`,
      `http://[::ffff:127.0.0.1]:${port}`,
    ];
    const { failed } = await readPaths(names, { cwd: process.cwd() });
    expect(failed).toHaveLength(names.length);
    for (const line of failed)
      expect(line).toMatch(/: an address of a private network; with --allow-private claims reads it$/);
    expect(asked.length).toBe(before);
  });
});

test('the command line passes --allow-private on', async () => {
  const out: string[] = [];
  const io = {
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => out.push(text) },
  };
  expect(await main(['extract', `${at}/plain`], { ...io, env: {}, cwd: process.cwd() })).toBe(2);
  expect(out.join('')).toMatch(/an address of a private network/);
  out.length = 0;
  expect(await main(['extract', `${at}/plain`, '--allow-private'], { ...io, env: {}, cwd: process.cwd() })).toBe(0);
  expect(out[0]).toMatch(/^\{"type":"article","id":"plain",/);
});

describe('what cannot be read', () => {
  test.each<[string, object, string]>([
    ['/gone', {}, 'the server answers 404 Not Found'],
    ['/round', {}, 'more than 5 redirects'],
    ['/hang', { timeoutMs: 300 }, 'no answer within 0.3 seconds'],
    ['/stalls', { timeoutMs: 300 }, 'no answer within 0.3 seconds'],
    ['/endless', {}, 'too large (the limit is 1024 KB); split it into one file per article, or raise --max-bytes'],
    ['/bomb', { maxBytes: 1 << 30 }, 'it unpacks to far more than its size, like a zip bomb'],
    ['/picture.html', {}, 'of type image/png; claims reads pages, feeds, JSON, WARC and plain text'],
    ['/to-metadata', {}, 'an address at which machines keep their own secrets; claims never reads it'],
    ['/to-file', {}, 'leads to file: and not to the web'],
    ['/breaks', {}, 'the server broke off'],
    ['http://anna:secret@127.0.0.1/', {}, 'an address with a password in it; claims does not send it'],
    ['http://127.0.0.1:1/', {}, 'the server refuses the connection'],
    [
      'http://no-such-host.invalid/',
      {},
      expect.stringMatching(/no server (?:has that name|of that name can be found)/),
    ],
    ['http://', {}, 'not an address'],
  ])('%s', async (path, options, message) => {
    const error = await fetched(path, options).then(
      () => null,
      (thrown: Error) => thrown,
    );
    expect(error?.constructor.name).toBe('Unreadable');
    expect(error?.message).toEqual(message);
  });

  test('a redirect to another machine is checked like the first address, before anything is sent', async () => {
    const before = asked.length;
    const only = (address: string): boolean => address === '127.0.0.1';
    await expect(fetched('/to-other', { mayReach: only })).rejects.toThrow(/^an address at which/);
    expect(asked.slice(before)).toEqual(['/to-other']);
  });
});

test.each<[string, boolean, boolean]>([
  ['93.184.215.14', true, true],
  ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true, true],
  ['10.1.2.3', false, true],
  ['127.0.0.1', false, true],
  ['172.31.255.255', false, true],
  ['172.32.0.1', true, true],
  ['192.168.0.1', false, true],
  ['100.64.0.1', false, true],
  ['::1', false, true],
  ['::ffff:10.0.0.1', false, true],
  ['::ffff:a00:1', false, true],
  ['::127.0.0.1', false, true],
  ['fc00::1', false, true],
  ['64:ff9b::a00:1', false, true],
  ['2002:a00:1::', false, true],
  ['169.254.169.254', false, false],
  ['::ffff:169.254.169.254', false, false],
  ['fe80::1%eth0', false, false],
  ['fd00:ec2::254', false, false],
  ['0.0.0.0', false, false],
  ['::', false, false],
  ['224.0.0.1', false, false],
  ['255.255.255.255', false, false],
  ['example.org', false, false],
])('%s may be reached: %s, with --allow-private: %s', (address, open, allowed) => {
  expect([mayReach(address, false), mayReach(address, true)]).toEqual([open, allowed]);
});
