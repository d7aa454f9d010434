/** The HTML report in a real browser: what it does with a mouse, with keys alone, without scripts, on a phone, on paper, and with hostile articles. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { RawArticle } from '../../src/model.ts';
import { renderHtml } from '../../src/report/html/index.ts';
import { raw } from '../raw.ts';
import { browse, type Files, type Opened, requireChromium } from './chromium.ts';
import { hostileArticles } from './hostile.ts';

function articlesOf(event: string): RawArticle[] {
  const folder = `fixtures/events/${event}/articles`;
  return readdirSync(folder).map((name) => raw(path.parse(name).name, readFileSync(path.join(folder, name), 'utf8')));
}
const flood = analyze(articlesOf('river-flood'));
const clash = flood.findings.find(({ verdict, kind }) => verdict === 'disagree' && kind !== 'quote')!;
const alone = flood.findings.find(({ verdict }) => verdict === 'single')!;
const count = (test: (finding: (typeof flood.findings)[number]) => boolean): number =>
  flood.findings.filter(test).length;

const found = requireChromium();

describe.skipIf(found === undefined)('in Chromium', () => {
  let files: Files;
  beforeAll(async () => {
    const stories = ['river-flood', 'museum-theft'].flatMap(articlesOf);
    files = await browse({
      flood: renderHtml(flood),
      several: renderHtml(analyze(stories)),
      hostile: renderHtml(analyze(hostileArticles)),
    });
  });
  afterAll(() => files.close());

  let opened: Opened[] = [];
  const open: Files['open'] = async (...args) => {
    const one = await files.open(...args);
    opened.push(one);
    return one;
  };
  // Whatever a test does: no message, no error, no dialog, no request.
  afterEach(async () => {
    const noise = opened.flatMap((one) => one.noise);
    for (const { page } of opened) await page.context().close();
    opened = [];
    expect(noise).toEqual([]);
  });

  const focused = (page: Page): Promise<string> =>
    page.evaluate('document.activeElement.closest("[id]")?.id ?? document.activeElement.tagName');
  const visible = (page: Page): Promise<number> => page.locator('.finding:not([hidden])').count();
  const widths = (page: Page): Promise<[number, number]> =>
    page.evaluate('[document.documentElement.scrollWidth, window.innerWidth]');
  const color = (page: Page, selector: string): Promise<string> =>
    page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).backgroundColor`);
  const inert = (page: Page): Promise<boolean> => page.evaluate('document.querySelector("#page").inert');
  const passage = (page: Page) => page.locator(`#${clash.id} a.passage`).first();
  /** The place that the first passage of the disagreement leads to. */
  const placeOf = async (page: Page) => page.locator((await passage(page).getAttribute('href')) ?? '');
  const unfoldFilters = (page: Page) => page.locator('#filters summary').click();
  const tick = (page: Page, value: string) => page.locator(`label:has(input[value="${value}"])`).click();

  describe('with a mouse', () => {
    test('disagreements are open, a finding folds and unfolds, single sources are folded away', async () => {
      const { page } = await open('flood');
      const positions = page.locator(`#${clash.id} .positions > li`);
      expect(await positions.count()).toBe(clash.positions.length);
      await page.locator(`#${clash.id} > summary`).click();
      expect(await positions.first().isVisible()).toBe(false);
      await page.locator(`#${clash.id} > summary`).click();
      expect(await positions.first().isVisible()).toBe(true);
      expect(await page.locator(`#${alone.id}`).isVisible()).toBe(false);
      await page.locator('.group.single > summary').click();
      await page.locator(`#${alone.id} > summary`).click();
      expect(await page.locator(`#${alone.id} a.passage`).isVisible()).toBe(true);
    });

    test('positions stand side by side', async () => {
      const { page } = await open('flood');
      const [first, second] = await page.locator(`#${clash.id} .positions > li`).all();
      const [a, b] = [(await first!.boundingBox())!, (await second!.boundingBox())!];
      expect(b.y).toBe(a.y);
      expect(b.x).toBeGreaterThan(a.x + a.width - 1);
    });

    test('a click on a passage shows it marked in its article beside the finding; Close brings back', async () => {
      const { page } = await open('flood');
      await passage(page).scrollIntoViewIfNeeded();
      const before = (await passage(page).boundingBox())!;
      await passage(page).click();
      const place = await placeOf(page);
      const [shown, ...more] = await page.locator('.shown').allTextContents();
      const claim = flood.claims.find(
        ({ id, span }) => clash.positions[0]!.claims.includes(id) && span.text === shown,
      )!;
      expect(more).toEqual([]);
      expect(claim).toBeDefined();
      const [panel, box, after] = [
        (await page.locator('#texts').boundingBox())!,
        (await place.boundingBox())!,
        (await passage(page).boundingBox())!,
      ];
      expect(box.y).toBeGreaterThan(50);
      expect(box.y + box.height).toBeLessThan(900);
      expect(after.x + after.width).toBeLessThanOrEqual(panel.x);
      expect(Math.abs(after.y - before.y)).toBeLessThan(40);
      expect(await page.locator('#texts article:visible').count()).toBe(1);
      expect(await color(page, '.shown')).not.toBe('rgba(0, 0, 0, 0)');
      expect(await color(page, '.shown')).not.toBe(await color(page, '#texts'));
      expect(new URL(page.url()).hash).toBe(`#${claim.id}`);
      await page.locator('#close').click();
      expect(await page.locator('#texts article:visible').count()).toBe(flood.articles.length);
      expect(new URL(page.url()).hash).toBe('');
    });

    test('the back button closes the article, a shared address opens it, a passage leads back to its finding', async () => {
      const { page } = await open('flood');
      await passage(page).click();
      await page.goBack();
      expect(await page.locator('body.reading').count()).toBe(0);
      const shared = await open('flood', `#${alone.positions[0]!.claims[0]}`);
      expect(await shared.page.locator('.shown').count()).toBe(1);
      await shared.page.locator('.shown').click({ position: { x: 2, y: 2 } });
      expect(await focused(shared.page)).toBe(alone.id);
      expect(await shared.page.locator(`#${alone.id}`).isVisible()).toBe(true);
    });

    test('the grid, the timeline and the counts lead to findings, and no filter is lost', async () => {
      const { page } = await open('flood');
      await page.locator('.tally a[href="#e1-single"]').click();
      expect(await page.locator(`#${alone.id}`).isVisible()).toBe(true);
      await page.locator(`.matrix a[href="#${clash.id}"]`).click();
      expect(await focused(page)).toBe(clash.id);
      const dated = flood.findings.find(({ kind, verdict }) => kind === 'date' && verdict === 'single')!;
      await page.locator(`.timeline a[href="#${dated.id}"]`).click();
      expect(await page.locator(`#${dated.id} .body`).isVisible()).toBe(true);
      await unfoldFilters(page);
      await tick(page, 'figure');
      await page.locator('.tally a[href="#e1-disagree"]').click();
      expect(await visible(page)).toBe(count(({ kind }) => kind === 'figure'));
      expect(new URL(page.url()).hash).toBe('#kind=figure');
    });
  });

  describe('filters', () => {
    test('kind, verdict, source and words narrow findings, grid and timeline, with counts', async () => {
      const { page } = await open('flood');
      await unfoldFilters(page);
      await tick(page, 'figure');
      expect(await visible(page)).toBe(count(({ kind }) => kind === 'figure'));
      await tick(page, 'disagree');
      const both = count((one) => one.kind === 'figure' && one.verdict === 'disagree' && one.reason !== 'reworded');
      expect(await visible(page)).toBe(both);
      expect(await page.locator('#shown').textContent()).toBe(`${both} of ${flood.findings.length} findings`);
      expect(await page.locator('.matrix tr[data-for]:visible').count()).toBe(both);
      expect(await page.locator('.timeline li:visible').count()).toBe(0);
      const inBox = await page.locator('label:has(input[value="date"]) .n').textContent();
      expect(Number(inBox)).toBe(count((one) => one.kind === 'date' && one.verdict === 'disagree'));
      await page.locator('button[type=reset]').click();
      await page.waitForFunction(
        `document.querySelectorAll('.finding:not([hidden])').length === ${flood.findings.length}`,
      );
      await page.locator('#find').fill(alone.label.split(' ').slice(0, 3).join(' '));
      expect(await page.locator(`#${alone.id}`).isVisible()).toBe(true);
      expect(await visible(page)).toBeLessThan(flood.findings.length / 2);
      await page.locator('#find').fill('no such words');
      expect(await page.locator('.group:visible').count()).toBe(0);
    });

    test('two sources: what both say', async () => {
      const { page } = await open('flood');
      await unfoldFilters(page);
      await tick(page, 'A');
      const one = await visible(page);
      await tick(page, 'B');
      const both = await visible(page);
      expect(both).toBeLessThan(one);
      expect(both).toBe(await page.locator('.finding[data-source~=A][data-source~=B]').count());
    });

    test('live in the address, with the open article', async () => {
      const { page } = await open('flood');
      await unfoldFilters(page);
      await tick(page, clash.kind);
      await page.locator('#find').fill('river & <b>');
      await page.locator('#find').fill('');
      await passage(page).click();
      const { hash } = new URL(page.url());
      expect(hash).toMatch(new RegExp(`^#kind=${clash.kind}&at=c-[0-9a-f]{16}$`));
      const again = await open('flood', hash);
      expect(await visible(again.page)).toBe(count(({ kind }) => kind === clash.kind));
      expect(await again.page.locator('.shown').count()).toBe(1);
      const odd = await open('flood', '#kind=__proto__&source=%3Cscript%3E&q=%22%3E%3Cimg+src%3Dx%3E&at=c-0');
      expect(await odd.page.locator('#find').inputValue()).toBe('"><img src=x>');
      expect(await visible(odd.page)).toBe(0);
    });
  });

  test('with keys alone', async () => {
    const { page } = await open('flood');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('findings');
    await page.keyboard.press('j');
    const first = await focused(page);
    await page.keyboard.press('j');
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.press('k');
    expect(await focused(page)).toBe(first);
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
    expect(outline).toBe('solid');
    const details = page.locator(`#${first}`);
    await page.keyboard.press('Enter');
    expect(await details.getAttribute('open')).toBe(null);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const link = await page.evaluate('document.activeElement.getAttribute("href")');
    await page.keyboard.press('Enter');
    expect(`#${await focused(page)}`).toBe(link);
    expect(await page.locator('.shown').first().isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('body.reading').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe(link);
    await page.keyboard.press('/');
    await page.keyboard.type('jk/');
    expect(await page.locator('#find').inputValue()).toBe('jk/');
    await page.keyboard.press('Escape');
    expect(await focused(page)).not.toBe('find');
  });

  test('without scripts everything can be read, and a passage leads to its place', async () => {
    const { page } = await open('flood', '', { javaScriptEnabled: false });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('#close').isVisible()).toBe(false);
    await page.locator('.group.single > summary').click();
    expect(await page.locator(`#${alone.id}`).isVisible()).toBe(true);
    await passage(page).click();
    const target = page.locator(':target');
    expect(await target.getAttribute('id')).toBe((await passage(page).getAttribute('href'))?.slice(1));
    const box = (await target.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeLessThan(900);
    expect(await color(page, ':target')).not.toBe('rgba(0, 0, 0, 0)');
    expect(await color(page, ':target')).not.toBe(await color(page, 'body'));
  });

  describe.each([360, 390, 768])('%i points wide', (width) => {
    test('nothing runs over the edge, and the article takes the whole width', async () => {
      const { page } = await open('flood', '', { viewport: { width, height: 800 } });
      expect((await widths(page))[0]).toBeLessThanOrEqual(width);
      await unfoldFilters(page);
      await page.locator('.group.single > summary').click();
      expect((await widths(page))[0]).toBeLessThanOrEqual(width);
      await passage(page).click();
      expect((await page.locator('#texts').boundingBox())?.width).toBe(width);
      expect((await widths(page))[0]).toBeLessThanOrEqual(width);
      // What lies under it cannot be reached.
      expect(await inert(page)).toBe(true);
      await page.locator('#close').click();
      expect(await inert(page)).toBe(false);
    });
  });

  test('on paper: quarrels unfolded, no filters, no full articles, and folded again afterwards', async () => {
    const { page } = await open('flood');
    await page.locator(`#${clash.id} > summary`).click();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate('window.dispatchEvent(new Event("beforeprint"))');
    expect(await page.locator(`#${clash.id} .positions`).isVisible()).toBe(true);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('#texts').isVisible()).toBe(false);
    await page.evaluate('window.dispatchEvent(new Event("afterprint"))');
    expect(await page.locator(`#${clash.id} .positions`).isVisible()).toBe(false);
    const pdf = await page.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(12);
  });

  const violations = async (page: Page): Promise<string[]> => {
    await page.evaluate(axe.source);
    const result = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as axe.AxeResults;
    return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target} ${html}`));
  };

  describe.each(['light', 'dark'] as const)('accessibility, %s', (colorScheme) => {
    test('axe finds nothing, with everything unfolded and with an article open', async () => {
      const { page } = await open('flood', '', { colorScheme });
      const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      expect(paper === 'rgb(255, 255, 255)').toBe(colorScheme === 'light');
      await unfoldFilters(page);
      await tick(page, clash.kind);
      await page.evaluate(
        'for (const one of document.querySelectorAll(".group:not(.single) details")) one.open = true',
      );
      expect(await violations(page)).toEqual([]);
      await passage(page).click();
      expect(await violations(page)).toEqual([]);
    });
  });

  test('axe finds nothing on a page of several events', async () => {
    const { page } = await open('several');
    expect(await page.locator('.event').count()).toBeGreaterThan(1);
    expect(await violations(page)).toEqual([]);
  });

  test('hostile articles run nothing, load nothing and hide nothing', async () => {
    const { page } = await open('hostile');
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
    await page.locator('a.passage').first().click();
    await page.locator('.shown').first().hover();
    const found = await page.evaluate(`({
      broken: window.broken,
      scripts: document.scripts.length,
      styles: document.querySelectorAll('style, link').length,
      foreign: document.querySelectorAll('img, svg, iframe, object, embed, a:not([href^="#"]), [style]').length,
      handlers: [...document.querySelectorAll('*')].filter((one) => [...one.attributes].some(({ name }) => name.startsWith('on'))).length,
      polluted: Object.keys(Object.prototype).length,
    })`);
    expect(found).toEqual({ broken: undefined, scripts: 1, styles: 1, foreign: 0, handlers: 0, polluted: 0 });
    expect(await page.locator('#texts article:visible .text').textContent()).toContain(
      '<script>window.broken=1</script>',
    );
    expect(await page.title()).not.toBe('');
  });

  test('a script that got in would not run', async () => {
    const { page, noise } = await open('flood');
    await page.evaluate(
      'document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=\\"window.broken=1\\"><b style=\\"color:red\\">x</b>"); const s = document.createElement("script"); s.textContent = "window.broken=2"; document.body.append(s);',
    );
    // The browser says that it refused each of them.
    await expect.poll(() => noise.length, { timeout: 120_000 }).toBeGreaterThanOrEqual(3);
    expect(await page.evaluate('window.broken')).toBeUndefined();
    expect(noise.every((one) => one.includes('Content Security Policy') || /request: .*x$/.test(one))).toBe(true);
    await page.context().close();
    opened = [];
  });
});
