/** clean: paragraphs -> links to other articles: "Read also: ...", and lists under "More from ..." or "Most read". */
import { commentBoxes, endHeadings, linkLabels, relatedHeadings, relatedOpenings } from '../words/related.ts';
import { endsLikeSentence, hasQuotation, lineIn, plainLine } from './line-words.ts';

const headings: ReadonlySet<string> = new Set<string>(relatedHeadings);
const labels: ReadonlySet<string> = new Set<string>(linkLabels);
const ends: ReadonlySet<string> = new Set<string>(endHeadings);
const isBoxLine = lineIn(commentBoxes);

const LONGEST_HEADING = 70;
const LONGEST_LINK = 220;
const LONGEST_TITLE = 130;
/** Under a heading in the middle of an article stand a handful of links. */
const MOST_LINKS = 10;
/** Share of the text after which a heading can end the article. */
const NEAR_END = 0.55;
/** Prose of this length, twice, is the article going on. */
const PROSE = 220;
/** Short paragraphs, as tabloids have them. */
const SHORT_PROSE = 60;

interface Line {
  readonly text: string;
  readonly start: number;
  /** A blank line stands before it. */
  readonly gap: boolean;
}

/** The rule that drops each paragraph, by its number. */
export function relatedRules(lines: readonly Line[], textLength: number): Map<number, string> {
  const rules = new Map<number, string>();
  const lastProse = secondLastProse(lines);
  const lastPair = lines.findLastIndex(({ text }, n) => isSentence(text) && isSentence(lines[n + 1]?.text ?? ''));
  lines.forEach(({ text, start }, n) => {
    if (rules.has(n) || text.length > LONGEST_LINK) return;
    // The first line may be the title of a video page: "Watch: Flood sweeps through the valley".
    if (n > 0 && isLink(text)) rules.set(n, 'related');
    const isBox = isBoxLine(/\d/.test(text) ? text.replace(/\d/g, ' ') : text);
    if (!isBox && !isHeading(text)) return;
    if (!isBox) rules.set(n, 'related');
    const isLast = n >= lastProse && start > textLength * NEAR_END;
    const isTail = isLast && (isBox || (isEnd(text) && n > lastPair));
    const tail = isTail ? lines.slice(n + 1).map((_, m) => n + 1 + m) : null;
    for (const at of tail ?? (isBox ? [] : linksUnder(lines, n, isLast && isEnd(text) ? lines.length : MOST_LINKS)))
      rules.set(at, isBox ? 'comments' : 'related');
  });
  return rules;
}

/** "READ MORE: Minister resigns" / "Related | Storm closes harbour" */
function isLink(text: string): boolean {
  const parts = /^[^\p{L}\p{N}]{0,3}([\p{L}' ’]{3,30}?)\s{0,2}(?::|\||>|»|→|–|—|-\s)\s{0,3}(\S.{3,})$/u.exec(text);
  return Boolean(parts && labels.has(plainLine(parts[1]!)) && !isSpeech(parts[2]!));
}

/** "Next: 'We will appeal,' he said": the words of a heading also open a line of a report. */
const isSpeech = (rest: string): boolean => hasQuotation(rest) && /\b(?:said|says|told)\b/u.test(rest);

function isHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || /[.!]$/u.test(text)) return false;
  const plain = plainLine(text);
  return headings.has(plain) || opens(text, plain);
}

/** "More from The Beacon": a name follows; "More in the party want him gone" is a sentence. */
function opens(text: string, plain: string): boolean {
  const opening = relatedOpenings.find((words) => plain.startsWith(`${words} `));
  if (!opening) return false;
  const rest = text.split(/\s+/u).slice(opening.split(' ').length);
  return (
    rest.length <= 6 &&
    rest.every((word) => /^[\p{Lu}\p{N}&|#]/u.test(word) || /^(?:and|of|the|this|for|our)$/iu.test(word))
  );
}

function isEnd(text: string): boolean {
  const plain = plainLine(text);
  return ends.has(plain) || relatedOpenings.some((words) => plain.startsWith(`${words} `));
}

const isTitleLike = (text: string): boolean =>
  text.length <= LONGEST_TITLE && !endsLikeSentence(text.replace(/\?$/u, '')) && !text.endsWith(':');

/** Titles of other articles that follow a heading in the middle. The last one may be a heading of the article itself. */
function linksUnder(lines: readonly Line[], heading: number, most: number): number[] {
  const links: number[] = [];
  for (let n = heading + 1; n < lines.length && links.length < most && isTitleLike(lines[n]!.text); n++) links.push(n);
  const after = lines[heading + links.length + 1];
  const last = lines[heading + links.length]!;
  // Link on link without a blank line, then one before the text: the last belongs to the list.
  const goesOn = after !== undefined && !(after.gap && !last.gap);
  return goesOn && links.length ? links.slice(0, -1) : links;
}

/** From here on at most one paragraph of prose follows: a list of teasers may hold one, an article going on holds more. */
function secondLastProse(lines: readonly Line[]): number {
  const prose = lines.flatMap(({ text }, n) => (isProse(text) ? [n] : []));
  return prose.at(-2) ?? 0;
}

/** Two of these in a row are the article going on: teasers stand between titles. */
const isSentence = (text: string): boolean =>
  text.length >= SHORT_PROSE && endsLikeSentence(text) && !/(?:\?|…|\.{3})$/u.test(text);

const isProse = (text: string): boolean => text.length >= PROSE && endsLikeSentence(text);
