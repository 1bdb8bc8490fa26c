import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
// @ts-expect-error plain script of ours, without types
import { findChromium } from '../../../scripts/browsers.mjs';
// @ts-expect-error plain script of ours, without types
import { serve } from '../../../scripts/serve.mjs';
import { countingProxy, type SeenRequest } from './counting-proxy.ts';

/** Keeps Chromium from asking anything of its own accord. */
export const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater,DnsOverHttps',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export interface Opened {
  readonly browser: Browser;
  /** Address of the app, ending in a slash. */
  readonly address: string;
  readonly offOrigin: SeenRequest[];
  readonly ownOrigin: SeenRequest[];
  /** A new page, in French unless told; what it throws or logs as an error is kept in `troubles`. */
  page(options?: BrowserContextOptions): Promise<{ readonly page: Page; readonly troubles: string[] }>;
  /** Ends what serves the app, as a network that is cut. */
  cut(): Promise<void>;
  close(): Promise<void>;
}

/** Has Chromium draw WebGL without a graphics card. */
export const drawsWebGl = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

/** The built app in a real Chromium whose every request is counted. @param switches  of Chromium, besides the quiet ones */
export async function openApp(switches: readonly string[] = []): Promise<Opened> {
  const served = (await serve({ port: 0 })) as { readonly address: string; stop(): Promise<void> };
  let isCut = false;
  const proxy = await countingProxy(served.address);
  const browser = await chromium.launch({
    executablePath: (await findChromium()) as string,
    args: [...quiet.filter((one) => switches.length === 0 || one !== '--disable-gpu'), ...switches],
    proxy: { server: proxy.address, bypass: '<-loopback>' },
  });
  return {
    browser,
    address: served.address,
    offOrigin: proxy.offOrigin,
    ownOrigin: proxy.ownOrigin,
    async page(options = {}) {
      const context = await browser.newContext({
        locale: 'fr-FR',
        viewport: { width: 1440, height: 900 },
        acceptDownloads: true,
        // each test would keep its own copy of the app: only the one about the copy does
        serviceWorkers: 'block',
        ...options,
      });
      const page = await context.newPage();
      const troubles: string[] = [];
      page.on('pageerror', (error) => troubles.push(`${error.name}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(message.text());
      });
      return { page, troubles };
    },
    async cut() {
      isCut = true;
      await served.stop();
    },
    async close() {
      await browser.close();
      await proxy.stop();
      if (!isCut) await served.stop();
    },
  };
}
