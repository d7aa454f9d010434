/** read: the tree of an article -> its lines: paragraphs, headings, items, captions, each on a line of its own. */
import { attribute, type Element, isElement, isText, type PageNode, type Parent, silent } from './tree.ts';

/** A line of an article and where it stood. */
export interface PageLine {
  readonly text: string;
  /** The nearest element that makes a line: p, h2, li, figcaption … */
  readonly tag: string;
  /** Characters of it that stand in links. */
  readonly linked: number;
}

/** Elements that share their line with what stands beside them. */
const inline: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);
/** A table cell ends a word, not a line. */
const cells: ReadonlySet<string> = new Set(['td', 'th']);

/** Characters that are there for layout alone: soft hyphens, marks of width zero. */
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;

/** One line, without white space at its ends. */
export const tidy = (text: string): string => text.replace(invisible, '').replace(/\s+/g, ' ').trim();

/** Where the walk is. */
interface State {
  readonly lines: PageLine[];
  /** Open elements that make a line. */
  readonly tags: string[];
  /** Open links. */
  links: number;
  parts: string[];
  linked: number;
}
type Step = { readonly node: PageNode } | { readonly leave: Element };

/** The lines of a tree, in order; none is empty. `skips`: elements that are left out with all that is in them. */
export function linesOf(root: Parent, skips: (element: Element) => boolean = () => false): PageLine[] {
  const state: State = { lines: [], tags: ['body'], links: 0, parts: [], linked: 0 };
  const stack: Step[] = root.childNodes.map((node) => ({ node })).reverse();
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('leave' in step) leave(step.leave, state);
    else if (isText(step.node)) addText(step.node.value, state);
    else if (isElement(step.node) && !silent.has(step.node.tagName) && !skips(step.node)) {
      enter(step.node, state);
      stack.push({ leave: step.node });
      for (let n = step.node.childNodes.length - 1; n >= 0; n--) stack.push({ node: step.node.childNodes[n]! });
    }
  }
  endLine(state);
  return state.lines;
}

function addText(text: string, state: State): void {
  state.parts.push(text);
  if (state.links > 0) state.linked += text.trim().length;
}

function endLine(state: State): void {
  const text = tidy(state.parts.join(''));
  if (text) state.lines.push({ text, tag: state.tags.at(-1)!, linked: state.linked });
  state.parts = [];
  state.linked = 0;
}

const isLink = (element: Element): boolean => element.tagName === 'a' && attribute(element, 'href') !== undefined;
const isLine = ({ tagName }: Element): boolean => !inline.has(tagName) && !cells.has(tagName);

function enter(element: Element, state: State): void {
  if (isLink(element)) state.links++;
  if (cells.has(element.tagName)) state.parts.push(' ');
  if (!isLine(element)) return;
  endLine(state);
  state.tags.push(element.tagName);
}

function leave(element: Element, state: State): void {
  if (isLink(element)) state.links--;
  if (cells.has(element.tagName)) state.parts.push(' ');
  if (!isLine(element)) return;
  endLine(state);
  state.tags.pop();
}
