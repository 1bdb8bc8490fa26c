import * as Comlink from 'comlink';
import type { Database } from '#engine/database.ts';
import { graphStamp, rowParts, streamEdges, type Kernels } from '#engine/kernels.ts';
import { client, type Wire } from '#engine/wire.ts';
import type { Cohesions, RoleBook } from '#roles/profiles.ts';
import type { AskOptions } from '#engine/wire.ts';
import type { GraphRequests } from './requests.ts';
import { roleQueries } from './role-queries.ts';

/** Kernels, and roles, in the graph's thread. */
export interface GraphThread extends Kernels {
  roles(options: AskOptions): Promise<RoleBook>;
  rolesWithout(persons: readonly number[]): Promise<Cohesions>;
}

/** Kernels in the graph's thread: transfers go to it over the port, never through the page. */
export function kernelsOver(database: Database, port: MessagePort): GraphThread {
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
    async roles(options) {
      const [persons, payments, links, facts, newcomers, sight] = [
        await rowParts(database, roleQueries.persons, options.signal),
        await rowParts(database, roleQueries.payments, options.signal),
        await rowParts(database, roleQueries.links, options.signal),
        await rowParts(database, roleQueries.facts, options.signal),
        await rowParts(database, roleQueries.newcomers, options.signal),
        await rowParts(database, roleQueries.sight, options.signal),
      ];
      return ask('roles', { persons, payments, links, facts, newcomers, sight }, options);
    },
    rolesWithout: (persons) => ask('rolesWithout', persons),
  };
}
