/** Plain text as a parsed article: every line is a paragraph, nothing is dropped. For measuring, where the text is known to be clean. */
import { plainArticle } from '../clean/index.ts';
import type { ParsedArticle } from '../model.ts';
import { parseArticle } from './index.ts';

export const parsePlain = (text: string, id = 'text'): ParsedArticle =>
  parseArticle(plainArticle({ id, path: id, item: null, text, metadata: {}, given: {} }));
