// Filters: what the form asks for, and the findings that are left.

/** @param {Facet} facet */
const ticked = (facet) => boxes.filter(({ name, checked }) => name === facet && checked).map(({ value }) => value);

/** The text of a finding in lower case, made when it is first searched. @param {Finding} finding */
function wordsOf(finding) {
  finding.words ??= (finding.element.textContent ?? '').replace(/\s+/g, ' ').toLowerCase();
  return finding.words;
}

/** What the form asks for: whether it asks at all, and a test of one finding that can leave out a facet. */
function asked() {
  const wanted = { kind: ticked('kind'), verdict: ticked('verdict'), source: ticked('source') };
  const terms = search.value.toLowerCase().split(/\s+/).filter(Boolean);
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
  byId('shown').textContent = anything ? `${left} of ${findings.length} findings` : `${findings.length} findings`;
}

/** A folded group shows what was found in it. @param {Group} group @param {boolean} anything */
function showGroup({ element, findings: held, open }, anything) {
  const left = held.filter((finding) => !finding.element.hidden).length;
  element.hidden = left === 0;
  if (element instanceof HTMLDetailsElement) element.open = anything ? left > 0 : open;
  const count = element.querySelector('.count');
  if (count) count.textContent = left === held.length ? String(left) : `${left} of ${held.length}`;
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
