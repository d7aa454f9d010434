// What the page is made of, looked up once. The files of this folder are put together into one script in the order of scripts/page.mjs.
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
