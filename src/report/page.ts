/** What every part of a person's report is given beside the report itself. */
import type { Report } from '../model.ts';
import type { RenderOptions } from './types.ts';
import { type View, viewOf } from './view.ts';

export interface Page {
  readonly view: View;
  /** Display columns, 40 or more. */
  readonly width: number;
  /** Nothing is cut. */
  readonly all: boolean;
  /** Only dates are shown: as a timeline. */
  readonly timeline: boolean;
  /** The command line that made this report, for "... --all shows them". */
  readonly command: string | undefined;
}

/** Nothing can be set side by side in less; lines longer than the other are hard to read. */
const NARROWEST = 40;
const WIDEST = 120;

/** Columns of a page on a terminal of that width. */
export const pageWidth = (width: number): number => Math.max(NARROWEST, Math.min(WIDEST, Math.floor(width)));

/** The report as a page of that many columns. */
export const pageOf = (report: Report, { width, all, kinds, command }: RenderOptions): Page => ({
  view: viewOf(report),
  width: pageWidth(width),
  all,
  timeline: kinds?.length === 1 && kinds[0] === 'date',
  command,
});

/** What words about a finding are made from, on a page of any sort. */
export type Viewed = Pick<Page, 'view'>;

/** What the verdicts are about, said every time: readers take "agree" for "true" and silence for denial. */
export const closingText =
  'Verdicts describe the reporting, not the truth. A letter that is missing from a line means: not found in this text.';

/** Narrower than this, columns are stacked. */
export const NARROW = 70;
