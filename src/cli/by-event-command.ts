/** `--by-event`: analyze and compare for very many articles, one report after the other, in bounded memory. */
import { deflateSync, inflateSync } from 'node:zlib';
import { UsageError } from '../base/errors.ts';
import { newEventGrouping, reportsOf } from '../by-event.ts';
import { extractOne } from '../extract/all-articles.ts';
import type { ExtractionStore } from '../extract/json-lines.ts';
import { countMatching } from '../inspect/filter.ts';
import { emptyReport } from '../judge/report.ts';
import type { Extraction, Report, Skipped } from '../model.ts';
import { render, renderPieces } from '../report/index.ts';
import type { RenderOptions } from '../report/types.ts';
import { LEVEL, temporaryCache } from '../storage/cache.ts';
import { type ByteRange, openTemporaryFile, type TemporaryFile } from '../storage/temporary-file.ts';
import {
  cacheOf,
  extracted,
  nothing,
  readExtracted,
  readInput,
  type Status,
  say,
  shownOf,
  showsProgress,
  statusOf,
  tell,
  worst,
} from './analyze-command.ts';
import type { Io } from './io.ts';
import type { InputOptions, ReportOptions } from './options.ts';
import { deliver, renderOptions } from './output.ts';
import { CLEARED, comparingLine, costNote, eventLine } from './progress.ts';

/** Of what a run went through. */
interface Run {
  readonly articles: number;
  readonly events: number;
  readonly skipped: readonly Skipped[];
}

/** `claims analyze --by-event`: what was extracted lies on the disk until its event is compared. */
export async function analyzeEvents(
  paths: readonly string[],
  options: InputOptions & ReportOptions,
  io: Io,
): Promise<Status> {
  refuseUnfit(options);
  const input = await readInput(paths, options, io);
  if (input.articles.length === 0) return nothing(io);
  const store = (await cacheOf(options, io)) ?? temporaryCache();
  try {
    const heap = newEventGrouping();
    for await (const { article } of extracted(input.articles, options, io, store)) heap.add(article);
    if (showsProgress(input.articles.length, options, io)) await tell(io, comparingLine(input.articles.length));
    const groups = heap.groups();
    const run = { articles: input.articles.length, events: groups.length, skipped: input.skipped };
    const reports = reportsOf(groups, (place) => extractOne(input.articles[place]!, store));
    return worst(await writeReports(reports, run, options, io), statusOf(input, options));
  } finally {
    store.close();
  }
}

/** `claims compare --by-event`: what the lines hold lies on the disk, likewise. */
export async function compareEvents(files: readonly string[], options: ReportOptions, io: Io): Promise<Status> {
  refuseUnfit(options);
  const shelf = openShelf();
  try {
    const { kept, skipped } = await readExtracted(files, shelf, options, io);
    if (kept.size === 0) return nothing(io);
    const ids = [...kept.keys()].sort();
    const load = (place: number): Extraction => shelf.take(kept.get(ids[place]!)!);
    const heap = newEventGrouping();
    for (const place of ids.keys()) heap.add(load(place).article);
    const groups = heap.groups();
    const run = { articles: ids.length, events: groups.length, skipped };
    const status = await writeReports(reportsOf(groups, load), run, options, io);
    return worst(status, options.strict && skipped.length > 0 ? 2 : 0);
  } finally {
    shelf.close();
  }
}

/** Extractions in a file that is gone with the process. */
function openShelf(): ExtractionStore<ByteRange> & Pick<TemporaryFile, 'close'> {
  const spool = openTemporaryFile();
  return {
    put: (extraction) => spool.keep(deflateSync(JSON.stringify(extraction), { level: LEVEL })),
    take: (stretch) => JSON.parse(inflateSync(spool.load(stretch)).toString()) as Extraction,
    close: spool.close,
  };
}

function refuseUnfit({ format, baseline }: ReportOptions): void {
  if (format === 'html') throw new UsageError('--by-event: a page shows one report; choose another --format');
  if (baseline !== undefined)
    throw new UsageError('--by-event: --baseline holds against one report; leave one of both');
}

/** All reports, then what was skipped in one without articles; one line on stderr where --fail-on held in any of them. */
async function writeReports(reports: AsyncIterable<Report>, run: Run, options: ReportOptions, io: Io): Promise<Status> {
  const sum = { matching: 0, findings: 0 };
  const look = renderOptions(options, io);
  async function* pieces(): AsyncGenerator<string> {
    let isFirst = true;
    for await (const whole of told(reports, run, options, io)) {
      const report = shownOf(whole, options);
      sum.findings += report.findings.length;
      sum.matching += countMatching(report, options.failOn ?? []);
      yield* await behind(report, options, look, isFirst);
      isFirst = false;
    }
    if (run.skipped.length > 0) yield* await behind(emptyReport(run.skipped), options, look, false);
  }
  await deliver(pieces(), options, io);
  if (sum.matching === 0) return 0;
  const text = `--fail-on ${options.failOn!.join(',')} holds for ${sum.matching} of ${sum.findings} findings`;
  if (!options.quiet) await say(io, text);
  return 1;
}

/** A report behind others: CSV has one head, what people read has a space before it. */
async function behind(
  report: Report,
  { format }: ReportOptions,
  look: RenderOptions,
  isFirst: boolean,
): Promise<Iterable<string>> {
  if (isFirst || format === 'json' || format === 'ndjson') return renderPieces(report, format, look);
  const text = await render(report, format, look);
  return [format === 'csv' ? text.slice(text.indexOf('\n') + 1) : `\n${text}`];
}

/** The reports as they come, with their progress on stderr. */
async function* told(
  reports: AsyncIterable<Report>,
  { articles, events }: Run,
  options: ReportOptions,
  io: Io,
): AsyncGenerator<Report> {
  const showing = showsProgress(articles, options, io);
  const start = performance.now();
  let done = 0;
  for await (const report of reports) {
    yield report;
    if (showing) await tell(io, eventLine(++done, events, performance.now() - start));
  }
  if (showing) await tell(io, CLEARED);
  if (showing || options.verbose) await say(io, costNote(articles, events, process.resourceUsage().maxRSS * 1024));
}
