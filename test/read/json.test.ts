import { describe, expect, test } from 'vitest';
import { json, jsonItems } from '../../src/read/json.ts';
import { fixture, readAll } from './made.ts';

const read = (name: string) => readAll(json, fixture(name));
const text = 'The harbour of the town was closed on Monday, the mayor said.';
const story = { title: 'Storm closes harbour', text };
const one = (object: object) => jsonItems(JSON.stringify(object))[0] as { text: string; metadata: object };

describe('files as tools write them', () => {
  test('one article of newspaper', async () => {
    expect(await read('newspaper.json')).toMatchObject({
      trouble: null,
      items: [
        {
          item: null,
          text: expect.stringMatching(
            /^Dam leak sends 320 families out into the night\n\nThe water board told .*\n\nIts eng.*\n\nNo/,
          ),
          metadata: { outlet: 'northern-line.example', authors: ['Greta Molin'], published: '2024-10-09' },
        },
      ],
    });
  });

  test('a wrapped list of NewsAPI: cut texts, texts in HTML, an entry without text', async () => {
    const { items } = await read('newsapi.json');
    expect(items).toMatchObject([
      {
        item: 1,
        text: expect.stringMatching(/^Corrin dam: what is known\n\nA leak .* before midnight …\n$/),
        metadata: { outlet: 'Harbour Wire', authors: ['Lee Sand'], published: '2024-10-09' },
      },
      { item: 2, reason: 'no text in it' },
      { item: 3, text: expect.stringMatching(/Wim Aston said\.\n\nThe dam was inspected in March\.\n$/) },
    ]);
  });

  test('lines of trafilatura, news-please and schema.org; one of them cut', async () => {
    const { items, trouble } = await read('crawl.jsonl');
    expect(trouble).toBeNull();
    expect(items).toMatchObject([
      { item: 1, metadata: { outlet: 'Daily Post', authors: ['Ada Brook', 'Tom Reed'], published: '2024-10-09' } },
      { item: 2, reason: 'line 2 is not valid JSON' },
      {
        item: 3,
        metadata: { outlet: 'eveningsun.example', title: "Leak 'as wide as a hand'", published: '2024-10-10' },
      },
      { item: 4, metadata: { outlet: 'Weekly Ledger', authors: ['Noor Vance'], published: '2024-10-11' } },
    ]);
  });

  test('a JSON Feed', async () => {
    expect((await read('feed.json')).items).toMatchObject([
      {
        item: 1,
        text: expect.stringMatching(/^Moor villages take in 90 people\n\nVillages on .*\n\nMost of them/),
        metadata: { outlet: 'Moor Bulletin', authors: ['Una Pell'], published: '2024-10-09' },
      },
    ]);
  });
});

describe('names of fields', () => {
  test.each([
    ['text'],
    ['maintext'],
    ['article_text'],
    ['articleBody'],
    ['body'],
    ['content'],
    ['content_text'],
    ['full-text'],
    ['cleaned_text'],
  ])('the text may be called %s', (name) => {
    expect(one({ title: 'Storm closes harbour', [name]: text }).text).toBe(`Storm closes harbour\n\n${text}\n`);
  });

  test.each<[string, unknown, string | undefined]>([
    ['date_publish', '2024-10-09 05:00:00', '2024-10-09'],
    ['publish_date', 1728450000, '2024-10-09'],
    ['publishedAt', '2024-10-09T23:30:00Z', '2024-10-09'],
    ['pubDate', 'Wed, 09 Oct 2024 23:30:00 -0500', '2024-10-09'],
    ['seendate', '20241009T101500Z', '2024-10-09'],
    ['published', { $date: '2024-10-09T00:00:00Z' }, '2024-10-09'],
    ['date', 1728450000000, '2024-10-09'],
    ['date', '09/10/2024', undefined],
    ['date', 'yesterday', undefined],
  ])('%s: %j', (name, value, published) => {
    expect(one({ ...story, [name]: value }).metadata).toMatchObject({ published });
  });

  test.each<[object, string | undefined]>([
    [{ source: { id: null, name: 'Daily Post' } }, 'Daily Post'],
    [{ source_domain: 'www.post.example' }, 'post.example'],
    [{ source: 'https://post.example/a/b', sitename: 'Daily Post' }, 'Daily Post'],
    [{ url: 'https://www.post.example/a/b' }, 'post.example'],
    [{ publisher: [{ name: 'Daily Post' }] }, 'Daily Post'],
    [{ source: 3 }, undefined],
  ])('the outlet in %j', (fields, outlet) => {
    expect(one({ ...story, ...fields }).metadata).toMatchObject({ outlet });
  });

  test.each<[unknown, string[]]>([
    [
      ['Anna Keller', 'Tom Reed'],
      ['Anna Keller', 'Tom Reed'],
    ],
    ['By Anna Keller and Tom Reed', ['Anna Keller', 'Tom Reed']],
    ['Keller, Anna', ['Keller, Anna']],
    [
      [{ name: 'Anna Keller' }, { name: 'Sand & Sons' }],
      ['Anna Keller', 'Sand & Sons'],
    ],
    ['https://post.example/anna', []],
    [{}, []],
  ])('the authors in %j', (author, authors) => {
    expect(one({ ...story, author }).metadata).toMatchObject({ authors });
  });

  test('a text keeps its own lines; markup and entities in it are read', () => {
    expect(one({ title: 'Storm', text: 'The harbour\r\nis closed.\n\n3 < 4, he said.' }).text).toBe(
      'Storm\n\nThe harbour\nis closed.\n\n3 < 4, he said.\n',
    );
    expect(one({ title: 'A &amp; B', text: 'A &amp; B said.\n\n<b>It</b> is closed.' }).text).toBe(
      'A & B\n\nA & B said.\n\nIt is closed.\n',
    );
    expect(one({ title: 'Storm', text: '<p>The harbour\nis closed.</p><p>So it is.' }).text).toBe(
      'Storm\n\nThe harbour is closed.\n\nSo it is.\n',
    );
  });

  test('a day that only the address has', () => {
    expect(one({ url: 'https://a.example/2024/10/09/b', text }).metadata).toMatchObject({ published: '2024-10-09' });
  });

  test('the title is not doubled, a list of paragraphs is one text, a whole page is read as such', () => {
    expect(one({ title: 'Storm', text: `STORM\n${text}` }).text).toBe(`STORM\n${text}\n`);
    expect(one({ title: 'Storm', paragraphs: [text, text] }).text).toBe(`Storm\n\n${text}\n${text}\n`);
    const html = `<html><head><title>Storm | Daily Post</title></head><body><h1>Storm</h1><p>${text}</p></body></html>`;
    expect(one({ url: 'https://a.example/2024/10/09/b', html })).toMatchObject({
      text: `Storm\n\n${text}\n`,
      metadata: { published: '2024-10-09', title: 'Storm' },
    });
  });

  test('a summary is read where there is nothing else, and only of what is an article', () => {
    expect(one({ title: 'Storm', url: 'https://a.example/b', summary: text }).text).toBe(`Storm\n\n${text}\n`);
    expect(() => one({ name: 'package', description: text })).toThrow(/^no article in it/);
  });
});

describe('wrappers', () => {
  test.each<[string, object, (number | null)[]]>([
    ['a list', [story, story], [1, 2]],
    ['items', { items: [story] }, [1]],
    ['hits of a search', { hits: { total: 1, hits: [{ _id: 'x', _source: { text, title: 'Storm' } }] } }, [1]],
    ['fields beside the title', { response: { results: [{ webTitle: 'Storm', fields: { bodyText: text } }] } }, [1]],
    ['one article', { title: 'Storm', content: text }, [null]],
  ])('%s', (_, value, items) => {
    expect(jsonItems(JSON.stringify(value)).map(({ item }) => item)).toEqual(items);
  });

  test('a text alone is an article when it is long; marked passages of one are none', () => {
    const long = `${text} `.repeat(6);
    expect(jsonItems(JSON.stringify({ id: 7, text: long }))).toHaveLength(1);
    expect(() => one({ id: 7, text })).toThrow(/^no article in it/);
    const marked = { title: 'Storm', quotes: [{ text: long, start: 0, end: 400 }], chains: [{ mentions: [{ text }] }] };
    expect(() => one(marked)).toThrow(/^no article in it/);
  });

  test('what claims wrote itself is no article', () => {
    expect(() => one({ generator: { name: 'claims' }, articles: [story] })).toThrow(/^written by claims$/);
    const line = JSON.stringify({ type: 'article', sha256: 'x', ...story });
    expect(() => jsonItems(`${line}\n${line}\n`)).toThrow(/^written by claims$/);
  });
});

describe('objects that name themselves', () => {
  const lines = (...values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
  const itemsOf = (...values: readonly unknown[]) => jsonItems(lines(...values), 'key').map(({ item }) => item);

  test('the name stands in place of the number, alone or among others', () => {
    expect(itemsOf({ key: 'east', ...story })).toEqual(['east']);
    expect(itemsOf({ key: 'east', ...story }, { key: 7, ...story }, story)).toEqual(['east', '7', 3]);
    expect(jsonItems(lines({ key: 'east', ...story }))).toMatchObject([{ item: null }]);
  });
  test('in a list, in a wrapper, and on the object around the text', () => {
    const list = [
      { key: 'a', ...story },
      { key: 'b', title: 'X', fields: { bodyText: text } },
    ];
    expect(itemsOf({ key: 'page', results: list })).toEqual(['a', 'b']);
  });
  test('what is no article keeps its name beside the reason', () => {
    const items = jsonItems(lines({ key: 'east', ...story }, { key: 'west', title: 'X' }), 'key');
    expect(items[1]).toEqual({ item: 'west', reason: 'no text in it, line 2' });
  });
  test('a name holds for one article, and only for one', () => {
    const items = jsonItems(lines({ key: 'east', ...story }, { key: 'east', ...story }), 'key');
    expect(items[1]).toEqual({ item: 'east', reason: 'another article before it has the same id' });
    expect(itemsOf({ key: 'two', results: [story, story] }, story)).toEqual([1, 2, 3]);
  });
  test.each([[''], ['  '], [null], [true], [['a']], [{ a: 1 }], ['x'.repeat(501)]])('%j is no name', (key) => {
    expect(itemsOf({ key, ...story }, story)).toEqual([1, 2]);
  });
  test('a field that every object inherits names nothing', () => {
    expect(jsonItems(lines(story, story), 'constructor')).toMatchObject([{ item: 1 }, { item: 2 }]);
    expect(jsonItems(lines(story, story), '__proto__')).toMatchObject([{ item: 1 }, { item: 2 }]);
  });
});

describe('what is no article', () => {
  test.each<[string, string, RegExp]>([
    ['broken', '{"text": "The harb', /^not valid JSON \(Unterminated string in JSON at position 18/],
    ['another kind of object', '{"a": [1, 2, {"b": null}]}', /^no article in it \(an object with a title/],
    ['deep lists', '['.repeat(300_000) + ']'.repeat(300_000), /^no article in it/],
    ['deep objects', `${'{"a":'.repeat(300_000)}1${'}'.repeat(300_000)}`, /^no article in it/],
    ['deep and cut', '['.repeat(300_000), /^not valid JSON/],
    ['a number', '3', /^no article in it/],
  ])('%s', async (_, bytes, message) => {
    const { items, trouble } = await readAll(json, Buffer.from(bytes));
    expect(items).toEqual([]);
    expect(trouble).toMatch(message);
  });

  test.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['{"text": "a\0b"}', 'not text'],
  ])('%j', async (bytes, reason) => {
    expect((await readAll(json, Buffer.from(bytes))).items).toEqual([{ item: null, reason }]);
  });

  test('fields that are named like parts of the language', () => {
    const [item] = jsonItems(
      `{"__proto__": {"title": "X"}, "constructor": "y", "url": "https://a.example/", "text": ${JSON.stringify(text)}}`,
    );
    expect(item).toMatchObject({ text: `${text}\n`, metadata: { title: undefined } });
    expect(({} as { title?: string }).title).toBeUndefined();
  });
});
