/** Article text inside Markdown: any line of runs in, one line out that no reader of Markdown takes for markup. */
import { type Ink, type Line, mergeRuns, sanitize } from './columns.ts';

/** Takes no room and ends a word: forges find no mention, reference or address across it. */
const JOINER = '\u2060';

/** Marks of CommonMark, of tables, formulas and strikethrough, and of the templates that wikis fill in. */
const active = /[\\`*_{}[\]<>&|~$#^=]/g;
/** "@name", "#12", "!12", "GH-12": forges link them in the text that is left when all markup is read, so no backslash helps. */
const references = /(?<=[@#!])(?=[\p{L}\p{N}_])|(?<=GH-)(?=\d)/giu;
/** Addresses become links by themselves. */
const addresses = /(?<=:)(?=\/\/)|(?<=www)(?=\.)|(?<=(?:mailto|xmpp):)(?=\S)/giu;
/** Words that may be commits. */
const commits = /\b(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}\b/gi;
/** ":tada:", but not "10:30:45". */
const emoji = /(?<=:)(?=(?!\d+:)[\w+-]{1,40}:)/g;

/** Text for the inside of a line, never for its beginning: there "1." and "-" mean something, too. */
export const escapeMarkdown = (text: string): string =>
  sanitize(text)
    .replace(references, JOINER)
    .replace(addresses, JOINER)
    .replace(emoji, JOINER)
    .replace(commits, (word) => word.replace(/.{6}(?=.)/g, `$&${JOINER}`))
    .replace(active, '\\$&');

/** Inks that mean: look here. */
const strong: readonly Ink[] = ['bold', 'mark', 'disagree', 'partly', 'agree'];
/** Beside these, two asterisks begin or end something; inside a word they would stand there as asterisks. */
const edge = /^$|[\s\p{P}\p{S}]/u;

/** Bold text; white space at its ends stays outside. */
function bold(text: string, before: string, after: string): string {
  const core = text.trim();
  if (core === '') return text;
  const at = text.indexOf(core);
  const [head, tail] = [text.slice(0, at), text.slice(at + core.length)];
  const clear = edge.test(head.at(-1) ?? before) && edge.test(tail[0] ?? after);
  return head + (clear ? `**${core}**` : `<b>${core}</b>`) + tail;
}

const isStrong = (ink: Ink | undefined): boolean => ink !== undefined && strong.includes(ink);

/** White space between two bold runs is bold: one stretch instead of several. */
const joined = (line: Line): Line =>
  mergeRuns(
    line.map((run, at) => {
      const [before, after] = [line[at - 1]?.ink, line[at + 1]?.ink];
      return run.text.trim() === '' && isStrong(before) && isStrong(after) ? { ...run, ink: before! } : run;
    }),
  );

/** A line of inked runs as Markdown on one line. */
export function markdownLine(line: Line): string {
  const runs = joined(line)
    .map(({ text, ink }) => ({ text: escapeMarkdown(text.replace(/ {2,}/g, ' ')), ink }))
    .filter(({ text }) => text !== '');
  return runs
    .map(({ text, ink }, at) =>
      isStrong(ink) ? bold(text, runs[at - 1]?.text.at(-1) ?? '', runs[at + 1]?.text[0] ?? '') : text,
    )
    .join('')
    .trim();
}

/** A table; every cell is Markdown already. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
