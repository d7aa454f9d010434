/** Shapes that every report format shares: the options of rendering, and the function that a format is. */
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
