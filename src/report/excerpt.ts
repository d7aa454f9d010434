/** The passage around a claim: sentence and span in, as much of the sentence as a place on the page holds out. */
import type { Claim } from '../model.ts';
import { type Ink, type Line, type Run, run, textWidth } from './columns.ts';

/** Characters per column that may stand in the text but not on the page: the rest of a sentence of 5 MB is not looked at. */
const SLACK = 8;

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** Words from the front that fit, and whether all did. */
function fitting(all: readonly string[], room: number): { kept: string[]; used: number } {
  const kept: string[] = [];
  let used = 0;
  for (const word of all) {
    const wide = textWidth(word) + 1;
    if (used + wide > room) break;
    kept.push(word);
    used += wide;
  }
  return { kept, used };
}

/** The raw text beside the span, with the partial word at the far end left out. */
function sides(claim: Claim, reach: number): { before: string[]; after: string[]; glued: [boolean, boolean] } {
  const { sentence, span } = claim;
  const before = sentence.text.slice(Math.max(0, span.start - sentence.start - reach), span.start - sentence.start);
  const after = sentence.text.slice(span.end - sentence.start, span.end - sentence.start + reach);
  const left = words(run(before).text);
  const right = words(run(after).text);
  if (span.start - sentence.start > reach) left.shift();
  if (sentence.end - span.end > reach) right.pop();
  return { before: left, after: right, glued: [/\S$/.test(before), /^\S/.test(after)] };
}

/** The span in ink and the words around it, cut at both ends to `room` columns. */
export function excerpt(claim: Claim, room: number, ink: Ink): Line {
  const reach = room * SLACK;
  const whole = run(claim.span.text.slice(0, reach), ink).text.trim();
  const centre = words(whole);
  const fit = fitting(centre, room);
  const complete = claim.span.text.length <= reach && (fit.kept.length === centre.length || centre.length === 1);
  if (!complete) return [{ text: `${fit.kept.join(' ') || whole} \u2026`, ink }];
  const { before, after, glued } = sides(claim, reach);
  const spare = Math.max(0, room - textWidth(whole) - 4);
  const reversed = before.toReversed();
  const first = fitting(reversed, Math.max(spare / 2, spare - textWidth(after.join(' ')) - 1));
  const right = fitting(after, spare - first.used).kept;
  const left = first.kept.toReversed();
  const cut = {
    left: left.length < before.length || claim.span.start - claim.sentence.start > reach,
    right: right.length < after.length || claim.sentence.end - claim.span.end > reach,
  };
  return join(left, { text: whole, ink }, right, glued, cut);
}

function join(
  left: readonly string[],
  span: Run,
  right: readonly string[],
  glued: readonly [boolean, boolean],
  cut: { left: boolean; right: boolean },
): Line {
  const head = `${cut.left ? '\u2026 ' : ''}${left.join(' ')}${left.length > 0 && !glued[0] ? ' ' : ''}`;
  const tail = `${right.length > 0 && !glued[1] ? ' ' : ''}${right.join(' ')}${cut.right ? ' \u2026' : ''}`;
  return [{ text: head, ink: 'plain' }, span, { text: tail, ink: 'plain' }];
}
