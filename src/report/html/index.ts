/** The report as one HTML file for a browser: no network, readable without its script. Article text is escaped in markup.ts. */
import { sha256 } from '../../base/hash.ts';
import type { Report } from '../../model.ts';
import { counted } from '../../text/normal-form.ts';
import { groupsOf, keyTermsText, keyTermsTitle } from '../parts.ts';
import { eventFacts, nameOf, outside } from '../sources.ts';
import { closingText, type EventView } from '../view.ts';
import { texts } from './article-text.ts';
import { script, style } from './assets.ts';
import { filters } from './filters.ts';
import { group } from './findings.ts';
import { sourceTable, tally } from './head.ts';
import { type Html, html, markupOf, verbatim } from './markup.ts';
import { matrix } from './matrix.ts';
import { heading, type Level, type Sheet, sheetOf } from './sheet.ts';
import { timeline } from './timeline.ts';

/** A source of the content security policy: this very text and no other. */
const hashed = (source: string): string => `'sha256-${Buffer.from(sha256(source), 'hex').toString('base64')}'`;

/** Nothing is loaded, nothing is sent, and only the page's own script and style count. */
const policy = [
  "default-src 'none'",
  `script-src ${hashed(script)}`,
  `style-src ${hashed(style)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const isOnly = ({ events }: Sheet): boolean => events.length === 1;

function titleOfPage(sheet: Sheet): string {
  const { articles, events, summary } = sheet.view.report;
  if (isOnly(sheet)) return events[0]?.label ?? '';
  return `${counted(articles.length, 'article')}, ${counted(summary.origins, 'origin')}, ${counted(events.length, 'event')}`;
}

/** One event: its head, then the quarrels, the agreements, the rest, the grid and the days. */
function eventPart(of: EventView, sheet: Sheet): Html {
  const only = isOnly(sheet);
  const level: Level = only ? 2 : 3;
  const groups = groupsOf(of.findings);
  const id = `${of.event.id}-findings`;
  return html`<section class="event">
${!only && heading(2, of.event.id, of.event.label)}
<p class="facts">${eventFacts(of, sheet.view)}</p>
${tally(groups, of)}
${sourceTable(of, level, sheet)}${only && filters(sheet)}<section>
${heading(level, id, 'Findings')}
<p class="note">${closingText}</p>
${groups.filter(({ findings }) => findings.length > 0).map((one) => group(one, of, only ? 3 : 4, sheet))}${keyTerms(of)}</section>
${matrix(groups, of, level, sheet)}${timeline(of, level, sheet)}</section>
`;
}

/** What several articles name without saying the same of it. */
function keyTerms(of: EventView): Html | null {
  const text = of.findings.length > 0 ? keyTermsText(of, true) : '';
  return text === '' ? null : html`<p class="note"><b>${keyTermsTitle}</b> ${text}</p>\n`;
}

/** Articles without an event, and what could not be read. */
function leftOver(sheet: Sheet): Html {
  const { view, events } = sheet;
  const names = outside(sheet, events).map((article) => `${view.letters.get(article.id)} ${nameOf(article)}`);
  const { skipped } = view.report;
  return html`${names.length > 0 && html`<p><b>Without any event:</b> ${names.join(', ')}</p>`}${
    skipped.length > 0 &&
    html`<section><h2 id="skipped">Skipped</h2><ul>${skipped.map(({ path, reason }) => html`<li>${path}: ${reason}</li>`)}</ul></section>`
  }`;
}

function page(sheet: Sheet): Html {
  const title = titleOfPage(sheet);
  const { generator } = sheet.view.report;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${verbatim(style)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<div id="page">
<header><h1>${title}</h1></header>
<main id="findings" tabindex="-1">
${!isOnly(sheet) && filters(sheet)}${sheet.events.map((of) => eventPart(of, sheet))}${leftOver(sheet)}</main>
</div>
${texts(sheet)}<footer>${generator.name} ${generator.version}</footer>
<script type="module">${verbatim(script)}</script>
</body>
</html>
`;
}

/** The page; options for the terminal mean nothing to it. */
export const renderHtml = (report: Report): string => markupOf(page(sheetOf(report)));
