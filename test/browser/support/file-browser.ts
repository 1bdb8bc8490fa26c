import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
// @ts-expect-error plain script of ours, without types
import { findChromium } from '../../../scripts/browsers.mjs';
import { quiet } from './browser.ts';
import { countingProxy, type SeenRequest } from './counting-proxy.ts';

export interface FileBrowser {
  /** Requests that left the page for any host, this machine included: each was refused and kept. */
  readonly asked: SeenRequest[];
  /** A page that has opened a file from disk; every address it loaded, and whatever it threw or logged as an error. */
  open(
    path: string,
    options?: BrowserContextOptions,
  ): Promise<{ readonly page: Page; readonly loaded: string[]; readonly troubles: string[] }>;
  close(): Promise<void>;
}

/** A real Chromium that can reach nothing but files: every request goes through a proxy that refuses all of them. */
export async function openFiles(): Promise<FileBrowser> {
  const proxy = await countingProxy('nowhere:');
  const browser = await chromium.launch({
    executablePath: (await findChromium()) as string,
    args: quiet,
    proxy: { server: proxy.address, bypass: '<-loopback>' },
  });
  return {
    asked: proxy.offOrigin,
    async open(path, options = {}) {
      const context = await browser.newContext({
        locale: 'fr-FR',
        viewport: { width: 1440, height: 900 },
        offline: true,
        ...options,
      });
      const page = await context.newPage();
      const loaded: string[] = [];
      const troubles: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      page.on('pageerror', (error) => troubles.push(`${error.name}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(message.text());
      });
      await page.goto(`file://${path}`);
      return { page, loaded, troubles };
    },
    async close() {
      await browser.close();
      await proxy.stop();
    },
  };
}
