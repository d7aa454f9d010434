/** What a word begins with: of what texts are mostly made of the code of the first letter tells, without a pattern. */

const UPPER = /^\p{Lu}/u;

/** Whether a text begins with a capital letter. */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(text);
}

/** Whether a text begins with a letter from a to z, small or capital. */
export function startsPlainly(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  return code >= 97 && code <= 122;
}
