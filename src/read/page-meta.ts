/** read: the tree of a page -> what it says about its article: outlet, title, authors, day of publication. */
import { fingerprint } from '../clean/line-words.ts';
import type { Metadata } from '../model.ts';
import { tidy } from './lines.ts';
import { type Fields, isFields } from './linked-data.ts';
import { nameOf, peopleIn, shortText } from './names.ts';
import { dayOfPage } from './page-day.ts';
import { attribute, elementsOf, type Parent, textOf } from './tree.ts';

const LONGEST_OUTLET = 80;

/** The `<meta>` elements of a page: content by lower case name, property or itemprop; the first of a name holds. */
function metaTags(page: Parent): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const element of elementsOf(page)) {
    if (element.tagName !== 'meta') continue;
    const content = attribute(element, 'content')?.trim();
    for (const kind of ['property', 'name', 'itemprop']) {
      const name = attribute(element, kind)?.toLowerCase();
      if (name && content && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

/** Everything that the page says beside the text. `url`: where it stood, if known. */
export function pageMetadata(page: Parent, article: Fields, url?: string): Metadata {
  const tags = metaTags(page);
  const address = url ?? addressOf(page, tags);
  const long = titleOf(page, tags, article);
  const outlet = statedOutlet(tags, article) ?? outletBehind(headings(page, 'title')[0], long) ?? hostOf(address ?? '');
  const title = long && withoutOutlet(long, outlet);
  return {
    outlet,
    title,
    authors: authorsOf(tags, article),
    published: dayOfPage(page, { tags, article, url: address, title }),
  };
}

function addressOf(page: Parent, tags: ReadonlyMap<string, string>): string | undefined {
  for (const element of elementsOf(page))
    if (element.tagName === 'link' && attribute(element, 'rel')?.toLowerCase() === 'canonical')
      return attribute(element, 'href');
  return tags.get('og:url');
}

const statedOutlet = (tags: ReadonlyMap<string, string>, article: Fields): string | undefined =>
  shortText(tags.get('og:site_name'), LONGEST_OUTLET) ??
  nameOf(article.publisher) ??
  shortText(tags.get('application-name'), LONGEST_OUTLET);

/** "Storm closes harbour | The Harbour Times" over a page whose title is known to be "Storm closes harbour". */
function outletBehind(full: string | undefined, title: string | undefined): string | undefined {
  if (full === undefined || title === undefined || !full.startsWith(title)) return undefined;
  return shortText(/^\s*[|–—•:-]+\s+([^\s|–—•][^|–—•]*)$/u.exec(full.slice(title.length))?.[1], LONGEST_OUTLET);
}

/** The host of an address without its "www.". */
export function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\d?\./, '') || undefined : undefined;
}

/** A heading that the window's title has too is the article's; one that it has not may be the name of the site. */
function titleOf(page: Parent, tags: ReadonlyMap<string, string>, article: Fields): string | undefined {
  const full = headings(page, 'title').map((one) => shortText(one))[0];
  const first = headings(page, 'h1').filter((one) => shortText(one) !== undefined);
  const inFull = first.filter((one) => one && full?.includes(one)).sort((a, b) => b.length - a.length);
  const stated = [article.headline, tags.get('og:title'), tags.get('twitter:title'), ...inFull, full, ...first];
  return stated.map((one) => shortText(one)).find((one) => one !== undefined);
}

const headings = (page: Parent, tag: string): string[] =>
  [...elementsOf(page, ({ tagName }) => tagName !== 'svg')]
    .filter(({ tagName }) => tagName === tag)
    .map((one) => tidy(textOf(one)));

/** "Storm closes harbour - The Harbour Times" without the outlet, where that is its name. */
export function withoutOutlet(title: string, outlet: string | undefined): string {
  const at = Math.max(...[' | ', ' - ', ' – ', ' — ', ' :: ', ' • '].map((bar) => title.lastIndexOf(bar)));
  const isOutlet = outlet !== undefined && at > 0 && fingerprint(title.slice(at)) === fingerprint(outlet);
  return isOutlet ? title.slice(0, at).trim() : title;
}

function authorsOf(tags: ReadonlyMap<string, string>, article: Fields): string[] {
  const stated = [
    article.author,
    tags.get('author'),
    tags.get('article:author'),
    tags.get('byl'),
    tags.get('parsely-author'),
    tags.get('dc.creator'),
  ];
  return stated.map((one) => peopleIn(isFields(one) ? [one] : one)).find((names) => names.length > 0) ?? [];
}
