/** A sentence as claims have it, without its words and names. */
import type { Sentence } from './model.ts';

export const sentencePlace = ({ index, start, end, line, role, text }: Sentence): Sentence => ({
  index,
  start,
  end,
  line,
  role,
  text,
});
