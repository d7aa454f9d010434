/** read: the tree of a page -> well-formed markup for the parser that comes with Readability. Scripts, styles and whatever is hidden stay out. */
import { type Element, isElement, isText, type PageNode, type Parent, silent } from './tree.ts';

/** Below this depth the text stays and the elements go: the reader behind recurses. */
const DEEPEST = 200;

const empty: ReadonlySet<string> = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text that cannot become markup. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign]!);

const isName = (name: string): boolean => /^[a-z][a-z0-9_-]*$/i.test(name);

/** `skips`: elements that are left out with all that is in them. */
export function xhtmlOf(root: Parent, skips: (element: Element) => boolean): string {
  const parts: string[] = [];
  const stack: ({ node: PageNode; depth: number } | string)[] = root.childNodes
    .map((node) => ({ node, depth: 0 }))
    .reverse();
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (typeof step === 'string') parts.push(step);
    else if (isText(step.node)) parts.push(escaped(step.node.value));
    else if (isElement(step.node) && !silent.has(step.node.tagName) && !skips(step.node)) {
      const { node, depth } = step;
      const isShown = depth < DEEPEST && isName(node.tagName);
      parts.push(isShown ? openTag(node) : ' ');
      if (isShown && !empty.has(node.tagName)) stack.push(`</${node.tagName}>`);
      for (let n = node.childNodes.length - 1; n >= 0; n--) stack.push({ node: node.childNodes[n]!, depth: depth + 1 });
    }
  }
  return parts.join('');
}

function openTag({ tagName, attrs }: Element): string {
  const named = attrs.filter(({ name }) => isName(name)).map(({ name, value }) => ` ${name}="${escaped(value)}"`);
  return `<${tagName}${named.join('')}${empty.has(tagName) ? '/' : ''}>`;
}
