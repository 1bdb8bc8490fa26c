import * as Comlink from 'comlink';
import type { Database } from '#engine/database.ts';
import { graphStamp, rowParts, streamEdges, type Kernels } from '#engine/kernels.ts';
import { client, type Wire } from '#engine/wire.ts';
import type { GraphRequests } from './requests.ts';

/** Kernels in the graph's thread: transfers go to it over the port, never through the page. */
export function kernelsOver(database: Database, port: MessagePort): Kernels {
  const ask = client<GraphRequests>(Comlink.wrap<Wire>(port) as never, Comlink.proxy);
  let built: string | null = null;
  return {
    async detect(check, { params, rows, ledger }, options) {
      const parts = await rowParts(database, rows, options.signal);
      const asked = { check: check.id, params, rows: parts };
      if (check.given === 'rows') return ask('detect', asked, options);
      const stamp = await graphStamp(ledger, options.signal);
      if (built !== stamp) {
        built = null;
        await ask('begin', null);
        await streamEdges(
          database,
          {
            add: async (part) => void (await ask('add', part)),
            finish: async (vertices, services) => void (await ask('finish', { vertices, services })),
          },
          options.signal,
        );
        built = stamp;
      }
      return ask('detect', asked, options);
    },
  };
}
