/** clean: a line that credits text to agencies or colleagues -> whom; and the agency in brackets that closes an article. */
import { agencies, creditOpenings, firmCreditOpenings, storyBrands, unnamedAgencies } from '../words/agencies.ts';
import { lineIn } from './line-words.ts';

/** Whom a line credits. */
export interface Credit {
  /** Agencies and other outlets. */
  readonly credits: readonly string[];
  /** Persons. */
  readonly authors: readonly string[];
}

const LONGEST = 260;

/** Written forms, case kept: AP is an agency, "ap" is not. */
const names = new Map<string, string>(
  Object.entries(agencies).flatMap(([name, forms]) => forms.map((form) => [form, name] as const)),
);
const capitals = new Map<string, string>([...names].map(([form, name]) => [form.toUpperCase(), name]));
const brands: ReadonlySet<string> = new Set<string>(storyBrands);
const isUnnamed = lineIn(unnamedAgencies);
const openings = [...creditOpenings].sort((a, b) => b.length - a.length);
const firm: ReadonlySet<string> = new Set<string>(firmCreditOpenings);

/** The agency that a text names exactly so, by the name reports print; capitals as in REUTERS count too. */
export function agencyNamed(text: string): string | null {
  const name = text.trim().replace(/^the /iu, '').replace(/\.$/u, '');
  return names.get(name) ?? (/^[\p{Lu}\s-]{4,}$/u.test(name) ? (capitals.get(name) ?? null) : null);
}

/** An agency or a network, as it stands in brackets before or after a story. */
export const brandNamed = (text: string): string | null =>
  agencyNamed(text) ?? (brands.has(text.trim()) ? text.trim() : null);

/** Whom a whole line credits, or null when it is no credit: "(With inputs from Reuters)", "— AFP", "Reporting by A. Keller". */
export function creditOf(line: string): Credit | null {
  if (line.length > LONGEST) return null;
  const isBracketed = /^[([].{3,}[)\]]\.?$/u.test(line);
  const bare = line.replace(/^[\s([—–-]+/u, '').replace(/(?<![\s)\].])[\s)\].]+$/u, '');
  if (isUnnamed(bare)) return { credits: [], authors: [] };
  return contributed(bare) ?? opened(bare, isBracketed) ?? onlyNames(bare);
}

/** "The Associated Press contributed to this report." */
function contributed(line: string): Credit | null {
  const match =
    /^(.{3,160}?) (?:also )?(?:contributed (?:to (?:this|the) (?:report|story|article|piece)|reporting|from .{2,40})|reported from .{2,40})$/iu.exec(
      line,
    );
  return match && match[1]!.split(' ').length <= 20 ? { ...sorted(parts(match[1]!)), authors: [] } : null;
}

/** "With inputs from Reuters and agencies"; "Source: AP"; "From Reuters". */
function opened(line: string, isBracketed: boolean): Credit | null {
  const lower = line.toLowerCase();
  const opening = openings.find((words) => lower.startsWith(words) && /^(?::| )/.test(lower.slice(words.length)));
  if (!opening) return null;
  const rest = line.slice(opening.length).replace(/^\s*:\s*/, '');
  const named = parts(rest.split(/(?<=\p{Ll}{2})[.]\s/u)[0]!);
  const isPlain = named.every((name) => brandNamed(name) ?? isUnnamed(name));
  if (isPlain && named.length) return sorted(named);
  if (!firm.has(opening)) return null;
  // "(Reporting by the agency's Nordhaven bureau)": in brackets of its own it is a credit, whoever it names.
  const found = named.every(isName) || isBracketed ? sorted(named) : null;
  return found && inputOpening.test(opening) ? { credits: [...found.credits, ...unlisted(named)], authors: [] } : found;
}

/** "With inputs from Harbour Press": an agency that is in no list. */
const inputOpening = /(?:files|inputs?|material|reports) from$/u;
const unlisted = (named: readonly string[]): string[] =>
  named.filter(
    (name) =>
      !brandNamed(name) &&
      !isUnnamed(name) &&
      name.length <= 40 &&
      name.split(/\s+/u).every((word) => /^[\p{Lu}&]/u.test(word)),
  );

/** An agency, a network, or words like "agencies"; and what nothing is left of. */
const isKnown = (name: string): boolean => name === '' || brandNamed(name) !== null || isUnnamed(name);

function onlyNames(line: string): Credit | null {
  const whole = line.replaceAll('/', ',');
  // Nearly every line of a page comes here and ends at its first piece.
  if (!isKnown(partOf(whole.slice(0, separator.exec(whole)?.index)))) return null;
  const list = pieces(whole);
  if (!list.every((piece) => isKnown(partOf(piece)))) return null;
  const named = list.map(partOf).filter(Boolean);
  return named.length && named.some(agencyNamed) ? sorted(named) : null;
}

const separator = /;|,|&|\band\b|\bwith\b/iu;
const pieces = (list: string): string[] => list.split(separator);

/** One name of a list, without what stands around it. */
const partOf = (piece: string): string =>
  piece
    .replace(/^[\s(]*(?:(?:additional )?(?:reporting|writing|editing) by|inputs? from)\s/iu, '')
    .replace(/\s(?:in|from|at)\s.{2,40}$/u, '')
    .replace(/^[\s(]+/u, '')
    .replace(/(?<![\s).])[\s).]+$/u, '');

/** "A. Keller in Paris, Reuters and agencies; Editing by B. Stone" apart. */
const parts = (list: string): string[] => pieces(list).map(partOf).filter(Boolean);

const isName = (text: string): boolean =>
  text.length <= 50 && text.split(/\s+/u).every((word) => /^[\p{Lu}\p{N}]/u.test(word) || /^\p{L}{1,4}$/u.test(word));

function sorted(named: readonly string[]): Credit {
  const credits = named.map(brandNamed).filter((name) => name !== null);
  const authors = named.filter(
    (name) => !brandNamed(name) && !isUnnamed(name) && /^\p{Lu}\S*(?:\s\S+){0,3}\s\p{Lu}\D*$/u.test(name),
  );
  return { credits: [...new Set(credits)], authors };
}

/** "(Reuters)" or "— AFP" after the last sentence of a paragraph: where it begins, and whom it names. */
export function closingCredit(paragraph: string): { readonly at: number; readonly agency: string } | null {
  const end = paragraph.slice(-60);
  const match = /[.!?"”’]\s{0,3}(?:[([]([^()[\]]{2,40})[)\]]|[—–-]{1,2}\s?([^—–.!?]{2,30}))\.?$/u.exec(end);
  const agency = match && agencyNamed(match[1] ?? match[2] ?? '');
  if (!match || !agency) return null;
  const lead = /^.\s*/su.exec(match[0])![0].length;
  return { at: paragraph.length - end.length + match.index + lead, agency };
}
