/** The registry of report formats: a name in, the function that renders a report as text out, loaded when asked for. */
import type { Diff, Explanation, Kind, Report } from '../model.ts';

export interface RenderOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Nothing is cut for the reader's sake. */
  readonly all: boolean;
  /** The kinds that were asked for; dates alone become a timeline. */
  readonly kinds?: readonly Kind[] | undefined;
  /** The command line that made the report, to be shown where something is cut. */
  readonly command?: string | undefined;
}
/** A report format: pure, the whole text at once, with a line end at the end. */
export type Render = (report: Report, options: RenderOptions) => string;

/** Every format. Choices and help come from the keys; each file is loaded only when it is used. */
export const formats = {
  terminal: async () => (await import('./terminal.ts')).renderTerminal,
  json: async () => (await import('./json.ts')).renderJson,
  ndjson: async () => (await import('./ndjson.ts')).renderNdjson,
  csv: async () => (await import('./csv.ts')).renderCsv,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
} as const satisfies Record<string, () => Promise<Render>>;

export type Format = keyof typeof formats;
export const formatNames = Object.keys(formats) as readonly Format[];

/** What the commands on one finding and on two reports write. */
export const explanationFormats = {
  terminal: async () => (await import('./explanation.ts')).renderExplanation,
  json: async () => {
    const { renderDocument } = await import('./json.ts');
    return (explanation) => renderDocument(explanation, 'document');
  },
} as const satisfies Record<ViewFormat, () => Promise<(explanation: Explanation, options: RenderOptions) => string>>;

export const diffFormats = {
  terminal: async () => (await import('./changes.ts')).renderDiff,
  json: async () => {
    const { renderDocument } = await import('./json.ts');
    return (diff) => renderDocument(diff, 'document');
  },
} as const satisfies Record<ViewFormat, () => Promise<(diff: Diff, options: RenderOptions) => string>>;

export const viewFormatNames = ['terminal', 'json'] as const;
export type ViewFormat = (typeof viewFormatNames)[number];
