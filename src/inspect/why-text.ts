/** Sentences on two claims of a finding: what each says and in whose voice, and what keeps them from contradicting or confirming each other. */
import { WHY } from '../judge/explanation.ts';
import { lineOfClaim, shorten } from '../label/index.ts';
import type { Article, Claim, Explanation, Finding, Reason } from '../model.ts';

/** Another finding of the same passages that is a disagreement, with the two claims that prove it. */
export interface Dispute {
  readonly finding: Finding;
  readonly a: Claim;
  readonly b: Claim;
}
/** What the sentences are made of: a finding with its claims, the articles of its event, the names in them, and what is disputed in its words. */
export interface Case extends Pick<Explanation, 'finding' | 'claims' | 'articles' | 'origins' | 'entities'> {
  readonly disputes: readonly Dispute[];
}
/** Two claims of two articles, and what their values, modalities and voices are to each other. */
export interface Pair {
  readonly a: Claim;
  readonly b: Claim;
  readonly reason: Reason;
}

/** Undefined where the report does not hold it. */
export const articleOf = (of: Case, id: string): Article | undefined =>
  of.articles.find((article) => article.id === id);

const place = (claim: Claim): string => `${claim.article}:${lineOfClaim(claim)}`;

/** The version that a claim is part of. */
export const versionOf = ({ finding }: Pick<Case, 'finding'>, { id }: Claim): string =>
  finding.positions.find(({ claims }) => claims.includes(id))?.label ?? '';

/** 'east:3 has "on Tuesday" (2024-03-05)' */
export function says(of: Pick<Case, 'finding'>, claim: Claim): string {
  const label = versionOf(of, claim);
  const value = claim.kind === 'quote' || label === claim.span.text ? '' : ` (${shorten(label, 60)})`;
  return `${place(claim)} has "${shorten(claim.span.text, 90)}"${value}`;
}

const nameOf = ({ entities }: Case, id: string): string => entities.find((one) => one.id === id)?.name ?? id;

/** Who says it: "in its own voice", "citing the Harbour Authority". */
export function voice(of: Case, claim: Claim): string {
  if (claim.attribution.length === 0) return 'in its own voice';
  const names = claim.attribution.map(({ speaker, via, text }) => {
    const id = speaker ?? via[0]?.by;
    return id === null || id === undefined ? `"${shorten(text, 60)}"` : nameOf(of, id);
  });
  return `citing ${[...new Set(names)].join('; ')}`;
}

/** What keeps two claims from contradicting or confirming each other, with the facts that decide. */
export function doubt(of: Case, { a, b, reason }: Pair): string {
  const both = (fact: (claim: Claim) => string): string => `${place(a)} ${fact(a)}, ${place(b)} ${fact(b)}`;
  const why = WHY[reason] ?? 'the texts do not decide';
  if (reason === 'hedged' || (reason === 'superseded' && a.kind === 'statement'))
    return `${both(({ modality }) => `is ${modality}`)}: ${why}.`;
  if (reason === 'superseded') return `${both((claim) => `counts as of ${asOf(of, claim)}`)}: ${why}.`;
  if (reason === 'contested') return `${both((claim) => `says it ${voice(of, claim)}`)}: ${why}.`;
  if (reason === 'assumed') return `${both(stated)}: ${why}.`;
  return `${says(of, a)}, ${says(of, b)}: ${why}.`;
}

const asOf = (of: Case, claim: Claim): string =>
  (claim.kind === 'figure' ? claim.value.asOf : null) ??
  articleOf(of, claim.article)?.published.date ??
  'an unknown day';

/** "states day, month and assumes year" */
function stated(claim: Claim): string {
  if (claim.kind !== 'date') return 'states it';
  const assumed = claim.value.assumed.length > 0 ? ` and assumes ${claim.value.assumed.join(', ')}` : '';
  return `states ${claim.value.stated.join(', ') || 'nothing'}${assumed}`;
}
