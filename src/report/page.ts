/** What every part of the terminal report is given beside the report itself. */
import type { View } from './view.ts';

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

/** What words about a finding are made from, on a page of any sort. */
export type Viewed = Pick<Page, 'view'>;

/** What the verdicts are about, said every time: readers take "agree" for "true" and silence for denial. */
export const CAVEAT =
  'Verdicts describe the reporting, not the truth. A letter that is missing from a line means: not found in this text.';

/** Narrower than this, columns are stacked. */
export const NARROW = 70;
/** "1 article", "2 articles". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
