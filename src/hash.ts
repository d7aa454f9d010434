/** Content-made ids. */
import { createHash } from 'node:crypto';

/** The first `digits` hexadecimal digits of the SHA-256 of some strings; the separator cannot be forged by their content. */
export const hash = (digits: number, ...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('hex').slice(0, digits);

/** SHA-256 of a text as UTF-8. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
