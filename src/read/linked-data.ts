/** read: the JSON-LD of a page -> the one object in it that is the article. */
import { attribute, elementsOf, isText, type Parent } from './tree.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Objects that are looked at; pages with more are built to be slow. */
const MOST_OBJECTS = 5000;
const articleType = /(?:Article|BlogPosting|Report|Posting|LiveBlog)$/;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first object that calls itself an article, else the first page with a date. */
export function linkedArticle(page: Parent): Fields {
  const objects = [...scriptsOf(page)].flatMap(objectsIn);
  const types = (one: Fields): string[] => [one['@type']].flat().filter((type) => typeof type === 'string');
  const articles = objects.filter((one) => types(one).some((type) => articleType.test(type)));
  const dated = objects.filter((one) => types(one).includes('WebPage') && one.datePublished !== undefined);
  return articles.find((one) => one.datePublished !== undefined) ?? articles[0] ?? dated[0] ?? {};
}

function* scriptsOf(page: Parent): Generator<string> {
  for (const element of elementsOf(page))
    if (element.tagName === 'script' && /ld\+json/i.test(attribute(element, 'type') ?? ''))
      yield element.childNodes.map((node) => (isText(node) ? node.value : '')).join('');
}

/** Each object of a JSON text, the outer ones first. What is no JSON holds none. */
function objectsIn(json: string): Fields[] {
  const found: Fields[] = [];
  const queue: unknown[] = [parsed(json)];
  for (let n = 0; n < queue.length && n < MOST_OBJECTS; n++) {
    const value = queue[n];
    if (isFields(value)) found.push(value);
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) queue.push(inner);
  }
  return found;
}

/** Line breaks inside strings are the usual fault of hand-made JSON-LD. */
function parsed(json: string): unknown {
  const text = json.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, '');
  for (const attempt of [text, text.replace(/[\u0000-\u001F]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return null;
}
