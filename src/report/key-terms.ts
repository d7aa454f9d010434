/** Things that several articles merely name, as one line of a person's report. In: an event. Out: the words of the line. */
import type { EventView } from './view.ts';

/** Terms that a person reads without --all; the most shared ones come first. */
const MOST = 12;

/** How the line begins: it is no finding, since the articles need not say the same of these things. */
export const keyTermsTitle = 'Also named by several:';

/** "harbour dues, roof repairs … 3 more"; empty where several articles name nothing alike. */
export function keyTermsText({ event: { keyTerms } }: Pick<EventView, 'event'>, all: boolean): string {
  const shown = all ? keyTerms : keyTerms.slice(0, MOST);
  const rest = keyTerms.length - shown.length;
  return shown.map(({ text }) => text).join(', ') + (rest > 0 ? ` \u2026 ${rest} more` : '');
}
