import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SeenRequest {
  readonly method: string;
  readonly address: string;
}

/**
 * Hosts that Chromium asks of its own accord, whatever page is open, even when told not to: the time, updates, accounts. They are
 * left out by name, so that nothing else hides among them; the built files name none of them.
 */
const ofTheBrowser = /^(?:[a-z]+:\/\/)?(?:[a-z0-9-]+\.)*(?:google|googleapis|gstatic|gvt1)\.com(?::\d+)?(?:\/|$)/;

/**
 * Every request the browser makes goes through this proxy, loopback, workers and service workers included. Those to the app's
 * own origin are passed on; any other is refused and kept.
 */
export async function countingProxy(own: string): Promise<{
  readonly address: string;
  readonly offOrigin: SeenRequest[];
  readonly ownOrigin: SeenRequest[];
  stop(): Promise<void>;
}> {
  const offOrigin: SeenRequest[] = [];
  const ownOrigin: SeenRequest[] = [];
  const keep = (seen: SeenRequest): void => {
    if (!ofTheBrowser.test(seen.address)) offOrigin.push(seen);
  };
  const server = createServer((incoming, outgoing) => {
    const seen = { method: incoming.method ?? '', address: incoming.url ?? '' };
    if (!seen.address.startsWith(own)) {
      keep(seen);
      outgoing.writeHead(502).end();
      return;
    }
    ownOrigin.push(seen);
    const onward = ask(seen.address, { method: seen.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    keep({ method: 'CONNECT', address: incoming.url ?? '' });
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  server.on('upgrade', (incoming, socket) => {
    keep({ method: 'UPGRADE', address: incoming.url ?? '' });
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    offOrigin,
    ownOrigin,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
