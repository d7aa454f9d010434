/** The typed JSON lines between `claims extract` and `claims compare`: extractions to lines, and checked lines back to extractions. */

import { byteLines } from '../base/byte-lines.ts';
import { UsageError } from '../base/errors.ts';
import type { Claim, ExtractedArticle, Extraction, ExtractLine, Skipped } from '../model.ts';
import { renderLine } from '../schema/key-order.ts';
import { ExtractLine as Shape } from '../schema/report.ts';

/** Where extractions wait until all lines are read, as `Kept`: in memory as they are, or on the disk. */
export interface ExtractionStore<Kept> {
  put(extraction: Extraction): Kept;
  take(kept: Kept): Extraction;
}
export const inMemory: ExtractionStore<Extraction> = {
  put: (extraction) => extraction,
  take: (extraction) => extraction,
};

/** What the lines of one or several runs hold. */
export interface Extracted<Kept> {
  /** By article id, in the order in which the articles came. */
  readonly kept: ReadonlyMap<string, Kept>;
  readonly skipped: readonly Skipped[];
}
/** A file with extract's lines, in UTF-8; the name is for messages. */
export interface LineFile {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** What must be known of an article that is put away: the same one may come again, another must not have its id. */
interface Known {
  readonly from: string;
  readonly sha256: string;
  readonly path: string;
}
/** The article whose lines are being read. */
interface Open {
  readonly article: ExtractedArticle;
  readonly claims: Map<string, Claim>;
}

/** One article's line and the lines of its claims. */
export const linesOf = ({ article, claims }: Extraction): string =>
  [article, ...claims.map((claim) => ({ type: 'claim' as const, claim }))].map(renderLine).join('');

/** The line of a file that is no article. */
export const skippedLine = ({ path, reason }: Skipped): string => renderLine({ type: 'skipped', path, reason });

/** Bytes of a line: an article with its text, which is no larger than --max-bytes lets it be. */
const LONGEST_LINE = 256 * 1024 * 1024;
const utf8 = new TextDecoder();

/** Reads the lines back. Throws a usage error that names file and line where one is not extract's. */
export async function readLines<Kept>(
  files: Iterable<LineFile>,
  shelf: ExtractionStore<Kept>,
): Promise<Extracted<Kept>> {
  const desk = newLineAssembler(shelf);
  const skipped = new Map<string, Skipped>();
  for (const { name, chunks } of files) {
    let n = 0;
    for await (const bytes of byteLines(chunks, LONGEST_LINE)) {
      const where = `${name}:${++n}`;
      if (!bytes) throw new UsageError(`${where}: a line of more than 256 MB; extract from smaller articles`);
      const raw = utf8.decode(bytes);
      if (raw.trim() === '') continue;
      const line = parseLine(raw, where);
      if (line.type === 'article') desk.article(line, where);
      else if (line.type === 'claim') desk.claim(line.claim, where);
      else skipped.set(JSON.stringify([line.path, line.reason]), { path: line.path, reason: line.reason });
    }
  }
  return { kept: desk.clear(), skipped: [...skipped.values()] };
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

interface LineAssembler<Kept> {
  article(article: ExtractedArticle, where: string): void;
  claim(claim: Claim, where: string): void;
  /** All that came, put away. */
  clear(): ReadonlyMap<string, Kept>;
}

/** One article lies open at a time: its claims stand behind it. Where they do not, it is taken from the shelf again. */
function newLineAssembler<Kept>(shelf: ExtractionStore<Kept>): LineAssembler<Kept> {
  const known = new Map<string, Known>();
  const kept = new Map<string, Kept>();
  let open: Open | undefined;
  const close = (): void => {
    if (open) kept.set(open.article.id, shelf.put({ article: open.article, claims: [...open.claims.values()] }));
  };
  const show = (id: string): Open => {
    if (open?.article.id === id) return open;
    close();
    const { article, claims } = shelf.take(kept.get(id)!);
    open = { article, claims: new Map(claims.map((claim) => [claim.id, claim])) };
    return open;
  };
  return {
    article: (article, where) => {
      const before = known.get(article.id);
      if (before) return refuseAnother(article, before, where);
      close();
      known.set(article.id, { from: where, sha256: article.sha256, path: article.path });
      open = { article, claims: new Map() };
    },
    claim: (claim, where) => {
      if (!known.has(claim.article))
        throw new UsageError(`${where}: a claim of "${claim.article}", whose article does not stand before it`);
      show(claim.article).claims.set(claim.id, claim);
    },
    clear: () => {
      close();
      return new Map([...known.keys()].map((id) => [id, kept.get(id)!]));
    },
  };
}

/** The same article in two files counts once; two articles under one id cannot be told apart. */
function refuseAnother(article: ExtractedArticle, before: Known, where: string): void {
  if (before.sha256 === article.sha256 && before.path === article.path) return;
  throw new UsageError(
    `${where}: another article called "${article.id}" than at ${before.from}; extract both in one run, so that their ids differ`,
  );
}
