import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { article, claim, day, entity, exactly, ferryReport, finding, report } from './sample.ts';

const render = (of: Report, over: Partial<Parameters<typeof renderTerminal>[1]> = {}): string =>
  renderTerminal(of, { color: false, width: 100, all: false, command: 'claims analyze news', ...over });
const widest = (text: string): number => Math.max(...text.split('\n').map((one) => stringWidth(one)));

test('the whole page at 100 columns', () => {
  expect(render(ferryReport())).toBe(`Ferry caught fire off Melby · 4 articles, 3 origins · 5–6 March 2024

  A  Coast Herald                          6 Mar 2024  AP  origin 1  shares sentences with B
                                                                     coast-herald.txt
  B  The Island Courier                    6 Mar 2024      origin 1  island-courier.txt
  C  Blaze on the Melby ferry: what we     not dated       origin 2  melby-post.txt
     know so far, and what the company …
  D  northern-wire.txt                     7 Mar 2024      origin 3

1 disagree · 1 partly · 1 wording · 1 contested · 1 unclear · 1 corroborated · 2 repeated · 1 in one
source only

DISAGREE 1
  figure     People taken to hospital                                                       conflict
             14  A B  "At least seven vehicles burned and 14 passengers were taken to hospital  A:7
                      with smoke poisoning, the Harbour …" (citing Harbour Authority)
             16  C    "The company spoke of 16 injured people, two of them members of the crew  C:11
                      who had tried to put out the fire with …" (citing Per Holm)

PARTLY 1
  date       When the ferry caught fire                                                       partly
             5 Mar 2024  A D  "A ferry with 212 people on board caught fire off Melby on         A:2
                              Tuesday."
             6 Mar       C    "The ferry caught fire in the night of March 6, shortly after it   C:3
                              left Melby."

WORDING 1
  quote      Ida Marsh on the engine                                                         wording
             A  We had the most [reliable],  most modern engine of any ship on this coast       A:12
             D  We had the most [expensive], most modern engine of any ship on this coast       D:8
             B  We had the most [reliable],       modern engine of any ship on this coast       B:9

CONTESTED 1
  statement  The crew raised the alarm                                                     contested
             stated  A  "One witness said that the crew had raised the alarm at once."          A:15
             not     D  "Another passenger said the crew never raised the alarm."               D:14

UNCLEAR 1
  figure     Cars lost                                                          too vague to compare
             more than about 24  B  "Dozens of cars were lost."                                  B:6
             18                  D  "18 cars were lost."                                         D:4

AGREE, corroborated 1
  figure     People on board: 212                                                   A C D  3 origins

AGREE, repeated 2
  topic      An inquiry into the engine                             A B    repeated by one origin
  statement  The fire began in the engine room                      A C D  3 origins, all citing
                                                                           Harbour Authority

ONE SOURCE ONLY 1
  quote      Per Holm on the flames: "I have sailed for thirty years and never seen flames so   D:22
             high"

SKIPPED 1
  news/logo.png: not text

Verdicts describe the reporting, not the truth. A letter that is missing from a line means: not
found in this text.
`);
});

test('the top of the page at 40 columns', () => {
  const page = render(ferryReport(), { width: 40 });
  expect(page.slice(0, page.indexOf('PARTLY 1'))).toBe(`Ferry caught fire off Melby
4 articles, 3 origins · 5–6 March 2024

  A  Coast Herald
     6 Mar 2024 · AP · origin 1 · shares
     sentences with B · coast-herald.txt
  B  The Island Courier
     6 Mar 2024 · origin 1 ·
     island-courier.txt
  C  Blaze on the Melby ferry: what we
     know so far, and what the company …
     not dated · origin 2 ·
     melby-post.txt
  D  northern-wire.txt
     7 Mar 2024 · origin 3

1 disagree · 1 partly · 1 wording · 1
contested · 1 unclear · 1 corroborated ·
2 repeated · 1 in one source only

DISAGREE 1
  figure: People taken to       conflict
  hospital
    14 · A B · A:7
      "… seven vehicles burned and 14
      passengers were taken to hospital
      with …" (citing Harbour Authority)
    16 · C · C:11
      "The company spoke of 16 injured
      people, two of them members of the
      crew who …" (citing Per Holm)

`);
});

describe('width', () => {
  test.each([40, 47, 55, 69, 70, 71, 80, 93, 100, 120])('no line is wider than %i columns', (width) => {
    for (const all of [false, true]) expect(widest(render(ferryReport(), { width, all }))).toBeLessThanOrEqual(width);
  });
  test('windows narrower than 40 get 40 columns, wide ones 120', () => {
    expect(render(ferryReport(), { width: 10 })).toBe(render(ferryReport(), { width: 40 }));
    expect(render(ferryReport(), { width: 400 })).toBe(render(ferryReport(), { width: 120 }));
  });
  test('wide characters and long words are counted as they are shown', () => {
    const long = '渡船火灾'.repeat(40);
    const one = claim({
      kind: 'figure',
      article: 'a',
      text: `${long} [[${'x'.repeat(300)}]] ${long}`,
      value: exactly(1),
    });
    const two = claim({ kind: 'figure', article: 'b', text: `[[${long}]]`, value: exactly(2) });
    const articles = [
      article('a', { outlet: long }),
      article('b', { path: `news/${'y'.repeat(200)}.txt`, origin: 'o2', credits: [long] }),
    ];
    const clash = finding({
      kind: 'figure',
      label: long,
      verdict: 'disagree',
      reason: 'conflict',
      positions: [
        ['x'.repeat(90), [one]],
        [long, [two]],
      ],
    });
    const made = report({ articles, claims: [one, two], findings: [clash], label: long });
    for (const width of [40, 70, 100]) expect(widest(render(made, { width }))).toBeLessThanOrEqual(width);
  });
});

describe('colour', () => {
  const colored = render(ferryReport(), { color: true });
  test('adds nothing but colours', () => {
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(render(ferryReport()));
  });
  test('marks the conflict and the differing word', () => {
    expect(colored).toContain('\u001b[1m\u001b[31mDISAGREE 1');
    expect(colored).toContain('\u001b[33m[expensive]');
  });
  test('without it there is no escape', () => {
    expect(render(ferryReport())).not.toContain('\u001b');
  });
});

describe('hostile text', () => {
  const evil = '\u001b[2J\u009b31m\u202e\u200b\u0007\r\n\t';
  const one = claim({
    kind: 'figure',
    article: 'a',
    text: `Be${evil}fore [[1${evil}4]] af${evil}ter.`,
    value: exactly(14),
    speakers: ['p'],
  });
  const two = claim({ kind: 'quote', article: 'b', text: `“[[I ${evil} agree with none of you]]”`, speakers: ['p'] });
  const articles = [
    article('a', { outlet: `Out${evil}let`, credits: [`A${evil}P`], path: `n${evil}/a.txt` }),
    article('b', { title: `Ti${evil}tle`, origin: `x${evil}` }),
  ];
  const findings = [
    finding({
      kind: 'figure',
      label: `La${evil}bel`,
      verdict: 'disagree',
      reason: 'conflict',
      positions: [
        [`1${evil}4`, [one]],
        [`1${evil}5`, [two]],
      ],
    }),
    finding({
      kind: 'quote',
      label: `Who${evil}`,
      verdict: 'unclear',
      reason: 'contested',
      positions: [['x', [two]]],
      over: { explanation: `W${evil}hy` },
    }),
  ];
  const made = report({
    articles,
    claims: [one, two],
    findings,
    label: `Ev${evil}ent`,
    over: { entities: [entity('p', `Na${evil}me`)], skipped: [{ path: `s${evil}`, reason: `r${evil}` }] },
  });
  test.each([40, 100])('nothing of it reaches a terminal of %i columns', (width) => {
    for (const all of [false, true]) {
      const page = render(made, { width, all, command: `claims analyze ${evil}` });
      expect(page).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e\u200b\u2066-\u2069]/u);
      expect(page).toContain('␛');
    }
  });
});

describe('what is cut', () => {
  const many = Array.from({ length: 30 }, (_, n) =>
    claim({
      kind: 'quote',
      article: n < 28 ? 'a' : 'b',
      line: n + 1,
      text: `“[[Words that nobody else has number ${n}]]”`,
    }),
  );
  const findings = many.map((one, n) =>
    finding({ kind: 'quote', label: `Speaker ${n}`, verdict: 'single', reason: 'single', positions: [['x', [one]]] }),
  );
  const made = report({ articles: [article('a'), article('b')], claims: many, findings });
  test('is counted, with the command that shows it', () => {
    const page = render(made);
    expect(page).toContain('ONE SOURCE ONLY 30\n');
    expect(page).toContain('… 24 more: claims analyze news --all\n');
    expect(page.match(/Words that nobody/g)).toHaveLength(6);
  });
  test('is shown with --all', () => {
    const page = render(made, { all: true });
    expect(page).not.toContain('more:');
    expect(page.match(/Words that nobody/g)).toHaveLength(30);
  });
  test('no disagreement is said', () => {
    expect(render(made)).toContain('no disagreement found · 30 in one source only\n');
  });
});

test('of many versions a few are shown, the proof always', () => {
  const words = Array.from({ length: 9 }, (_, n) =>
    claim({
      kind: 'quote',
      article: `a${n}`,
      line: n + 1,
      text: `“[[we will mend the ${n === 8 ? 'old' : 'new'} bridge ${'soon '.repeat(n)}]]”`,
    }),
  );
  const clash = finding({
    kind: 'quote',
    label: 'Ida Marsh: we will mend the new …',
    verdict: 'disagree',
    reason: 'reworded',
    positions: words.map((one) => [one.span.text, [one], 'reworded'] as const),
    over: { proof: [words[0]!.id, words[8]!.id] },
  });
  const made = report({ articles: words.map((one) => article(one.article)), claims: words, findings: [clash] });
  const page = render(made);
  expect(page).toMatch(/quote {2}Ida Marsh +wording\n/);
  expect(page).toContain('we will mend the [new] bridge');
  expect(page).toContain('we will mend the [old] bridge');
  expect(page).toContain('… 4 more versions\n');
  expect(render(made, { all: true })).not.toContain('more versions');
});

test('a converted figure is shown as the article has it', () => {
  const months = claim({
    kind: 'figure',
    article: 'a',
    text: 'It took [[72 months]].',
    value: exactly(189345600, 's'),
  });
  const years = claim({
    kind: 'figure',
    article: 'b',
    text: 'It took [[five years]].',
    value: exactly(157788000, 's'),
  });
  const clash = finding({
    kind: 'figure',
    label: 'Duration',
    verdict: 'disagree',
    reason: 'conflict',
    positions: [
      ['72 months', [months]],
      ['five years', [years]],
    ],
  });
  const page = render(report({ articles: [article('a'), article('b')], claims: [months, years], findings: [clash] }));
  expect(page).toContain('72 months   A  "It took 72 months."');
  expect(page).toContain('five years  B  "It took five years."');
});

test('where two are said to have spoken, the speakers are set side by side', () => {
  const said = (id: string, who: string) =>
    claim({ kind: 'quote', article: id, text: '“[[We never got the call]],” the report says.', speakers: [who] });
  const claims = [said('a', 'p'), said('b', 'h')];
  const clash = finding({
    kind: 'quote',
    label: 'Who spoke',
    verdict: 'disagree',
    reason: 'speaker',
    positions: claims.map((one) => [one.span.text, [one]] as const),
  });
  const page = render(
    report({
      articles: [article('a'), article('b')],
      claims,
      findings: [clash],
      over: { entities: [entity('p', 'Per Holm'), entity('h', 'Ida Marsh')] },
    }),
  );
  expect(page).toContain('Per Holm   A  "“We never got the call,” the report says."');
  expect(page).toContain('Ida Marsh  B  "“We never got the call,” the report says."');
});

describe('articles and events', () => {
  const said = claim({
    kind: 'figure',
    article: 'a',
    line: 3,
    text: 'There were [[212 people]] on board.',
    value: exactly(212),
  });
  const alone = finding({
    kind: 'figure',
    label: 'People on board',
    verdict: 'single',
    reason: 'single',
    positions: [['212', [said]]],
  });

  test('one article alone is told so', () => {
    const page = render(
      report({ articles: [article('a', { outlet: 'Coast Herald' })], claims: [said], findings: [alone] }),
    );
    expect(page).toBe(`Ferry caught fire off Melby · 1 article, 1 origin

  A  Coast Herald  not dated  origin 1  a.txt

Only one article: nothing to compare it with. It makes 1 claim:
  figure  People on board: 212                                                                   A:3

Verdicts describe the reporting, not the truth. A letter that is missing from a line means: not
found in this text.
`);
  });

  test('several events are several pages, those with several articles first', () => {
    const events = [
      { id: 'e1', label: 'A bridge closed', articles: ['a'], keyTerms: [] },
      { id: 'e2', label: 'A ferry burned', articles: ['b', 'c'], keyTerms: [] },
    ];
    const page = render(
      report({
        articles: [article('a'), article('b'), article('c')],
        claims: [said],
        findings: [alone],
        over: { events },
      }),
    );
    const at = (text: string): number => page.indexOf(text);
    expect(page).toMatch(/^3 articles, 1 origin, 2 events\n/);
    expect(at('A ferry burned · 2 articles')).toBeLessThan(at('A bridge closed · 1 article'));
    expect(page).toContain('  A  b.txt');
    expect(page).toContain('  C  a.txt');
    expect(page).toContain(`${'─'.repeat(100)}\n`);
    expect(page).toMatch(/People on board: 212 +C:3\n/);
  });

  test('articles outside any event are named', () => {
    const page = render(report({ articles: [article('a')], over: { events: [] } }));
    expect(page).toContain('Without any event: A a.txt\n');
  });

  test('an event without findings says so', () => {
    expect(render(report({ articles: [article('a'), article('b')] }))).toContain('No claims to show.\n');
  });

  test('letters go on after Z, and long lists are cut', () => {
    const articles = Array.from({ length: 30 }, (_, n) => article(`n${String(n).padStart(2, '0')}`));
    const claims = articles.map(({ id }) =>
      claim({ kind: 'figure', article: id, text: 'There were [[212]].', value: exactly(212) }),
    );
    const all = finding({
      kind: 'figure',
      label: 'On board',
      verdict: 'agree',
      reason: 'same',
      positions: [['212', claims]],
      over: { corroborated: true },
    });
    const page = render(report({ articles, claims, findings: [all] }));
    expect(page).toMatch(/^ {2}Z +n25\.txt .*\n {2}AA +n26\.txt/m);
    expect(page).toContain('A B C D E F G +23  30 origins\n');
  });
});

describe('support', () => {
  const both = (
    speakers: readonly string[][],
    support: { articles: number; origins: number; sources: number },
  ): string => {
    const claims = speakers.map((who, n) =>
      claim({ kind: 'figure', article: `a${n}`, text: 'Seven [[died]].', value: exactly(7), speakers: who }),
    );
    const agree = finding({
      kind: 'figure',
      label: 'Killed',
      verdict: 'agree',
      reason: 'same',
      positions: [['7', claims]],
      over: { support, corroborated: support.sources > 1 && support.origins > 1 },
    });
    return render(
      report({
        articles: speakers.map((_, n) => article(`a${n}`, { origin: `o${n + 1}` })),
        claims,
        findings: [agree],
        over: { entities: [entity('m', 'Health Ministry', 'organization')] },
      }),
    );
  };
  test.each([
    ['independent', [[], []], { articles: 2, origins: 2, sources: 2 }, /Killed: 7 .*2 origins$/m],
    ['one origin', [[], []], { articles: 2, origins: 1, sources: 1 }, /repeated by one origin$/m],
    [
      'one source',
      [['m'], ['m']],
      { articles: 2, origins: 2, sources: 1 },
      /2 origins, all citing\n.*Health Ministry$/m,
    ],
    [
      'one source without a name',
      [['?'], ['?']],
      { articles: 2, origins: 2, sources: 1 },
      /2 origins, all citing one\n +source$/m,
    ],
  ] as const)('%s', (_, speakers, support, expected) => {
    expect(
      both(
        speakers.map((one) => [...one]),
        support,
      ),
    ).toMatch(expected);
  });
});

describe('sources', () => {
  const evidence = (shared: number) => ({ article: 'a', with: 'b', shared, share: 0.1, sentences: [], reason: 'x' });
  test.each([
    ['one origin', 'o1', 8, 'shares sentences with B'],
    ['another origin, a long passage', 'o2', 40, 'shares a passage with B'],
  ])('%s', (_, origin, shared, expected) => {
    expect(
      render(report({ articles: [article('a'), article('b', { origin })], over: { origins: [evidence(shared)] } })),
    ).toContain(expected);
  });
  test('a few common words of two origins are not mentioned', () => {
    expect(
      render(report({ articles: [article('a'), article('b', { origin: 'o2' })], over: { origins: [evidence(6)] } })),
    ).not.toContain('shares');
  });
  describe('the date of the event', () => {
    const headline = (
      label: string,
      action: string | null,
      edtf: string,
      published: string | null,
      value: object = {},
    ) => {
      const about = { action, participants: [], place: null, terms: [] };
      const claims = ['a', 'b'].map((id) =>
        claim({
          kind: 'date',
          article: id,
          text: 'It began [[that night]].',
          value: { ...day(edtf), ...value },
          over: { about },
        }),
      );
      const began = finding({ kind: 'date', label, verdict: 'agree', reason: 'same', positions: [[edtf, claims]] });
      const articles = ['a', 'b'].map((id) => article(id, { published: { date: published, from: 'text' } }));
      return render(report({ articles, claims, findings: [began] })).split('\n')[0];
    };
    const dated = 'Ferry caught fire off Melby · 2 articles, 1 origin · 5 March 2024';
    const undated = 'Ferry caught fire off Melby · 2 articles, 1 origin';
    test.each([
      ['the label speaks of the event', 'When the ferry caught fire', null, '2024-03-05', null, {}, dated],
      [
        'the date is that of what the event is called after',
        'When: fire',
        'fire',
        '2024-03-05',
        '2024-03-06',
        {},
        dated,
      ],
      ['something else is dated', 'When: sail (Ida Marsh)', 'sail', '2024-03-05', '2024-03-06', {}, undated],
      [
        'it was long ago when the articles were written',
        'When the ferry caught fire',
        'fire',
        '2019-03-05',
        '2024-03-06',
        {},
        undated,
      ],
      ['a year is no date', 'When the ferry caught fire', 'fire', '2024-03-05', null, { grain: 'year' }, undated],
    ])('%s', (_, label, action, edtf, published, value, expected) => {
      expect(headline(label, action, edtf, published, value)).toBe(expected);
    });
  });
  test('the date of another occasion is not the date of the event', () => {
    const said = claim({
      kind: 'date',
      article: 'a',
      text: 'She was born [[on 5 March 1980]].',
      value: day('1980-03-05'),
    });
    const born = finding({
      kind: 'date',
      label: 'When Ida Marsh was born',
      verdict: 'single',
      reason: 'single',
      positions: [['1980-03-05', [said]]],
    });
    expect(render(report({ articles: [article('a')], claims: [said], findings: [born] }))).toMatch(
      /^Ferry caught fire off Melby · 1 article, 1 origin\n/,
    );
  });
});
