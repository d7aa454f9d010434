/** clean: a short line -> the rule by which it is the page's own: players, handles, calls for letters, notes on commissions. */
import { anyOf } from '../text/pattern.ts';
import { reportingSigns } from '../words/appeals.ts';
import { commentTerms, pageOpenings, pagePhrases, playerLines } from '../words/page-lines.ts';
import { lineIn } from './line-words.ts';

const LONGEST = 170;

const reporting = anyOf(reportingSigns);
const address = /^(?:e-?mail:?\s)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$/iu;
const handle = /^(?:(?:twitter|x):?\s)?@\w{2,30}$/iu;

/** The rule that drops a line, or null. */
export function pageLineRule(line: string): string | null {
  if (line.length > LONGEST) return null;
  const lower = line.toLowerCase().replaceAll('’', "'");
  if (isPlayer(lower)) return 'navigation';
  if (isCommentNote(lower)) return 'comments';
  if (reporting.test(lower)) return null;
  return pagePhrases.some((phrase) => lower.includes(phrase)) || opensSentence(lower) ? 'promotion' : null;
}

/** The address or handle of the author, alone on its line. Inside an article a list of addresses may be the news. */
export const isAddress = (line: string): boolean => line.length <= LONGEST && (address.test(line) || handle.test(line));

/** "Listen to this article · 3 min" */
const isPlayer = lineIn(playerLines, 'minutes'.length, (plain) =>
  plain.replace(/\s?\d{1,3}(?:\s\d\d)?(?:\s?min(?:ute)?s?)?$/u, ''),
);

/** "Comments 214", "Comments: Our rules", '9 thoughts on "Storm closes harbour"'. */
const isCommentNote = (lower: string): boolean =>
  /^comments?:?\s?\(?\d{1,6}\)?$/u.test(lower) ||
  /^\d{1,5} (?:thoughts?|responses?|replies|comments?) (?:on|to) ["“'‘]/u.test(lower) ||
  (/^(?:reader )?comments?(?::| are| may| will| section| policy| must)/u.test(lower) &&
    commentTerms.some((term) => lower.includes(term)));

/** "LETTERS: Write to the editor at PO Box 9." */
const opensSentence = (lower: string): boolean =>
  lower.split(/(?<=[.!?:|])\s/u).some((sentence) => pageOpenings.some((words) => sentence.startsWith(words)));
