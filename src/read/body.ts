/** read: the tree of a page -> the lines of the article on it. Readability chooses the part of the page; what it takes along too much is left out. */
import { createRequire } from 'node:module';
import { endsLikeSentence } from '../clean/line-words.ts';
import { linesOf, type PageLine, tidy } from './lines.ts';
import { isApart } from './parts.ts';
import { pieceText } from './piece.ts';
import { attribute, type Element, elementsOf, type Parent, parsePiece } from './tree.ts';
import { xhtmlOf } from './xhtml.ts';

const require = createRequire(import.meta.url);

/** What of Readability is used: it takes a document and gives the markup of the article. */
interface Reader {
  parse(): { readonly content: string | null } | null;
}
type ReaderOf = new (page: unknown, options: object) => Reader;
type ParserOf = new () => { error: (message: string) => void; parse(markup: string): unknown };

/** The part that the page calls its article is taken where Readability finds less than this share of its prose. */
const TOO_LITTLE = 0.5;
const PROSE = 60;
/** The largest real pages have ten thousand. */
const MOST_ELEMENTS = 30_000;
const LONGEST_LINK = 160;
const LINKED = 0.85;
const SHORTEST_LIST = 3;

/** The lines of the article; none where there is no article on the page. `stated`: the text that its JSON-LD holds, if any. */
export function bodyLines(page: Parent, stated: unknown): string[] {
  const skips = isApart(page);
  const marked = markedArticle(page);
  const found = withoutLinks(readable(page, skips));
  const others = [
    marked ? linesOf(marked, skips) : [],
    typeof stated === 'string' ? textLines(pieceText(stated)) : [],
    // Markup may be so broken that the article is inside its own heading.
    proseOf(found) === 0 ? linesOf(page, skips) : [],
  ];
  const fuller = others.map(withoutLinks).find((lines) => proseOf(found) < proseOf(lines) * TOO_LITTLE);
  return (fuller ?? found).map(({ text }) => text);
}

const textLines = (text: string): PageLine[] =>
  text.split('\n').flatMap((line) => (line.trim() ? [{ text: tidy(line), tag: 'p', linked: 0 }] : []));

function readable(page: Parent, skips: (element: Element) => boolean): PageLine[] {
  if (isVast(page)) return [];
  const { Readability } = require('@mozilla/readability') as { Readability: ReaderOf };
  const MarkupParser = require('@mozilla/readability/JSDOMParser.js') as ParserOf;
  const parser = new MarkupParser();
  parser.error = () => {};
  const document = parser.parse(xhtmlOf(page, skips));
  try {
    const content = new Readability(document, { disableJSONLD: true, keepClasses: true }).parse()?.content;
    return content ? linesOf(parsePiece(content)) : [];
  } catch {
    // Markup that it cannot take: the page's own marks, or the whole page, are left.
    return [];
  }
}

/** Readability's time grows with the square of the number of elements. */
function isVast(page: Parent): boolean {
  let elements = 0;
  for (const _ of elementsOf(page)) if (++elements > MOST_ELEMENTS) return true;
  return false;
}

/** The part of a page that says it is the text of the article, else the only `<article>`. */
function markedArticle(page: Parent): Element | undefined {
  const elements = [...elementsOf(page)];
  const articles = elements.filter(({ tagName }) => tagName === 'article');
  return (
    elements.find((element) => attribute(element, 'itemprop') === 'articleBody') ??
    (articles.length === 1 ? articles[0] : undefined)
  );
}

const isProse = ({ text, linked }: PageLine): boolean =>
  text.length >= PROSE && endsLikeSentence(text) && linked < text.length / 2;

/** Characters in sentences that are no links. */
const proseOf = (lines: readonly PageLine[]): number =>
  lines.reduce((sum, line) => sum + (isProse(line) ? line.text.length : 0), 0);

const isLink = ({ text, linked }: PageLine): boolean => linked >= text.length * LINKED && text.length <= LONGEST_LINK;

/** Lines that are links lead to other articles when several stand together, or before or after the prose. */
function withoutLinks(lines: readonly PageLine[]): PageLine[] {
  const first = lines.findIndex(isProse);
  const last = lines.findLastIndex(isProse);
  const links = lines.map(isLink);
  const inText = lines.filter((_, n) => !links[n] || (n > first && n < last && !links[n - 1] && !links[n + 1]));
  return withoutLinkList(inText);
}

/** A list behind the last paragraph whose items hold links: "More stories". */
function withoutLinkList(lines: readonly PageLine[]): PageLine[] {
  const last = lines.findLastIndex((line) => isProse(line) && line.tag !== 'li');
  const isItem = ({ tag, linked }: PageLine, n: number): boolean => last >= 0 && n > last && tag === 'li' && linked > 0;
  return lines.filter(isItem).length < SHORTEST_LIST ? [...lines] : lines.filter((line, n) => !isItem(line, n));
}
