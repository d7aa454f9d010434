/** The registry of report formats: a name in, the function that renders a report as text out, loaded when asked for. */
import { UsageError } from '../base/errors.ts';
import type { Diff, Explanation, Report } from '../model.ts';
import type { Render, RenderOptions } from './types.ts';

/** Every format. Choices and help come from the keys; each file is loaded only when it is used. */
export const formats = {
  terminal: async () => (await import('./terminal.ts')).renderTerminal,
  json: async () => (await import('./json.ts')).renderJson,
  ndjson: async () => (await import('./ndjson.ts')).renderNdjson,
  csv: async () => (await import('./csv.ts')).renderCsv,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
  html: async () => (await import('./html/index.ts')).renderHtml,
} as const satisfies Record<string, () => Promise<Render>>;

export type Format = keyof typeof formats;

/** Formats whose text can grow longer than a string: the same in pieces. */
const piecewise: Partial<Record<Format, () => Promise<(report: Report) => Iterable<string>>>> = {
  json: async () => (await import('./json.ts')).jsonPieces,
  ndjson: async () => (await import('./ndjson.ts')).ndjsonPieces,
};
/** Characters that are written at once. */
const BLOCK = 65_536;

function* inBlocks(pieces: Iterable<string>): Generator<string> {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}
/** Formats that show passages in the text of their article, and so get it without --include-text. */
export const withTexts: ReadonlySet<Format> = new Set<Format>(['html']);

export const formatNames = Object.keys(formats) as readonly Format[];

/** What the commands on one finding and on two reports write. */
const explanationFormats = {
  terminal: async () => (await import('./explanation.ts')).explanationPage,
  json: async () => (await import('./json.ts')).renderDocument,
} as const satisfies Record<string, () => Promise<(explanation: Explanation, options: RenderOptions) => string>>;
const diffFormats = {
  terminal: async () => (await import('./changes.ts')).diffPage,
  json: async () => (await import('./json.ts')).renderDocument,
} as const satisfies Record<
  keyof typeof explanationFormats,
  () => Promise<(diff: Diff, options: RenderOptions) => string>
>;

export type ViewFormat = keyof typeof explanationFormats;
export const viewFormatNames = Object.keys(explanationFormats) as readonly ViewFormat[];

const plain: RenderOptions = { color: false, width: 100, all: false };

/** The loader of that name; a name from outside may be none. */
function chosen<Loader>(loaders: Readonly<Record<string, Loader>>, format: string): Loader {
  const loader = Object.hasOwn(loaders, format) ? loaders[format] : undefined;
  if (loader === undefined)
    throw new UsageError(`format ${JSON.stringify(format)} is none of ${Object.keys(loaders).join(', ')}`);
  return loader;
}

/** The report as text: what `claims analyze --format` writes. Without colour, 100 columns wide, unless the options say otherwise. */
export const render = async (
  report: Report,
  format: Format = 'terminal',
  options: Partial<RenderOptions> = {},
): Promise<string> => (await chosen<() => Promise<Render>>(formats, format)())(report, { ...plain, ...options });

/** What `render` gives, in pieces. */
export async function renderPieces(
  report: Report,
  format: Format,
  options: Partial<RenderOptions>,
): Promise<Iterable<string>> {
  const load = piecewise[format];
  return load ? inBlocks((await load())(report)) : [await render(report, format, options)];
}

/** One finding in full as text: what `claims explain` writes. */
export const renderExplanation = async (
  explanation: Explanation,
  format: ViewFormat = 'terminal',
  options: Partial<RenderOptions> = {},
): Promise<string> => (await chosen(explanationFormats, format)())(explanation, { ...plain, ...options });

/** The changes between two reports as text: what `claims diff` writes. */
export const renderDiff = async (
  diff: Diff,
  format: ViewFormat = 'terminal',
  options: Partial<RenderOptions> = {},
): Promise<string> => (await chosen(diffFormats, format)())(diff, { ...plain, ...options });
