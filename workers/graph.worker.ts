import * as Comlink from 'comlink';
import { checks } from '#checks/catalogue.ts';
import { isFunctionCheck, type FlowGraph } from '#domain/check.ts';
import { columnsOf } from '#engine/columns.ts';
import { drive, driveDetect, edgesOf, noGraph } from '#engine/kernels.ts';
import { serve } from '#engine/wire.ts';
import { flowGraphBuilder } from '#graph/build.ts';
import { profilesOf, type RoleNetwork, withoutPersons } from '#roles/profiles.ts';
import type { GraphRequests } from './requests.ts';

let builder = flowGraphBuilder();
let graph: FlowGraph | null = null;
let network: RoleNetwork | null = null;

const wire = serve<GraphRequests>(
  {
    begin: async () => {
      builder = flowGraphBuilder();
      graph = null;
      return null;
    },
    add: async (part) => {
      builder.add(edgesOf(part));
      return null;
    },
    finish: async ({ vertices, services }) => {
      graph = builder.finish(vertices, services);
      return null;
    },
    detect: async ({ check: id, params, rows }, options) => {
      const check = checks.find((one) => one.id === id);
      if (!check || !isFunctionCheck(check)) throw new Error(`no function check ${id}`);
      const transfers = check.given === 'rows' ? noGraph() : graph;
      if (!transfers) throw new Error(`nothing to run ${id} on`);
      return driveDetect(check, { graph: transfers, rows: columnsOf(rows) }, params, options);
    },
    roles: async ({ persons, payments, links, facts, newcomers, sight }, options) => {
      const given = {
        persons: columnsOf(persons),
        payments: columnsOf(payments),
        links: columnsOf(links),
        facts: columnsOf(facts),
        newcomers: columnsOf(newcomers),
        sight: columnsOf(sight),
      };
      const made = await drive('roles', profilesOf(given), options);
      network = made.network;
      return made.book;
    },
    rolesWithout: async (persons) => {
      if (!network) throw new Error('no network to take persons out of');
      return withoutPersons(network, persons);
    },
  },
  async () => undefined,
);

self.addEventListener('message', ({ data }: MessageEvent<{ readonly port?: MessagePort }>) => {
  if (data.port) Comlink.expose(wire, data.port);
});
