/** Extractions as compact text, to be sent between threads and kept in a cache: without the article's text, which whoever unpacks has. */

import { sha256 } from '../base/hash.ts';
import { version } from '../base/version.ts';
import { dateInName } from '../clean/calendar-date.ts';
import type { Claim, Draft, Extraction, RawArticle } from '../model.ts';
import { fileStem } from '../text/normal-form.ts';
import { withIds } from './claims.ts';

/** JSON of all but the text. */
export const pack = ({ article, claims }: Extraction): string =>
  JSON.stringify({ article: { ...article, text: '' }, claims });

/** What `pack` made of this article, or of the same text under another name. Throws where it is of another text, or nothing of ours. */
export function unpack(packed: string, { id, path, item, text }: RawArticle): Extraction {
  const { article, claims } = JSON.parse(packed) as Extraction;
  if (article.sha256 !== sha256(text) || !Array.isArray(claims)) throw new TypeError('not the extraction of this text');
  return {
    article: { ...article, id, path, item, text },
    claims: article.id === id ? claims : withIds(id, claims.map(draftOf)),
  };
}

/** A claim without what depends on the name of its article. */
function draftOf({ id: _id, article: _article, ...draft }: Claim): Draft {
  return draft as Draft;
}

/** Names all that the extraction of an article is made of: its text, what else is known of it, the version; of its path the day in it. */
export function packKey({ text, metadata, given, path }: RawArticle): string {
  return sha256(JSON.stringify([version, text, metadata, given, dateInName(fileStem(path))]));
}
