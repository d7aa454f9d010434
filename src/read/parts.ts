/** read: the tree of a page -> which of its parts are not the article: what its author calls so, and captions of pictures. */
import { pageParts } from '../words/page-parts.ts';
import { tidy } from './lines.ts';
import { attribute, type Element, elementsOf, namesOf, type Parent, textOf } from './tree.ts';

/** A part with more of the page's text than this may hold the article, whatever it is called. */
const LARGEST = 0.2;
/** A page where so many large parts are called so was built to be measured again and again. */
const MOST_LARGE = 100;
const apart: ReadonlySet<string> = new Set(['aside', 'button', 'dialog', 'figcaption', 'footer', 'form', 'nav']);
const words: ReadonlySet<string> = new Set<string>(pageParts);

/** Decides for each element of a page whether it is left out with all that is in it. */
export function isApart(page: Parent): (element: Element) => boolean {
  const whole = sizeOf(page);
  let large = 0;
  const isSmall = (element: Element): boolean => {
    if (large >= MOST_LARGE) return false;
    const small = sizeOf(element) <= whole * LARGEST && !holdsArticle(element);
    if (!small) large++;
    return small;
  };
  return (element) => isHidden(element) || (isNamedApart(element) && isSmall(element));
}

const sizeOf = (part: Parent): number => tidy(textOf(part)).length;

const isHidden = (element: Element): boolean => attribute(element, 'hidden') !== undefined;

/** "story__related-links", "NewsletterSignup": one of its words says so. */
function isNamedApart(element: Element): boolean {
  if (apart.has(element.tagName)) return true;
  const names = namesOf(element);
  return (
    names.length < 500 &&
    names
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => words.has(word))
  );
}

function holdsArticle(element: Element): boolean {
  for (const inner of elementsOf(element))
    if (inner.tagName === 'article' || attribute(inner, 'itemprop') === 'articleBody') return true;
  return false;
}
