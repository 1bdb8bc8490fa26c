import { monthFromNumber } from '#domain/day.ts';
import { type RowId, whereIs } from '#domain/row-id.ts';
import type { Source } from '#domain/source.ts';
import type { Database, Row } from '#engine/database.ts';
import accountsSql from './completeness.sql?raw';

/** Where a row stands: `row` as a spreadsheet shows it; for a format's record, the line on which it begins and its ordinal. */
export interface Place {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
  readonly entry?: number;
}

type Balance = 'proven' | 'discrepancy' | 'unknown';

/** What was received of each account and whether it adds up; documented in docs/json.md. */
export interface Completeness {
  readonly accounts: readonly {
    readonly account: string;
    readonly bank: string | null;
    readonly holder: string | null;
    readonly statement_received: boolean;
    readonly months: readonly {
      readonly month: string;
      readonly state: 'proven' | 'discrepancy' | 'seen' | 'missing' | 'duplicate';
      readonly sources: number;
      readonly proven: boolean;
    }[];
    readonly balance: Balance;
    readonly first_break?: Place;
    readonly rows_repeated: number;
    readonly statements: readonly {
      readonly file: string;
      readonly sheet: string | null;
      readonly first: string | null;
      readonly last: string | null;
      readonly currency: string | null;
      readonly balances: string;
      readonly opening: string | null;
      readonly in: string;
      readonly out: string;
      readonly expected: string | null;
      readonly closing: string | null;
      readonly difference: string | null;
      readonly state: Balance;
      readonly break?: Place;
    }[];
  }[];
  readonly repeated_files: readonly {
    readonly file: string;
    readonly sheet: string | null;
    readonly same_as: string;
  }[];
  readonly reversals: number;
  readonly own_transfers: readonly {
    readonly debit: Place;
    readonly credit: Place;
    readonly state: 'confirmed' | 'review' | 'rejected';
    readonly reason: string;
  }[];
}

const textOf = (value: Row[string] | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

const amountOf = (value: Row[string] | undefined): string | null => {
  if (typeof value !== 'number') return null;
  const size = Math.abs(value);
  return `${value < 0 ? '-' : ''}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
};

function monthOf(written: string): Completeness['accounts'][number]['months'][number] {
  const [month = '', held = '', count = ''] = written.split(' ');
  const sources = Number(count);
  return {
    month: monthFromNumber(Number(month)),
    state: held === 'broken' ? 'discrepancy' : sources > 1 ? 'duplicate' : (held as 'proven' | 'seen' | 'missing'),
    sources,
    proven: held === 'proven',
  };
}

/** One break is a discrepancy; statements that are all proven are proven; anything else cannot be told. */
function balanceOf(row: Row): Balance {
  if (Number(row['discrepancies']) > 0) return 'discrepancy';
  return Number(row['statements']) > 0 && row['proven'] === row['statements'] ? 'proven' : 'unknown';
}

/** Reads completeness out of the ledger. @param placeOf where a row stands */
export async function completenessOf(
  database: Database,
  sources: readonly Source[],
  placeOf: (row: RowId) => Omit<Place, 'file' | 'sheet'>,
): Promise<Completeness> {
  const byNumber = new Map<number, Source>(sources.map((source) => [source.number, source]));
  const at = (value: Row[string] | undefined): Place => {
    const row = Number(value) as RowId;
    const source = byNumber.get(whereIs(row).source);
    if (!source) throw new Error(`row ${row} belongs to no source`);
    return { file: source.file, sheet: source.sheet, ...placeOf(row) };
  };
  const accounts = await database.rows(accountsSql);
  const proofs = await database.rows('select * from ledger.proof order by account_id, first_on, proof_id');
  const statements = new Map<number, Completeness['accounts'][number]['statements'][number][]>();
  const breaks = new Map<number, Place>();
  for (const row of proofs) {
    const account = Number(row['account_id']);
    const source = byNumber.get(Number(row['source']));
    const broken = row['breaking_row'] === null ? null : at(row['breaking_row']);
    if (broken !== null && !breaks.has(account)) breaks.set(account, broken);
    statements.set(account, [
      ...(statements.get(account) ?? []),
      {
        file: source?.file ?? '',
        sheet: source?.sheet ?? null,
        first: textOf(row['first_on']),
        last: textOf(row['last_on']),
        currency: textOf(row['currency']),
        balances: String(row['basis']),
        opening: amountOf(row['opening']),
        in: amountOf(row['inflow']) ?? '0.00',
        out: amountOf(row['outflow']) ?? '0.00',
        expected: amountOf(row['expected']),
        closing: amountOf(row['closing']),
        difference: amountOf(row['difference']),
        state: row['state'] as Balance,
        ...(broken === null ? {} : { break: broken }),
      },
    ]);
  }
  const repeated = await database.rows('select file, sheet, source from ledger.repeated_file order by file, sheet');
  const [undone] = await database.rows(
    'select count(distinct reversal_of) as n from ledger.txn where reversal_of is not null',
  );
  const own = await database.rows('select * from ledger.own_transfer order by debit_row, credit_row');
  return {
    accounts: accounts.map((row) => {
      const account = Number(row['account_id']);
      const firstBreak = breaks.get(account);
      return {
        account: String(row['account_key']),
        bank: textOf(row['bank']),
        holder: textOf(row['holder']),
        statement_received: row['received'] === true,
        months: String(row['months']).split(',').filter(Boolean).map(monthOf),
        balance: balanceOf(row),
        ...(firstBreak ? { first_break: firstBreak } : {}),
        rows_repeated: Number(row['repeated']),
        statements: statements.get(account) ?? [],
      };
    }),
    repeated_files: repeated.map((row) => ({
      file: String(row['file']),
      sheet: textOf(row['sheet']),
      same_as: byNumber.get(Number(row['source']))?.file ?? '',
    })),
    reversals: Number(undone?.['n'] ?? 0),
    own_transfers: own.map((row) => ({
      debit: at(row['debit_row']),
      credit: at(row['credit_row']),
      state: row['state'] as 'confirmed' | 'review' | 'rejected',
      reason: String(row['reason']),
    })),
  };
}
