import * as Comlink from 'comlink';
import { checks } from '#checks/catalogue.ts';
import { isFunctionCheck, type FlowGraph } from '#domain/check.ts';
import type { RowId } from '#domain/row-id.ts';
import { columnsOf } from '#engine/columns.ts';
import { drive, driveDetect, edgesOf, noGraph } from '#engine/kernels.ts';
import { serve } from '#engine/wire.ts';
import { flowGraphBuilder } from '#graph/build.ts';
import { moneyPaths } from '#graph/money-paths.ts';
import { partiesOf, withRecords } from '#identity/parties-of-ledger.ts';
import { reachIn } from '#identity/reach.ts';
import { suggest, usualBounds } from '#identity/suggest.ts';
import { profilesOf, type RoleNetwork, withoutPersons } from '#roles/profiles.ts';
import { matchingSums } from '#statistics/matching-sums.ts';
import { picksOf } from '#tracing/chosen-money.ts';
import { caseMoney, type CaseMoney } from '#tracing/money-of-ledger.ts';
import { trailOf } from '#tracing/trail.ts';
import { trailBackOf } from '#tracing/trail-back.ts';
import { laidOut } from './link-layout.ts';
import { connected, linksChosen, readLinks, type ReadLinks } from './link-queries.ts';
import type { GraphRequests } from './requests.ts';

let builder = flowGraphBuilder();
let graph: FlowGraph | null = null;
let network: RoleNetwork | null = null;
let money: CaseMoney | null = null;
let links: ReadLinks | null = null;

/** Steps beyond these are not sent to the page, which says so. */
const MOST_STEPS = 2_000;

const moneyRead = (): CaseMoney => {
  if (!money) throw new Error('no money was read to follow');
  return money;
};

const linksKept = (): ReadLinks => {
  if (!links) throw new Error('no links were read');
  return links;
};

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
    detect: async ({ check: id, params, rows, said }, options) => {
      const check = checks.find((one) => one.id === id);
      if (!check || !isFunctionCheck(check)) throw new Error(`no function check ${id}`);
      const transfers = check.given === 'rows' ? noGraph() : graph;
      if (!transfers) throw new Error(`nothing to run ${id} on`);
      return driveDetect(check, { graph: transfers, rows: columnsOf(rows), said }, params, options);
    },
    samePersons: async (rows, options) => {
      const parties = partiesOf(columnsOf(rows));
      const found = await drive('samePersons', suggest(parties, usualBounds, reachIn(parties.length)), options);
      return withRecords(parties, found);
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
    paths: async ({ payers, payees, rule }, options) => {
      const transfers = graph;
      if (!transfers) throw new Error('no transfers to look for paths in');
      const found = await drive('paths', moneyPaths(transfers, payers, payees, rule), options);
      const rowOf = (edge: number) => transfers.row[edge] as RowId;
      return { ...found, paths: found.paths.map(({ edges, ...path }) => ({ ...path, rows: edges.map(rowOf) })) };
    },
    linksRead: async (parts) => {
      links = readLinks(columnsOf(parts));
      return null;
    },
    linksChosen: async (rule) => linksChosen(linksKept(), rule),
    connect: async ({ ties, ...asked }) => connected(linksKept(), columnsOf(ties), asked),
    layout: (asked, options) => drive('layout', laidOut(asked), options),
    money: async ({ movements, accounts, purchases }) => {
      money = caseMoney({
        movements: columnsOf(movements),
        accounts: columnsOf(accounts),
        purchases: columnsOf(purchases),
      });
      return null;
    },
    trail: ({ chosen, followedFirst }, options) => {
      const known = moneyRead();
      const first = followedFirst === 'assets' ? [...known.purchases.keys()] : followedFirst;
      const work = trailOf(known, picksOf(known, chosen), { mostSteps: MOST_STEPS, followedFirst: first });
      return drive('trail', work, options);
    },
    trailBack: (rows, options) => drive('trail', trailBackOf(moneyRead(), rows), options),
    matchSums: async ({ amounts, target, tolerance }) => matchingSums(amounts, target, tolerance),
  },
  async () => undefined,
);

self.addEventListener('message', ({ data }: MessageEvent<{ readonly port?: MessagePort }>) => {
  if (data.port) Comlink.expose(wire, data.port);
});
