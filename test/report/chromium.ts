/** A real browser for tests: the system's Chromium, found and never downloaded; pages are files, so nothing is on a network. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  ...(process.env.PATH ?? '').split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name))),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of the browser: what CHROMIUM_PATH says, else the first that is found. */
export const executable = process.env.CHROMIUM_PATH || places.find((place) => existsSync(place));

/** Where CI runs, a test that cannot run has failed. */
export function requireChromium(): string | undefined {
  if (executable === undefined) {
    const message = 'no Chromium found: install the package "chromium" or set CHROMIUM_PATH';
    if (process.env.CI === 'true') throw new Error(message);
    process.stderr.write(`browser tests are skipped, ${message}\n`);
  }
  return executable;
}

export interface Opened {
  readonly page: Page;
  /** Console messages, page errors, dialogs, and every request but that for the page itself. */
  readonly noise: readonly string[];
}
export interface Files {
  readonly open: (name: string, hash?: string, options?: BrowserContextOptions) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

/** Starts the browser with these pages as files: name to HTML. */
export async function browse(pages: Readonly<Record<string, string>>): Promise<Files> {
  const folder = await mkdtemp(path.join(tmpdir(), 'claims-html-'));
  for (const [name, html] of Object.entries(pages)) await writeFile(path.join(folder, `${name}.html`), html);
  // Chromium's own sandbox does not start as root, as which containers and CI run.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser: Browser = await chromium.launch({ ...(executable && { executablePath: executable }), args });
  return {
    open: async (name, hash = '', options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, offline: true, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(120_000);
      const url = pathToFileURL(path.join(folder, `${name}.html`)).href;
      const noise: string[] = [];
      page.on('console', (message) => noise.push(`console: ${message.text()}`));
      page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
      page.on('dialog', (dialog) => void noise.push(`dialog: ${dialog.message()}`));
      page.on('request', (request) => request.url().split('#')[0] !== url && noise.push(`request: ${request.url()}`));
      await page.goto(url + hash);
      return { page, noise };
    },
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
