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
