import type { Columns, Detection } from '#domain/check.ts';
import type { Day } from '#domain/day.ts';
import type { Hit, NonEmpty } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { binomialTail } from '#statistics/binomial-tail.ts';
import { falseDiscoveryRates } from '#statistics/false-discovery.ts';

export interface Params {
  /** Operations of other accounts needed to know what is ordinary. */
  readonly peers: number;
  /** How far above the others’ share, applied by the query too. */
  readonly lead: number;
  readonly rate: number;
}

interface Group {
  readonly account: string;
  readonly direction: string;
  readonly method: string;
  readonly operations: number;
  readonly round: number;
  readonly peers: number;
  readonly amongPeers: number;
  readonly since: Day;
  readonly until: Day;
  readonly rows: RowId[];
}

const ROWS_IN_A_SLICE = 65_536;

/** Groups of one account, direction and means whose share of round amounts the other accounts do not make likely. */
export function* detect(
  { rows }: { readonly rows: Columns },
  { peers, lead, rate }: Readonly<Params>,
): Generator<number, Detection, void> {
  const groups: Group[] = [];
  yield* readGroups(rows, groups);
  const judged = groups.filter((group) => group.peers >= peers);
  const rates = falseDiscoveryRates(
    judged.map(({ operations, round, amongPeers }) => binomialTail(operations, round, amongPeers)),
  );
  const hits = judged.flatMap((group, at) => {
    const discovery = rates[at] ?? 1;
    const isAhead = group.round / group.operations >= group.amongPeers + lead;
    return isAhead && discovery <= rate && group.rows.length > 0 ? [hitOf(group, discovery)] : [];
  });
  const known = new Set(judged.map(({ account }) => account));
  const short = new Set(groups.map(({ account }) => account).filter((account) => !known.has(account)));
  return { hits, cut: [], short: [...short] };
}

/** Fills `groups`, in the order of the query, which keeps the rows of one group together. */
function* readGroups(rows: Columns, groups: Group[]): Generator<number, void, void> {
  const [account, row] = [rows.numbers('account_id'), rows.numbers('row_id')];
  const [operations, round] = [rows.numbers('operations'), rows.numbers('rounds')];
  const [peers, peerRounds] = [rows.numbers('peers'), rows.numbers('peer_rounds')];
  const [direction, method] = [rows.texts('direction'), rows.texts('method')];
  const [since, until] = [rows.texts('since'), rows.texts('until')];
  for (let at = 0; at < rows.length; at += 1) {
    if (at % ROWS_IN_A_SLICE === 0) yield at / rows.length;
    const last = groups.at(-1);
    const name = String(account[at] ?? 0);
    const isSame = last?.account === name && last.direction === direction[at] && last.method === method[at];
    const group: Group =
      isSame && last
        ? last
        : {
            account: name,
            direction: direction[at] ?? '',
            method: method[at] ?? '',
            operations: operations[at] ?? 0,
            round: round[at] ?? 0,
            peers: peers[at] ?? 0,
            amongPeers: ((peerRounds[at] ?? 0) + 1) / ((peers[at] ?? 0) + 2),
            since: since[at] as Day,
            until: until[at] as Day,
            rows: [],
          };
    if (group !== last) groups.push(group);
    const id = row[at] ?? NaN;
    if (!Number.isNaN(id)) group.rows.push(id as RowId);
  }
}

const hitOf = (
  { account, direction, method, operations, round, amongPeers, since, until, rows }: Group,
  discovery: number,
): Hit => ({
  subject: account,
  since,
  until,
  evidence: rows as unknown as NonEmpty<RowId>,
  measures: {
    direction,
    method,
    round,
    operations,
    share: round / operations,
    among_peers: amongPeers,
    false_discovery: discovery,
  },
});
