/** clean: a kept paragraph -> the parts at its ends that are no text of the article: dateline, closing credit, outlet after the title. */
import type { Dropped } from '../model.ts';
import { trimSpan } from '../text/span.ts';
import { closingCredit } from './credits.ts';
import { datelineOf } from './datelines.ts';
import { datelineFacts, type Facts, type Verdict } from './drop.ts';
import { endsLikeSentence } from './line-words.ts';
import type { Paragraph } from './paragraphs.ts';

/** What is left of a paragraph, and what was cut off. */
export interface Kept {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly gap: boolean;
  readonly cut: readonly Dropped[];
  readonly facts: Partial<Facts>;
}

/** Datelines open the first paragraph of the body, at times the second after a summary. */
const DATELINES_WITHIN = 3;
const PROSE = 60;

/** The kept paragraph without a field at its start. */
export function withoutField(text: string, paragraph: Paragraph, verdict: Verdict | null): Kept {
  const { start, end, gap } = paragraph;
  const whole: Kept = { start, end, text: paragraph.text, gap, cut: [], facts: {} };
  return verdict?.length ? cutTo(text, whole, start + verdict.length, end, verdict.rule, {}) : whole;
}

/** All paragraphs without datelines and closing credits. */
export function withoutEdges(text: string, kept: readonly Kept[]): Kept[] {
  let prose = 0;
  let found = false;
  return kept.map((one) => {
    const isProse = endsLikeSentence(one.text) && one.text.length >= PROSE;
    const dateline = !found && isProse && prose < DATELINES_WITHIN ? datelineOf(one.text) : null;
    if (isProse) prose++;
    found ||= dateline !== null;
    const opened = dateline
      ? cutTo(text, one, one.start + dateline.length, one.end, 'dateline', datelineFacts(dateline))
      : one;
    const closing = closingCredit(opened.text);
    return closing
      ? cutTo(text, opened, opened.start, opened.start + closing.at, 'credit', { credits: [closing.agency] })
      : opened;
  });
}

/** Narrows a paragraph to a span; what falls off is dropped under the rule. */
export function cutTo(text: string, from: Kept, start: number, end: number, rule: string, facts: Partial<Facts>): Kept {
  const rest = trimSpan(text, { start, end });
  const sides = [
    { start: from.start, end: rest.start },
    { start: rest.end, end: from.end },
  ];
  const cut = sides.map((side) => trimSpan(text, side)).filter((side) => side.start < side.end);
  return {
    ...rest,
    text: text.slice(rest.start, rest.end),
    gap: from.gap,
    cut: [...from.cut, ...cut.map((side) => ({ ...side, rule }))],
    facts: merged(from.facts, facts),
  };
}

const merged = (a: Partial<Facts>, b: Partial<Facts>): Partial<Facts> => ({
  ...a,
  ...b,
  credits: [...(a.credits ?? []), ...(b.credits ?? [])],
});
