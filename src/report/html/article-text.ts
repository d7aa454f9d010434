/** The articles in full, at the end of the page: passages as anchors in the colour of their verdict, furniture dimmed. */
import { paragraphsOf } from '../../clean/paragraphs.ts';
import { dateText } from '../../label/date-text.ts';
import { sectionOf } from '../../label/index.ts';
import type { Article, Claim, Span } from '../../model.ts';
import { nameOf } from '../sources.ts';
import { originText } from '../view.ts';
import { type Html, html } from './markup.ts';
import { heading, type Sheet } from './sheet.ts';
import { byPlace, type Mark, weave } from './weave.ts';

function passageMark(claim: Claim, { findings }: Sheet): Mark {
  const finding = findings.get(claim.id);
  const part = finding === undefined ? 'single' : sectionOf(finding);
  const rest = html` data-finding="${finding?.id}"${part !== 'single' && html` class="${part}"`}>`;
  const { start, end } = claim.span;
  return { start, end, open: html`<span id="${claim.id}"${rest}`, again: html`<span data-of="${claim.id}"${rest}` };
}

function furnitureMark({ start, end, rule }: Article['dropped'][number]): Mark {
  const open = html`<span class="furniture" title="not read: ${rule}">`;
  return { start, end, open, again: open };
}

/** The part of a mark inside the paragraph; what begins before it goes on without its id. */
const clip = (mark: Mark, { start, end }: Span): Mark =>
  mark.start >= start
    ? { ...mark, end: Math.min(mark.end, end) }
    : { ...mark, start, end: Math.min(mark.end, end), open: mark.again };

/** The marks of each paragraph; both come in order, and a mark may lie in several paragraphs. */
function marksIn(paragraphs: readonly Span[], marks: readonly Mark[]): Mark[][] {
  let open: readonly Mark[] = [];
  let next = 0;
  return paragraphs.map((paragraph) => {
    const first = next;
    while (next < marks.length && marks[next]!.start < paragraph.end) next++;
    open = [...open, ...marks.slice(first, next)].filter(({ end }) => end > paragraph.start);
    return open.map((mark) => clip(mark, paragraph)).sort(byPlace);
  });
}

/** One paragraph after the other with the number of the line on which it begins. */
function body(text: string, marks: readonly Mark[]): Html[] {
  const paragraphs = paragraphsOf(text);
  const perParagraph = marksIn(paragraphs, marks);
  let [line, at] = [1, 0];
  return paragraphs.map((paragraph, index) => {
    line += text.slice(at, paragraph.start).match(/\r\n?|\n/g)?.length ?? 0;
    at = paragraph.start;
    return html`<p data-line="${line}">${weave(text, paragraph, perParagraph[index] ?? [])}</p>\n`;
  });
}

function articleText(article: Article, sheet: Sheet): Html {
  const letter = sheet.view.letters.get(article.id) ?? article.id;
  const name = nameOf(article);
  const date = article.published.date === null ? 'not dated' : dateText(article.published.date);
  const where = article.path + (article.item === null ? '' : ` #${article.item}`);
  const claims = sheet.passages.get(article.id) ?? [];
  const marks = [...article.dropped.map(furnitureMark), ...claims.map((claim) => passageMark(claim, sheet))];
  return html`<article id="text-${letter}" tabindex="-1">
${heading(3, `title-${letter}`, `${letter} \u00b7 ${name}`)}
${article.title !== null && article.title !== name && html`<p class="title">${article.title}</p>`}
<p class="meta">${[date, ...article.credits, originText(article), where].join(' \u00b7 ')}</p>
<div class="text">${
    article.text === undefined
      ? html`<p>The text of this article is not in the report.</p>`
      : body(article.text, marks.sort(byPlace))
  }</div>
</article>
`;
}

/** All articles by letter, with the panel's buttons, which only the script shows. */
export function texts(sheet: Sheet): Html {
  const { articles, letters } = sheet.view;
  const ordered = [...letters.keys()].flatMap((id) => articles.get(id) ?? []);
  return html`<aside id="texts" aria-labelledby="texts-title">
<div class="bar">
<h2 id="texts-title">Articles in full</h2>
<nav aria-label="Articles">${ordered.map(({ id }) => html`<a href="#text-${letters.get(id)}">${letters.get(id)}</a> `)}</nav>
<button type="button" id="close" hidden>Close <kbd>Esc</kbd></button>
</div>
<p class="legend">Underlined: passages of findings that <span class="disagree">disagree</span>, differ in <span class="wording">wording or in part</span>, or <span class="corroborated">agree</span>. <span class="furniture">Dimmed: page furniture, not read.</span> Numbers are lines of the file.</p>
${ordered.map((article) => articleText(article, sheet))}</aside>
`;
}
