/** read: a piece of HTML or a text, as feeds and JSON fields hold it -> its text, line by line. */
import { linesOf } from './lines.ts';
import { isApart } from './parts.ts';
import { parsePiece } from './tree.ts';

const tag = /<\/?[a-z][a-z0-9]{0,11}(?:\s[^<>]*)?\/?>|<!--/i;
/** What makes a new line in HTML; without any of it, the line ends of the text are its own. */
const block = /<(?:\/?(?:p|div|li|h\d|article|section|blockquote|tr)|br)(?:\s[^<>]*)?\/?>/i;
const entity = /&(?:[a-z]{2,8}|#x?[\da-f]{2,6});/i;

/** The text of a piece as a page would show it; a text without markup stays as it is. */
export function pieceText(piece: string): string {
  if (!tag.test(piece) && !entity.test(piece)) return piece.replace(/\r\n?/g, '\n').trim();
  return linesIn(block.test(piece) ? piece : piece.replace(/\r\n?|\n/g, '<br>')).join('\n\n');
}

function linesIn(markup: string): string[] {
  const tree = parsePiece(markup);
  return linesOf(tree, isApart(tree)).map(({ text }) => text);
}
