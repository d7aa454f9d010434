/** read: a text file is one article as it stands. */

import { wholeOf } from './bytes.ts';
import { decode } from './decode.ts';
import type { Format } from './types.ts';

export const plainText: Format = async function* (source) {
  const decoded = decode(await wholeOf(source));
  yield decoded ? { item: null, text: decoded.text, metadata: {} } : { item: null, reason: 'not text' };
};
