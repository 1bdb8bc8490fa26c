import * as Comlink from 'comlink';
import type { Database } from '#engine/database.ts';
import { graphStamp, rowParts, streamEdges, type Kernels } from '#engine/kernels.ts';
import { ledgerAtRest, type LedgerAtRest } from '#engine/ledger-at-rest.ts';
import { client, type Wire } from '#engine/wire.ts';
import type { SuggestedPairs } from '#identity/parties-of-ledger.ts';
import partiesSql from '#identity/parties.sql?raw';
import type { Cohesions, RoleBook } from '#roles/profiles.ts';
import type { AskOptions } from '#engine/wire.ts';
import type { MatchingSums, TooManyAmounts } from '#statistics/matching-sums.ts';
import type { Trail } from '#tracing/trail.ts';
import type { TrailBack } from '#tracing/trail-back.ts';
import type {
  ConnectingAsked,
  ConnectingFound,
  GraphRequests,
  Laid,
  LayoutAsked,
  LinksAsked,
  LinksDrawn,
  PaidAsked,
  PathsAsked,
  PathsFound,
  SumsAsked,
  TrailAsked,
} from './requests.ts';
import { linkParts, nodesNamed, passedOverSql, tiesSql } from './link-queries.ts';
import { accountsOfParty } from './path-queries.ts';
import { roleQueries } from './role-queries.ts';
import { moneyParts, paymentsFor, tracingStamp } from './tracing-queries.ts';

/** Kernels, records of one person, roles and tracing in the graph's thread. */
export interface GraphThread extends Kernels {
  samePersons(options: AskOptions): Promise<SuggestedPairs>;
  roles(options: AskOptions): Promise<RoleBook>;
  rolesWithout(persons: readonly number[]): Promise<Cohesions>;
  /** @throws RangeError when a party has no account, or both are the same */
  paths(asked: PathsAsked, options: AskOptions): Promise<PathsFound>;
  links(asked: LinksAsked, options: AskOptions): Promise<LinksDrawn>;
  layout(asked: LayoutAsked, options: AskOptions): Promise<Laid>;
  /** @throws RangeError when fewer than two parties are given */
  connect(asked: ConnectingAsked, options: AskOptions): Promise<ConnectingFound>;
  trail(asked: TrailAsked, options: AskOptions): Promise<Trail>;
  trailBack(asked: PaidAsked, options: AskOptions): Promise<TrailBack>;
  matchSums(asked: SumsAsked, options: AskOptions): Promise<MatchingSums | TooManyAmounts>;
}

/** Kernels in the graph's thread: transfers go to it over the port, never through the page. */
export function kernelsOver(database: Database, port: MessagePort): GraphThread {
  const ask = client<GraphRequests>(Comlink.wrap<Wire>(port) as never, Comlink.proxy);
  let built: string | null = null;
  let followed: string | null = null;
  let linked: string | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  /** Links are read and asked one after the other: what was read under one filter must not answer for another. */
  const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const readLinks = async (
    { kind, filter, state }: Pick<LinksAsked, 'kind' | 'filter' | 'state'>,
    { signal }: AskOptions,
  ): Promise<void> => {
    const key = JSON.stringify([state, kind, filter]);
    if (linked === key) return;
    linked = null;
    await ask('linksRead', await linkParts(database, kind, filter, signal));
    linked = key;
  };
  const readMoney = async ({ signal }: AskOptions): Promise<void> => {
    const stamp = await tracingStamp(database, signal);
    if (followed === stamp) return;
    followed = null;
    await ask('money', await moneyParts(database, signal));
    followed = stamp;
  };
  const readTransfers = async (ledger: LedgerAtRest, { signal }: AskOptions): Promise<void> => {
    const stamp = await graphStamp(ledger, signal);
    if (built === stamp) return;
    built = null;
    await ask('begin', null);
    await streamEdges(
      database,
      {
        add: async (part) => void (await ask('add', part)),
        finish: async (vertices, services) => void (await ask('finish', { vertices, services })),
      },
      signal,
    );
    built = stamp;
  };
  return {
    async detect(check, { params, rows, said, ledger }, options) {
      const parts = await rowParts(database, rows, options.signal);
      const asked = { check: check.id, params, rows: parts, said };
      if (check.given === 'rows') return ask('detect', asked, options);
      await readTransfers(ledger, options);
      return ask('detect', asked, options);
    },
    samePersons: async (options) => ask('samePersons', await rowParts(database, partiesSql, options.signal), options),
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
    async trail(asked, options) {
      await readMoney(options);
      return ask('trail', asked, options);
    },
    async trailBack(asked, options) {
      const rows = 'asset' in asked ? await paymentsFor(database, asked.asset, options.signal) : asked.rows;
      await readMoney(options);
      return ask('trailBack', rows, options);
    },
    async paths({ payer, payee, rule }, options) {
      const payers = await accountsOfParty(database, payer, options.signal);
      const payees = await accountsOfParty(database, payee, options.signal);
      await readTransfers(ledgerAtRest(database), options);
      return ask('paths', { payers, payees, rule }, options);
    },
    async links(asked, options) {
      const chosen = await inTurn(async () => {
        await readLinks(asked, options);
        return ask('linksChosen', asked.rule, options);
      });
      const all = [...chosen.links, ...chosen.leftOut.map(({ link }) => link)];
      const nodes = [
        ...all.flatMap(({ one, other }) => [one, other]),
        ...chosen.hubs.map(({ node }) => node),
        ...asked.rule.subjects,
        ...asked.rule.opened,
      ];
      return { ...chosen, nodes: await nodesNamed(database, asked.kind, nodes, options.signal) };
    },
    layout: (asked, options) => ask('layout', asked, options),
    async connect({ subjects, ...asked }, options) {
      const ties = await rowParts(database, tiesSql, options.signal);
      const passed = await database.rows(passedOverSql, options.signal);
      const passedOver = passed.map((row) => Number(row['node']));
      const found = await inTurn(async () => {
        await readLinks({ ...asked, kind: 'party' }, options);
        return ask('connect', { subjects, ties, passedOver }, options);
      });
      const nodes = [...subjects, ...found.passedOver, ...found.steps.flatMap(({ one, other }) => [one, other])];
      return { ...found, nodes: await nodesNamed(database, 'party', nodes, options.signal) };
    },
    matchSums: (asked, options) => ask('matchSums', asked, options),
  };
}
