/** Why a finding has its verdict and not the next one, said in sentences: what `judge` weighed is read off the claims again. */
import { listed, WHY } from '../judge/explanation.ts';
import { relate, samePair, voiceOf } from '../judge/index.ts';
import { isConflict, meets } from '../kinds/reasons.ts';
import type { Claim, Finding, Reasoning } from '../model.ts';
import { articleOf, type Case, doubt, type Pair, says, versionOf, voice } from './why-text.ts';

/** Sentences of one sort that a person reads. */
const MOST = 4;

/**
 * Every two claims of two articles. A report does not tell how surely two claims are of one fact: in a finding that accuses nobody, what two voices say
 * is taken as what two voices say.
 */
function pairsOf(of: Case): Pair[] {
  const setting = {
    originOf: (id: string) => articleOf(of, id)?.origin ?? id,
    publishedOf: (id: string) => articleOf(of, id)?.published.date ?? null,
    isPerson: (id: string) => of.entities.find((entity) => entity.id === id)?.kind === 'person',
  };
  const strength = of.finding.verdict === 'disagree' ? 1 : 0;
  return of.claims.flatMap((a, at) =>
    of.claims
      .slice(at + 1)
      .filter((b) => b.article !== a.article)
      .map((b) => ({ a, b, reason: relate(a, b, setting, strength) })),
  );
}

const unique = (sentences: readonly string[]): string[] => [...new Set(sentences)].slice(0, MOST);

/** Of claims that give one version the first: what holds for one of them holds for all. */
function distinct<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(key(item))) first.set(key(item), item);
  return [...first.values()];
}

/** One pair for each two versions and what they are to each other. */
const byVersions = (of: Case, pairs: readonly Pair[]): Pair[] =>
  distinct(pairs, ({ a, b, reason }) => [reason, ...[versionOf(of, a), versionOf(of, b)].sort()].join('\n'));

/** Claims whose value meets none of another article. */
function unmet(of: Case, pairs: readonly Pair[]): Claim[] {
  const met = new Set(pairs.filter(({ reason }) => meets(reason)).flatMap(({ a, b }) => [a, b]));
  return of.claims.filter((claim) => !met.has(claim));
}

/** The two claims that prove it. */
const proofOf = (of: Case): Claim[] =>
  of.finding.proof.flatMap((id) => of.claims.find((claim) => claim.id === id) ?? []);

function whyDisagree(of: Case): string[] {
  const [first, second] = proofOf(of);
  if (!first || !second) return [of.finding.explanation];
  return [
    `${says(of, first)}, ${says(of, second)}: ${WHY[of.finding.reason] ?? 'both cannot hold'}.`,
    `${first.article} says it ${voice(of, first)} (${first.modality}), ${second.article} ${voice(of, second)} (${second.modality}).`,
  ];
}

function whyNotUnclear(of: Case, pairs: readonly Pair[]): string[] {
  const [a, b] = proofOf(of);
  if (!a || !b) return ['The report does not say which claims prove it.'];
  return pairs.some((pair) => samePair(pair, { a, b }) && meets(pair.reason))
    ? ['Both articles have other versions that meet; they do not excuse this one.']
    : [`Nothing that ${a.article} has on it meets anything that ${b.article} has.`];
}

/** What stands between each two values that exclude each other and an accusation. */
function whyNotDisagree(of: Case, pairs: readonly Pair[]): string[] {
  const conflicts = byVersions(
    of,
    pairs.filter(({ reason }) => isConflict(reason)),
  );
  const excused = conflicts.map((pair) => {
    const others = pairs.filter((other) => samePair(other, pair) && !isConflict(other.reason));
    const but = others.some(({ reason }) => meets(reason))
      ? 'the two articles also have versions that meet'
      : others.length > 0
        ? 'the two articles also have versions that may hold together'
        : 'it is not sure enough that both speak of one thing';
    return `${says(of, pair.a)}, ${says(of, pair.b)}; but ${but}.`;
  });
  if (excused.length > 0) return unique(excused);
  if (of.disputes.length > 0)
    return [
      `What differs in these words is a finding of its own: ${of.disputes.map(({ finding }) => finding.id).join(', ')}.`,
    ];
  return [
    'No two versions surely exclude each other.',
    ...unique(
      byVersions(of, pairs)
        .filter(({ reason }) => !meets(reason))
        .map((pair) => doubt(of, pair)),
    ),
  ];
}

/** Every version meets one of another article, and yet it is no agreement: two of them do not meet each other. */
function whyNotAllMeet(of: Case, pairs: readonly Pair[]): string[] {
  const apart = byVersions(
    of,
    pairs.filter(({ reason }) => !meets(reason)),
  );
  if (apart.length === 0)
    return [
      'Every version meets one of another article, but another finding sets words of the same passages against each other.',
    ];
  return unique(
    apart.map((pair) => `Every version meets one of another article, but not all meet each other: ${doubt(of, pair)}`),
  );
}

function whyNotAgree(of: Case, pairs: readonly Pair[]): string[] {
  const disputed = of.disputes.map(
    ({ finding, a, b }) =>
      `${says({ finding }, a)}, ${says({ finding }, b)}: ${WHY[finding.reason] ?? 'both cannot hold'} (${finding.id}).`,
  );
  if (disputed.length > 0) return unique(disputed);
  const alone = distinct(unmet(of, pairs), (claim) => versionOf(of, claim));
  if (alone.length === 0) return whyNotAllMeet(of, pairs);
  return unique(alone.map((claim) => `${says(of, claim)}: no other article has a version that surely meets it.`));
}

const whyAgree = (of: Case, pairs: readonly Pair[]): string[] => {
  const how = [...new Set(pairs.filter(({ reason }) => meets(reason)).map(({ reason }) => reason))];
  return [
    of.finding.explanation,
    `Every version meets one of another article: ${how.join(', ') || of.finding.reason}.`,
  ];
};

/** "3 origins (o1, o2, o4)" and "2 sources (Harbour Authority; o4 in its own voice)" */
function legs(of: Case): { origins: string; sources: string } {
  const origins = [...new Set(of.claims.map((claim) => articleOf(of, claim.article)?.origin ?? claim.article))].sort();
  const sources = new Map(
    of.claims.map((claim) => {
      const origin = articleOf(of, claim.article)?.origin ?? claim.article;
      return [
        voiceOf(claim) || `own:${origin}`,
        voiceOf(claim) ? voice(of, claim).slice('citing '.length) : `${origin} in its own voice`,
      ];
    }),
  );
  return { origins: origins.join(', '), sources: [...sources.values()].join('; ') };
}

function whyCorroborated(of: Case): string[] {
  const { support } = of.finding;
  const { origins, sources } = legs(of);
  return [`${support.origins} independent origins (${origins}) and ${support.sources} sources (${sources}).`];
}

/** Two legs are missing: all are copies of one text, or all rely on one source. */
function whyNotCorroborated(of: Case): string[] {
  const { origins, sources } = legs(of);
  const copies = of.origins
    .filter((one) => [one.article, one.with].every((id) => of.claims.some(({ article }) => article === id)))
    .map(
      (one) =>
        `${one.article} and ${one.with} share ${one.shared} words (${Math.round(one.share * 100)} % of the shorter): ${one.reason}.`,
    );
  return [
    ...(of.finding.support.origins < 2 ? [`All articles are of one origin (${origins}).`, ...unique(copies)] : []),
    ...(of.finding.support.sources < 2 ? [`All rely on one source: ${sources}.`] : []),
  ];
}

function whyNotShared({ finding, articles }: Case): string[] {
  if (articles.length < 2) return ['The event has no other article.'];
  return [
    `Nothing on it was found in ${listed(finding.silent)}. That is silence, not disagreement; other words for the same thing may have been missed.`,
  ];
}

const because = (verdict: Reasoning['verdict'], holds: boolean, sentences: readonly string[]): Reasoning => ({
  verdict,
  holds,
  because: [...sentences],
});

const reasonings: Readonly<Record<Finding['verdict'], (of: Case, pairs: readonly Pair[]) => Reasoning[]>> = {
  disagree: (of, pairs) => [
    because('disagree', true, whyDisagree(of)),
    because('unclear', false, whyNotUnclear(of, pairs)),
  ],
  unclear: (of, pairs) => [
    because('unclear', true, [of.finding.explanation]),
    because('disagree', false, whyNotDisagree(of, pairs)),
    because('agree', false, whyNotAgree(of, pairs)),
  ],
  agree: (of, pairs) => [
    because('agree', true, whyAgree(of, pairs)),
    because(
      'corroborated',
      of.finding.corroborated,
      of.finding.corroborated ? whyCorroborated(of) : whyNotCorroborated(of),
    ),
    because('disagree', false, whyNotDisagree(of, pairs)),
  ],
  single: (of) => [because('single', true, [of.finding.explanation]), because('agree', false, whyNotShared(of))],
};

/** The verdict first, then those that it is not. */
export const whyVerdict = (of: Case): Reasoning[] => reasonings[of.finding.verdict](of, pairsOf(of));
