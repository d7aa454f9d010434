/** clean: raw article -> what is kept, as blocks with roles, and what is dropped, each with its rule. Masks, never rewrites. */
import type { Block, CleanArticle, Dropped, RawArticle } from '../model.ts';
import { publishedOf } from './calendar-date.ts';
import { isCaption } from './captions.ts';
import { type Facts, factsOf, verdictsOn } from './drop.ts';
import { cutTo, type Kept, repeatedLines, withoutEdges, withoutField } from './masks.ts';
import { asWritten, fullest, outletSuffix } from './outlet.ts';
import { linesOf, paragraphsOf } from './paragraphs.ts';
import { repeatedTitles, rolesOf, titleAt } from './titles.ts';

/** A kept line, before its role is known. */
interface Line extends Kept {
  readonly role: 'caption' | null;
  readonly apart: boolean;
}

/** Sets aside what belongs to the page and not to the article, and reads off what the page says about the article. */
export function cleanArticle(raw: RawArticle): CleanArticle {
  const paragraphs = paragraphsOf(raw.text);
  const isCaptionLine = captionReader();
  const verdicts = verdictsOn(paragraphs, raw.text.length, isCaptionLine);
  const isDropped = verdicts.map((verdict) => verdict !== null && verdict.length === undefined);
  const whole = paragraphs.flatMap(({ start, end }, n): Dropped[] =>
    isDropped[n] ? [{ start, end, rule: verdicts[n]!.rule }] : [],
  );
  const kept = paragraphs.flatMap((paragraph, n) =>
    isDropped[n] ? [] : [withoutField(raw.text, paragraph, verdicts[n]!)],
  );
  const edged = withoutEdges(raw.text, kept);
  const facts = factsOf([...verdicts, ...edged.map((one) => one.facts)]);
  return finished(raw, facts, whole, linesAfter(edged, whole, isCaptionLine));
}

/** `isCaption`, asked once for each line of an article. */
function captionReader(): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const found = known.get(text) ?? isCaption(text);
    known.set(text, found);
    return found;
  };
}

/** The lines that are not empty after cutting, with what stands before them. */
function linesAfter(
  kept: readonly Kept[],
  whole: readonly Dropped[],
  isCaptionLine: (text: string) => boolean,
): Line[] {
  let seen = 0;
  return kept.map((one) => {
    const before = seen;
    while (seen < whole.length && whole[seen]!.start < one.start) seen++;
    return { ...one, role: isCaptionLine(one.text) ? 'caption' : null, apart: seen > before };
  });
}

function finished(raw: RawArticle, facts: Facts, whole: readonly Dropped[], kept: readonly Line[]): CleanArticle {
  const filled = kept.filter(({ start, end }) => start < end);
  const again = new Map([
    ...repeatedLines(filled),
    ...repeatedTitles(filled.map(({ text, role }) => (role ? '' : text))),
  ]);
  const repeated = filled.flatMap(({ start, end }, n): Dropped[] =>
    again.has(n) ? [{ start, end, rule: again.get(n)! }] : [],
  );
  const suffix = filled
    .slice(0, 4)
    .map(({ text }) => outletSuffix(text))
    .find((found) => found !== null);
  const lines = filled.filter((_, n) => !again.has(n));
  const known = facts.titles[0] ?? raw.metadata.title ?? raw.given.title;
  const title = titleAt(lines, known);
  const roles = rolesOf(lines, title);
  const outlet = outletOf(raw, facts, suffix?.outlet ?? null);
  const blocks = lines.map((line, n) => (n === title ? withoutOutlet(raw.text, line) : line));
  return {
    ...raw,
    blocks: blocks.map(({ start, end }, n): Block => ({ start, end, role: roles[n]! })),
    dropped: [
      ...whole,
      ...kept.flatMap(({ cut }) => cut),
      ...repeated,
      ...(title < 0 ? [] : blocks[title]!.cut.filter(({ rule }) => rule === 'outlet-suffix')),
    ].sort((a, b) => a.start - b.start),
    outlet,
    title: (title < 0 ? undefined : blocks[title]!.text) ?? known ?? null,
    authors: facts.authors.length ? facts.authors : (raw.metadata.authors ?? []),
    credits: [...facts.credits, ...facts.signed.filter((name) => name !== outlet)],
    published: publishedOf(raw, facts.stamps, facts.dates),
  };
}

/** The page's own name first; who signed a dateline only where nothing else names the outlet. */
function outletOf(raw: RawArticle, facts: Facts, suffix: string | null): string | null {
  const stated = fullest(facts.outlets) ?? suffix ?? facts.owners[0] ?? null;
  if (stated !== null) return asWritten(stated, raw.text);
  return raw.metadata.outlet ?? raw.given.outlet ?? facts.signed[0] ?? null;
}

/** "Storm closes harbour | The Harbour Times" without the outlet. */
function withoutOutlet(text: string, line: Line): Line {
  const suffix = outletSuffix(line.text);
  return suffix && suffix.at > 0
    ? { ...line, ...cutTo(text, line, line.start, line.start + suffix.at, 'outlet-suffix', {}) }
    : line;
}

/** Each line a body block, nothing dropped: for texts that are known to be clean. */
export function plainArticle(raw: RawArticle): CleanArticle {
  const { metadata, given } = raw;
  return {
    ...raw,
    blocks: linesOf(raw.text).map(({ start, end }): Block => ({ start, end, role: 'body' })),
    dropped: [],
    outlet: metadata.outlet ?? given.outlet ?? null,
    title: metadata.title ?? given.title ?? null,
    authors: metadata.authors ?? [],
    credits: [],
    published: publishedOf(raw, [], []),
  };
}
