/** Reports that `claims` wrote before: text in, checked report out. The check loads zod. */
import { UsageError } from '../base/errors.ts';
import { factsOf } from '../judge/facts.ts';
import type { Report } from '../model.ts';
import { Report as Shape, schemaVersion } from '../schema/report.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a text is meant to be a report: it begins like one, whole or not, or says that claims made it. */
export function looksLikeReport(text: string): boolean {
  if (/^\uFEFF?\s{0,99}\{\s{0,99}"schemaVersion"/.test(text.slice(0, 300))) return true;
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isObject(value) && isObject(value.generator) && value.generator.name === 'claims';
  } catch {
    return false;
  }
}

/** Reads a report back. Throws a usage error in one sentence that names the file where it is none, or of a later major version. */
export function readReport(text: string, name: string): Report {
  const value = parseJson(text.replace(/^\uFEFF/, ''), name);
  checkVersion(value, name);
  const whole = completed(value);
  const checked = Shape.safeParse({ ...whole, schemaVersion });
  if (!checked.success) {
    const issue = checked.error.issues[0];
    throw new UsageError(
      `${name}: not a report of claims: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong form'}`,
    );
  }
  const report = whole as unknown as Report;
  checkClaims(report, name);
  if (value.facts !== undefined) return report;
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  return { ...report, facts: factsOf(report.findings, claims) };
}

/** A report of version 1.0 with the fields that 1.1 added: no key terms, what its findings compare counted, and room for their facts. */
function completed(value: Record<string, unknown>): Record<string, unknown> {
  const { events, findings, summary } = value;
  const withTerms = Array.isArray(events)
    ? events.map((event) => (isObject(event) ? { keyTerms: [], ...event } : event))
    : events;
  const joint = (Array.isArray(findings) ? findings : []).filter(
    (finding) => isObject(finding) && isObject(finding.support) && Number(finding.support.articles) > 1,
  ) as { kind?: unknown }[];
  const compared = Object.fromEntries(
    ['date', 'figure', 'quote', 'statement', 'topic'].map((kind) => [
      kind,
      joint.filter((f) => f.kind === kind).length,
    ]),
  );
  return { facts: [], ...value, events: withTerms, summary: isObject(summary) ? { compared, ...summary } : summary };
}

function parseJson(text: string, name: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    throw new UsageError(`${name}: not JSON; a report is what "claims analyze --format json" wrote`);
  }
  throw new UsageError(`${name}: not a report of claims; a report is what "claims analyze --format json" wrote`);
}

/** A later minor version only has more fields; a later major one may mean something else by the same names. */
function checkVersion({ schemaVersion: said, generator }: Record<string, unknown>, name: string): void {
  const [, major] = /^(\d{1,9})\.\d{1,9}$/.exec(typeof said === 'string' ? said : '') ?? [];
  if (major === undefined || !isObject(generator) || generator.name !== 'claims')
    throw new UsageError(`${name}: not a report of claims; a report is what "claims analyze --format json" wrote`);
  const known = schemaVersion.split('.')[0]!;
  if (major !== known)
    throw new UsageError(
      `${name}: a report of schemaVersion ${said}, and this claims reads ${known}.x; ${Number(major) > Number(known) ? 'update claims' : 'make the report anew'}`,
    );
}

/** What findings refer to must be there: commands look it up. */
function checkClaims({ claims, findings, events }: Report, name: string): void {
  const held = new Map(claims.map((claim) => [claim.id, claim.kind]));
  const known = new Set(events.map(({ id }) => id));
  for (const { id, event, kind, positions } of findings) {
    const missing = positions.flatMap((position) => position.claims).find((claim) => held.get(claim) !== kind);
    if (missing !== undefined || !known.has(event) || positions.length === 0)
      throw new UsageError(
        `${name}: not a whole report: ${id} refers to ${missing ?? 'an event or positions'} that it does not hold`,
      );
  }
}
