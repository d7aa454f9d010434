/** The head of an event: what it is about, how the findings stand, and the sources, origin by origin. */
import type { Article } from '../../model.ts';
import { counted } from '../../text/normal-form.ts';
import type { Group } from '../parts.ts';
import { type Source, sourceOf } from '../sources.ts';
import type { EventView } from '../view.ts';
import { type Html, html } from './markup.ts';
import { heading, type Level, type Sheet } from './sheet.ts';

/** "1 disagree · 10 corroborated", each a link to its group; with nothing to accuse, that is said. */
export function tally(groups: readonly Group[], { event, articles, findings }: EventView): Html {
  if (findings.length === 0) return html`<p class="tally">No claims to show.</p>`;
  if (articles.length === 1) {
    const claims = counted(findings.length, 'claim');
    return html`<p class="tally">Only one article: nothing to compare it with. It makes ${claims}.</p>`;
  }
  const said = groups.flatMap(({ part, findings: of }) => {
    if (of.length > 0)
      return [
        html`<li class="${part.section}"><a href="#${event.id}-${part.section}"><b>${of.length}</b> ${part.short}</a></li>`,
      ];
    return part.section === 'disagree' ? [html`<li>no disagreement found</li>`] : [];
  });
  return html`<ul class="tally">${said}</ul>`;
}

/** What a row has beside its own article. */
interface Setting {
  /** The first article of an origin names it for all of them. */
  readonly first: { readonly span: number; readonly text: string } | null;
  /** Whether there is a column for agencies. */
  readonly hasCredits: boolean;
}

/** Name, date, agencies, and with whom it shares wording: why articles are of one origin. */
function sourceRow(article: Article, source: Source, { first, hasCredits }: Setting): Html {
  const { letter, name, date, credits, notes } = source;
  const title = article.title !== null && article.title !== name && html`<br><i>${article.title}</i>`;
  return html`<tr>${first && html`<th scope="rowgroup" rowspan="${first.span}">${first.text}</th>`}
<th scope="row"><span class="letter">${letter}</span> <a href="#text-${letter}">${name}</a>${title}</th>
<td class="day">${date}</td>${hasCredits && html`<td>${credits}</td>`}<td class="dim">${notes.join('; ')}</td></tr>
`;
}

/** One table body per origin, so that copies of one text are seen to be one. */
export function sourceTable(of: EventView, level: Level, sheet: Sheet): Html {
  const shown = new Set(of.articles.map(({ id }) => id));
  const origins = [...new Set(of.articles.map(({ origin }) => origin))];
  const hasCredits = of.articles.some(({ credits }) => credits.length > 0);
  const bodies = origins.map((origin) => {
    const members = of.articles.filter((article) => article.origin === origin);
    return html`<tbody>${members.map((article, index) => {
      const source = sourceOf(article, { view: sheet.view, all: false }, shown);
      return sourceRow(article, source, {
        first: index === 0 ? { span: members.length, text: source.origin } : null,
        hasCredits,
      });
    })}</tbody>
`;
  });
  const id = `${of.event.id}-sources`;
  return html`<section class="sources">
${heading(level, id, 'Sources')}
<p class="note">Articles that copy or rewrite one text are one origin.</p>
<div class="wide" role="region" tabindex="0" aria-label="Sources: ${of.event.label}"><table>
<thead><tr><th scope="col">Origin</th><th scope="col">Article</th><th scope="col">Published</th>${hasCredits && html`<th scope="col">Credits</th>`}<th scope="col">Shared wording, file</th></tr></thead>
${bodies}</table></div>
</section>
`;
}
