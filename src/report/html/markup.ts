/** HTML that cannot be broken out of: a template tag that escapes every text put into it. The only file that escapes. */
import { sanitize } from '../columns.ts';

const MADE = Symbol('made by the html tag');

/** Markup made by the tag below. The symbol cannot come out of a report, so no text passes for markup. */
export interface Html {
  readonly [MADE]: string;
}
/** Texts are escaped, markup is not; null, undefined and false are nothing. */
export type Piece = Html | string | number | null | undefined | false | readonly Piece[];

const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for between tags and inside quoted attributes: controls and bidi marks visible, white space single, nothing that HTML reads. */
export const escapeHtml = (text: string): string => sanitize(text).replace(/[&<>"']/g, (char) => names[char] ?? '');

function textOf(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (typeof piece === 'string') return escapeHtml(piece);
  if (typeof piece === 'number') return String(piece);
  return MADE in piece ? piece[MADE] : piece.map(textOf).join('');
}

/** html`<b>${text}</b>`: attributes have to be quoted in the template. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  const whole = strings.map((literal, index) => (index === 0 ? literal : textOf(pieces[index - 1]) + literal));
  return { [MADE]: whole.join('') };
}

/** The project's own script or style, which is not escaped; it must not hold what ends its element. */
export function verbatim(source: string): Html {
  if (/<\/|<!--/.test(source)) throw new Error('the source of the page would end its own element');
  return { [MADE]: source };
}

/** The markup as text, for the file. */
export const markupOf = (of: Html): string => of[MADE];
