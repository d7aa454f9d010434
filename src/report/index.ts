/** The registry of report formats: a name in, the function that renders a report as text out, loaded when asked for. */
import type { Kind, Report } from '../model.ts';

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
  html: async () => (await import('./html/index.ts')).renderHtml,
} as const satisfies Record<string, () => Promise<Render>>;

export type Format = keyof typeof formats;
/** Formats that show passages in the text of their article, and so get it without --include-text. */
export const withTexts: ReadonlySet<Format> = new Set<Format>(['html']);

export const formatNames = Object.keys(formats) as readonly Format[];
