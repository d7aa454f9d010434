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
    if (link.getAttribute('href') === `#${id}`) link.setAttribute('aria-current', 'true');
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
    for (const piece of [target, ...all(`[data-of="${id}"]`, texts)]) piece.classList.add('shown');
    target.tabIndex = -1;
    target.scrollIntoView({ block: 'center' });
  }
  target.focus({ preventScroll: true });
}

/** Back to the findings, and to the link that led away from them. */
function hidePanel() {
  if (shown === '') return;
  const back = cameFrom ?? all(`a[href="#${shown}"]`, page)[0] ?? null;
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
