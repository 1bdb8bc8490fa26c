import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page, Worker } from 'playwright-core';
import { openApp, type Opened } from './support/browser.ts';
import { openDemo } from './support/journey.ts';

/** Every way out that a script has, tried at one address; gives what each said. */
async function tryToLeave(address: string): Promise<string[]> {
  const said: string[] = [];
  const attempt = async (name: string, leave: () => unknown) => {
    try {
      await Promise.race([leave(), new Promise((resolve) => setTimeout(resolve, 400))]);
      said.push(`${name}: no refusal heard`);
    } catch (cause) {
      said.push(`${name}: ${cause instanceof Error ? cause.name : String(cause)}`);
    }
  };
  const isPage = typeof document !== 'undefined';
  await attempt('fetch', () => fetch(`${address}fetch`, { mode: 'no-cors' }));
  await attempt('XMLHttpRequest', () => {
    const request = new XMLHttpRequest();
    request.open('GET', `${address}xhr`, false);
    request.send();
  });
  await attempt('EventSource', () => new EventSource(`${address}events`));
  await attempt('WebSocket', () => new WebSocket(`${address.replace('http', 'ws')}socket`));
  await attempt('import', () => import(/* @vite-ignore */ `${address}module.js`));
  await attempt('worker', () => new Worker(`${address}worker.js`));
  if (isPage) {
    await attempt('beacon', () => navigator.sendBeacon(`${address}beacon`, 'x'));
    await attempt('image', () => {
      const image = new Image();
      image.src = `${address}image.png`;
    });
    await attempt('script', () => {
      const script = document.createElement('script');
      script.src = `${address}script.js`;
      document.head.append(script);
    });
    await attempt('style', () => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = `${address}style.css`;
      document.head.append(link);
    });
    await attempt('frame', () => {
      const frame = document.createElement('iframe');
      frame.src = `${address}frame.html`;
      document.body.append(frame);
    });
    await attempt('prefetch', () => {
      const link = document.createElement('link');
      link.rel = 'prefetch';
      link.href = `${address}prefetch`;
      document.head.append(link);
    });
    await attempt('form', () => {
      const form = document.createElement('form');
      form.action = `${address}form`;
      form.method = 'post';
      form.target = 'nowhere';
      document.body.append(form);
      form.submit();
    });
  } else {
    await attempt('importScripts', () =>
      (self as unknown as { importScripts(address: string): void }).importScripts(`${address}classic.js`),
    );
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  return said;
}

describe('the network', () => {
  let app: Opened;
  let page: Page;
  let other: Server;
  let hits: string[];
  let address: string;

  beforeAll(async () => {
    hits = [];
    other = createServer((request, response) => {
      hits.push(request.url ?? '');
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' }).end('');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    app = await openApp();
    ({ page } = await app.page());
    await openDemo(app, page);
  });
  afterAll(async () => {
    await app.close();
    await new Promise((resolve) => other.close(resolve));
  });

  it('hears nothing off origin, and only plain reads of the app’s own files, while the demo case is opened and every check runs', () => {
    expect(app.offOrigin).toEqual([]);
    expect(app.ownOrigin.length).toBeGreaterThan(5);
    expect(
      app.ownOrigin.filter(({ method, address: seen }) => method !== 'GET' || new URL(seen).search !== ''),
    ).toEqual([]);
  });

  it('notices a request that does leave, so that silence above means something', async () => {
    const context = await app.browser.newContext();
    const stranger = await context.newPage();
    await stranger.goto(`${address}stranger`).catch(() => undefined);
    expect(app.offOrigin.map(({ address: seen }) => seen)).toContain(`${address}stranger`);
    app.offOrigin.length = 0;
    await context.close();
  });

  it('is out of reach of the page, of our two workers and of DuckDB’s own', async () => {
    const workers: readonly Worker[] = page.workers();
    expect(workers.length).toBeGreaterThanOrEqual(3);
    const inThePage = await page.evaluate(tryToLeave, address);
    expect(inThePage.length).toBeGreaterThan(10);
    for (const worker of workers) expect((await worker.evaluate(tryToLeave, address)).length).toBe(7);
    expect(app.offOrigin).toEqual([]);
    expect(hits).toEqual([]);
  });
});
