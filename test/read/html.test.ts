import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/extract/article.ts';
import { predictPage } from '../../src/predict/pages.ts';
import { html, readPage } from '../../src/read/html.ts';
import { growth, LINEAR } from '../growth.ts';
import { fixture, readAll } from './made.ts';

const read = (name: string) => readAll(html, fixture(name));
const prose = 'The harbour of the town was closed on Monday after the storm, the mayor of the town said.';
const page = (body: string, head = ''): string => `<html><head>${head}</head><body>${body}</body></html>`;
const day = (body: string, head = '', url?: string) =>
  readPage(page(`${body}<p>${prose}</p>`, head), url).metadata.published;

describe('the day of a page', () => {
  test.each([
    [
      'canonical address',
      '',
      '<link rel="canonical" href="https://herald.example/town/2024/oct/09/dam">',
      '2024-10-09',
    ],
    ['its own address first', '', '<link rel="canonical" href="https://herald.example/2024/10/01/dam">', '2024-10-08'],
    [
      'last change, where nothing else is said',
      '<p>Dam (last edited 2024-10-09 13:28 by Orla Tenby)</p>',
      '',
      '2024-10-09',
    ],
  ])('%s', (name, body, head, expected) => {
    expect(day(body, head, name.startsWith('its own') ? 'https://post.example/2024/10/08/dam' : undefined)).toBe(
      expected,
    );
  });
});

describe('a page', () => {
  test('gives its title and the lines of its article, and nothing that stands around it', async () => {
    const { items } = await read('valley-herald.html');
    expect(items).toEqual([
      {
        item: null,
        text: `${[
          'Leak in Corrin dam empties three villages',
          'Three villages below the Corrin dam were emptied on Tuesday night after engineers found a leak in its northern wall, the water board said.',
          'About 320 households in Upper Tarn, Tarn Mills and Skell were told to leave before midnight. No one was hurt.',
          '“We would rather apologise for a short night than for a flood,” said Ines Kolbe, the board’s chief engineer.',
          'Water let off',
          'The board opened two gates at 10.40pm and let off 4 million cubic metres by Wednesday morning.',
          'The level had fallen by 1.8 metres, it said.',
          'The road between Skell and Tarn Mills stays closed until Friday.',
          'The school in Upper Tarn opens again on Thursday.',
          'The dam was built in 1962 and last inspected in March, according to the board’s records.',
        ].join('\n\n')}\n`,
        metadata: {
          outlet: 'The Valley Herald',
          title: 'Leak in Corrin dam empties three villages',
          authors: ['Orla Tenby', 'Piet Harrow'],
          published: '2024-10-09',
        },
      },
    ]);
  });

  test('whose markup is broken is read like in a browser', async () => {
    const { items } = await read('tarn-post.htm');
    const [item] = items as { text: string; metadata: object }[];
    expect(item!.metadata).toMatchObject({ title: 'Families back home after dam scare', published: '2024-10-10' });
    expect(item!.text.split('\n\n').slice(3)).toEqual([
      'Most of the 300 families who had to leave their homes below the Corrin dam were back by Wednesday evening, police said.',
      'The water board let off three million cubic metres of water during the night, said its chief engineer Ines Kolbe.',
      '"I would do it again," Kolbe told reporters in Skell on Wednesday. "A wet street is better than an empty chair."',
      'The road between Skell and Tarn Mills will be closed until Saturday & the school opens on Thursday.',
      'The dam, finished in 1962, was inspected in March. The board will publish its report on the leak in November.',
      'Homes emptied 300',
      'People hurt 0\n',
    ]);
  });

  test('of XHTML', async () => {
    const { items } = await read('county-record.xhtml');
    expect(items[0]).toMatchObject({
      text: expect.stringMatching(/^Inquiry into dam leak opened\n\nThe county opened/),
      metadata: { outlet: 'County Record', authors: ['Sam Overby'], published: '2024-10-11' },
    });
  });

  test('has its title, its roles and exact positions after cleaning', async () => {
    const { items } = await read('valley-herald.html');
    const { article, claims } = extractArticle({
      id: 'a',
      path: 'a',
      given: {},
      ...(items[0] as never as object),
    } as never);
    expect(article).toMatchObject({ outlet: 'The Valley Herald', published: { date: '2024-10-09', from: 'metadata' } });
    expect(article.spans.map(({ role }) => role).slice(0, 2)).toEqual(['title', 'body']);
    expect(claims.length).toBeGreaterThan(10);
    for (const { span } of claims) expect(article.text!.slice(span.start, span.end)).toBe(span.text);
  });

  test('is measured by its lines without the title, as far as cleaning keeps them', () => {
    const { text, date } = predictPage(fixture('tarn-post.htm'));
    expect(text).toMatch(/^Most of the 300 families/);
    expect(date).toBe('2024-10-10');
  });

  test.each([
    ['nothing', '', 'empty'],
    ['no prose', '<p></p>', 'no article on the page'],
    ['a report', page(`<p>${prose}</p>`, '<meta name="generator" content="claims 0.1.0">'), 'written by claims'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'not text'],
  ])('with %s is none', async (_, markup, reason) => {
    expect((await readAll(html, Buffer.from(markup, 'latin1'))).items).toEqual([{ item: null, reason }]);
  });

  test.each([
    ['elements without end', '<div>'.repeat(100_000), 'the page is nested too deeply'],
    ['too many elements', '<p>a'.repeat(250_000), 'the page has too many elements'],
  ])('built of %s is refused', async (_, markup, trouble) => {
    expect(await readAll(html, Buffer.from(markup))).toEqual({ items: [], trouble });
  });

  test('deeper than most, or with very many paragraphs, is read', () => {
    const deep = readPage(`${'<div>'.repeat(1500)}<p>${prose}</p><p>${prose}</p>`).lines.join(' ');
    expect(deep).toBe(`${prose} ${prose}`);
    const long = (paragraphs: number) => readPage(`<p>${prose}</p>`.repeat(paragraphs));
    expect(long(20_000).lines).toHaveLength(20_000);
    expect(growth(long, 1_000)).toBeLessThan(LINEAR);
  });

  test('the text of the article that only its JSON-LD has', () => {
    const body = Array.from({ length: 5 }, (_, n) => `${prose.slice(0, -1)} in report ${n}.`).join('\n');
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>`;
    expect(readPage(page('<div id=app>Loading</div>', head)).lines).toEqual(body.split('\n'));
  });

  test('lists of other articles between and behind its paragraphs stay out, a sentence with a link stays', () => {
    const link = (text: string): string => `<a href="/x">${text}</a>`;
    const list = ['one', 'two', 'three'].map((name) => `<li>What the harbour can teach ${link(`number ${name}`)}</li>`);
    const { lines } = readPage(
      page(
        `<article><p>${prose}</p><p>${link('Ten harbours to see')}</p><p>${link('Storms of the past')}</p>` +
          `<p>${link(prose)}</p><p>${prose.replace('town', link('city'))}</p><p>More of this</p><ul>${list.join('')}</ul></article>`,
      ),
    );
    expect(lines).toEqual([prose, prose.replace('town', 'city'), 'More of this']);
  });

  test('hostile names of parts and values change nothing', () => {
    const { lines, metadata } = readPage(
      page(
        `<article class="constructor __proto__"><p>${prose}</p><p>\u001b[31m${prose}</p></article>`,
        '<meta property="__proto__" content="x"><meta name="author" content="https://x.example/me">',
      ),
    );
    expect(lines).toEqual([prose, `\u001b[31m${prose}`]);
    expect(metadata.authors).toEqual([]);
  });
});

describe('the day of publication', () => {
  const ld = (date: string): string =>
    `<script type="application/ld+json">{"@type":"NewsArticle",\n"datePublished":"${date}"}</script>`;
  const url = 'https://a.example/2024/10/08/dam';

  test.each<[string, string | undefined, string | undefined]>([
    [
      'JSON-LD before all else',
      day('<time datetime="2024-10-01">x</time>', ld('2024-10-09T08:00:00+02:00')),
      '2024-10-09',
    ],
    ['<meta>', day('', '<meta itemprop="datePublished" content="2024-10-07">'), '2024-10-07'],
    ['the address', day('<time datetime="2024-10-01">x</time>', '', url), '2024-10-08'],
    ['early in UTC: the day of the place', day('', ld('2024-10-09T03:00:00Z'), url), '2024-10-08'],
    ['late in UTC', day('', ld('2024-10-09T13:00:00Z'), url), '2024-10-09'],
    [
      'a marked time',
      day('<time>Now</time><time class="entry-date" datetime="2024-10-06T10:00">x</time>'),
      '2024-10-06',
    ],
    [
      'under the title before over it',
      day('<p>Monday, 14 October 2024</p><h1>Storm</h1><p>Published 12 October 2024</p>'),
      '2024-10-12',
    ],
    ['with other words', day('<div class="post-meta">Posted on October 5, 2024 in News</div>'), '2024-10-05'],
    ['the last change', day('', '<meta property="article:modified_time" content="2024-10-04">'), '2024-10-04'],
    ['day and month cannot be told apart', day('', '<meta name="date" content="04/05/2024">'), undefined],
    ['not stated', day(''), undefined],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});
