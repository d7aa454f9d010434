/** One finding in full, from the report alone: an id or a unique prefix of one in, all that the report holds on it and why out. */
import { UsageError } from '../base/errors.ts';
import { made } from '../judge/report.ts';
import type { Claim, Entity, Explanation, Finding, Report } from '../model.ts';
import { overlaps, sentenceKey } from '../text/span.ts';
import type { Dispute } from './why-text.ts';
import { whyVerdict } from './why-verdict.ts';

/** Findings that are named where an id is none. */
const MOST_NEAR = 3;

const named = (findings: readonly Finding[]): string => findings.map(({ id, label }) => `${id} (${label})`).join(', ');

/** How many characters two ids share from the start, then at equal places. */
function likeness(id: string, asked: string): number {
  const equal = [...id].map((char, at) => char === asked[at]);
  const start = equal.includes(false) ? equal.indexOf(false) : equal.length;
  return start * 100 + equal.filter(Boolean).length;
}

/** The finding of that id. Throws a usage error that names the near ones where there is none, or where several begin so. */
export function findFinding(findings: readonly Finding[], asked: string): Finding {
  const prefix = asked.startsWith('f-') ? asked : `f-${asked}`;
  const found = findings.filter(({ id }) => id.startsWith(prefix));
  if (found.length === 1) return found[0]!;
  if (found.length > 1) {
    const more = found.length > MOST_NEAR ? ` and ${found.length - MOST_NEAR} more` : '';
    throw new UsageError(`${asked} is not one finding: ${named(found.slice(0, MOST_NEAR))}${more} begin so`);
  }
  if (findings.length === 0) throw new UsageError(`no finding ${asked}: the report holds none`);
  const near = findings.toSorted((a, b) => likeness(b.id, prefix) - likeness(a.id, prefix)).slice(0, MOST_NEAR);
  throw new UsageError(
    `no finding ${asked}; near are ${named(near)}. A report made with --kind or --verdict holds fewer findings`,
  );
}

const idsOf = (claim: Claim): string[] =>
  [
    ...claim.attribution.flatMap(({ speaker, candidates, via }) => [
      speaker,
      ...candidates,
      ...via.map(({ by }) => by),
    ]),
    ...('participants' in claim.about ? claim.about.participants : []),
    ...Object.values(claim.about).filter((value) => typeof value === 'string'),
  ].filter((id) => id !== null);

function entitiesOf(claims: readonly Claim[], entities: readonly Entity[]): Explanation['entities'] {
  const ids = new Set(claims.flatMap(idsOf));
  return entities.filter(({ id }) => ids.has(id)).map(({ mentions: _mentions, ...entity }) => entity);
}

/**
 * The disagreements whose two passages are words of this finding: the statement that a bridge "reopened on 12 May" is disputed where another finding
 * sets that date against the one of the other article.
 */
function disputesOf(finding: Finding, claims: readonly Claim[], report: Report): Dispute[] {
  const byId = new Map(report.claims.map((claim) => [claim.id, claim]));
  const stands = (value: Claim): boolean =>
    claims.some((claim) => sentenceKey(claim) === sentenceKey(value) && overlaps(claim.span, value.span));
  return report.findings
    .filter((other) => other.verdict === 'disagree' && other.id !== finding.id)
    .flatMap((other) => {
      const [a, b] = other.proof.flatMap((id) => byId.get(id) ?? []);
      return a && b && stands(a) && stands(b) ? [{ finding: other, a, b }] : [];
    });
}

/** Everything on one finding. The report may be any that `claims` wrote; filtered ones hold fewer findings. */
export function explainFinding(report: Report, id: string): Explanation {
  const finding = findFinding(report.findings, id);
  const event = report.events.find((one) => one.id === finding.event)!;
  const byId = new Map(report.claims.map((claim) => [claim.id, claim]));
  const claims = finding.positions.flatMap((position) => position.claims.flatMap((claim) => byId.get(claim) ?? []));
  const inside = new Set(event.articles);
  const articles = report.articles.filter((article) => inside.has(article.id)).map(({ text: _text, ...rest }) => rest);
  const origins = report.origins.filter((one) => inside.has(one.article) && inside.has(one.with));
  const entities = entitiesOf(claims, report.entities);
  return {
    ...made,
    finding,
    event,
    claims,
    articles,
    origins,
    entities,
    why: whyVerdict({ finding, claims, articles, origins, entities, disputes: disputesOf(finding, claims, report) }),
  };
}
