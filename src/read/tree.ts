/** read: HTML text -> its tree, as browsers build it, and what all readers of pages ask of a tree. Walks never recurse: pages are hostile. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment, type TreeAdapter } from 'parse5';
import { Unreadable } from '../base/errors.ts';

export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Real pages have some thousands of elements; broken markup can make millions of a few kilobytes. */
const MOST_ELEMENTS = 200_000;
/** Elements inside elements. Browsers stop at 512. */
const DEEPEST = 2000;

/** The tree of a page. Throws Unreadable for one that is built to exhaust its reader. */
export const parsePage = (html: string): Parent => parse(html, { treeAdapter: bounded() });

/** The tree of a piece of HTML, as feeds and JSON fields hold it. */
export const parsePiece = (html: string): Parent => parseFragment(html, { treeAdapter: bounded() });

function bounded(): TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  let elements = 0;
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...parts) {
      if (++elements > MOST_ELEMENTS) throw new Unreadable('the page has too many elements');
      return defaultTreeAdapter.createElement(...parts);
    },
    onItemPush() {
      if (++depth > DEEPEST) throw new Unreadable('the page is nested too deeply');
    },
    onItemPop() {
      depth--;
    },
  };
}

export const isElement = (node: PageNode | Parent): node is Element => 'tagName' in node;
export const isText = (node: PageNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** Class and id, by which authors of pages name their parts. */
export const namesOf = (element: Element): string =>
  `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.trim();

/** Every element below a node in document order. `enter`: whether to look inside. */
export function* elementsOf(root: Parent, enter: (element: Element) => boolean = () => true): Generator<Element> {
  const stack: PageNode[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    yield node;
    if (enter(node)) for (let n = node.childNodes.length - 1; n >= 0; n--) stack.push(node.childNodes[n]!);
  }
}

/** All text below a node, as it stands. */
export function textOf(root: Parent): string {
  const parts: string[] = [];
  const stack: PageNode[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node)) parts.push(node.value);
    else if (isElement(node) && !silent.has(node.tagName))
      for (let n = node.childNodes.length - 1; n >= 0; n--) stack.push(node.childNodes[n]!);
  }
  return parts.join('');
}

/** Elements whose content is not read. */
export const silent: ReadonlySet<string> = new Set([
  'applet',
  'audio',
  'canvas',
  'datalist',
  'embed',
  'head',
  'iframe',
  'math',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'video',
]);
