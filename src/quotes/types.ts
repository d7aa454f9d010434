/** Shapes of quotations: an utterance, and the phrase that names its speaker. */
import type { Span } from '../model.ts';
import type { AttributionFrame, Passage } from '../syntax/types.ts';

export interface Utterance extends Span {
  readonly form: 'direct' | 'indirect' | 'mixed';
  /** The parts inside quotation marks. */
  readonly quoted: readonly Span[];
  /** What is said, without the frame that stands inside it. */
  readonly parts: readonly Span[];
  readonly passage: Passage;
  /** null: nobody is named. */
  readonly source: Source | null;
  readonly rule: string;
  /** The name that stands before the words in a transcript: RUIZ: We agree. */
  readonly label: Span | null;
  /** No mark closes it in its paragraph. */
  readonly open: boolean;
  /** It goes on from the paragraph before. */
  readonly resumes: boolean;
}

/** The words that say who, in the passage where they stand. */
export interface Source {
  readonly passage: Passage;
  readonly frame: AttributionFrame;
}
