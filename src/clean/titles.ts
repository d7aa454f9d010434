/** clean: kept paragraphs -> which is the title, which a standfirst, which are headings; and which only repeat the title. */
import type { Role } from '../model.ts';
import { breadcrumbRoots } from '../words/furniture.ts';
import { endsLikeSentence, fingerprint, hasQuotation } from './line-words.ts';
import { bodyStems, overlapWith } from './overlap.ts';

export interface Line {
  readonly text: string;
  /** Known already: a caption. */
  readonly role: Role | null;
  /** Furniture was dropped between the line before and this one. */
  readonly apart: boolean;
  /** A blank line stands before it. */
  readonly gap: boolean;
}

const LONGEST_TITLE = 200;
const LONGEST_HEADING = 90;
const MOST_HEADING_WORDS = 13;
const LONGEST_STANDFIRST = 350;
const LONGEST_KICKER = 28;
const LONGEST_PREFIX = 60;
/** Titles stand, and stand again, near the top. */
const TOP = 12;
/** Between the title and the first sentence stand a standfirst, captions, a place. */
const NEAR = 7;
const SHORTEST_TITLE = 12;
const SHORTEST_PREFIXED = 24;

/** Share of the words of a title that the text has too. */
const RELATED = 0.5;
const UNRELATED = 0.15;

/** Where the path to a page begins. */
const paths = [...breadcrumbRoots];

/** A line without the end of a sentence, that opens like one. "Fires spread in U.S." ends with a name. */
const isTitleLike = (text: string): boolean =>
  text.length <= LONGEST_TITLE &&
  /^["'“‘«(\p{Lu}\p{N}$€£#@¡¿]|^\p{Ll}+\p{Lu}/u.test(text) &&
  (/(?<!\p{L})\p{Lu}\.\s?\p{Lu}\.$/u.test(text) || !/(?:[.:;,]|…)\s?["”’')\]]{0,3}$/u.test(text));

const isProse = (text: string): boolean => endsLikeSentence(text) || text.length > LONGEST_TITLE;

/** Near the top: lines that are the title again, or the path of the page before it ("Home Region Storm closes harbour"). */
export function repeatedTitles(texts: readonly string[]): Map<number, string> {
  const rules = new Map<number, string>();
  const prints = texts
    .slice(0, TOP)
    .map((text) => (text.length <= LONGEST_TITLE + LONGEST_PREFIX ? fingerprint(text) : ''));
  for (let later = 1; later < prints.length; later++) {
    for (let earlier = 0; earlier < later; earlier++) {
      if (rules.has(earlier) || rules.has(later) || !isTitleLike(texts[earlier]!) || !isTitleLike(texts[later]!))
        continue;
      const rule = repetition(prints[earlier]!, prints[later]!);
      if (rule)
        rules.set(rule === 'breadcrumb' || prints[earlier]!.length > prints[later]!.length ? earlier : later, rule);
    }
  }
  return rules;
}

function repetition(earlier: string, later: string): string | null {
  const [short, long] = earlier.length < later.length ? [earlier, later] : [later, earlier];
  if (short.length < SHORTEST_TITLE || long.length - short.length > LONGEST_PREFIX) return null;
  if (short === long || (long.startsWith(short) && short.length > SHORTEST_PREFIXED)) return 'repeated-title';
  const prefix = long.slice(0, -short.length);
  return long === earlier &&
    long.endsWith(short) &&
    short.length > SHORTEST_PREFIXED &&
    paths.some((word) => prefix.startsWith(word))
    ? 'breadcrumb'
    : null;
}

/** A slogan may stand over the title too: of several lines the one that has the words of the text, where the first has none of them. */
function aboutBody(lines: readonly Line[], long: readonly number[], prose: number): number | undefined {
  if (long.length < 2) return undefined;
  const body = bodyStems(lines.slice(prose).map(({ text }) => text));
  const isSlogan = overlapWith(lines[long[0]!]!.text, body) <= UNRELATED;
  return isSlogan ? long.find((n) => overlapWith(lines[n]!.text, body) >= RELATED) : undefined;
}

/** The number of the title, or -1. A title that is known from elsewhere is found again; otherwise it is the first line, if no sentence. */
export function titleAt(lines: readonly Line[], known: string | undefined): number {
  const print = known === undefined ? '' : fingerprint(known);
  const again = print
    ? lines.slice(0, TOP).findIndex(({ text }) => text.length < 400 && fingerprint(text) === print)
    : -1;
  if (again >= 0) return again;
  const prose = lines.findIndex(({ text, role }) => role === null && isProse(text) && !isTitleLike(text));
  if (prose <= 0) return -1;
  const candidates = lines
    .slice(0, prose)
    .flatMap((line, n) => (line.role === null && isTitleLike(line.text) && isName(line.text) ? [n] : []));
  // A section's name may stand over the title, and what is left of a menu.
  const long = candidates.filter((n) => prose - n <= NEAR && lines[n]!.text.length > LONGEST_KICKER);
  return aboutBody(lines, long, prose) ?? long[0] ?? candidates.find((n) => prose - n <= NEAR) ?? -1;
}

/** More than one word. */
const isName = (text: string): boolean => /(?<!\S)[^\s\p{L}]*\p{L}\S*\s+[^\s\p{L}]*\p{L}/u.test(text);

/** The role of each kept line. */
export function rolesOf(lines: readonly Line[], title: number): Role[] {
  const body = firstBody(lines, title);
  return lines.map(({ text, role }, n) => {
    if (n === title) return 'title';
    if (role) return role;
    if (n < title) return isTitleLike(text) ? 'heading' : 'body';
    if (n < body) return 'standfirst';
    return isHeading(lines, n) ? 'heading' : 'body';
  });
}

/** The first line of the body: what stands between the title and a byline, a date or a picture is a standfirst. */
function firstBody(lines: readonly Line[], title: number): number {
  if (title < 0) return 0;
  const next = title + 1;
  const after = lines[next + 1];
  const text = lines[next]?.text ?? '';
  if (!after || lines[next]!.role !== null || text.length > LONGEST_STANDFIRST) return next;
  const isCut = after.role === 'caption' || after.apart;
  const isLong = text.length > LONGEST_HEADING && !endsLikeSentence(text) && isTitleLike(text);
  return (isCut || isLong) && lines.slice(next + 1).some((line) => line.role === null && isProse(line.text))
    ? next + 1
    : next;
}

/** A short line that is no sentence, after the end of one and before prose. */
function isHeading(lines: readonly Line[], n: number): boolean {
  const { text } = lines[n]!;
  if (text.length > LONGEST_HEADING || text.split(/\s+/u).length > MOST_HEADING_WORDS || !isTitleLike(text))
    return false;
  const next = lines.slice(n + 1, n + TOP).find(({ role }) => role === null);
  // "Where should we go?" is asked by somebody in the text, unless it stands alone.
  if (/[?!]/u.test(text.slice(-4)) && (!lines[n]!.gap || !text.endsWith('?') || hasQuotation(text))) return false;
  return (
    next !== undefined &&
    (isProse(next.text) || next.text.length > 60 || next.text.endsWith(':')) &&
    /^["'“‘«(\p{Lu}\p{N}]/u.test(next.text)
  );
}
