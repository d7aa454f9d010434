/** Script and style of the HTML report. Made by scripts/page.mjs from page/: do not edit. */
export const script: string = `// What the page is made of, looked up once. The files of this folder are put together into one script in the order of scripts/page.mjs.
// They read the page alone and write no markup; types stand in comments and are checked by npm run typecheck.

const FACETS = /** @type {const} */ (['kind', 'verdict', 'source']);
/** @typedef {typeof FACETS[number]} Facet */
/** @typedef {{ element: HTMLDetailsElement, values: Record<Facet, Set<string>>, words: string | null }} Finding */
/** @typedef {{ element: HTMLElement, findings: Finding[], open: boolean }} Group */

/** @type {<T extends HTMLElement = HTMLElement>(selector: string, root?: ParentNode) => T[]} */
const all = (selector, root = document) => [.../** @type {NodeListOf<any>} */ (root.querySelectorAll(selector))];
/** @param {string} id @returns {any} */
const byId = (id) => document.getElementById(id);

/** @type {HTMLElement} */
const page = byId('page');
/** @type {HTMLElement} */
const texts = byId('texts');
/** @type {HTMLElement} */
const textsTitle = byId('texts-title');
/** @type {HTMLButtonElement} */
const closeButton = byId('close');
/** @type {HTMLFormElement} */
const form = byId('filters');
/** @type {HTMLInputElement} */
const search = byId('find');
/** @type {HTMLDetailsElement} */
const fold = /** @type {any} */ (form.querySelector('details'));
/** @type {HTMLInputElement[]} */
const boxes = all('input[type=checkbox]', form);
/** Narrower than this, an article covers the findings. */
const narrow = window.matchMedia('(max-width: 60rem)');

/** @type {Finding[]} */
const findings = /** @type {HTMLDetailsElement[]} */ (all('.finding')).map((element) => ({
  element,
  values: {
    kind: new Set([element.dataset.kind ?? '']),
    verdict: new Set([element.dataset.verdict ?? '']),
    source: new Set((element.dataset.source ?? '').split(' ')),
  },
  words: null,
}));
/** @type {Group[]} */
const groups = all('.group').map((element) => ({
  element,
  findings: findings.filter((finding) => element.contains(finding.element)),
  open: element.hasAttribute('open'),
}));
/** Lines of the grid and the timeline, with the finding that each is about. */
const lines = all('[data-for]').map((element) => ({ element, finding: byId(element.dataset.for ?? '') }));

// Filters: what the form asks for, and the findings that are left.

/** @param {Facet} facet */
const ticked = (facet) => boxes.filter(({ name, checked }) => name === facet && checked).map(({ value }) => value);

/** The text of a finding in lower case, made when it is first searched. @param {Finding} finding */
function wordsOf(finding) {
  finding.words ??= (finding.element.textContent ?? '').replace(/\\s+/g, ' ').toLowerCase();
  return finding.words;
}

/** What the form asks for: whether it asks at all, and a test of one finding that can leave out a facet. */
function asked() {
  const wanted = { kind: ticked('kind'), verdict: ticked('verdict'), source: ticked('source') };
  const terms = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
  /** Any of the kinds and verdicts, but all of the sources. @param {Finding} finding @param {Facet} facet */
  const fits = ({ values }, facet) => {
    const has = (/** @type {string} */ value) => values[facet].has(value);
    if (wanted[facet].length === 0) return true;
    return facet === 'source' ? wanted[facet].every(has) : wanted[facet].some(has);
  };
  return {
    anything: terms.length > 0 || FACETS.some((facet) => wanted[facet].length > 0),
    /** @param {Finding} finding @param {Facet} [without] */
    matches: (finding, without) =>
      FACETS.every((facet) => facet === without || fits(finding, facet)) &&
      terms.every((term) => wordsOf(finding).includes(term)),
  };
}

/** Hides what is not asked for, and counts what is left. */
function applyFilters() {
  const { anything, matches } = asked();
  for (const finding of findings) finding.element.hidden = !matches(finding);
  for (const group of groups) showGroup(group, anything);
  for (const { element, finding } of lines) element.hidden = finding?.hidden === true;
  for (const box of boxes) countBox(box, matches);
  const left = findings.filter(({ element }) => !element.hidden).length;
  byId('shown').textContent = anything ? \`\${left} of \${findings.length} findings\` : \`\${findings.length} findings\`;
}

/** A folded group shows what was found in it. @param {Group} group @param {boolean} anything */
function showGroup({ element, findings: held, open }, anything) {
  const left = held.filter((finding) => !finding.element.hidden).length;
  element.hidden = left === 0;
  if (element instanceof HTMLDetailsElement) element.open = anything ? left > 0 : open;
  const count = element.querySelector('.count');
  if (count) count.textContent = left === held.length ? String(left) : \`\${left} of \${held.length}\`;
}

/** How many findings a box would leave beside the other choices. @param {HTMLInputElement} box @param {(finding: Finding, without?: Facet) => boolean} matches */
function countBox(box, matches) {
  const facet = /** @type {Facet} */ (box.name);
  const without = facet === 'source' ? undefined : facet;
  const left = findings.filter((one) => one.values[facet].has(box.value) && matches(one, without)).length;
  const count = box.parentElement?.querySelector('.n');
  if (count) count.textContent = String(left);
  box.parentElement?.classList.toggle('none', left === 0);
}

// An article beside the findings, with a passage marked in it.

/** Id of the passage or article that is shown; empty when none is. */
let shown = '';
/** @type {HTMLElement | null} */
let cameFrom = null;
const TITLE = textsTitle.textContent;

/** @param {string} id */
const isPlace = (id) => /^(c-|text-)/.test(id) && texts.contains(byId(id));

/** Changes the layout so that an element stays where the reader's eye is. @param {HTMLElement | null} element @param {() => void} change */
function keepInPlace(element, change) {
  const before = element?.getBoundingClientRect().top;
  change();
  if (element && before !== undefined) window.scrollBy(0, element.getBoundingClientRect().top - before);
}

/** Marks the links that lead to where the reader is. @param {HTMLElement[]} links @param {string} id */
function markCurrent(links, id) {
  for (const link of links) {
    if (link.getAttribute('href') === \`#\${id}\`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** @param {HTMLElement | null} article */
function layOut(article) {
  document.body.classList.toggle('reading', article !== null);
  closeButton.hidden = article === null;
  page.inert = article !== null && narrow.matches;
  textsTitle.textContent = article?.querySelector('h3')?.textContent ?? TITLE;
  for (const one of all('article', texts)) one.classList.toggle('current', one === article);
  markCurrent(all('.bar a', texts), article?.id ?? '');
  markCurrent(all('a.passage', page), shown);
  for (const one of all('.shown', texts)) one.classList.remove('shown');
}

/** Shows the article of a place; a passage is marked and in the middle. @param {string} id */
function showPlace(id) {
  /** @type {HTMLElement} */
  const target = byId(id);
  const article = target.closest('article');
  shown = id;
  keepInPlace(cameFrom, () => layOut(article));
  if (target === article) texts.scrollTop = 0;
  else {
    for (const piece of [target, ...all(\`[data-of="\${id}"]\`, texts)]) piece.classList.add('shown');
    target.tabIndex = -1;
    target.scrollIntoView({ block: 'center' });
  }
  target.focus({ preventScroll: true });
}

/** Back to the findings, and to the link that led away from them. */
function hidePanel() {
  if (shown === '') return;
  const back = cameFrom ?? all(\`a[href="#\${shown}"]\`, page)[0] ?? null;
  shown = '';
  cameFrom = null;
  keepInPlace(back, () => layOut(null));
  back?.focus({ preventScroll: true });
}

/** Goes to a place among the findings and unfolds what it is folded into; of a finding, itself too. @param {string} id */
function reveal(id) {
  /** @type {HTMLElement | null} */
  const element = byId(id);
  for (let node = /** @type {Element | null} */ (element); node; node = node.parentElement)
    if (node instanceof HTMLDetailsElement) node.open = true;
  const summary = element?.matches('.finding') ? element.querySelector('summary') : null;
  const target = summary ?? element;
  if (!target) return;
  if (!summary) target.tabIndex = -1;
  target.scrollIntoView({ block: summary ? 'center' : 'start' });
  target.focus({ preventScroll: true });
}

// The state in the address: filters and the open passage as "kind=date&source=A,B&at=c-…"; a passage alone as "c-…", which works without scripts.

function addressOf() {
  const parts = FACETS.flatMap((facet) => {
    const values = ticked(facet);
    return values.length > 0 ? [\`\${facet}=\${values.map(encodeURIComponent).join(',')}\`] : [];
  });
  if (search.value !== '') parts.push(\`q=\${encodeURIComponent(search.value)}\`);
  if (parts.length === 0) return shown;
  return [...parts, ...(shown === '' ? [] : [\`at=\${shown}\`])].join('&');
}

/** @param {'pushState' | 'replaceState'} [how] */
function writeAddress(how = 'replaceState') {
  const hash = addressOf();
  const url = hash === '' ? window.location.pathname + window.location.search : \`#\${hash}\`;
  try {
    window.history[how](null, '', url);
  } catch {
    // A sandboxed preview has no address to write to; everything else works there.
  }
}

/** Sets form and panel from the address. */
function readAddress() {
  const hash = window.location.hash.slice(1);
  const isQuery = hash.includes('=');
  const query = new URLSearchParams(isQuery ? hash : '');
  for (const box of boxes) box.checked = (query.get(box.name) ?? '').split(',').includes(box.value);
  search.value = query.get('q') ?? '';
  applyFilters();
  if (isQuery) fold.open = true;
  const at = isQuery ? (query.get('at') ?? '') : hash;
  if (isPlace(at)) showPlace(at);
  else hidePanel();
  if (byId(at) && !isPlace(at)) reveal(at);
}

// What the reader does: clicks, keys, typing, printing.

/** Every link leads to a place on this page. @param {MouseEvent} event */
function onClick(event) {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = /** @type {HTMLAnchorElement | null} */ (event.target.closest('a[href^="#"]'));
  if (!link) return fromText(event.target);
  event.preventDefault();
  const id = link.getAttribute('href')?.slice(1) ?? '';
  if (!isPlace(id)) return reveal(id);
  const first = shown === '';
  if (!texts.contains(link)) cameFrom = link;
  showPlace(id);
  // The button "back" closes the article.
  writeAddress(first ? 'pushState' : 'replaceState');
}

/** A click on a passage in an article leads to its finding. @param {Element} target */
function fromText(target) {
  const place = /** @type {HTMLElement | null} */ (target.closest('.text [data-finding]'));
  const finding = byId(place?.dataset.finding ?? '');
  if (!place || !finding || document.getSelection()?.isCollapsed === false) return;
  finding.hidden = false;
  if (narrow.matches) hidePanel();
  else if (shown !== '') showPlace(place.dataset.of ?? place.id);
  reveal(finding.id);
  writeAddress();
}

/** Moves the focus among the findings that can be seen. @param {1 | -1} by */
function step(by) {
  const summaries = all('.finding > summary').filter((one) => one.checkVisibility());
  const active = document.activeElement?.closest('.finding')?.querySelector('summary');
  const current = active ? summaries.indexOf(active) : -1;
  const next = current < 0 ? summaries[by > 0 ? 0 : summaries.length - 1] : summaries[current + by];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

/** Letters are keys only where nobody types. @param {KeyboardEvent} event */
function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const at = /** @type {Element} */ (event.target);
  if (event.key === 'Escape' && shown !== '') closePanel();
  else if (at === search) {
    if (event.key === 'Escape') search.blur();
    return;
  } else if (event.key === 'j' || (event.key === 'ArrowDown' && at.matches('.finding > summary'))) step(1);
  else if (event.key === 'k' || (event.key === 'ArrowUp' && at.matches('.finding > summary'))) step(-1);
  else if (event.key === '/') {
    fold.open = true;
    search.focus();
  } else return;
  event.preventDefault();
}

function closePanel() {
  hidePanel();
  writeAddress();
}

function onFilter() {
  applyFilters();
  writeAddress();
}

/** @type {HTMLDetailsElement[]} */
let unfolded = [];
/** On paper nothing unfolds: all that is put side by side is open, the rest stays as the reader left it. */
function beforePrint() {
  unfolded = all('.group.full .finding:not([open])');
  for (const one of unfolded) one.open = true;
}
function afterPrint() {
  for (const one of unfolded) one.open = false;
}

document.body.classList.add('scripted');
form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', onFilter);
// The boxes are empty only after the event and its microtasks.
form.addEventListener('reset', () => setTimeout(onFilter));
closeButton.addEventListener('click', closePanel);
document.addEventListener('click', onClick);
document.addEventListener('keydown', onKey);
window.addEventListener('popstate', readAddress);
window.addEventListener('beforeprint', beforePrint);
window.addEventListener('afterprint', afterPrint);
narrow.addEventListener('change', () => {
  page.inert = narrow.matches && shown !== '';
});
readAddress();
`;

export const style: string = `/* The look of the HTML report, put together in the order of scripts/page.mjs. Colours are checked for contrast in both schemes by the browser tests. */
:root {
  --paper: #fff;
  --panel: #fbfaf7;
  --ink: #1b1b1a;
  --soft: #5b5b57;
  --line: #dedcd6;
  --strong: #1b1b1a;
  --link: #1f5a93;
  --disagree: #b3261e;
  --partly: #8a5300;
  --agree: #1d6b41;
  --mark: #ffe08a;
  --claim: #fff5d6;
  --wash: #f4f2ec;
  --target: #fff0b8;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161616;
    --panel: #1d1d1c;
    --ink: #e9e7e2;
    --soft: #a9a7a1;
    --line: #393835;
    --strong: #8b8983;
    --link: #8fbdea;
    --disagree: #ff8f84;
    --partly: #e9b45c;
    --agree: #7fcb9c;
    --mark: #6a5208;
    --claim: #38301a;
    --wash: #232322;
    --target: #4d3d0c;
  }
}
* {
  box-sizing: border-box;
}
[hidden] {
  display: none !important;
}
html {
  scroll-padding-top: 4rem;
  -webkit-text-size-adjust: 100%;
}
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font:
    1rem / 1.5 system-ui,
    -apple-system,
    "Segoe UI",
    "Helvetica Neue",
    Arial,
    sans-serif;
  overflow-wrap: break-word;
}
.sources td.dim,
.label,
.passage,
.text,
.meta,
h1,
h2,
h3,
li {
  overflow-wrap: anywhere;
}
h1,
h2,
h3,
h4,
q,
.text {
  font-family: "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Liberation Serif", "Times New Roman", serif;
}
h1,
h2,
h3,
h4,
th,
td,
li,
p,
dd,
summary,
.label,
.letter {
  unicode-bidi: isolate;
}
#page {
  max-width: 68rem;
  margin: 0 auto;
  padding: 2.5rem 1.25rem 1rem;
}
main {
  container-type: inline-size;
}
main:focus,
article:focus {
  outline: none;
}
h1 {
  margin: 0;
  max-width: 26em;
  font-size: clamp(1.6rem, 1.1rem + 2.2vw, 2.5rem);
  line-height: 1.15;
  letter-spacing: -0.01em;
  text-wrap: balance;
}
h2,
.event > section > h3 {
  margin: 0 0 0.25rem;
  font-size: 1.4rem;
  line-height: 1.25;
}
.event > h2 {
  font-size: 1.75rem;
}
main section,
.event {
  margin-top: 2.25rem;
}
.event:first-of-type {
  margin-top: 0;
}
#filters + .event {
  margin-top: 2rem;
}
main .event > section {
  border-top: 2px solid var(--strong);
  padding-top: 0.6rem;
}
a {
  color: var(--link);
}
:focus-visible {
  outline: 3px solid var(--link);
  outline-offset: 2px;
  border-radius: 2px;
}
kbd {
  padding: 0 0.3em;
  border: 1px solid var(--line);
  border-radius: 3px;
  font: inherit;
  font-size: 0.85em;
}
.skip {
  position: absolute;
  left: -100vw;
}
.skip:focus {
  left: 1rem;
  top: 0.5rem;
  z-index: 3;
  padding: 0.5rem 1rem;
  background: var(--paper);
}
.hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.dim,
.note,
.meta,
.facts,
.keys,
.legend,
.kind,
.count,
footer {
  color: var(--soft);
}
.facts {
  margin: 0.4rem 0 0.75rem;
  font-size: 1.1rem;
}
.note,
.keys,
.legend,
footer {
  font-size: 0.875rem;
}
.note {
  margin: 0 0 0.75rem;
}

/* How the findings stand */
.tally {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0.25rem 1.5rem;
  margin: 0;
  padding: 0;
  list-style: none;
}
.tally a {
  color: inherit;
  text-decoration: none;
}
.tally a:hover {
  text-decoration: underline;
}
.tally b {
  font-size: 1.25em;
  font-variant-numeric: tabular-nums;
}
li.disagree,
.group.disagree h3,
.group.disagree h4,
.disagree .reason,
.reason.disagree {
  color: var(--disagree);
}
li.partly,
li.wording,
.group.partly :is(h3, h4),
.group.wording :is(h3, h4),
.reason {
  color: var(--partly);
}
li.corroborated,
.group.corroborated :is(h3, h4) {
  color: var(--agree);
}

/* Letters of articles, one frame per origin */
.pills {
  display: inline-flex;
  flex-wrap: wrap;
  gap: 0.2rem;
  vertical-align: baseline;
}
.pills > span {
  padding: 0 0.4em;
  border: 1px solid var(--soft);
  border-radius: 0.3em;
  font-size: 0.8125rem;
  font-weight: 400;
  line-height: 1.4;
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
.letter {
  display: inline-block;
  min-width: 1.3em;
  font-weight: 700;
}

/* Tables */
.wide {
  position: relative;
  overflow-x: auto;
}
table {
  border-collapse: collapse;
  width: 100%;
  font-size: 0.9375rem;
}
th,
td {
  padding: 0.4rem 0.75rem 0.4rem 0;
  text-align: left;
  vertical-align: top;
  font-weight: 400;
}
thead th {
  color: var(--soft);
  font-size: 0.8125rem;
}
.sources tbody {
  border-top: 1px solid var(--line);
}
.sources th[scope="rowgroup"] {
  white-space: nowrap;
  color: var(--soft);
}
.sources td {
  font-size: 0.875rem;
}
.day {
  white-space: nowrap;
}
.sources th[scope="row"] {
  min-width: 14rem;
}
.sources th[scope="row"] a {
  color: inherit;
  font-weight: 600;
  text-decoration-color: var(--line);
}

/* Filters */
#filters {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: 0 1rem;
  margin-top: 2rem;
  padding: 0.6rem 1rem;
  background: var(--wash);
  font-size: 0.875rem;
}
#filters:has(details:not([open])) {
  position: sticky;
  top: 0;
  z-index: 1;
}
#filters details[open] {
  flex: 1 0 100%;
}
#filters summary {
  width: max-content;
  font-weight: 600;
}
#filters output {
  margin-left: auto;
  font-variant-numeric: tabular-nums;
}
#filters fieldset,
.find {
  display: flow-root;
  margin: 0.4rem 0 0;
  padding: 0;
  border: 0;
}
#filters legend,
.find label {
  float: left;
  width: 7rem;
  padding: 0.1rem 0;
  color: var(--soft);
}
#filters :is(fieldset, .find) > div {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0.3rem;
}
#filters fieldset label > span {
  display: inline-block;
  padding: 0.05rem 0.6rem;
  border: 1px solid var(--soft);
  border-radius: 1rem;
  background: var(--paper);
  cursor: pointer;
}
#filters input[type="checkbox"] {
  position: absolute;
  opacity: 0;
}
#filters input:checked + span {
  border-color: var(--ink);
  background: var(--ink);
  color: var(--paper);
}
#filters input:focus-visible + span {
  outline: 3px solid var(--link);
  outline-offset: 1px;
}
#filters label.none:not(:has(:checked)) > span {
  border-style: dashed;
}
.n {
  padding-left: 0.2em;
  font-variant-numeric: tabular-nums;
  opacity: 0.85;
}
input[type="search"],
button {
  padding: 0.25rem 0.6rem;
  border: 1px solid var(--soft);
  border-radius: 0.3rem;
  background: var(--paper);
  color: inherit;
  font: inherit;
}
input[type="search"] {
  flex: 0 1 18rem;
  min-width: 8rem;
}
button {
  cursor: pointer;
}
.keys {
  margin: 0.5rem 0 0;
}

/* Findings */
.event .group {
  margin-top: 1.5rem;
}
.title {
  display: flex;
  align-items: baseline;
  gap: 0.5rem;
  border-bottom: 1px solid var(--soft);
}
.title h3,
.title h4 {
  margin: 0;
  font-size: 1.125rem;
}
details > summary {
  cursor: pointer;
}
.finding {
  border-bottom: 1px solid var(--line);
}
.finding > summary {
  display: grid;
  grid-template-columns: 1rem 5.25rem minmax(0, 1fr) auto auto;
  gap: 0 0.75rem;
  align-items: baseline;
  padding: 0.45rem 0;
  list-style: none;
}
.finding > summary::-webkit-details-marker {
  display: none;
}
.finding > summary::before,
.group.single > summary::before {
  content: "\\25b8";
  color: var(--soft);
}
:is(.finding, .group)[open] > summary::before {
  content: "\\25be";
}
.group.single > summary {
  list-style: none;
}
.finding > summary:hover {
  background: var(--wash);
}
.kind {
  font-size: 0.8125rem;
}
.label {
  display: -webkit-box;
  grid-column: 3;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
}
.single .label,
.single .body {
  font-size: 0.9375rem;
}
.reason {
  grid-column: 4;
  font-size: 0.875rem;
  font-weight: 600;
}
.finding > summary .pills {
  grid-column: 5;
}
.finding:target > summary {
  background: var(--target);
}
.body {
  padding: 0 0 1rem 1.75rem;
}
.body p {
  margin: 0 0 0.4rem;
}
.positions {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
  gap: 1rem 1.25rem;
  margin: 0.1rem 0 0.75rem;
  padding: 0;
  list-style: none;
}
.positions > li {
  padding-left: 0.75rem;
  border-left: 3px solid var(--line);
}
.disagree .positions > li,
.partly .positions > li:first-child {
  border-color: var(--soft);
}
.disagree .positions > li.opposed {
  border-color: var(--disagree);
}
.positions > li.opposed {
  border-color: var(--partly);
}
.value {
  font-size: 1.0625rem;
}
q {
  quotes: "\\201c" "\\201d";
  line-height: 1.45;
}
.passage {
  color: inherit;
  text-decoration: none;
}
a.passage .ref {
  color: var(--link);
  text-decoration: underline;
}
a.passage:hover q,
a.passage[aria-current] q {
  background: var(--wash);
  box-shadow: 0 0 0 0.2em var(--wash);
}
.body .dim {
  font-size: 0.875rem;
}
.ref {
  font-size: 0.8125rem;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
em {
  background: var(--claim);
  box-shadow: 0 0.12em 0 var(--mark);
  font-style: normal;
}
mark {
  background: var(--mark);
  color: inherit;
  font-weight: 700;
  box-decoration-break: clone;
  -webkit-box-decoration-break: clone;
}
.why {
  color: var(--soft);
  font-size: 0.875rem;
}
dl {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
  margin: 0;
  font-size: 0.8125rem;
  color: var(--soft);
}
dl div {
  display: flex;
  gap: 0.4rem;
}
dd {
  margin: 0;
}
dt::after {
  content: ":";
}
.body > .dim,
dd a {
  color: inherit;
  font-size: 0.8125rem;
}

/* Coverage */
.matrix {
  width: auto;
  min-width: min(100%, 40rem);
}
.matrix colgroup + colgroup {
  border-left: 1px solid var(--line);
}
.matrix th,
.matrix td {
  min-width: 2rem;
  padding: 0.2rem 0.3rem;
}
.matrix td,
.matrix thead th {
  text-align: center;
  white-space: nowrap;
}
.matrix thead td {
  padding-left: 0;
  color: var(--soft);
  font-size: 0.8125rem;
  text-align: left;
}
.matrix tbody th[scope="row"] {
  position: sticky;
  left: 0;
  width: 100%;
  min-width: 20rem;
  padding-left: 0;
  background: var(--paper);
}
.matrix tbody th[scope="row"] a {
  display: grid;
  grid-template-columns: 5.25rem minmax(0, 1fr);
  align-items: baseline;
  color: inherit;
  text-decoration: none;
}
.what {
  display: -webkit-box;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
}
.matrix a:hover {
  text-decoration: underline;
}
.matrix th[scope="rowgroup"] {
  padding: 0.8rem 0 0.2rem;
  font-weight: 700;
}
.matrix tr[data-for] {
  border-top: 1px solid var(--line);
}
.matrix .single {
  border-top: 1px solid var(--soft);
  color: var(--soft);
}
.dot {
  display: inline-block;
  min-width: 1.25rem;
  height: 1.25rem;
  margin: 0 0.1rem;
  border-radius: 0.625rem;
  background: var(--soft);
  color: var(--paper);
  font-size: 0.75rem;
  font-weight: 700;
  line-height: 1.25rem;
  vertical-align: middle;
}
.dot:has(.hidden) {
  min-width: 0.75rem;
  width: 0.75rem;
  height: 0.75rem;
}
.corroborated .dot {
  background: var(--agree);
}
.dot.other {
  background: none;
  box-shadow: inset 0 0 0 1.5px var(--soft);
  color: var(--ink);
}
.dot.opposed {
  background: var(--partly);
}
.disagree .dot.opposed {
  background: var(--disagree);
}

.coverage .wide {
  max-height: 85vh;
  overflow: auto;
}
.matrix thead {
  position: sticky;
  top: 0;
  z-index: 1;
  background: var(--paper);
}

/* Timeline */
.timeline {
  margin: 0 0 1rem 0.4rem;
  padding: 0;
  border-left: 2px solid var(--line);
  list-style: none;
}
.timeline li {
  position: relative;
  display: grid;
  grid-template-columns: 13rem minmax(0, 1fr);
  gap: 0 1rem;
  padding: 0.3rem 0 0.3rem 1.1rem;
}
.timeline li::before {
  content: "";
  position: absolute;
  left: -0.4rem;
  top: 0.75rem;
  width: 0.65rem;
  height: 0.65rem;
  border: 2px solid var(--paper);
  border-radius: 50%;
  background: var(--soft);
}
.timeline a {
  color: inherit;
  text-decoration: none;
}
.timeline a:hover {
  text-decoration: underline;
}
.date {
  display: flex;
  justify-content: space-between;
  gap: 0.5rem;
}

/* The articles */
#texts {
  max-width: 68rem;
  margin: 2rem auto 0;
  padding: 0 1.25rem 2rem;
}
.bar {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0.25rem 1rem;
  border-top: 2px solid var(--strong);
  padding-top: 0.6rem;
}
.bar h2 {
  margin: 0;
}
.bar nav a {
  padding: 0 0.3em;
}
.bar button {
  margin-left: auto;
}
#texts article {
  max-width: 42rem;
  margin-top: 2rem;
}
#texts h3 {
  margin: 0;
  font-size: 1.25rem;
}
#texts .title {
  margin: 0.25rem 0 0;
  border: 0;
  font-style: italic;
}
.meta {
  margin: 0.25rem 0 0.75rem;
  font-size: 0.8125rem;
}
.text {
  font-size: 1.0625rem;
  line-height: 1.6;
}
.text p {
  position: relative;
  margin: 0 0 0.7rem;
  padding-left: 2.5rem;
}
.text p::before {
  content: attr(data-line);
  position: absolute;
  left: 0;
  top: 0.3em;
  width: 1.9rem;
  color: var(--soft);
  font:
    0.75rem / 1.2 system-ui,
    sans-serif;
  text-align: right;
}
.furniture {
  color: var(--soft);
  font-size: 0.875em;
}
.text [id],
.text [data-of] {
  scroll-margin: 30vh 0;
  text-decoration-thickness: 2px;
  text-underline-offset: 0.2em;
}
:is(.text, .legend) :is(.disagree, .partly, .wording, .corroborated, .contested, .unclear, .repeated) {
  text-decoration: underline 2px var(--agree);
  text-underline-offset: 0.2em;
}
:is(.text, .legend) .disagree {
  text-decoration-color: var(--disagree);
}
:is(.text, .legend) :is(.partly, .wording, .contested, .unclear) {
  text-decoration-color: var(--partly);
}
.text :target,
.text .shown {
  background: var(--target);
  box-shadow: 0 0 0 0.15em var(--target);
  outline: none;
}
body.scripted .text [data-finding] {
  cursor: pointer;
}
footer {
  max-width: 68rem;
  margin: 0 auto;
  padding: 1rem 1.25rem 2rem;
}

/* An article beside the findings */
body.reading #texts {
  position: fixed;
  inset: 0 0 0 auto;
  z-index: 2;
  width: 44vw;
  margin: 0;
  padding: 0 1.5rem 3rem;
  overflow-y: auto;
  overscroll-behavior: contain;
  background: var(--panel);
  border-left: 1px solid var(--line);
}
body.reading .bar {
  position: sticky;
  top: 0;
  z-index: 1;
  padding: 0.6rem 0;
  border: 0;
  border-bottom: 1px solid var(--line);
  background: var(--panel);
}
body.reading .bar {
  flex-wrap: nowrap;
}
body.reading .bar h2 {
  flex: 1;
  min-width: 0;
  overflow: hidden;
  font-size: 1rem;
  text-overflow: ellipsis;
  white-space: nowrap;
}
body.reading .bar nav {
  max-height: 3.2em;
  overflow-y: auto;
}
body.reading .bar a[aria-current] {
  background: var(--ink);
  color: var(--paper);
  text-decoration: none;
}
body.reading #texts article:not(.current),
body.reading footer {
  display: none;
}
body.reading #texts article {
  margin-top: 1rem;
}
@media (min-width: 60.01rem) {
  body.reading #page {
    max-width: 56vw;
    margin: 0;
    padding-right: 1.5rem;
  }
}
@media (max-width: 60rem) {
  body.reading {
    overflow: hidden;
  }
  body.reading #texts {
    width: 100%;
    padding: 0 1.25rem 3rem;
    border: 0;
  }
  #close kbd {
    display: none;
  }
}

/* Where the findings have little room */
@container (max-width: 40rem) {
  .finding > summary {
    grid-template-columns: 1rem auto minmax(0, 1fr) auto;
    gap: 0 0.5rem;
  }
  .finding > summary .label {
    grid-column: 2 / -1;
    grid-row: 2;
  }
  .finding > summary .pills {
    grid-column: 4;
    grid-row: 1;
  }
  .finding > summary .reason {
    grid-column: 3;
    grid-row: 1;
  }
  .body {
    padding-left: 1.5rem;
  }
  .matrix tbody th[scope="row"] {
    min-width: 11rem;
    font-size: 0.8125rem;
  }
  .matrix tbody th[scope="row"] a {
    display: block;
  }
  .timeline li {
    grid-template-columns: minmax(0, 1fr);
  }
  .date {
    justify-content: start;
  }
}
@media (max-width: 40rem) {
  #page {
    padding-top: 1.25rem;
  }
  .sources thead {
    display: none;
  }
  .sources :is(table, tbody, tr, td, th) {
    display: block;
    padding: 0;
  }
  .sources tbody {
    padding: 0.5rem 0;
  }
  .sources tr {
    padding: 0.25rem 0;
  }
  #filters legend,
  .find label {
    float: none;
    display: block;
    width: 100%;
  }
  .text p {
    padding-left: 0;
  }
  .text p::before {
    position: static;
    margin-right: 0.5em;
  }
}

/* On paper: what is unfolded or compared, without the articles in full */
@media print {
  :root {
    --paper: #fff;
    --ink: #000;
    --soft: #444;
    --line: #bbb;
    --strong: #000;
    --link: #000;
    --disagree: #a11;
    --partly: #7a4a00;
    --agree: #0b5a2f;
    --mark: #eee;
    --claim: #eee;
    --wash: #fff;
    color-scheme: light;
  }
  html {
    font-size: 10pt;
  }
  #page {
    max-width: none !important;
    padding: 0 !important;
  }
  #texts,
  #filters,
  .skip,
  dl div:has(a) {
    display: none !important;
  }
  .positions > li,
  .finding > summary,
  .timeline li,
  tr {
    break-inside: avoid;
  }
  .title,
  .finding > summary,
  h2,
  h3 {
    break-after: avoid;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  em,
  mark {
    background: none;
    text-decoration: underline 1.5pt;
  }
  .wide {
    max-height: none !important;
    overflow: visible !important;
  }
  .sources td.dim {
    min-width: 10rem;
  }
  .dot {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
}
`;
