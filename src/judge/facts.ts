/** Facts: findings that speak of one thing, told once. In: findings in reading order and their claims. Out: facts, each finding in exactly one. */

import { put } from '../base/group-by.ts';
import { hash } from '../base/hash.ts';
import type { Claim, Fact, Finding, Kind } from '../model.ts';
import { overlaps, sentenceKey } from '../text/span.ts';

/** A finding with its claims. */
interface Held {
  readonly finding: Finding;
  readonly claims: readonly Claim[];
}

const isJoint = ({ finding }: Held): boolean => finding.support.articles > 1;

/** Whether two findings have claims that overlap in the same sentence: the date and the statement that holds it. */
const articlesInCommon = (x: Held, y: Held): number =>
  new Set(
    x.claims
      .filter((a) => y.claims.some((b) => sentenceKey(a) === sentenceKey(b) && overlaps(a.span, b.span)))
      .map(({ article }) => article),
  ).size;

/**
 * Findings of two articles or more are of one fact when their claims overlap in two articles; one of a single article belongs to the fact whose words
 * it overlaps there.
 */
const belongTogether = (x: Held, y: Held): boolean => articlesInCommon(x, y) >= (isJoint(x) && isJoint(y) ? 2 : 1);

/** Findings by what connects them: two single ones join one another, or one joint finding, but never bring two joint ones together. */
function grouped(held: readonly Held[]): Held[][] {
  const bySentence = new Map<string, number[]>();
  held.forEach(({ claims }, n) => {
    for (const key of new Set(claims.map(sentenceKey))) put(bySentence, key, n);
  });
  const home = held.map((_, n) => n);
  const groups = held.map((one) => [one]);
  const join = (x: number, y: number): void => {
    const [to, from] = [home[x]!, home[y]!];
    if (to === from) return;
    for (let n = 0; n < home.length; n++) if (home[n] === from) home[n] = to;
    groups[to]!.push(...groups[from]!);
    groups[from] = [];
  };
  const near = (n: number): number[] => [
    ...new Set(held[n]!.claims.flatMap((claim) => bySentence.get(sentenceKey(claim))!)),
  ];
  const joint = held.map((_, n) => n).filter((n) => isJoint(held[n]!));
  for (const n of joint)
    for (const m of near(n)) if (m > n && isJoint(held[m]!) && belongTogether(held[n]!, held[m]!)) join(n, m);
  held.forEach((one, n) => {
    if (isJoint(one)) return;
    const other = near(n).find((m) => m !== n && isJoint(held[m]!) && belongTogether(one, held[m]!));
    const single = near(n).find((m) => m < n && !isJoint(held[m]!) && belongTogether(one, held[m]!));
    if (other !== undefined) join(other, n);
    else if (single !== undefined) join(single, n);
  });
  return groups.filter((group) => group.length > 0);
}

const VERDICTS: readonly Finding['verdict'][] = ['disagree', 'unclear', 'agree', 'single'];
/** Kinds in the order in which their sentence tells most of a fact. */
const TELLING: readonly Kind[] = ['statement', 'figure', 'date', 'quote', 'topic'];

/** The finding that a fact is led by: the gravest, of most articles. */
const leadOf = (findings: readonly Finding[]): Finding =>
  [...findings].sort(
    (x, y) =>
      VERDICTS.indexOf(x.verdict) - VERDICTS.indexOf(y.verdict) ||
      y.support.articles - x.support.articles ||
      TELLING.indexOf(x.kind) - TELLING.indexOf(y.kind) ||
      (x.id < y.id ? -1 : 1),
  )[0]!;

/** Characters of a sentence that reads well by itself. */
const SHORT = 40;
const LONG = 260;

/** The clearest sentence of a finding: of the running text, neither a fragment nor endless, the shortest of those. */
function sentenceOf(claims: readonly Claim[]): Claim {
  const marks = ({ sentence }: Claim): number[] => {
    const { length } = sentence.text;
    return [Number(sentence.role !== 'body'), Number(length < SHORT || length > LONG), length];
  };
  return [...claims].sort((a, b) => {
    const [x, y] = [marks(a), marks(b)];
    for (let n = 0; n < x.length; n++) if (x[n] !== y[n]) return x[n]! - y[n]!;
    return a.article < b.article ? -1 : a.article > b.article ? 1 : a.span.start - b.span.start;
  })[0]!;
}

/** The articles of which the sentence of a fact is true: where values differ, those of the first position. */
const articlesOf = ({ verdict, positions }: Finding): string[] => {
  const holding = verdict === 'agree' || verdict === 'single' ? positions : positions.slice(0, 1);
  return [...new Set(holding.flatMap((position) => position.articles))].sort();
};

function factOf(group: readonly Held[]): Fact {
  const lead = leadOf(group.map(({ finding }) => finding));
  const { claims } = group.find(({ finding }) => finding === lead)!;
  // Of several values the first position is the one that most origins give.
  const first = claims.filter(({ id }) => lead.positions[0]!.claims.includes(id));
  const { article, sentence } = sentenceOf(first);
  const findings = group.map(({ finding }) => finding.id);
  return {
    id: `k-${hash(16, [...findings].sort()[0]!)}`,
    event: lead.event,
    sentence: { article, start: sentence.start, end: sentence.end, text: sentence.text },
    verdict: lead.verdict,
    corroborated: lead.corroborated,
    articles: articlesOf(lead),
    support: lead.support,
    findings: [lead.id, ...findings.filter((id) => id !== lead.id)],
  };
}

/** The facts of a report, in the order of their first finding. */
export function factsOf(findings: readonly Finding[], claims: ReadonlyMap<string, Claim>): Fact[] {
  const held = findings.map((finding) => ({
    finding,
    claims: finding.positions.flatMap((position) => position.claims.map((id) => claims.get(id)!)),
  }));
  const place = new Map(findings.map(({ id }, n) => [id, n]));
  const facts = grouped(held).map(factOf);
  return facts.sort((x, y) => place.get(x.findings[0]!)! - place.get(y.findings[0]!)!);
}
