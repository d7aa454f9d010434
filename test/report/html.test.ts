/** The HTML report as text: nothing of an article becomes markup, and the page is whole. Its behaviour is tested in html-browser.test.ts. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assets } from '../../scripts/page.mjs';
import { analyze } from '../../src/analyze.ts';
import { filterReport } from '../../src/inspect/filter.ts';
import type { RawArticle } from '../../src/model.ts';
import { script, style } from '../../src/report/html/assets.ts';
import { renderHtml } from '../../src/report/html/index.ts';
import { escapeHtml, html, markupOf, type Piece, verbatim } from '../../src/report/html/markup.ts';
import { byPlace, type Mark, weave } from '../../src/report/html/weave.ts';
import { raw } from '../raw.ts';
import { hostileArticles } from './hostile.ts';
import { claim, ferryReport, finding, report } from './sample.ts';

const folder = 'fixtures/events/river-flood/articles';
const articles: readonly RawArticle[] = readdirSync(folder)
  .sort()
  .map((name) => raw(path.parse(name).name, readFileSync(path.join(folder, name), 'utf8')));
const flood = analyze(articles);
const page = renderHtml(flood);

interface Tag {
  readonly name: string;
  readonly close: boolean;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** Every tag outside script and style; fails on a `<` that begins none, and on attributes without quotes. */
function tagsOf(text: string): Tag[] {
  const body = text.replace(/<(style|script)( [^>]*)?>[\s\S]*?<\/\1>/g, '<$1$2></$1>');
  return [...body.matchAll(/<[^>]*>?/g)].map(([tag]) => {
    const match = /^<(\/?)([a-z][a-z0-9]*|!doctype)((?: [a-z-]+(?:="[^"<>]*")?)*)>$/.exec(tag);
    if (!match) throw new Error(`no tag: ${tag}`);
    const attributes = [...match[3]!.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)].map(([, n, v]) => [n!, v ?? ''] as const);
    return { name: match[2]!, close: match[1] === '/', attributes };
  });
}

const plain = (markup: string): string => markup.replace(/<[^>]*>/g, '');
const attributes = (text: string, name: string): string[] =>
  tagsOf(text).flatMap((tag) => tag.attributes.filter(([n]) => n === name).map(([, value]) => value));

const empty = new Set(['!doctype', 'meta', 'input', 'br', 'col']);
const allowedTags = new Set(
  'a article aside b body br button col colgroup dd details div dl dt em fieldset footer form h1 h2 h3 h4 head header html i input kbd label legend li main mark meta nav ol output p q script section span style summary table tbody td th thead title tr ul'.split(
    ' ',
  ),
);
const allowedAttributes = new Set(
  'aria-label aria-labelledby autocomplete charset class colspan content data-finding data-for data-kind data-line data-of data-source data-verdict for hidden href html http-equiv id lang name open role rowspan scope span spellcheck tabindex title type value'.split(
    ' ',
  ),
);

/** What holds for every page, whatever the articles say. */
function expectWhole(text: string): void {
  const stack: string[] = [];
  for (const { name, close, attributes: given } of tagsOf(text)) {
    if (!empty.has(name)) expect(allowedTags).toContain(name);
    if (name !== '!doctype') for (const [attribute] of given) expect(allowedAttributes).toContain(attribute);
    if (close) expect(stack.pop()).toBe(name);
    else if (!empty.has(name)) stack.push(name);
  }
  expect(stack).toEqual([]);
  const ids = attributes(text, 'id');
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set(ids.map((id) => `#${id}`));
  expect(attributes(text, 'href').filter((href) => !known.has(href))).toEqual([]);
  for (const id of attributes(text, 'aria-labelledby')) expect(ids).toContain(id);
}

describe('markup', () => {
  test.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['"><script>', '&quot;&gt;&lt;script&gt;'],
    ["' onclick='x", '&#39; onclick=&#39;x'],
    ['&lt; &amp;', '&amp;lt; &amp;amp;'],
    ['a\u202eb\u0000c\u2028d', 'a&lt;U+202E&gt;b\u2400c d'],
    ['\ud800', '\ufffd'],
    ['__proto__ `y`', '__proto__ `y`'],
  ])('%j is harmless', (text, expected) => {
    expect(escapeHtml(text)).toBe(expected);
  });
  test('markup goes in as it is, text does not, lists are put together, nothing is nothing', () => {
    const inner = html`<b>${'<'}</b>`;
    expect(markupOf(html`${[inner, ' & ', 3]}${null}${false}${undefined}`)).toBe('<b>&lt;</b> &amp; 3');
  });
  test('data that looks like markup from elsewhere is no markup', () => {
    const forged = JSON.parse('[{"html":"<b>"}]') as Piece;
    expect(() => markupOf(html`${forged}`)).toThrow();
  });
  test('a script that ends its own element is refused', () => {
    expect(() => verbatim('"</script>"')).toThrow();
    expect(() => verbatim('<!--')).toThrow();
  });
});

describe('weave', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(12)), { maxLength: 12 });
  test('any spans become balanced elements around exactly their text', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom(...'abc <&"') }),
        spans,
        (text, given) => {
          const marks = given
            .map(([start, length]) => ({
              start: Math.min(start, text.length),
              end: Math.min(start + length, text.length),
            }))
            .filter(({ start, end }) => end > start)
            .map((span, n): Mark => ({ ...span, open: html`<span id="m${n}">`, again: html`<span data-of="m${n}">` }))
            .sort(byPlace);
          const out = markupOf(weave(text, { start: 0, end: text.length }, marks));
          const pieces = new Map<string, string>();
          const stack: string[] = [];
          let seen = '';
          for (const [whole, id, of] of out.matchAll(/<span (?:id="(m\d+)"|data-of="(m\d+)")>|<\/span>|[^<]+/g)) {
            if (whole === '</span>') expect(stack.pop()).toBeDefined();
            else if (whole.startsWith('<')) {
              if (id !== undefined) expect(pieces.has(id)).toBe(false);
              stack.push(id ?? of ?? '');
              if (id !== undefined) pieces.set(id, '');
            } else {
              seen += whole;
              for (const open of stack) pieces.set(open, (pieces.get(open) ?? '') + whole);
            }
          }
          expect(stack).toEqual([]);
          // Pieces are escaped one by one, so runs of blanks at their edges stay.
          const squeezed = (value: string): string => value.replace(/ +/g, ' ');
          expect(squeezed(seen)).toBe(escapeHtml(text));
          expect(pieces.size).toBe(marks.length);
          for (const { open, start, end } of marks) {
            const id = /m\d+/.exec(markupOf(open))![0];
            expect(squeezed(pieces.get(id)!)).toBe(escapeHtml(text.slice(start, end)));
          }
        },
      ),
    );
  });
});

describe('the page', () => {
  test('is whole: tags nest, ids are unique, every link has its place', () => expectWhole(page));
  test('is the same in any order of the articles', () => {
    expect(renderHtml(analyze([...articles].reverse()))).toBe(page);
  });
  test('its policy allows its one script and its one style by their very bytes, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!.replaceAll('&#39;', "'");
    const bytes = (name: string): string[] =>
      [...page.matchAll(new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`, 'g'))].map(([, inner]) => inner!);
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect([bytes('script').length, bytes('style').length]).toEqual([1, 1]);
    expect(policy).toBe(
      `default-src 'none'; script-src ${hash(bytes('script')[0]!)}; style-src ${hash(bytes('style')[0]!)}; base-uri 'none'; form-action 'none'`,
    );
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });
  test('names nothing to load', () => {
    expect(attributes(page, 'href').every((href) => href.startsWith('#'))).toBe(true);
    expect(`${style}${script}`).not.toMatch(/https?:|url\(|@import|\bfetch\b|XMLHttpRequest|innerHTML|eval\(/);
  });
  test('every claim of a finding is an anchor around exactly its words', () => {
    const texts = page.slice(page.indexOf('<aside id="texts"'));
    const claims = flood.claims.filter(({ id }) =>
      flood.findings.some(({ positions }) => positions.some((position) => position.claims.includes(id))),
    );
    expect(claims.length).toBeGreaterThan(150);
    for (const { id, span } of claims) {
      expect(texts).toContain(`<span id="${id}"`);
      const pieces = [...texts.matchAll(new RegExp(`<span (?:id|data-of)="${id}"[^>]*>`, 'g'))].map((match) => {
        let [depth, at] = [1, match.index + match[0].length];
        const start = at;
        for (const tag of texts.slice(at).matchAll(/<(\/?)span/g)) {
          depth += tag[1] === '/' ? -1 : 1;
          at = start + tag.index;
          if (depth === 0) break;
        }
        return plain(texts.slice(start, at));
      });
      expect(pieces.join('').replace(/\s+/g, ' ')).toBe(escapeHtml(span.text));
    }
  });
  test('what was not read is there, dimmed', () => {
    const [dropped] = flood.articles.flatMap(({ text, dropped: all }) =>
      all.map(({ start, end }) => escapeHtml(text!.slice(start, end))),
    );
    expect(page).toContain(`>${dropped}</span>`);
    expect(page).toMatch(/<span class="furniture" title="not read: [a-z-]+">/);
  });
  test('groups come in the order of the terminal, with their counts', () => {
    const titles = [...page.matchAll(/<h3 id="e1-[a-z]+">([^<]*)<\/h3> <span class="count">(\d+)/g)].map(
      ([, title, count]) => `${title} ${count}`,
    );
    expect(titles[0]).toMatch(/^Disagree \d+$/);
    expect(titles.at(-1)).toBe(`One source only ${flood.summary.single}`);
    const sum = titles.reduce((total, title) => total + Number(/\d+$/.exec(title)![0]), 0);
    expect(sum).toBe(flood.findings.length);
  });
  test('explanations speak of letters, not of file names', () => {
    expect(page.match(/<p class="why">[^<]*<\/p>/g)!.join('')).not.toMatch(/daily-beacon|ledger-north/);
  });
  test('what --kind leaves out is not there', () => {
    const dates = filterReport(flood, { kinds: ['date'] });
    const text = renderHtml(dates);
    expectWhole(text);
    expect(new Set(attributes(text, 'data-kind'))).toEqual(new Set(['date']));
  });
});

describe('other reports', () => {
  test('without texts nothing is a link, and the page says so', () => {
    const text = renderHtml(ferryReport());
    expectWhole(text);
    expect(text).not.toContain('class="passage" href');
    expect(text).toContain('The text of this article is not in the report.');
    // The other toll, the other day, the other words, the denial; what is too vague to compare is not set against anything.
    expect(text.match(/<li class="opposed">/g)).toHaveLength(4);
    expect(text).toContain('<mark>reliable,</mark>');
    expect(text).toContain('<mark>expensive,</mark>');
    expect(text).toContain('news/logo.png: not text');
  });
  test('a quotation that is too long to compare ends with an ellipsis', () => {
    const long = (last: string, article: string) =>
      claim({ kind: 'quote', article, text: `"[[${'word '.repeat(400)}${last}]]" she said.` });
    const [one, two] = [long('end', 'coast-herald'), long('finish', 'melby-post')];
    const reworded = finding({
      kind: 'quote',
      label: 'On words',
      verdict: 'disagree',
      reason: 'reworded',
      positions: [
        ['one', [one]],
        ['two', [two]],
      ],
    });
    const { articles: papers } = ferryReport();
    const text = renderHtml(report({ articles: papers, claims: [one, two], findings: [reworded] }));
    expect(text.match(/word \u2026<\/q>/g)).toHaveLength(2);
    expect(text).not.toContain('finish');
  });
  test('several events, one of them of one article', () => {
    const [a, b] = articles;
    const other = raw(
      'other',
      'The mayor of Melby, Ida Marsh, opened a bridge on 4 March 2024. It cost 40 million euros.',
    );
    const mixed = analyze([a!, b!, other]);
    expect(mixed.events).toHaveLength(2);
    const text = renderHtml(mixed);
    expectWhole(text);
    expect(text).toContain('<h1>3 articles, 3 origins, 2 events</h1>');
    expect(text).toContain('Only one article: nothing to compare it with.');
  });
  test('no finding, no event', () => {
    expectWhole(renderHtml(report({ articles: ferryReport().articles })));
    expectWhole(renderHtml({ ...report({ articles: ferryReport().articles }), events: [] }));
  });
  test('hostile articles stay text', () => {
    const text = renderHtml(analyze(hostileArticles));
    expectWhole(text);
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(text).toContain('&lt;script&gt;');
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u2028]/);
  });
});

test('script and style are those of the folder page: npm run page', () => {
  expect(readFileSync('src/report/html/assets.ts', 'utf8')).toBe(assets());
});
