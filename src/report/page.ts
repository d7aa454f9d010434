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

/** Narrower than this, columns are stacked. */
export const NARROW = 70;
/** "1 article", "2 articles". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
