/** The typed JSON lines between `claims extract` and `claims compare`: extractions to lines, and checked lines back to extractions. */
import { UsageError } from './errors.ts';
import type { Claim, ExtractedArticle, Extraction, ExtractLine, Skipped } from './model.ts';
import { renderLine } from './report/json.ts';
import { ExtractLine as Shape } from './schema.ts';

/** What the lines of one or several runs hold. */
export interface Extracted {
  readonly extractions: readonly Extraction[];
  readonly skipped: readonly Skipped[];
}
/** A file with extract's lines; the name is for messages. */
export interface LineFile {
  readonly name: string;
  readonly text: string;
}

interface Open {
  readonly from: string;
  readonly article: ExtractedArticle;
  readonly claims: Map<string, Claim>;
}

/** One article's line and the lines of its claims. */
export const linesOf = ({ article, claims }: Extraction): string =>
  [article, ...claims.map((claim) => ({ type: 'claim' as const, claim }))].map(renderLine).join('');

/** The line of a file that is no article. */
export const skippedLine = ({ path, reason }: Skipped): string => renderLine({ type: 'skipped', path, reason });

/** Reads the lines back. Throws a usage error that names file and line where one is not extract's. */
export function readLines(files: readonly LineFile[]): Extracted {
  const open = new Map<string, Open>();
  const skipped = new Map<string, Skipped>();
  for (const { name, text } of files) {
    for (const [index, raw] of text
      .replace(/^\uFEFF/, '')
      .split('\n')
      .entries()) {
      if (raw.trim() !== '') keep(parseLine(raw, `${name}:${index + 1}`), `${name}:${index + 1}`, open, skipped);
    }
  }
  const extractions = [...open.values()].map(({ article, claims }) => ({ article, claims: [...claims.values()] }));
  return { extractions, skipped: [...skipped.values()] };
}

function parseLine(raw: string, where: string): ExtractLine {
  const value = parseJson(raw, where);
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  const shape = Shape.options.find((option) => option.shape.type.value === type);
  if (!shape)
    throw new UsageError(
      `${where}: not a line of "claims extract": its "type" is ${JSON.stringify(type) ?? 'missing'}, not article, claim or skipped`,
    );
  const checked = shape.safeParse(value);
  if (checked.success) return value as ExtractLine;
  const issue = checked.error.issues[0];
  throw new UsageError(
    `${where}: not a line of "claims extract": ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong form'}`,
  );
}

function parseJson(raw: string, where: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    throw new UsageError(`${where}: not JSON; "claims compare" reads what "claims extract" wrote`);
  }
}

function keep(line: ExtractLine, where: string, open: Map<string, Open>, skipped: Map<string, Skipped>): void {
  if (line.type === 'skipped')
    skipped.set(JSON.stringify([line.path, line.reason]), { path: line.path, reason: line.reason });
  else if (line.type === 'article') keepArticle(line, where, open);
  else {
    const home = open.get(line.claim.article);
    if (!home)
      throw new UsageError(`${where}: a claim of "${line.claim.article}", whose article does not stand before it`);
    home.claims.set(line.claim.id, line.claim);
  }
}

/** The same article in two files counts once; two articles under one id cannot be told apart. */
function keepArticle(article: ExtractedArticle, where: string, open: Map<string, Open>): void {
  const before = open.get(article.id);
  if (!before) open.set(article.id, { from: where, article, claims: new Map() });
  else if (before.article.sha256 !== article.sha256 || before.article.path !== article.path) {
    throw new UsageError(
      `${where}: another article called "${article.id}" than at ${before.from}; extract both in one run, so that their ids differ`,
    );
  }
}
