/** clean: a paragraph -> whether it is a caption (kept, with that role), a picture credit (dropped), or neither. */
import { anyOf } from '../text/pattern.ts';
import {
  captionCues,
  captionOpenings,
  creditSmallWords,
  photoAgencies,
  photoLabels,
  photoNouns,
} from '../words/photos.ts';
import { calendarDates } from './calendar-date.ts';

const LONGEST_CAPTION = 600;
const LONGEST_UNSIGNED = 300;
const LONGEST_CREDIT = 110;

const escaped = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');
const suppliers = escaped(photoAgencies);
const nouns = anyOf(photoNouns, 'iu').source;
const small: ReadonlySet<string> = new Set<string>(creditSmallWords);

/** "Photo: Anna Keller", "Image source, Getty Images" */
const labelled = new RegExp(
  `^[(\\[]?(?:${escaped(photoLabels)})\\s?[:|,/©]|^[(\\[]?(?:photo|image|picture|illustration|graphic|photograph|video)s?\\s(?:by|courtesy)\\s`,
  'iu',
);
/** "Anna Keller/Getty Images", "Handout via REUTERS" */
const supplied = new RegExp(`(?:/\\s?|\\bvia\\s{1,2}|\\bthrough\\s)(?:${suppliers})[.)\\]]{0,2}$`, 'u');
/** "REUTERS/Anna Keller", "AP Photo/Anna Keller, File" */
const person = "\\p{Lu}[\\p{L}.'’-]{0,25}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,25}){0,4}";
const signed = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${suppliers})\\s?/\\s?${person}(?:,\\s(?:File|Pool|Handout|HO))?[.)\\]]{0,2}$`,
  'u',
);
/** The whole line: "AFP Photo", "Getty Images" */
const alone = new RegExp(`^[([]?(?:${suppliers})(?:\\s(?:photo|image)s?)?[.)\\]]{0,2}$`, 'u');
/** "(AFP Photo via the ministry)", "[File photo]" at the end */
const bracketed = /[([]([^()[\]]{2,160})[)\]]\.?$/u;
const noun = new RegExp(nouns, 'iu');
const nounFirst = new RegExp(`^${nouns}\\s?(?:$|[:/|,©-]|by\\s|courtesy\\s|credit|from\\s|via\\s)`, 'iu');
const supplier = new RegExp(`(?<![\\p{L}\\p{N}])(?:${suppliers})(?![\\p{L}\\p{N}])`, 'u');
/** "... after the talks. Photograph: Anna Keller" */
const closing =
  /(?:^|[.!?”"]\s{1,3})(?:photo|photograph|image|picture|credit|photo credit|image credit|pic)s?\s?[:|]\s?[^.:]{2,60}\.?$/iu;
/** "In this file photo, ..."; "Pictured: ..." */
const opens = new RegExp(`^[(\\[]?(?:${escaped(captionOpenings)})(?:\\s?[:,–—-]\\s|\\s)`, 'iu');
/** "Pictured on every wall": one word needs its colon or dash. */
const weakOpening = /^[([]?\p{L}{1,12}\s[^:–—-]/iu;
const anyCue = new RegExp(escaped(captionCues), 'u');
const wordOpenings = captionOpenings.filter((words) => !words.includes(' '));

/** A line that names who made or supplied a picture, and nothing else. */
export function isPhotoCredit(line: string): boolean {
  if (line.length > LONGEST_CREDIT) return false;
  if (alone.test(line)) return true;
  const words = line.split(/[\s/(),:.|©[\]]+/u).filter(Boolean);
  if (
    words.length > (labelled.test(line) ? 14 : 7) ||
    !words.every((word) => /^[\p{Lu}\p{N}@&–—-]/u.test(word) || small.has(word.toLowerCase()))
  )
    return false;
  return labelled.test(line) || isSupplied(line) || (/^[([]/.test(line) && isBracketed(line));
}

/** "Anna Keller/Getty Images", "REUTERS/Anna Keller": a slash or "via" is the cheap sign. */
const isSupplied = (line: string): boolean =>
  /\/|\bvia\s|\bthrough\s/.test(line) && (supplied.test(line) || signed.test(line));

/** "(AFP Photo via the ministry)", "(File)", not "(images were shared online)". */
function isBracketed(paragraph: string): boolean {
  const inner = bracketed.exec(paragraph.slice(-170))?.[1];
  if (inner === undefined || !noun.test(inner)) return inner?.includes('/') === true && supplier.test(inner);
  if (nounFirst.test(inner)) return true;
  return (
    supplier.test(inner) || inner.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word) || small.has(word.toLowerCase()))
  );
}

/** A paragraph under a picture: it credits the picture at its end, or opens like a caption, or has two lesser marks of one. */
export function isCaption(paragraph: string): boolean {
  if (paragraph.length > LONGEST_CAPTION) return false;
  if (isBracketed(paragraph) || isSupplied(paragraph) || closing.test(paragraph)) return true;
  if (opens.test(paragraph) && !isWeakOpening(paragraph)) return true;
  return paragraph.length <= LONGEST_UNSIGNED && lesserMarks(paragraph) >= 2;
}

const isWeakOpening = (paragraph: string): boolean =>
  weakOpening.test(paragraph) && wordOpenings.some((word) => paragraph.toLowerCase().startsWith(`${word} `));

/** "(L)", "looks on", and a whole date at the end, as captions have and reports do not. */
function lesserMarks(paragraph: string): number {
  const lower = paragraph.toLowerCase();
  if (!anyCue.test(lower)) return 0;
  const marks = captionCues.filter((cue) => lower.includes(cue)).length;
  const end = paragraph.slice(-40);
  const last = calendarDates(end).at(-1);
  return Math.min(marks, 2) + Number(last !== undefined && end.length - last.end <= 2);
}
