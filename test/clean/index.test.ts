import { describe, expect, test } from 'vitest';
import { cleanArticle, plainArticle } from '../../src/clean/index.ts';
import type { CleanArticle, Metadata, RawArticle } from '../../src/model.ts';
import { growth, LINEAR } from '../growth.ts';

const raw = (text: string, more: Partial<RawArticle> = {}): RawArticle => ({
  id: 'a',
  path: 'in/a.txt',
  item: null,
  text,
  metadata: {},
  given: {},
  ...more,
});
const clean = (text: string, more: Partial<RawArticle> = {}): CleanArticle => cleanArticle(raw(text, more));
const blocks = ({ text, blocks }: CleanArticle): string[] =>
  blocks.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
const dropped = ({ text, dropped }: CleanArticle): string[] =>
  dropped.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);

const first = 'The harbour of Nordhaven was closed on Monday after the storm broke the northern pier, the mayor said.';
const second = 'Nobody was hurt, but three boats sank and the ferry to the islands will not run before Thursday.';
const title = 'Storm closes harbour of Nordhaven';
const body = [`body: ${first}`, `body: ${second}`];

describe('what is no part of the article is dropped', () => {
  test.each<[string, string, string[]]>([
    [
      'menu',
      `Close\nnewsletters Newsletters\nX Instagram Youtube\n\n${first}\n${second}`,
      ['navigation: Close', 'navigation: newsletters Newsletters', 'share: X Instagram Youtube'],
    ],
    [
      'element names',
      `BigPhoto\n${first}\n${second}\nScroll to Top`,
      ['navigation: BigPhoto', 'navigation: Scroll to Top'],
    ],
    [
      'share bar',
      `${first}\nShare on Facebook\nCopy link\n${second}`,
      ['share: Share on Facebook', 'share: Copy link'],
    ],
    [
      'advertisement',
      `${first}\nADVERTISEMENT\n${second}\nStory continues below advertisement`,
      ['advertisement: ADVERTISEMENT', 'advertisement: Story continues below advertisement'],
    ],
    [
      'comment box',
      `${first}\n${second}\nNo comments:\nPost a Comment`,
      ['comments: No comments:', 'comments: Post a Comment'],
    ],
    [
      'channel',
      `${first}\n\nNordhaven Ledger WhatsApp Channel\n\n${second}`,
      ['promotion: Nordhaven Ledger WhatsApp Channel'],
    ],
    [
      'link in the middle',
      `${first}\nRead also: Ferry line in trouble again\n${second}`,
      ['related: Read also: Ferry line in trouble again'],
    ],
    [
      'newsletter',
      `${first}\nSign up for our newsletter to get the news of the coast.\n${second}`,
      ['newsletter: Sign up for our newsletter to get the news of the coast.'],
    ],
    [
      'cookies',
      `We use cookies to improve your experience. By continuing you agree to our use of cookies.\n${first}\n${second}`,
      ['cookies: We use cookies to improve your experience. By continuing you agree to our use of cookies.'],
    ],
    [
      'rights',
      `${first}\n${second}\n© 2025 Nordhaven Ledger. All rights reserved.`,
      ['copyright: © 2025 Nordhaven Ledger. All rights reserved.'],
    ],
    [
      'picture credit',
      `${first}\nPhoto: Anna Keller/Getty Images\n${second}`,
      ['photo-credit: Photo: Anna Keller/Getty Images'],
    ],
    ['author', `By Anna Keller and Ben Stone\n${first}\n${second}`, ['byline: By Anna Keller and Ben Stone']],
    [
      'how to reach the author',
      `${first}\n${second}\nAnna Keller covers the coast. Follow her on X: @annakeller`,
      ['contact: Anna Keller covers the coast. Follow her on X: @annakeller'],
    ],
    [
      'agency credit',
      `${first}\n${second}\n(With inputs from Reuters and agencies)`,
      ['credit: (With inputs from Reuters and agencies)'],
    ],
    ['unnamed agencies', `${first}\n${second}\nInternational Agencies`, ['credit: International Agencies']],
    ['agency after the end', `${first}\n${second} (AFP)`, ['credit: (AFP)']],
    ['dateline', `NORDHAVEN (AP) — ${first}\n${second}`, ['dateline: NORDHAVEN (AP) —']],
    [
      'time',
      `August 4, 2025 9:15 AM GMT+02:00\n${first}\n${second}\nUpdated 3 hours ago`,
      ['timestamp: August 4, 2025 9:15 AM GMT+02:00', 'timestamp: Updated 3 hours ago'],
    ],
    [
      'menus of one line',
      `NEWS | SPORT | SHOWBIZ\nHome > News > Local News > Nordhaven\nShipping · Markets · Opinion\n${first}\n${second}\nCookie settings | Advertise with us | RSS`,
      [
        'menu: NEWS | SPORT | SHOWBIZ',
        'breadcrumb: Home > News > Local News > Nordhaven',
        'menu: Shipping · Markets · Opinion',
        'menu: Cookie settings | Advertise with us | RSS',
      ],
    ],
    [
      'player, comments, address, handle',
      `Listen to this article · 3 min\nShare Comments 214\n@annakeller\n${first}\n${second}\nanna.keller@nordhaven.example\nComments: Our rules\n9 thoughts on “Storm closes harbour”`,
      [
        'navigation: Listen to this article · 3 min',
        'share: Share Comments 214',
        'contact: @annakeller',
        'contact: anna.keller@nordhaven.example',
        'comments: Comments: Our rules',
        'comments: 9 thoughts on “Storm closes harbour”',
      ],
    ],
    [
      'notes of the page',
      `${first}\n${second}\nAs an affiliate partner we may earn a commission from links on this page.\nAdd Nordhaven Ledger as a preferred source\nLike what you read? Buy me a coffee.\nLETTERS: Tell us what you think. Write to the editor at PO Box 9.\nPosted in: Storms, Harbours`,
      [
        'promotion: As an affiliate partner we may earn a commission from links on this page.',
        'promotion: Add Nordhaven Ledger as a preferred source',
        'promotion: Like what you read? Buy me a coffee.',
        'promotion: LETTERS: Tell us what you think. Write to the editor at PO Box 9.',
        'related: Posted in: Storms, Harbours',
      ],
    ],
    [
      'credit in brackets',
      `${first}\n${second}\n(Reporting by the agency's Nordhaven bureau)`,
      ["credit: (Reporting by the agency's Nordhaven bureau)"],
    ],
    [
      'dateline with a name in no list',
      `NORDHAVEN, Norway, Nov 13, 2024 (Harbour Press) - ${first}\n${second}`,
      ['dateline: NORDHAVEN, Norway, Nov 13, 2024 (Harbour Press) -'],
    ],
    [
      'notice of rights without a year',
      `${first}\n${second}\nCopyright Nordhaven Ledger. Please do not cut articles.`,
      ['copyright: Copyright Nordhaven Ledger. Please do not cut articles.'],
    ],
    ['field at the start', ` date 2025-08-04 ${first}\n${second}`, ['field: date 2025-08-04']],
  ])('%s', (_, text, rules) => {
    const article = clean(text);
    expect(dropped(article)).toEqual(rules);
    expect(blocks(article)).toEqual(body);
  });

  test('a plea over several paragraphs goes as one', () => {
    const plea = [
      'A note from The Nordhaven Ledger:',
      'Dear readers,',
      'The council has called our reporters "liars" and wants to close our office.',
      'We will go on asking questions. For that our newsroom depends on you.',
      'If you value our work, please donate: any amount helps, once or every month.',
      'Not now',
    ];
    const article = clean([first, second, ...plea].join('\n'));
    expect(blocks(article)).toEqual(body);
    expect(dropped(article).map((line) => line.split(':')[0])).toEqual([
      'appeal',
      'appeal',
      'appeal',
      'appeal',
      'appeal',
      'navigation',
    ]);
    expect(article.outlet).toBe('The Nordhaven Ledger');
  });

  test('what follows "More from" at the end goes with it', () => {
    const article = clean(
      [first, second, 'More from Nordhaven Times', 'Ferry line in trouble again', 'Mayor: "We were lucky"'].join(
        '\n\n',
      ),
    );
    expect(blocks(article)).toEqual(body);
    expect(article.outlet).toBe('Nordhaven Times');
  });
});

describe('a list of links in the middle', () => {
  const third = 'Harbour master Olaf Lund said he had asked for a new pier as long ago as March of last year.';

  test('takes its titles and not the paragraphs after them', () => {
    const links = ['TOP STORIES', "Singer's baby joy", "'I won a boat and lost it'"];
    const article = clean(`${first}\n\n${links.join('\n')}\n\n${second}\n\n${third}`);
    expect(blocks(article)).toEqual([...body, `body: ${third}`]);
    expect(dropped(article)).toEqual(links.map((line) => `related: ${line}`));
  });

  test('ends before the article goes on, late in the text too', () => {
    const article = clean(
      [
        first,
        second,
        first.replace('Monday', 'Sunday'),
        'Most read',
        'Ferry line in trouble',
        second.replace('three', 'two'),
        third,
      ].join('\n\n'),
    );
    expect(blocks(article).at(-1)).toBe(`body: ${third}`);
  });
});

describe('the outlet over the title', () => {
  const about = 'Storm shuts the harbour of Nordhaven';
  const other = 'A short note on the day';

  test.each<[string, string[], string | null]>([
    ['name and menu', ['Nordhaven Gazette', 'News | Sport | Opinion'], 'Nordhaven Gazette'],
    ['name and slogan on one line', ['Nordhaven Sentinel | The paper of the coast since 1904'], 'Nordhaven Sentinel'],
    ['name and slogan on two lines', ['The Pier Post', 'Island voices for everybody else'], 'The Pier Post'],
    ['capitals', ['THE NORDHAVEN HERALD', 'Home / Coast / Sport'], 'The Nordhaven Herald'],
    ['one coined word', ['CoastDesk'], 'CoastDesk'],
    ['any name over the menu', ['Pier Notes', 'About · Archive · RSS'], 'Pier Notes'],
    ['below the menu', ['Menu', 'Search', 'Nordhaven Tribune'], 'Nordhaven Tribune'],
  ])('%s', (_, top, outlet) => {
    const article = clean([...top, about, '', first, second].join('\n'));
    expect([article.outlet, article.title]).toEqual([outlet, about]);
    expect(blocks(article)).toEqual([`title: ${about}`, ...body]);
  });

  test.each<[string, string]>([
    ['a section', 'World News'],
    ['the storm that the text is about', 'The Northern Pier'],
    ['a network', 'YouTube'],
    ['a label', 'Live Updates'],
    ['a short title over a standfirst', 'The Storm of Nordhaven'],
  ])('%s is none', (_, line) => {
    expect(clean([line, about, '', first, second].join('\n')).outlet).toBeNull();
  });

  test('the name before the title on one line is cut off', () => {
    const article = clean(`The Nordhaven Times | ${about}\n\n${first}\n${second}`);
    expect([article.outlet, article.title]).toEqual(['The Nordhaven Times', about]);
  });

  test('a slogan is not the title', () => {
    const article = clean(['Voices from everywhere, every single weekday', about, '', first, second].join('\n'));
    expect(article.title).toBe(about);
    expect(clean([other, about, '', first, second].join('\n')).title).toBe(about);
  });

  test('a path that ends in the title leaves it', () => {
    const article = clean(`Home > News > ${about}\n\n${first}\n${second}`);
    expect(blocks(article)).toEqual([`title: ${about}`, ...body]);
  });

  test.each<[string, string, string | null, string[]]>([
    ['a byline of the staff', `${about}\nBy Anna Keller, Pier Now Staff\n\n${first}\n${second}`, 'Pier Now', []],
    ['a desk and a date', `${about}\nCoast24 Desk | Posted: 13 Nov 2024\n\n${first}\n${second}`, 'Coast24', []],
    ['a byline in small letters', `${about}\nby Pier Now Staff\n\n${first}\n${second}`, 'Pier Now', []],
    ['a dateline', `${about}\n\nNORDHAVEN, June 8 (HNW) — ${first}\n${second}`, 'HNW', []],
    [
      'a dateline under a masthead',
      `Nordhaven Gazette\n${about}\n\nNORDHAVEN, June 8 (HNW) — ${first}\n${second}`,
      'Nordhaven Gazette',
      ['HNW'],
    ],
    ['inputs', `${about}\n\n${first}\n${second}\n(With inputs from Harbour Wire)`, null, ['Harbour Wire']],
    [
      'a company in a notice of rights',
      `${about}\n\n${first}\n${second}\nCopyright The Northern Ledger Limited 2024. All rights reserved.`,
      'The Northern Ledger',
      [],
    ],
  ])('%s', (_, text, outlet, credits) => {
    const article = clean(text);
    expect([article.outlet, article.credits]).toEqual([outlet, credits]);
  });

  test('the author alone beside the date', () => {
    const article = clean(`${about}\nJuly 14, 2025\nAnna Keller\n\n${first}\n${second}`);
    expect(article.authors).toEqual(['Anna Keller']);
    const subject = clean(`${about}\nJuly 14, 2025\nAnna Keller\n\n${first}\n${second}\nKeller wept.`);
    expect(subject.authors).toEqual([]);
  });
});

describe('the second copy goes', () => {
  const caption =
    'Mayor Ada Brandt (L) and harbour master Olaf Lund inspect the pier in Nordhaven on July 13, 2025. (AFP Photo)';

  test('of a caption, with other spaces too', () => {
    const article = clean(`${first}\n\n${caption}\nBigPhoto\n${caption.replace('. (', '.  (')}\n\n${second}`);
    expect(blocks(article)).toEqual([body[0], `caption: ${caption}`, body[1]]);
    expect(dropped(article)).toEqual(['navigation: BigPhoto', `repeated-caption: ${caption.replace('. (', '.  (')}`]);
  });

  test('of a title, and the path before it', () => {
    const article = clean(`Home Region ${title}\n\n${title}\n\n${title}\n\n${first}\n${second}`);
    expect(blocks(article)).toEqual([`title: ${title}`, ...body]);
    expect(dropped(article)).toEqual([`breadcrumb: Home Region ${title}`, `repeated-title: ${title}`]);
  });

  test('of the title with the outlet behind it', () => {
    const article = clean(`${title} | Nordhaven Times\n\n${title}\n\n${first}\n${second}`);
    expect(blocks(article)[0]).toBe(`title: ${title}`);
    expect(article.outlet).toBe('Nordhaven Times');
  });
});

describe('roles', () => {
  test('title, standfirst, caption, heading, list labels', () => {
    const lines = [
      title,
      'The ferry will not run before Thursday, the mayor says.',
      'Waves break over the pier of Nordhaven. Nordhaven Port/Handout via REUTERS',
      first,
      'What comes next',
      'The council named two tasks:',
      'Energy: The cable to the islands is to be mended first.',
      second,
    ];
    expect(clean(lines.join('\n\n')).blocks.map(({ role }) => role)).toEqual([
      'title',
      'standfirst',
      'caption',
      'body',
      'heading',
      'body',
      'body',
      'body',
    ]);
  });

  test('the outlet after the title is cut off', () => {
    const article = clean(`${title} - The Nordhaven Times\n\n${first}\n${second}`);
    expect(blocks(article)[0]).toBe(`title: ${title}`);
    expect([article.title, article.outlet]).toEqual([title, 'The Nordhaven Times']);
  });

  test('a first sentence is no title', () => {
    expect(blocks(clean(`${first}\n${second}`))).toEqual(body);
  });

  test('hard-wrapped text is joined, blank lines separate', () => {
    const wrapped =
      'The harbour of Nordhaven was closed on Monday after\nthe storm broke the northern pier, and the mayor of\nthe town said it would take weeks.\n\nNobody was hurt in the night, but the ferry to the\nislands will not run before Thursday.';
    const article = clean(wrapped);
    expect(article.blocks.map(({ start, end }) => wrapped.slice(start, end))).toEqual(wrapped.split('\n\n'));
  });
});

describe('real text stays', () => {
  test.each([
    'Brandt urged readers to donate to the fund, which has raised $40,000 in one-time contributions, she said.',
    'The company uses cookies to track visitors, and regulators want users to be able to reject them.',
    '"Follow us," the fireman said, and they went down to the boats.',
    'Copyright law of 2019 does not cover such a picture, the court found in its ruling on Tuesday.',
    'More in the party now want the mayor to go, a poll for the Nordhaven Times showed on Monday.',
    'In a Reuters/Ipsos survey the mayor was ahead by four points.',
    'The account, @nordhavenport, was closed by Twitter on Tuesday.',
    'Next: the court. "We will appeal," Brandt said.',
    'Pictured on every wall, Brandt could not be missed in those weeks.',
    'The film of the arrest was shown in court. (Warning: it has scenes of violence and close images.)',
    'By Friday, Nordhaven had no water left.',
    'Photo finishes are rare in this race, and Keller won by a full boat.',
    'Reuters, AFP and AP photographers were kept away from the pier for two days by the police.',
    'It was 11:40 in the morning when the pier broke.',
    'He got a story out of it, and the harbour / ferry quarrel went on.',
    'Comments by the mayor on our rules of war drew anger in the town.',
    'Lund (Nordhaven) - the man with the key - was not there on Monday.',
    'Tickets cost 40 kroner, or 30 with the 9 thoughts on the sea that come with them.',
    'The town has subscribed to a warning service that sends a message to every inbox when the water rises.',
  ])('%s', (line) => {
    const article = clean(`${title}\n\n${first}\n\n${line}\n\n${second}`);
    expect(blocks(article)).toEqual([`title: ${title}`, body[0], `body: ${line}`, body[1]]);
  });

  test.each([
    [
      'speakers of a transcript',
      'ADA BRANDT: We were lucky, and we know that it could have been much worse for the town.',
    ],
    ['a dash', 'NATO — which runs the base — said nothing about the matter until late on Sunday evening.'],
  ])('%s is no dateline', (_, line) => {
    expect(dropped(clean(`${line}\n\n${second}`))).toEqual([]);
  });
});

describe('metadata', () => {
  const given: Metadata = {
    outlet: 'Given Post',
    published: '2025-08-01',
    publishedFrom: 'meta-file',
    title: 'Given title',
  };

  test.each<[string, string, Partial<RawArticle>, CleanArticle['published']]>([
    [
      'a labelled date before others',
      `Updated: July 16, 2025\nPublished: July 14, 2025\n${first}`,
      { given },
      { date: '2025-07-14', from: 'text' },
    ],
    [
      'the date of a dateline',
      `NORDHAVEN, July 14, 2025 (AP) — ${first}`,
      { given },
      { date: '2025-07-14', from: 'text' },
    ],
    [
      'the file before what is given',
      first,
      { metadata: { published: '2025-07-20T23:30:00-04:00' }, given },
      { date: '2025-07-20', from: 'metadata' },
    ],
    ['what is given', first, { given }, { date: '2025-08-01', from: 'meta-file' }],
    [
      'a change, if there is nothing else',
      `Updated: July 16, 2025\n${first}`,
      {},
      { date: '2025-07-16', from: 'text' },
    ],
    ['the name of the file', first, { path: 'in/2025-07-14-storm.txt' }, { date: '2025-07-14', from: 'filename' }],
    [
      'the name of the file, no hyphens',
      first,
      { path: 'in/storm_20250714.txt' },
      { date: '2025-07-14', from: 'filename' },
    ],
    ['nothing', first, { path: 'in/storm-20251432.txt' }, { date: null, from: 'none' }],
    ['day or month first: not decided', `04/05/2025\n${first}`, {}, { date: null, from: 'none' }],
  ])('published: %s', (_, text, more, published) => {
    expect(clean(`${text}\n${second}`, more).published).toEqual(published);
  });

  test('the text goes before what is given, which fills gaps', () => {
    const stated = clean(`${title}\n\n${first}\n${second}\nCopyright 2025 Nordhaven Ledger`, { given });
    expect([stated.title, stated.outlet]).toEqual([title, 'Nordhaven Ledger']);
    const silent = clean(`${first}\n${second}`, { given });
    expect([silent.title, silent.outlet]).toEqual(['Given title', 'Given Post']);
  });

  test.each<[string, string[], string[]]>([
    ['By ANNA KELLER, Reuters', ['Anna Keller'], ['Reuters']],
    ['By Anna Keller in Oslo | July 14, 2025', ['Anna Keller'], []],
    ['Anna Keller, Staff writer', ['Anna Keller'], []],
    ['By The Associated Press', [], ['AP']],
    ['Written by Ludwig van der Berg', ['Ludwig van der Berg'], []],
  ])('%s', (line, authors, credits) => {
    const article = clean(`${title}\n${line}\n\n${first}\n${second}`);
    expect([article.authors, article.credits]).toEqual([authors, credits]);
  });

  test('an article without a date, an outlet, an author says so', () => {
    expect(clean(`${title}\n\n${first}`)).toMatchObject({
      outlet: null,
      authors: [],
      credits: [],
      published: { date: null, from: 'none' },
    });
  });
});

describe('spans', () => {
  const furniture = [
    'Close',
    `Home ${title}`,
    title,
    'By Anna Keller',
    'July 14, 2025 11:40 AM',
    `OSLO (AP) — ${first}`,
    second,
    'Related',
    'Ferry line in trouble',
    '\u001b[31mred\u001b[0m alert was given.',
    '---',
  ];

  test.each(['\n', '\r\n', '\n\n', '\r'])(
    'with %j as line end they cover the text once and keep its offsets',
    (end) => {
      const text = `\uFEFF${furniture.join(end)}${end}`;
      const article = clean(text);
      const spans = [...article.blocks, ...article.dropped].sort((a, b) => a.start - b.start);
      let at = 0;
      for (const span of spans) {
        expect(text.slice(at, span.start).trim()).toBe('');
        expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
        at = span.end;
      }
      expect(text.slice(at).trim()).toBe('');
      expect(article.text).toBe(text);
    },
  );

  test.each([
    ['one line', 'The talks went on. ', 30_000, ''],
    ['one word', 'a', 600_000, ''],
    ['white space', ' ', 600_000, 'The end came.'],
    ['marks', '"(', 300_000, ''],
    ['headings of lists', 'Related articles\n', 5_000, ''],
    ['pleas', 'Dear readers, please donate monthly to our journalism.\n', 2_500, ''],
  ])('%s of megabytes: the cost grows with the length', (_, unit, size, end) => {
    expect(growth((n) => clean(`${unit.repeat(n)}${end}`), size)).toBeLessThan(LINEAR);
  });
});

test('plainArticle keeps every line as body', () => {
  const article = plainArticle(raw(`Close\n\n${first}\r\n${second}`, { path: 'in/2025-07-14.txt' }));
  expect(blocks(article)).toEqual(['body: Close', ...body]);
  expect(article).toMatchObject({ dropped: [], title: null, published: { date: '2025-07-14', from: 'filename' } });
});
