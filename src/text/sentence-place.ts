/** Where a claim stands: its sentence, without its words and names, and the key of that. */
import type { Claim, Sentence } from '../model.ts';

export const sentencePlace = ({ index, start, end, line, role, text }: Sentence): Sentence => ({
  index,
  start,
  end,
  line,
  role,
  text,
});

/** The same for all claims of one sentence, and for no others. */
export const sentenceKey = ({ article, sentence }: Pick<Claim, 'article' | 'sentence'>): string =>
  `${article} ${sentence.index}`;
