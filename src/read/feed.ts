/** read: XML -> the items of a feed (RSS, RDF, Atom), or the article of an XHTML page. An item without a text of its own is read by its summary. */
import sax from 'sax';
import { Unreadable } from '../base/errors.ts';
import { wholeOf } from './bytes.ts';
import { markupText } from './encoding.ts';
import { articleIn, namedOf, summaryIn } from './fields.ts';
import { pageItem } from './html.ts';
import type { FileItem, Format, NoItem } from './types.ts';
import { escaped } from './xhtml.ts';

export const xml: Format = async function* (source) {
  const bytes = await wholeOf(source);
  const text = markupText(bytes, source.charset);
  if (!bytes.length || text === null) yield { item: null, reason: bytes.length ? 'not text' : 'empty' };
  else if (/^(?:\s|<[?!][^>]*>)*<html[\s>]/i.test(text.slice(0, 4096))) yield pageItem(bytes, null, source);
  else yield* feedItems(text);
};

/** What an item holds, by the names of its elements, with what the feed says of all. */
interface Item {
  readonly fields: Record<string, string>;
  readonly authors: string[];
}
interface Feed {
  readonly roots: string[];
  readonly channel: Record<string, string>;
  readonly items: Item[];
}

/** The items of a feed. Throws Unreadable where the text is no feed, or an empty one. */
export function feedItems(text: string): (FileItem | NoItem)[] {
  const feed = parseFeed(text);
  if (!/^(?:rss|feed|rdf)$/.test(feed.roots[0] ?? ''))
    throw new Unreadable('XML, but neither a feed (RSS, Atom) nor a page');
  if (!feed.items.length) throw new Unreadable('a feed without items');
  return feed.items.map(({ fields, authors }, n) => {
    const named = namedOf({ ...fields, source: fields.source ?? feed.channel.title, authors });
    const found = articleIn(named) ?? summaryIn(named);
    return { item: n + 1, ...(found ?? { reason: 'no text in it' }) };
  });
}

/** Elements of feeds, without their prefix, under the names by which src/read/fields.ts knows them. */
const names: Readonly<Record<string, string>> = {
  'atom:updated': 'created',
  'content:encoded': 'content',
  content: 'content',
  'dc:date': 'date',
  description: 'summary',
  'itunes:summary': 'excerpt',
  link: 'link',
  pubdate: 'pubdate',
  published: 'published',
  source: 'source',
  summary: 'summary',
  title: 'title',
  updated: 'created',
};
const authorNames: ReadonlySet<string> = new Set(['author', 'dc:creator', 'name']);

/** What is open while a feed is read. */
interface Open {
  item: Item | null;
  /** Elements inside the item. */
  readonly path: string[];
  parts: string[];
  /** Markup that stands in the feed as elements: <content type="xhtml">. */
  inMarkup: boolean;
}

function parseFeed(text: string): Feed {
  const feed: Feed = { roots: [], channel: {}, items: [] };
  const open: Open = { item: null, path: [], parts: [], inMarkup: false };
  const parser = sax.parser(false, { lowercase: true });
  // A feed that is not well-formed is read as far as it can be; that is what sax does when its error is taken away.
  parser.onerror = () => {
    (parser as { error: Error | null }).error = null;
  };
  parser.onopentag = (tag) => enter(tag as sax.Tag, feed, open);
  parser.onclosetag = (name) => leave(name, feed, open);
  parser.ontext = (data) => open.parts.push(open.inMarkup ? escaped(data) : data);
  parser.oncdata = (data) => open.parts.push(open.inMarkup ? escaped(data) : data);
  parser.write(text).close();
  return feed;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function enter({ name, attributes }: sax.Tag, feed: Feed, open: Open): void {
  feed.roots.push(...(feed.roots.length ? [] : [localName(name)]));
  if (open.inMarkup) {
    open.parts.push(`<${name}>`);
    open.path.push(name);
    return;
  }
  if (!open.item && (name === 'item' || localName(name) === 'entry')) {
    open.item = { fields: {}, authors: [] };
    feed.items.push(open.item);
    open.path.length = 0;
    return;
  }
  open.path.push(name);
  open.parts = [];
  open.inMarkup = attributes.type === 'xhtml' && open.item !== null;
  if (name === 'link' && attributes.href && open.item && (attributes.rel ?? 'alternate') === 'alternate')
    open.item.fields.link ??= attributes.href;
}

function leave(name: string, feed: Feed, open: Open): void {
  if (open.item && open.path.length === 0) {
    open.item = null;
    return;
  }
  open.path.pop();
  if (open.inMarkup && open.path.length > 0) {
    open.parts.push(`</${name}>`);
    return;
  }
  open.inMarkup = false;
  const text = open.parts.join('').trim();
  open.parts = [];
  if (open.item) keep(name, text, open.item, open.path);
  else if (name === 'title') feed.channel.title ??= text;
}

/** The longest text of a name holds: an Atom entry may have its content twice. */
function keep(name: string, text: string, item: Item, path: readonly string[]): void {
  if (!text) return;
  const isNested = path.length > 0;
  if (authorNames.has(name) && (!isNested || path.at(-1) === 'author')) item.authors.push(text);
  else if (!isNested && Object.hasOwn(names, name)) {
    const field = names[name]!;
    const before = item.fields[field];
    if (before === undefined || (field === 'content' && text.length > before.length)) item.fields[field] = text;
  }
}
