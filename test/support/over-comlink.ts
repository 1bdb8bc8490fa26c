import * as Comlink from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { MessageChannel } from 'node:worker_threads';
import type { Database } from '#engine/database.ts';
import { client, databaseHandlers, databaseOver, serve, type DatabaseRequests, type Wire } from '#engine/wire.ts';

/** The same database, asked through Comlink and a real message channel. */
export function overComlink(database: Database): Database {
  const { port1, port2 } = new MessageChannel();
  Comlink.expose(
    serve<DatabaseRequests>(databaseHandlers(database), () => database.close()),
    nodeEndpoint(port1 as never),
  );
  const wire = Comlink.wrap<Wire>(nodeEndpoint(port2 as never));
  const ask = client<DatabaseRequests>(wire as never, Comlink.proxy);
  return databaseOver(ask, async () => {
    await wire.close();
    port1.close();
    port2.close();
  });
}
