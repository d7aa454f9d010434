/** Makes article text harmless for a terminal: any string in, one line of visible characters out. JSON keeps the data as they are. */

/** White space of every sort, line ends and tabs included: one space. */
const spaces = /[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000 ]+/g;
/** Controls, bidi marks and overrides, zero-width characters, tags, lone surrogates. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** More accents on one letter than any orthography uses would run over the lines above and below. */
const stacked = /(\p{M}{4})\p{M}+/gu;

/** Most text is plain, and reports are long. */
const plain = /^[ -~]*$/;

const emojiBefore = /[\p{Extended_Pictographic}\p{Emoji_Modifier}#*0-9\ufe0f]$/u;
const emojiAfter = /^\p{Extended_Pictographic}/u;

/** The joiners and selectors that make up one emoji are drawn, not hidden. */
function belongsToEmoji(char: string, at: number, text: string): boolean {
  if (char !== '\u200d' && char !== '\ufe0f' && char !== '\ufe0e') return false;
  const before = emojiBefore.test(text.slice(Math.max(0, at - 2), at));
  return before && (char !== '\u200d' || emojiAfter.test(text.slice(at + 1, at + 3)));
}

function visible(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** The text on one line with nothing hidden in it: escape becomes ␛, a bidi override <U+202E>. */
export function sanitize(text: string): string {
  if (plain.test(text) && !text.includes('  ')) return text;
  return text
    .replace(spaces, ' ')
    .replace(hidden, (char, at: number, whole: string) => (belongsToEmoji(char, at, whole) ? char : visible(char)))
    .replace(stacked, '$1\u2026');
}
