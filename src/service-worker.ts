/// <reference types="@sveltejs/kit" />
import { build, files, prerendered, version } from '$service-worker';

/** Keeps the app's own files, and nothing else, so that every page opens with the network cut after the first visit. */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const KEPT = `limier-${version}`;
const own: ReadonlySet<string> = new Set([...build, ...files, ...prerendered]);

async function keep(): Promise<void> {
  const cache = await caches.open(KEPT);
  // what is named by its content may come from the browser's own store; the rest is asked anew, so that versions do not mix
  await cache.addAll([...build]);
  await cache.addAll([...files, ...prerendered].map((path) => new Request(path, { cache: 'no-cache' })));
}

async function forgetOlder(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith('limier-') && name !== KEPT) await caches.delete(name);
  await worker.clients.claim();
}

/** A file of the app as it was kept; anything else goes where it was going. */
async function answer(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(KEPT);
  return (await cache.match(path)) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(keep()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
worker.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method === 'GET' && origin === worker.location.origin && own.has(pathname))
    event.respondWith(answer(event.request, pathname));
});
