/** Builds reports by hand, without the core: a few words per article, claim and finding, the rest filled in. */
import { factsOf } from '../../src/judge/facts.ts';
import type {
  Article,
  Attribution,
  Claim,
  Entity,
  Event,
  Finding,
  Kind,
  Position,
  Reason,
  Report,
  Verdict,
} from '../../src/model.ts';

const hex = (text: string): string =>
  [...text]
    .reduce((sum, char) => (sum * 31n + BigInt(char.codePointAt(0) ?? 0)) & 0xffffffffffffffffn, 7n)
    .toString(16)
    .padStart(16, '0');

export function article(id: string, over: Partial<Article> = {}): Article {
  return {
    id,
    path: `news/${id}.txt`,
    item: null,
    outlet: null,
    title: null,
    authors: [],
    credits: [],
    published: { date: null, from: 'none' },
    sha256: '0'.repeat(64),
    words: 100,
    sentences: 10,
    dropped: [],
    origin: 'o1',
    ...over,
  };
}

const abouts = {
  date: { action: null, participants: [], place: null, terms: [] },
  quote: { speaker: null, terms: [] },
  topic: { occasion: { type: 'event', by: null }, subject: '', participants: [], terms: [] },
  figure: { counted: '', role: null, of: null, where: null, participants: [], terms: [] },
  statement: { subject: null, action: '', object: null, participants: [], terms: [] },
} as const;

export interface ClaimSpec {
  readonly kind: Kind;
  readonly article: string;
  /** The sentence, with the claim's span in [[double brackets]]. */
  readonly text: string;
  readonly line?: number;
  readonly value?: object;
  readonly speakers?: readonly string[];
  readonly over?: Partial<Claim>;
}

/** A claim from a marked sentence. */
export function claim({ kind, article: id, text, line = 1, value = {}, speakers = [], over = {} }: ClaimSpec): Claim {
  const start = text.indexOf('[[');
  const end = text.lastIndexOf(']]') - 2;
  const words = text.slice(start + 2, end + 2);
  const sentence = text.slice(0, start) + words + text.slice(end + 4);
  const attribution = speakers.map((speaker): Attribution => ({ speaker, candidates: [], text: '', via: [] }));
  return {
    id: `c-${hex(`${id}\n${kind}\n${text}`)}`,
    kind,
    article: id,
    span: { start: 1000 + start, end: 1000 + end, text: words },
    sentence: { index: line - 1, start: 1000, end: 1000 + sentence.length, line, role: 'body', text: sentence },
    about: abouts[kind],
    value: { ...defaults(kind, words), ...value },
    polarity: 'affirmed',
    modality: 'asserted',
    attribution,
    rule: 'by-hand',
    ...over,
  } as Claim;
}

function defaults(kind: Kind, words: string): object {
  if (kind === 'quote') return { words, form: 'direct', quoted: [], cue: null };
  if (kind === 'topic') return { mentioned: true };
  if (kind === 'statement') return { place: null };
  return {};
}

/** The value of a figure that is one number. */
export const exactly = (count: number, unit = 'count') => ({ min: count, max: count, hard: true, unit, asOf: null });
/** The value of a whole day, or of a day without a year. */
export const day = (edtf: string) => {
  const known = edtf.startsWith('XXXX') ? null : edtf;
  return {
    edtf,
    weekday: null,
    earliest: known,
    latest: known,
    grain: 'day',
    approximate: false,
    stated: ['day', 'month'],
    assumed: [],
  };
};

export interface FindingSpec {
  readonly kind: Kind;
  readonly label: string;
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** One per position: its label, its claims, its relation to the first. */
  readonly positions: readonly (readonly [label: string, claims: readonly Claim[], relation?: Reason])[];
  readonly over?: Partial<Finding>;
}

export function finding({ kind, label, verdict, reason, positions, over = {} }: FindingSpec): Finding {
  const all = positions.flatMap(([, claims]) => claims);
  const articles = new Set(all.map((one) => one.article)).size;
  return {
    id: `f-${hex(kind + label)}`,
    event: 'e1',
    kind,
    label,
    verdict,
    reason,
    explanation: `${label}: ${reason}.`,
    proof: verdict === 'disagree' ? positions.slice(0, 2).map(([, claims]) => claims[0]!.id) : [],
    positions: positions.map(
      ([text, claims, relation], index): Position => ({
        label: text,
        value: claims[0]!.value,
        relation: index === 0 ? 'first' : (relation ?? reason),
        claims: claims.map(({ id }) => id),
        articles: [...new Set(claims.map((one) => one.article))],
      }),
    ),
    support: { articles, origins: articles, sources: articles },
    corroborated: false,
    silent: [],
    ...over,
  };
}

export const entity = (id: string, name: string, kind: Entity['kind'] = 'person'): Entity => ({
  id,
  kind,
  name,
  aliases: [],
  roles: [],
  mentions: [],
});

export interface ReportSpec {
  readonly articles: readonly Article[];
  readonly findings?: readonly Finding[];
  readonly claims?: readonly Claim[];
  readonly label?: string;
  readonly over?: Partial<Report>;
}

/** A report on one event with all of the articles, unless `over.events` says otherwise. */
export function report({
  articles,
  findings = [],
  claims = [],
  label = 'Ferry caught fire off Melby',
  over = {},
}: ReportSpec): Report {
  const events: Event[] = [{ id: 'e1', label, articles: articles.map(({ id }) => id), keyTerms: [] }];
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const count = (verdict: Verdict): number => findings.filter((one) => one.verdict === verdict).length;
  const compared = (kind: Kind): number =>
    findings.filter((one) => one.kind === kind && one.support.articles > 1).length;
  return {
    schemaVersion: '1.1',
    generator: { name: 'claims', version: '0.1.0' },
    articles: [...articles],
    origins: [],
    entities: [],
    events,
    claims: [...claims],
    findings: [...findings],
    facts: factsOf(
      findings.filter((one) => one.positions.every((position) => position.claims.every((id) => byId.has(id)))),
      byId,
    ),
    skipped: [],
    summary: {
      articles: articles.length,
      origins: new Set(articles.map(({ origin }) => origin)).size,
      events: events.length,
      findings: findings.length,
      agree: count('agree'),
      corroborated: findings.filter((one) => one.corroborated).length,
      disagree: count('disagree'),
      unclear: count('unclear'),
      single: count('single'),
      compared: {
        date: compared('date'),
        figure: compared('figure'),
        quote: compared('quote'),
        statement: compared('statement'),
        topic: compared('topic'),
      },
    },
    ...over,
  };
}

/** A ferry fire as four invented papers tell it: every section of the terminal report occurs. */
export function ferryReport(): Report {
  const articles = [
    article('coast-herald', {
      outlet: 'Coast Herald',
      published: { date: '2024-03-06', from: 'text' },
      credits: ['AP'],
      origin: 'o1',
    }),
    article('island-courier', {
      outlet: 'The Island Courier',
      published: { date: '2024-03-06', from: 'text' },
      origin: 'o1',
    }),
    article('melby-post', {
      title: 'Blaze on the Melby ferry: what we know so far, and what the company says about it',
      origin: 'o2',
    }),
    article('northern-wire', { origin: 'o3', published: { date: '2024-03-07', from: 'meta-file' } }),
  ];
  const entities = [
    entity('ida-marsh', 'Ida Marsh'),
    entity('harbour-authority', 'Harbour Authority', 'organization'),
    entity('per-holm', 'Per Holm'),
  ];
  const claims: Claim[] = [];
  const add = (spec: ClaimSpec): Claim => {
    const made = claim(spec);
    claims.push(made);
    return made;
  };
  const [A, B, C, D] = ['coast-herald', 'island-courier', 'melby-post', 'northern-wire'];
  const toll = [
    add({
      kind: 'figure',
      article: A,
      line: 7,
      text: 'At least seven vehicles burned and [[14 passengers]] were taken to hospital with smoke poisoning, the Harbour Authority said late on Tuesday night.',
      value: exactly(14),
      speakers: ['harbour-authority'],
    }),
    add({
      kind: 'figure',
      article: B,
      line: 5,
      text: '[[Fourteen people]] were taken to hospital.',
      value: exactly(14),
    }),
    add({
      kind: 'figure',
      article: C,
      line: 11,
      text: 'The company spoke of [[16 injured people]], two of them members of the crew who had tried to put out the fire with hand-held extinguishers before help came.',
      value: exactly(16),
      speakers: ['per-holm'],
    }),
  ];
  const when = [
    add({
      kind: 'date',
      article: A,
      line: 2,
      text: 'A ferry with 212 people on board caught fire off Melby [[on Tuesday]].',
      value: day('2024-03-05'),
    }),
    add({
      kind: 'date',
      article: D,
      line: 1,
      text: 'The ferry caught fire off Melby [[on 5 March 2024]] at dusk.',
      value: day('2024-03-05'),
    }),
    add({
      kind: 'date',
      article: C,
      line: 3,
      text: 'The ferry caught fire in the night of [[March 6]], shortly after it left Melby.',
      value: day('XXXX-03-06'),
    }),
  ];
  const words = [
    add({
      kind: 'quote',
      article: A,
      line: 12,
      text: '“[[We had the most reliable, most modern engine of any ship on this coast]],” Marsh said.',
      speakers: ['ida-marsh'],
    }),
    add({
      kind: 'quote',
      article: B,
      line: 9,
      text: '“[[We had the most reliable, modern engine of any ship on this coast]],” said Marsh.',
      speakers: ['ida-marsh'],
    }),
    add({
      kind: 'quote',
      article: D,
      line: 8,
      text: 'Marsh said: “[[We had the most expensive, most modern engine of any ship on this coast]].”',
      speakers: ['ida-marsh'],
    }),
  ];
  const crew = [
    add({
      kind: 'statement',
      article: A,
      line: 15,
      text: 'One witness said that [[the crew had raised the alarm]] at once.',
      speakers: ['witness'],
    }),
    add({
      kind: 'statement',
      article: D,
      line: 14,
      text: 'Another passenger said [[the crew never raised the alarm]].',
      over: { polarity: 'negated' },
    }),
  ];
  const dozens = [
    add({
      kind: 'figure',
      article: B,
      line: 6,
      text: '[[Dozens of cars]] were lost.',
      value: { min: 24, max: null, hard: false, unit: 'count', asOf: null },
    }),
    add({ kind: 'figure', article: D, line: 4, text: '[[18 cars]] were lost.', value: exactly(18) }),
  ];
  const aboard = [A, C, D].map((id, index) =>
    add({
      kind: 'figure',
      article: id,
      line: 2 + index,
      text: `There were [[212 people]] on board, paper ${id} says.`,
      value: exactly(212),
    }),
  );
  const inquiry = [A, B].map((id) =>
    add({ kind: 'topic', article: id, line: 20, text: 'The talks also touched on [[an inquiry into the engine]].' }),
  );
  const cited = [A, C, D].map((id) =>
    add({
      kind: 'statement',
      article: id,
      line: 21,
      text: '[[The fire began in the engine room]], the Harbour Authority said.',
      speakers: ['harbour-authority'],
    }),
  );
  const single = add({
    kind: 'quote',
    article: D,
    line: 22,
    text: '“[[I have sailed for thirty years and never seen flames so high]],” said Holm.',
    speakers: ['per-holm'],
  });
  return report({
    articles,
    claims,
    findings: [
      finding({
        kind: 'figure',
        label: 'People taken to hospital',
        verdict: 'disagree',
        reason: 'conflict',
        positions: [
          ['14', toll.slice(0, 2)],
          ['16', toll.slice(2)],
        ],
        over: { silent: [D] },
      }),
      finding({
        kind: 'date',
        label: 'When the ferry caught fire',
        verdict: 'unclear',
        reason: 'partly',
        positions: [
          ['2024-03-05', when.slice(0, 2)],
          ['XXXX-03-06', when.slice(2), 'conflict'],
        ],
      }),
      finding({
        kind: 'quote',
        label: 'Ida Marsh on the engine',
        verdict: 'disagree',
        reason: 'reworded',
        positions: [
          [words[0]!.span.text, words.slice(0, 1)],
          [words[1]!.span.text, words.slice(1, 2), 'trimmed'],
          [words[2]!.span.text, words.slice(2)],
        ],
        over: { proof: [words[0]!.id, words[2]!.id] },
      }),
      finding({
        kind: 'statement',
        label: 'The crew raised the alarm',
        verdict: 'unclear',
        reason: 'contested',
        positions: [
          ['stated', crew.slice(0, 1)],
          ['not', crew.slice(1), 'negated'],
        ],
        over: { explanation: 'Two witnesses contradict each other; the articles only report it.' },
      }),
      finding({
        kind: 'figure',
        label: 'Cars lost',
        verdict: 'unclear',
        reason: 'soft',
        positions: [
          ['more than about 24', dozens.slice(0, 1)],
          ['18', dozens.slice(1)],
        ],
        over: { explanation: '"Dozens" is too vague to be set against 18.' },
      }),
      finding({
        kind: 'figure',
        label: 'People on board',
        verdict: 'agree',
        reason: 'same',
        positions: [['212', aboard]],
        over: { corroborated: true },
      }),
      finding({
        kind: 'topic',
        label: 'An inquiry into the engine',
        verdict: 'agree',
        reason: 'raised',
        positions: [['raised', inquiry]],
        over: { support: { articles: 2, origins: 1, sources: 1 } },
      }),
      finding({
        kind: 'statement',
        label: 'The fire began in the engine room',
        verdict: 'agree',
        reason: 'same',
        positions: [['stated', cited]],
        over: { support: { articles: 3, origins: 3, sources: 1 } },
      }),
      finding({
        kind: 'quote',
        label: 'Per Holm on the flames',
        verdict: 'single',
        reason: 'single',
        positions: [[single.span.text, [single]]],
      }),
    ],
    over: {
      entities,
      origins: [
        {
          article: A,
          with: B,
          shared: 61,
          share: 0.4,
          sentences: [
            [0, 0],
            [3, 2],
          ],
          reason: 'copy',
        },
      ],
      skipped: [{ path: 'news/logo.png', reason: 'not text' }],
    },
  });
}
