import type { Columns, Detection, FlowGraph } from '#domain/check.ts';
import { dayFromNumber } from '#domain/day.ts';
import type { Hit } from '#domain/finding.ts';
import { evidenceOf, spanOf } from '#graph/evidence.ts';
import { flagAt } from '#graph/element.ts';
import { settlingWindows, type SettlingRule, type SettlingWindow } from '#graph/settling-windows.ts';

export interface Params {
  readonly strangers: number;
  readonly window: number;
  readonly kept: number;
  readonly costs: number;
}

interface DayCosts {
  readonly day: number;
  readonly cents: number;
}

const DAY = 86_400;
const ACCOUNTS_IN_A_SLICE = 1024;

/** Windows in which an account settles for many about what it receives from many, and bears almost no cost of a trade. */
export function* detect(
  { graph, rows }: { readonly graph: FlowGraph; readonly rows: Columns },
  params: Readonly<Params>,
): Generator<number, Detection, void> {
  const rule: SettlingRule = {
    windowSeconds: params.window * DAY,
    leastCounterparties: params.strangers,
    mostKept: params.kept,
  };
  const mostCosts = params.costs;
  const costs = costsByAccount(rows);
  const hits: Hit[] = [];
  for (let account = 0; account < graph.vertices; account += 1) {
    if (account % ACCOUNTS_IN_A_SLICE === 0) yield account / graph.vertices;
    if (flagAt(graph.isService, account) === 1) continue;
    for (const window of settlingWindows(graph, account, rule)) {
      const { first, last } = spanOf(graph, window.edges);
      const [since, until] = [Math.floor(first / DAY), Math.floor(last / DAY)];
      const borne = (costs.get(account) ?? [])
        .filter(({ day }) => day >= since && day <= until)
        .reduce((sum, { cents }) => sum + cents, 0);
      if (borne <= mostCosts * (window.received + window.paid))
        hits.push(hitOf(graph, account, window, { since, until, borne }));
    }
  }
  return { hits, cut: [] };
}

function hitOf(
  graph: FlowGraph,
  account: number,
  { edges, payers, payees, received, paid }: SettlingWindow,
  { since, until, borne }: { readonly since: number; readonly until: number; readonly borne: number },
): Hit {
  const gross = received + paid;
  return {
    subject: String(account),
    since: dayFromNumber(since),
    until: dayFromNumber(until),
    evidence: evidenceOf(graph, edges),
    measures: {
      payers,
      payees,
      received,
      paid,
      net_share: gross === 0 ? 0 : Math.abs(received - paid) / gross,
      cost_share: gross === 0 ? 0 : borne / gross,
      days: until - since + 1,
    },
  };
}

function costsByAccount(rows: Columns): ReadonlyMap<number, readonly DayCosts[]> {
  const [account, day, cents] = [rows.numbers('account_id'), rows.numbers('day'), rows.numbers('costs')];
  const byAccount = new Map<number, DayCosts[]>();
  for (let at = 0; at < rows.length; at += 1) {
    const key = account[at] ?? 0;
    const known = byAccount.get(key) ?? [];
    byAccount.set(key, known);
    known.push({ day: day[at] ?? 0, cents: cents[at] ?? 0 });
  }
  return byAccount;
}
