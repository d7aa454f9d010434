/** read: the tree of an article -> its lines: paragraphs, headings, items, captions, each on a line of its own. */
import { attribute, type Element, isElement, isText, type PageNode, type Parent, silent } from './tree.ts';

/** A line of an article and where it stood. */
export interface PageLine {
  readonly text: string;
  /** The nearest element that makes a line: p, h2, li, figcaption … */
  readonly tag: string;
  /** Characters of it that stand in links. */
  readonly linked: number;
  /** Whether all of it is strong. */
  readonly strong: boolean;
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
const strongTags: ReadonlySet<string> = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Characters that are there for layout alone: soft hyphens, marks of width zero. */
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;

/** One line, without white space at its ends. */
export const tidy = (text: string): string => text.replace(invisible, '').replace(/\s+/g, ' ').trim();

type Step = { readonly node: PageNode } | { readonly leave: Element };

/** The lines of a tree, in order; none is empty. */
export function linesOf(root: Parent, skips: (element: Element) => boolean = () => false): PageLine[] {
  const lines: PageLine[] = [];
  const open = { tags: ['body'], links: 0, strong: 0 };
  let line = emptyLine();
  const flush = (): void => {
    const text = tidy(line.parts.join(''));
    if (text) lines.push({ text, tag: open.tags.at(-1)!, linked: line.linked, strong: line.weak === 0 });
    line = emptyLine();
  };
  const stack: Step[] = root.childNodes.map((node) => ({ node })).reverse();
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('leave' in step) {
      leave(step.leave, open, line, flush);
    } else if (isText(step.node)) {
      const size = step.node.value.trim().length;
      line.parts.push(step.node.value);
      if (open.links) line.linked += size;
      if (!open.strong) line.weak += size;
    } else if (isElement(step.node) && !silent.has(step.node.tagName) && !skips(step.node)) {
      enter(step.node, open, line, flush);
      stack.push({ leave: step.node });
      for (let n = step.node.childNodes.length - 1; n >= 0; n--) stack.push({ node: step.node.childNodes[n]! });
    }
  }
  flush();
  return lines;
}

const emptyLine = () => ({ parts: [] as string[], linked: 0, weak: 0 });
interface Open {
  readonly tags: string[];
  links: number;
  strong: number;
}

function enter(element: Element, open: Open, line: { parts: string[] }, flush: () => void): void {
  const { tagName } = element;
  if (tagName === 'a' && attribute(element, 'href') !== undefined) open.links++;
  if (strongTags.has(tagName)) open.strong++;
  if (cells.has(tagName)) line.parts.push(' ');
  else if (!inline.has(tagName)) {
    flush();
    open.tags.push(tagName);
  }
}

function leave(element: Element, open: Open, line: { parts: string[] }, flush: () => void): void {
  const { tagName } = element;
  if (!inline.has(tagName) && !cells.has(tagName)) {
    flush();
    open.tags.pop();
  } else if (cells.has(tagName)) line.parts.push(' ');
  if (tagName === 'a' && attribute(element, 'href') !== undefined) open.links--;
  if (strongTags.has(tagName)) open.strong--;
}
