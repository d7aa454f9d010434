/** read: a piece of HTML or a text, as feeds and JSON fields hold it -> its lines. */
import { linesOf, type PageLine } from './lines.ts';
import { isApart } from './parts.ts';
import { parsePiece } from './tree.ts';
import { escaped } from './xhtml.ts';

const markup = /<\/?[a-z][a-z0-9]{0,11}(?:\s[^<>]*)?\/?>|<!--|&(?:[a-z]{2,8}|#\d{2,5});/i;

/** The lines of a piece, where it has markup, as a page would show them. */
export function pieceLines(piece: string): PageLine[] {
  const tree = parsePiece(markup.test(piece) ? piece : escaped(piece).replace(/[\r\n]+/g, '<br>'));
  return linesOf(tree, isApart(tree));
}
