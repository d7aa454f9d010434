// What the HTML report does beyond what the browser does with its markup: filters, the article beside the findings, keys.
// Reads the page alone and writes no markup. Embedded by scripts/page.mjs; typed by comments, checked by npm run typecheck.

const FACETS = /** @type {const} */ (['kind', 'verdict', 'source']);
/** @typedef {typeof FACETS[number]} Facet */
/** @typedef {{ element: HTMLDetailsElement, values: Record<Facet, Set<string>>, words: string | null }} Finding */

/** @type {<T extends HTMLElement = HTMLElement>(selector: string, root?: ParentNode) => T[]} */
const all = (selector, root = document) => [.../** @type {NodeListOf<any>} */ (root.querySelectorAll(selector))];
/** @param {string} id @returns {any} */
const byId = (id) => document.getElementById(id);

/** @type {HTMLFormElement} */
const form = byId('filters');
/** @type {HTMLElement} */
const texts = byId('texts');
/** @type {HTMLElement} */
const page = byId('page');
/** @type {HTMLInputElement} */
const search = byId('find');
/** @type {HTMLDetailsElement} */
const fold = /** @type {any} */ (form.querySelector('details'));
const boxes = /** @type {HTMLInputElement[]} */ (all('input[type=checkbox]', form));
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
const title = byId('texts-title');
const TITLE = title.textContent;
const groups = all('.group').map((element) => ({
  element,
  findings: findings.filter((finding) => element.contains(finding.element)),
  open: element.hasAttribute('open'),
}));
/** Lines of the coverage table and the timeline. */
const lines = all('[data-for]').map((element) => ({ element, finding: byId(element.dataset.for ?? '') }));

/** What is shown beside the findings: id of a passage or an article; empty when nothing is. */
let shown = '';
/** @type {HTMLElement | null} */
let opener = null;

// ---- filters --------------------------------------------------------------------------------------------------

/** @param {Facet} facet */
const ticked = (facet) => boxes.filter(({ name, checked }) => name === facet && checked).map(({ value }) => value);

/** @param {Finding} finding */
function wordsOf(finding) {
  finding.words ??= (finding.element.textContent ?? '').replace(/\s+/g, ' ').toLowerCase();
  return finding.words;
}

/** What the form asks for, as a test of one finding that can leave out a facet. */
function asked() {
  const wanted = { kind: ticked('kind'), verdict: ticked('verdict'), source: ticked('source') };
  const terms = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  /** @param {Finding} finding @param {Facet} [without] */
  const matches = ({ values, ...rest }, without) =>
    FACETS.every((facet) => {
      const set = wanted[facet];
      if (facet === without || set.length === 0) return true;
      return facet === 'source'
        ? set.every((one) => values.source.has(one))
        : set.some((one) => values[facet].has(one));
    }) && terms.every((term) => wordsOf({ values, ...rest }).includes(term));
  return { wanted, terms, matches };
}

/** Hides what is not asked for, and counts what each box would leave. */
function apply() {
  const { wanted, terms, matches } = asked();
  const filtered = terms.length > 0 || FACETS.some((facet) => wanted[facet].length > 0);
  for (const finding of findings) {
    finding.words ??= terms.length > 0 ? wordsOf(finding) : null;
    finding.element.hidden = !matches(finding);
  }
  for (const group of groups) showGroup(group, filtered);
  for (const { element, finding } of lines) element.hidden = finding?.hidden === true;
  for (const box of boxes) {
    const facet = /** @type {Facet} */ (box.name);
    const without = facet === 'source' ? undefined : facet;
    const left = findings.filter((one) => one.values[facet].has(box.value) && matches(one, without)).length;
    const count = box.parentElement?.querySelector('.n');
    if (count) count.textContent = String(left);
    box.parentElement?.classList.toggle('none', left === 0);
  }
  const left = findings.filter(({ element }) => !element.hidden).length;
  byId('shown').textContent = filtered ? `${left} of ${findings.length} findings` : `${findings.length} findings`;
}

/** @param {typeof groups[number]} group @param {boolean} filtered */
function showGroup({ element, findings: held, open }, filtered) {
  const left = held.filter((finding) => !finding.element.hidden).length;
  element.hidden = left === 0;
  if (element instanceof HTMLDetailsElement) element.open = filtered ? left > 0 : open;
  const count = element.querySelector('.count');
  if (count) count.textContent = left === held.length ? String(left) : `${left} of ${held.length}`;
}

// ---- the state in the address ---------------------------------------------------------------------------------

/** Filters and the open passage as "kind=date&source=A,B&at=c-…"; a passage alone as "c-…", which works without scripts. */
function address() {
  const parts = FACETS.flatMap((facet) => {
    const values = ticked(facet);
    return values.length > 0 ? [`${facet}=${values.map(encodeURIComponent).join(',')}`] : [];
  });
  if (search.value !== '') parts.push(`q=${encodeURIComponent(search.value)}`);
  if (parts.length === 0) return shown;
  return [...parts, ...(shown === '' ? [] : [`at=${shown}`])].join('&');
}

/** @param {'pushState' | 'replaceState'} how */
function write(how) {
  const hash = address();
  const url = hash === '' ? window.location.pathname + window.location.search : `#${hash}`;
  try {
    window.history[how](null, '', url);
  } catch {
    // A sandboxed preview has no address to write to; everything else works there.
  }
}

/** Sets form and panel from the address. */
function read() {
  const hash = window.location.hash.slice(1);
  const query = new URLSearchParams(hash.includes('=') ? hash : '');
  for (const box of boxes) box.checked = (query.get(box.name) ?? '').split(',').includes(box.value);
  search.value = query.get('q') ?? '';
  apply();
  if (query.size > 0) fold.open = true;
  const at = hash.includes('=') ? (query.get('at') ?? '') : hash;
  if (isPlace(at)) open(at);
  else close();
  if (/^f-[0-9a-f]+$/.test(at)) reveal(at);
}

// ---- the article beside the findings --------------------------------------------------------------------------

/** @param {string} id */
const isPlace = (id) => /^(c-|text-)/.test(id) && texts.contains(byId(id));

/** Runs a change of the layout so that the element stays where the reader's eye is. @param {HTMLElement | null} element @param {() => void} change */
function keepInPlace(element, change) {
  const before = element?.getBoundingClientRect().top;
  change();
  if (element && before !== undefined) window.scrollBy(0, element.getBoundingClientRect().top - before);
}

/** Shows the article of a passage, the passage marked and in the middle. @param {string} id */
function open(id) {
  const target = /** @type {HTMLElement} */ (byId(id));
  const article = target.closest('article');
  shown = id;
  keepInPlace(opener, () => {
    document.body.classList.add('reading');
    byId('close').hidden = false;
    title.textContent = article?.querySelector('h3')?.textContent ?? TITLE;
    page.inert = narrow.matches;
    for (const one of all('article', texts)) one.classList.toggle('current', one === article);
    for (const link of all('.bar a', texts)) {
      if (link.getAttribute('href') === `#${article?.id}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  });
  for (const one of all('.shown', texts)) one.classList.remove('shown');
  if (target === article) texts.scrollTop = 0;
  else {
    for (const piece of [target, ...all(`[data-of="${id}"]`, texts)]) piece.classList.add('shown');
    target.tabIndex = -1;
    target.scrollIntoView({ block: 'center' });
  }
  for (const link of all('a.passage', page)) {
    if (link.getAttribute('href') === `#${id}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  target.focus({ preventScroll: true });
}

/** Back to the findings, and to the link that led away from them. */
function close() {
  if (shown === '') return;
  const back = opener ?? all(`a[href="#${shown}"]`, page)[0] ?? null;
  shown = '';
  opener = null;
  page.inert = false;
  keepInPlace(back, () => {
    document.body.classList.remove('reading');
    byId('close').hidden = true;
    title.textContent = TITLE;
    for (const one of all('.shown', texts)) one.classList.remove('shown');
    for (const link of all('a.passage[aria-current]', page)) link.removeAttribute('aria-current');
  });
  back?.focus({ preventScroll: true });
}

/** Unfolds a finding and what it is folded into, and goes there. @param {string} id */
function reveal(id) {
  const element = byId(id);
  if (!(element instanceof HTMLDetailsElement)) return;
  for (let node = /** @type {Element | null} */ (element); node; node = node.parentElement)
    if (node instanceof HTMLDetailsElement) node.open = true;
  const summary = element.querySelector('summary');
  summary?.scrollIntoView({ block: 'center' });
  summary?.focus({ preventScroll: true });
}

/** The finding that a place in an article belongs to. @param {Element} place */
function findingOf(place) {
  const id = place.getAttribute('data-of') ?? place.id;
  return /** @type {HTMLElement | null} */ (all(`a[href="#${id}"]`, page)[0]?.closest('.finding') ?? null);
}

// ---- what the reader does -------------------------------------------------------------------------------------

/** @param {MouseEvent} event */
function onClick(event) {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = /** @type {HTMLAnchorElement | null} */ (event.target.closest('a[href^="#"]'));
  const id = link?.getAttribute('href')?.slice(1) ?? '';
  if (link && isPlace(id)) {
    event.preventDefault();
    const first = shown === '';
    if (!texts.contains(link)) opener = link;
    open(id);
    write(first ? 'pushState' : 'replaceState');
  } else if (link && byId(id)?.classList.contains('finding')) {
    event.preventDefault();
    reveal(id);
  } else if (!link) fromText(event.target);
}

/** A click on a passage in an article leads to its finding. @param {Element} target */
function fromText(target) {
  const place = target.closest('.text [id], .text [data-of]');
  const finding = place && findingOf(place);
  if (!place || !finding) return;
  const id = place.getAttribute('data-of') ?? place.id;
  finding.hidden = false;
  if (shown !== '') open(id);
  if (!(page.inert && shown !== '')) reveal(finding.id);
  write('replaceState');
}

/** Moves the focus among the findings that can be seen. @param {1 | -1} by */
function step(by) {
  const summaries = all('.finding > summary').filter((one) => one.checkVisibility());
  const active = document.activeElement;
  const current = summaries.indexOf(/** @type {any} */ (active?.closest('.finding')?.querySelector('summary') ?? null));
  const next = current < 0 ? summaries[by > 0 ? 0 : summaries.length - 1] : summaries[current + by];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

/** Letters are keys only where nobody types. @param {KeyboardEvent} event */
function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const at = /** @type {Element} */ (event.target);
  if (event.key === 'Escape' && shown !== '') {
    close();
    write('replaceState');
  } else if (at instanceof HTMLInputElement) {
    if (event.key === 'Escape') at.blur();
    return;
  } else if (event.key === 'j' || (event.key === 'ArrowDown' && at.matches('.finding > summary'))) step(1);
  else if (event.key === 'k' || (event.key === 'ArrowUp' && at.matches('.finding > summary'))) step(-1);
  else if (event.key === '/') {
    fold.open = true;
    search.focus();
  } else return;
  event.preventDefault();
}

/** @type {HTMLDetailsElement[]} */
let unfolded = [];
/** On paper nothing unfolds: all that is put side by side is open, the rest stays as the reader left it. */
function beforePrint() {
  unfolded = /** @type {HTMLDetailsElement[]} */ (all('.group.full .finding:not([open])'));
  for (const one of unfolded) one.open = true;
}

document.body.classList.add('scripted');
form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', () => {
  apply();
  write('replaceState');
});
form.addEventListener('reset', () =>
  // The boxes are empty only after the event and its microtasks.
  setTimeout(() => {
    apply();
    write('replaceState');
  }),
);
byId('close').addEventListener('click', () => {
  close();
  write('replaceState');
});
document.addEventListener('click', onClick);
document.addEventListener('keydown', onKey);
window.addEventListener('popstate', read);
window.addEventListener('beforeprint', beforePrint);
window.addEventListener('afterprint', () => {
  for (const one of unfolded) one.open = false;
});
narrow.addEventListener('change', () => {
  page.inert = narrow.matches && shown !== '';
});
read();
