/** What each command does once its options are known: reads, calls the pure core, writes, and tells the exit status. */

import type { Extracted, ExtractionStore } from '../extract/json-lines.ts';
import { filterReport } from '../inspect/filter.ts';
import type { Extraction, RawArticle, Report, Skipped } from '../model.ts';
import type { ReadResult } from '../read/index.ts';
import { sanitize } from '../report/columns.ts';
import { renderPieces, withTexts } from '../report/index.ts';
import type { SchemaName } from '../schema/names.ts';
import type { Cache } from '../storage/cache.ts';
import { installedVersion, versionNote } from '../tag/load-compromise.ts';
import { type Io, isClosedPipe } from './io.ts';
import type { InputOptions, OutputOptions, ReportOptions } from './options.ts';
import { baselineOf, deliver, failing, type Judged, refuseToOverwrite, renderOptions } from './output.ts';
import { CLEARED, comparingLine, extractionNote, MANY, progressLine } from './progress.ts';

/** 0: a report was made; 1: --fail-on held; 2: not all of the job could be done. */
export type Status = 0 | 1 | 2;

export async function tell(io: Io, text: string): Promise<void> {
  try {
    await io.stderr.write(text);
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
}

/** One line on stderr; file names are as hostile as articles. */
export const say = (io: Io, message: string): Promise<void> => tell(io, `claims: ${sanitize(message)}\n`);

/** `claims analyze`: compare(extract(paths)). */
export async function runAnalyze(
  paths: readonly string[],
  options: InputOptions & ReportOptions,
  io: Io,
  command?: string,
): Promise<Status> {
  const baseline = await baselineOf(options, io);
  const { input, report } = await makeReport(paths, options, io);
  if (!report) return nothing(io);
  return worst(await writeReport({ report, baseline }, options, io, command), statusOf(input, options));
}

/** What was read, and the report on it; none where nothing could be read. */
export async function makeReport(
  paths: readonly string[],
  options: InputOptions,
  io: Io,
): Promise<{ input: ReadResult; report: Report | null }> {
  const input = await readInput(paths, options, io);
  if (input.articles.length === 0) return { input, report: null };
  const { compare } = await import('../analyze.ts');
  const extractions = [];
  const cache = await cacheOf(options, io);
  for await (const extraction of extracted(input.articles, options, io, cache)) extractions.push(extraction);
  const showing = showsProgress(extractions.length, options, io);
  if (showing) await tell(io, comparingLine(extractions.length));
  const report = compare(extractions, input.skipped);
  if (showing) await tell(io, CLEARED);
  return { input, report };
}

/** `claims extract`: the lines of one article after the other, then what was skipped. */
export async function runExtract(paths: readonly string[], options: InputOptions, io: Io): Promise<Status> {
  const input = await readInput(paths, options, io);
  if (input.articles.length === 0) return nothing(io);
  const { linesOf, skippedLine } = await import('../extract/json-lines.ts');
  // Lines that run over the terminal show well enough that something happens.
  const watched = io.isTTY && (options.output === undefined || options.output === '-');
  const cache = await cacheOf(options, io);
  async function* lines(): AsyncGenerator<string> {
    const told = { ...options, quiet: options.quiet || watched };
    for await (const extraction of extracted(input.articles, told, io, cache)) yield linesOf(extraction);
    for (const skipped of input.skipped) yield skippedLine(skipped);
  }
  await deliver(lines(), options, io);
  return statusOf(input, options);
}

/** `claims compare`: the other half, from files or stdin. */
export async function runCompare(
  files: readonly string[],
  options: ReportOptions,
  io: Io,
  command?: string,
): Promise<Status> {
  const baseline = await baselineOf(options, io);
  const { inMemory } = await import('../extract/json-lines.ts');
  const { kept, skipped } = await readExtracted(files, inMemory, options, io);
  if (kept.size === 0) return nothing(io);
  const { compare } = await import('../analyze.ts');
  const status = await writeReport({ report: compare([...kept.values()], skipped), baseline }, options, io, command);
  return worst(status, options.strict && skipped.length > 0 ? 2 : 0);
}

/** The lines of `claims extract` from files or stdin, with a warning for each file that it skipped. */
export async function readExtracted<Kept>(
  files: readonly string[],
  shelf: ExtractionStore<Kept>,
  options: ReportOptions,
  io: Io,
): Promise<Extracted<Kept>> {
  refuseToOverwrite(files, options, io);
  const { chunksOf } = await import('../storage/files.ts');
  const { readLines } = await import('../extract/json-lines.ts');
  const named = [...new Set(files.length > 0 ? files : ['-'])].map((name) =>
    name === '-' ? { name: 'stdin', chunks: io.stdin } : { name, chunks: chunksOf(name, io.cwd) },
  );
  const found = await readLines(named, shelf);
  if (found.kept.size > 0) await warn(found.skipped, [], options, io);
  return found;
}

/** `claims schema`: the JSON Schema of what is written. */
export async function runSchema(name: SchemaName, options: OutputOptions, io: Io): Promise<Status> {
  const { jsonSchema } = await import('../schema/json-schema.ts');
  await deliver([`${JSON.stringify(jsonSchema(name), null, 2)}\n`], options, io);
  return 0;
}

/** Only where a person waits at a terminal, and long enough to wonder. */
export const showsProgress = (articles: number, { quiet, verbose }: OutputOptions, io: Io): boolean =>
  io.errIsTTY && !quiet && !verbose && articles > MANY;

/** The cache that was asked for, if one was. */
export async function cacheOf({ cache }: InputOptions, { env, cwd }: Io): Promise<Cache | undefined> {
  const folder = cache ?? env.CLAIMS_CACHE;
  if (folder === undefined || folder === '') return undefined;
  const { openCache: openStore } = await import('../storage/cache.ts');
  return openStore(folder, cwd);
}

/** The claims of each article in order of article id, told on stderr where somebody wants to know. */
export async function* extracted(
  articles: readonly RawArticle[],
  options: InputOptions,
  io: Io,
  cache: Cache | undefined,
): AsyncGenerator<Extraction> {
  const { extractAll } = await import('../extract/all-articles.ts');
  const ordered = articles.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const showing = showsProgress(ordered.length, options, io);
  const start = performance.now();
  const show = (done: number): Promise<void> =>
    tell(io, progressLine(done, ordered.length, ordered[done]!.id, performance.now() - start));
  let done = 0;
  const note = options.verbose ? versionNote(installedVersion()) : null;
  if (note !== null) await say(io, note);
  if (showing) await show(0);
  for await (const extraction of extractAll(ordered, { jobs: options.jobs, cache })) {
    if (options.verbose) await say(io, extractionNote(extraction));
    yield extraction;
    if (showing && ++done < ordered.length) await show(done);
  }
  if (showing) await tell(io, CLEARED);
  if (cache?.trouble && !options.quiet) await say(io, cache.trouble);
}

export const worst = (a: Status, b: Status): Status => (a > b ? a : b);

export async function nothing(io: Io): Promise<Status> {
  await say(io, 'nothing to report on: no readable article');
  return 2;
}

/** 2 where a path named outright could not be read, or with --strict anything was skipped. */
export const statusOf = ({ failed, skipped }: ReadResult, { strict }: OutputOptions): Status =>
  failed.length > 0 || (strict && skipped.length > 0) ? 2 : 0;

export async function readInput(paths: readonly string[], options: InputOptions, io: Io): Promise<ReadResult> {
  refuseToOverwrite(options.meta === undefined ? paths : [...paths, options.meta], options, io);
  const { readMeta, readPaths } = await import('../read/index.ts');
  const meta = options.meta === undefined ? undefined : await readMeta(options.meta, io.cwd);
  const stdin = paths.includes('-') ? io.stdin : undefined;
  const { published, allowPrivate, idField, maxBytes } = options;
  const input = await readPaths(paths, { meta, published, stdin, cwd: io.cwd, allowPrivate, idField, maxBytes });
  for (const message of input.failed) await say(io, message);
  await warn(input.skipped, input.warnings, options, io);
  return input;
}

export async function warn(
  skipped: readonly Skipped[],
  warnings: readonly string[],
  { quiet }: OutputOptions,
  io: Io,
): Promise<void> {
  if (quiet) return;
  for (const { path: file, reason } of skipped) await say(io, `${file}: ${reason}, skipped`);
  for (const warning of warnings) await say(io, warning);
}

async function writeReport(
  judged: Judged,
  options: ReportOptions,
  io: Io,
  command: string | undefined,
): Promise<Status> {
  const report = shownOf(judged.report, options);
  await deliver(await renderPieces(report, options.format, renderOptions(options, io, command)), options, io);
  const { text, count } = await failing(judged, report, options.failOn ?? []);
  if (count > 0 && !options.quiet) await say(io, text);
  return count > 0 ? 1 : 0;
}

/** What of a report the options leave to be shown. */
export function shownOf(report: Report, { includeText, format, kind, verdict }: ReportOptions): Report {
  const whole = includeText || withTexts.has(format);
  return filterReport(whole ? report : withoutTexts(report), { kinds: kind, verdicts: verdict });
}

function withoutTexts(report: Report): Report {
  return { ...report, articles: report.articles.map(({ text: _text, ...article }) => article) };
}
