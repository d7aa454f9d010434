import { describe, expect, test } from 'vitest';
import { feedItems, xml } from '../../src/read/feed.ts';
import { fixture, readAll } from './made.ts';

const read = async (name: string) => (await readAll(xml, fixture(name))).items;

test('RSS: the whole text, the summary where there is none, an item without text', async () => {
  expect(await read('feed.rss')).toEqual([
    {
      item: 1,
      text: `${[
        'Dam leak: 320 households leave their homes',
        'Three villages below the Corrin dam were emptied on Tuesday night after a leak was found, the water board said.',
        '“We would rather apologise for a short night than for a flood,” chief engineer Ines Kolbe said.',
        'Gates opened',
        'Two gates were opened at 10.40pm.',
        'Four million cubic metres were let off.',
      ].join('\n\n')}\n`,
      metadata: {
        outlet: 'Coast Courier',
        title: 'Dam leak: 320 households leave their homes',
        authors: ['Mina Falk'],
        published: '2024-10-09',
      },
    },
    {
      item: 2,
      text: 'Inquiry into dam leak\n\nThe county opened an inquiry into the leak on Thursday, councillor Wim Aston said.\n',
      metadata: {
        outlet: 'Coast Courier',
        title: 'Inquiry into dam leak',
        authors: ['Bo Lind'],
        published: '2024-10-10',
      },
    },
    { item: 3, reason: 'no text in it' },
  ]);
});

test('Atom: markup as elements and as text, day of publication before day of change', async () => {
  expect(await read('feed.atom')).toMatchObject([
    {
      item: 1,
      text: expect.stringMatching(
        /^Dam was "in good order" in March\n\nThe Corrin .* March, seven months .*\n\nThe inspector .*: 3 < 4\.\n$/,
      ),
      metadata: { outlet: 'Hill Observer', authors: ['Kit Sorrel'], published: '2024-10-10' },
    },
    { item: 2, metadata: { title: 'Skell road stays closed until Saturday', published: '2024-10-11' } },
  ]);
});

test('RDF, and XHTML in a file called .xml', async () => {
  expect(await read('feed.xml')).toMatchObject([
    { item: 1, metadata: { outlet: 'Lake Standard', authors: ['Per Holt'], published: '2024-10-10' } },
  ]);
  expect(await read('county-record.xhtml')).toMatchObject([{ item: null, metadata: { outlet: 'County Record' } }]);
});

test('an encoding that the declaration states', async () => {
  const feed = fixture('feed.xml').toString('utf8').replace('too early', 'too “early” – Jürgen says –');
  const latin = Buffer.from(feed.replaceAll(/[“”–]/g, ''), 'latin1');
  expect((await readAll(xml, latin)).items).toMatchObject([{ text: expect.stringContaining('Jürgen') }]);
  const cyrillic = Buffer.concat([
    Buffer.from('<?xml version="1.0" encoding="windows-1251"?><rss><channel><item><title>About '),
    Buffer.from([0xcc, 0xe8, 0xf0]),
    Buffer.from(
      '</title><link>http://a.example/</link><description>The harbour is closed.</description></item></channel></rss>',
    ),
  ]);
  expect((await readAll(xml, cyrillic)).items).toMatchObject([{ metadata: { title: 'About Мир' } }]);
});

describe('what is no feed', () => {
  test.each<[string, string, string]>([
    [
      'another kind of XML',
      '<?xml version="1.0"?><urlset><url/></urlset>',
      'XML, but neither a feed (RSS, Atom) nor a page',
    ],
    ['no XML', 'The harbour is closed.', 'XML, but neither a feed (RSS, Atom) nor a page'],
    ['a feed without items', '<rss><channel><title>A</title></channel></rss>', 'a feed without items'],
  ])('%s', async (_, text, trouble) => {
    expect(await readAll(xml, Buffer.from(text))).toEqual({ items: [], trouble });
  });

  test('nothing', async () => {
    expect((await readAll(xml, Buffer.from(''))).items).toEqual([{ item: null, reason: 'empty' }]);
  });
});

describe('a broken or hostile feed', () => {
  const item =
    '<item><title>Storm</title><link>https://a.example/</link><description>The harbour is closed & safe.</description></item>';

  test('cut off gives what was whole', () => {
    expect(feedItems(`<rss><channel>${item}<item><title>Cut`)).toMatchObject([
      { item: 1, text: 'Storm\n\nThe harbour is closed & safe.\n' },
      { item: 2, reason: 'no text in it' },
    ]);
  });

  test('entities of its own are not expanded, external ones not fetched', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;
    const [found] = feedItems(`${bomb}<rss><channel>${item.replace('closed', 'closed &b; &c;')}</channel></rss>`);
    expect(found).toMatchObject({ text: 'Storm\n\nThe harbour is closed &b; &c; & safe.\n' });
  });

  test('elements without end, and very many items', () => {
    expect(feedItems(`<rss><channel>${item}<item>${'<a>'.repeat(200_000)}`)).toHaveLength(2);
    expect(feedItems(`<rss><channel>${item.repeat(10_000)}`)).toHaveLength(10_000);
  });
});
