/** quotes: brings quotations and frames together. In: passages. Out: utterances: what is said, in which form, and the frame that says who. */
import type { Span } from '../model.ts';
import type { AttributionFrame, Passage, Range, Token } from '../syntax/types.ts';
import { clauseLeads, clauseTails } from '../words/quote-grammar.ts';
import { framesOf } from './frames.ts';
import { actorOf, announcerOf, endsInColon, looseSource } from './sources.ts';
import type { Source, Utterance } from './types.ts';

// quotes: what the form of a quotation tells: a sentence, a fragment, a line of a transcript. In: the text and tokens. Out: yes or no, or
// where the label stands.
const wordCount = (text: string, token: Token): number =>
  text.slice(token.quote!.start, token.quote!.end).split(/\s+/).length;

const LABEL = /^\p{Lu}[\p{Lu}.'’-]{1,24}(?: [\p{Lu}.'’-]{1,24}){0,3}(?=:\s)/u;
/** The label at the start of a quotation in a transcript, and where the words after it begin. */
export function labelOf(text: string, { quote }: Token): (Span & { readonly to: number }) | null {
  const { start, end } = quote!;
  const label = LABEL.exec(text.slice(start, Math.min(end, start + 110)))?.[0];
  if (!label) return null;
  const gap = /^:\s*/.exec(text.slice(start + label.length, Math.min(end, start + label.length + 9)))![0].length;
  const to = start + label.length + gap;
  return to < end ? { start, end: start + label.length, to } : null;
}

/** Nothing but quotations: no frame of its own. */
export const standsAlone = (text: string, passage: Passage): boolean => {
  const quotes = passage.tokens.filter((t) => t.quote);
  const rest = passage.tokens.filter((t) => !t.quote);
  return (
    quotes.length > 0 &&
    rest.length <= 1 &&
    !quotes.every((q) => q.title) &&
    quotes.some((q) => q.closes || wordCount(text, q) >= 4)
  );
};

/** Six words or more that begin like a sentence: speech, even beside narration. */
export const isSentence = (text: string, token: Token): boolean =>
  token.closes &&
  wordCount(text, token) >= 6 &&
  /^\P{Ll}/u.test(text.slice(token.quote!.start, token.quote!.start + 2));

/** Three words or more that begin in the middle of a sentence: somebody's words in the writer's. */
export const isFragment = (text: string, token: Token): boolean =>
  !token.title &&
  wordCount(text, token) >= 3 &&
  /^\p{Ll}/u.test(text.slice(token.quote!.start, token.quote!.start + 2));

// quotes: joins a quotation that runs over several paragraphs. In: utterances in order. Out: one utterance for each such run.
/** Rules that guess who speaks from what stands around. */
const WEAK: ReadonlySet<string> = new Set(['carried', 'unattributed', 'beside-narration']);
/** How many utterances back the open one may stand: others may stand inside it. */
const NEAR = 4;

function joined(one: Utterance, other: Utterance): Utterance {
  // “One. (paragraph) “Two,” she said: the frame at the end tells who spoke all of it.
  const said = WEAK.has(one.rule) && !WEAK.has(other.rule) && !one.label ? other : one;
  return {
    ...said,
    start: one.start,
    end: other.end,
    form: one.form === 'direct' && other.form === 'direct' ? 'direct' : 'mixed',
    quoted: [...one.quoted, ...other.quoted],
    parts: [...one.parts, ...other.parts],
    open: other.open,
    resumes: one.resumes,
  };
}

/** A quotation that is reopened in the next paragraph without having been closed is one. */
export function joinParagraphs(utterances: readonly Utterance[]): Utterance[] {
  const out: Utterance[] = [];
  for (const utterance of utterances) {
    let at = -1;
    if (utterance.resumes)
      for (let i = out.length - 1; i >= Math.max(0, out.length - NEAR) && at < 0; i--) if (out[i]!.open) at = i;
    if (at < 0) out.push(utterance);
    else out[at] = joined(out[at]!, utterance);
  }
  return out;
}

const LEADS = new Set<string>(clauseLeads);
const TAILS = new Set<string>(clauseTails);
const words = (token: Token): Span => ({ start: token.quote!.start, end: token.quote!.end });
const quotesIn = (tokens: readonly Token[], range: Range | null): Token[] =>
  range ? tokens.slice(range.from, range.to).filter((t) => t.quote) : [];

function rangeSpan(tokens: readonly Token[], range: Range): Span {
  const first = tokens[range.from]!;
  const last = tokens[range.to - 1]!;
  return {
    start: first.quote && range.to - range.from === 1 ? first.quote.start : first.start,
    end: last.quote && range.to - range.from === 1 ? last.quote.end : last.end,
  };
}

/** The range without conjunctions, commas and "that" at its ends. */
function trimRange(tokens: readonly Token[], range: Range): Range {
  let { from, to } = range;
  while (from < to && LEADS.has(tokens[from]!.normal)) from++;
  while (to > from && TAILS.has(tokens[to - 1]!.normal)) to--;
  return { from, to };
}

/** A quotation that stands for itself after the verb: said, "...", and left. */
const isWhole = (tokens: readonly Token[], range: Range): boolean => {
  const first = tokens[range.from]!;
  if (!first.quote) return false;
  const next = tokens[range.from + 1];
  return (
    range.to - range.from === 1 ||
    (/[,:]/.test(first.gap) && (!next || range.from + 1 >= range.to || next.breaks || first.closes))
  );
};

interface Builder {
  readonly text: string;
  readonly passage: Passage;
  readonly used: Set<Token>;
  readonly out: Utterance[];
}

/** How the first and the last of some quotations stand to the paragraphs around. */
const borders = (quotes: readonly Token[]): Pick<Utterance, 'open' | 'resumes'> => ({
  open: quotes[quotes.length - 1]?.quote?.closed === false,
  resumes: quotes[0]?.quote?.continues ?? false,
});

function direct(build: Builder, quotes: readonly Token[], source: Source | null, rule: string): void {
  const fresh = quotes.filter((q) => !build.used.has(q));
  if (!fresh.length) return;
  for (const quote of fresh) build.used.add(quote);
  const label = labelOf(build.text, fresh[0]!);
  const parts = fresh.map(words);
  if (label) parts[0] = { start: label.to, end: parts[0]!.end };
  build.out.push({
    start: parts[0]!.start,
    end: parts[parts.length - 1]!.end,
    form: 'direct',
    quoted: parts,
    parts,
    passage: build.passage,
    source,
    rule,
    label,
    ...borders(fresh),
    ...(label && { resumes: false }),
  });
}

/** Reported words that are not wholly quoted: indirect, or mixed where parts are. */
function clause(build: Builder, range: Range, source: Source): void {
  const { tokens } = build.passage;
  const trimmed = trimRange(tokens, range);
  if (trimmed.to - trimmed.from < 2 && !tokens[trimmed.from]?.quote && source.frame.rule !== 'parenthesis') return;
  if (trimmed.to <= trimmed.from) return;
  const quotes = quotesIn(tokens, trimmed).filter(
    (q) => !build.used.has(q) && (!q.title || trimmed.to - trimmed.from === 1),
  );
  if (quotes.length === trimmed.to - trimmed.from) {
    direct(build, quotes, source, source.frame.rule);
    return;
  }
  for (const quote of quotes) build.used.add(quote);
  const span = rangeSpan(tokens, trimmed);
  build.out.push({
    ...span,
    form: quotes.length ? 'mixed' : 'indirect',
    quoted: quotes.map(words),
    parts: [span],
    passage: build.passage,
    source,
    rule: source.frame.rule,
    label: null,
    ...borders(quotes),
  });
}

/** "The bridge, she said, is safe": one utterance of two parts. */
function around(build: Builder, before: Range, after: Range | null, source: Source): void {
  const at = build.out.length;
  clause(build, before, source);
  const first = build.out.length > at ? build.out.pop() : undefined;
  if (after) clause(build, after, source);
  const second = build.out.length > at ? build.out.pop() : undefined;
  if (first && second) {
    const form = first.form === 'indirect' && second.form === 'indirect' ? 'indirect' : 'mixed';
    build.out.push({
      ...first,
      end: second.end,
      form,
      quoted: [...first.quoted, ...second.quoted],
      parts: [...first.parts, ...second.parts],
    });
  } else if (first ?? second) build.out.push((first ?? second)!);
}

function utterancesOfFrame(build: Builder, frame: AttributionFrame, carried: Source | null): void {
  const { tokens } = build.passage;
  // Adding, "...": whoever spoke before goes on.
  const source = !frame.speaker && frame.cue.from === 0 && carried ? carried : { passage: build.passage, frame };
  const before = quotesIn(tokens, frame.before);
  const after = frame.after && isWhole(tokens, frame.after) ? [tokens[frame.after.from]!] : [];
  const last = frame.before && tokens[frame.before.to - 1];
  // "A," she said, "B": one utterance
  if (last?.quote && frame.before!.to - frame.before!.from === before.length)
    direct(build, [...before, ...after], source, after.length ? `${frame.rule}-split` : frame.rule);
  else if (frame.rule === 'parenthesis') around(build, frame.before!, frame.after, source);
  else {
    if (frame.before) clause(build, frame.before, source);
    if (frame.after) reportedAfter(build, frame, frame.after, after, source);
  }
}

function reportedAfter(
  build: Builder,
  frame: AttributionFrame,
  range: Range,
  whole: readonly Token[],
  source: Source,
): void {
  const { tokens } = build.passage;
  const first = tokens[range.from]!;
  // She read “The Long Road”: a title, unless a colon or comma makes it speech.
  if (first.title && frame.verbClass === 'show' && !first.breaks) return;
  if (whole.length) direct(build, whole, source, frame.rule);
  else if (frame.object)
    for (const quote of quotesIn(tokens, range)) direct(build, [quote], source, `${frame.rule}-fragment`);
  else clause(build, range, source);
}

/** Frames in the order in which they may claim a quotation: those behind nothing else, the nearest before it, those behind a clause. */
function byClaim(tokens: readonly Token[], frames: readonly AttributionFrame[]): AttributionFrame[] {
  const quoting = frames.filter((f) => f.before && tokens.slice(f.before.from, f.before.to).every((t) => t.quote));
  return [
    ...quoting,
    ...frames.filter((f) => !f.before).reverse(),
    ...frames.filter((f) => f.before && !quoting.includes(f)),
  ];
}

/** A quotation that no frame claims: speech by what stands beside it, or of whoever spoke before, or none at all. */
function unclaimed(
  build: Builder,
  at: number,
  alone: boolean,
  carried: Source | null,
  frames: readonly AttributionFrame[],
): void {
  const token = build.passage.tokens[at]!;
  const source = looseSource(build.passage, at);
  if (labelOf(build.text, token)) direct(build, [token], null, 'label');
  else if (source) direct(build, [token], source, source.frame.rule);
  else if (alone) direct(build, [token], carried, carried ? 'carried' : 'unattributed');
  else if (isSentence(build.text, token)) direct(build, [token], carried, 'beside-narration');
  else if (isFragment(build.text, token)) {
    const speaker = frames.findLast((f) => f.speaker && f.cue.to <= at && f.verbClass !== 'think');
    const nearest = speaker ? { passage: build.passage, frame: speaker } : actorOf(build.passage);
    if (nearest) direct(build, [token], nearest, 'fragment');
  }
}

/** Utterances of a passage in order, quotations of nobody in particular left out. */
function ofPassage(text: string, passage: Passage, carried: Source | null): Utterance[] {
  const build: Builder = { text, passage, used: new Set(), out: [] };
  const frames = framesOf(passage);
  for (const frame of byClaim(passage.tokens, frames)) utterancesOfFrame(build, frame, carried);
  const alone = standsAlone(text, passage);
  passage.tokens.forEach((token, at) => {
    if (token.quote && !build.used.has(token)) unclaimed(build, at, alone, carried, frames);
  });
  return build.out.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The utterances of an article, in order. */
export function utterancesOf(text: string, passages: readonly Passage[]): Utterance[] {
  const out: Utterance[] = [];
  let carried: Source | null = null;
  let block = -1;
  for (const passage of passages) {
    const found = ofPassage(text, passage, carried);
    out.push(...found);
    const said =
      found.findLast((u) => u.source && u.form !== 'indirect' && u.rule !== 'fragment') ??
      found.findLast((u) => u.source && u.source.frame.verbClass !== 'think');
    const announces = endsInColon(text, passage);
    const announced = announces ? announcerOf(passage, framesOf) : null;
    // Transcript as follows: whoever spoke before.
    if (announced) carried = announced;
    else if (announces && carried) block = passage.block;
    else if (said) carried = said.source;
    else if (!standsAlone(text, passage)) carried = actorOf(passage) ?? (passage.block === block ? carried : null);
    block = passage.block;
  }
  return joinParagraphs(out);
}
