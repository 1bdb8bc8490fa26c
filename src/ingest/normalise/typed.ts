import { neededRoles, type Role, type RoleInfo, rolesOf } from '#ledger/headings.ts';
import type { Mapping, MappedColumn } from '../proposal.ts';
import { CELL_SEPARATOR, KEPT_OF_A_CELL, LONGEST_CELL } from '../quarantine.ts';
import { currencyCodes, currencyNames } from '../sniff/currency.ts';
import { quoted, quotedOrNull } from './literal.ts';
import { daySteps, layered, moneyFault, moneySteps, READ, type Step } from './reading.ts';

/** What the reading of a staged table needs to know. */
export interface Typing {
  readonly mapping: Mapping;
  readonly firstDataRow: number;
  readonly headerRow: number | null;
  /** Cells staged for each row: `c0`, `c1` … */
  readonly width: number;
  /** A relation with `row_number`, `flaw` and the cells, all text. */
  readonly from: string;
  readonly spreadsheet: boolean;
  readonly habits: CellHabits;
}

/** What was seen of all cells, so that it need not be looked for in each. */
export interface CellHabits {
  /** No cell has white space to trim or to narrow. */
  readonly tidy: boolean;
  /** Some cell may hold an hour. */
  readonly clock: boolean;
  /** Some cell may be longer than the ledger takes. */
  readonly long: boolean;
}

export const unknownHabits: CellHabits = { tidy: false, clock: true, long: true };

const nothing: Readonly<Record<RoleInfo['kind'], string>> = {
  day: 'cast(null as date)',
  money: 'cast(null as decimal(18, 2))',
  number: 'cast(null as double)',
  text: 'cast(null as varchar)',
  word: 'cast(null as varchar)',
};

const fault = (reason: string, heading: string | null): string =>
  `(${reason} || ${quoted(CELL_SEPARATOR + (heading ?? ''))})`;

/** Roles in which an unreadable cell is kept as a remark instead of refusing the row: a register must not lose an object over a date. */
const leniently: ReadonlySet<string> = new Set(['asset']);

const currencySql = (cell: string): string => {
  const names = Object.entries(currencyNames).map(([name, code]) => `when ${quoted(name)} then ${quoted(code)}`);
  return `case when ${cell} in (${[...currencyCodes].map(quoted).join(', ')}) then ${cell} else case strip_accents(lower(${cell})) ${names.join(' ')} else null end end`;
};

/** The currency that the cells of the amounts of one row carry; null when they carry none. */
const cellCurrencySql = (cells: readonly string[]): string =>
  `case regexp_extract(upper(concat_ws(' ', ${cells.join(', ')})), '€|[$]|£|EUR|USD|GBP|CHF') when '€' then 'EUR' when '$' then 'USD' when '£' then 'GBP' when 'EUR' then 'EUR' when 'USD' then 'USD' when 'GBP' then 'GBP' when 'CHF' then 'CHF' else null end`;

const booked =
  "'(termine|completed?|booked|comptabilis|execut|regle|paid|posted|settled|valide|ok$|done|finished|realizad|completad|ejecutad|contabiliz|success)'";

interface Faults {
  readonly name: string;
  readonly when: string;
  readonly then: string;
}

/** Faults of a transaction, in the order in which they are said. */
function transactionFaults(
  mapping: Mapping,
  column: (role: Role) => MappedColumn | undefined,
  constantAccount: boolean,
): Faults[] {
  const heading = (role: Role): string | null => column(role)?.heading ?? null;
  const of = (name: string, when: string, reason: string, role: Role | null): Faults => ({
    name,
    when,
    then: fault(quoted(reason), role === null ? null : heading(role)),
  });
  const faults: Faults[] = [];
  const unreadable = (role: Role): void => {
    const at = column(role);
    if (at !== undefined)
      faults.push({
        name: role,
        when: `text_${role} is not null and ${role} is null`,
        then: fault(moneyFault(`text_${role}`, role, at.decimal ?? null), at.heading),
      });
  };
  for (const role of ['amount', 'debit', 'credit', 'received_amount', 'fee', 'balance_after'] as const)
    unreadable(role);
  const split = mapping.sign === 'debit-credit' || mapping.sign === 'debit-credit-signed';
  if (split) {
    faults.push(of('both', 'coalesce(debit, 0) <> 0 and coalesce(credit, 0) <> 0', 'amount-ambiguous', 'debit'));
    faults.push(of('none', 'text_debit is null and text_credit is null', 'amount-missing', 'debit'));
  } else faults.push(of('none', 'text_amount is null', 'amount-missing', 'amount'));
  faults.push(of('zero', 'moved = 0', 'amount-zero', split ? 'debit' : 'amount'));
  if (mapping.sign === 'transfer') {
    faults.push(of('negative', 'moved < 0', 'amount-negative', 'amount'));
    faults.push(of('payer', 'text_from_account is null', 'account-missing', 'from_account'));
    faults.push(of('payee', 'text_to_account is null', 'counterpart-missing', 'to_account'));
  } else if (!constantAccount)
    faults.push(
      of(
        'account',
        'text_account_number is null and text_account_iban is null',
        'account-missing',
        column('account_number') ? 'account_number' : 'account_iban',
      ),
    );
  if (mapping.sign === 'flag') faults.push(of('direction', 'flagged is null', 'direction-unknown', 'direction'));
  if (column('currency') || mapping.cellCurrency)
    faults.push(of('currency', 'currency_code is null', 'currency-unknown', 'currency'));
  if (column('state'))
    faults.push(
      of(
        'state',
        `text_state is not null and not regexp_matches(strip_accents(lower(text_state)), ${booked})`,
        'state-not-booked',
        'state',
      ),
    );
  return faults;
}

function registerFaults(mapping: Mapping, infos: Readonly<Record<string, RoleInfo>>): Faults[] {
  const { table } = mapping;
  if (table === 'none') return [];
  const faults: Faults[] = [];
  for (const { role, heading, decimal } of mapping.columns) {
    const kind = infos[role]?.kind;
    const filled = `text_${role} is not null and ${role} is null and not ingest_not_given(text_${role})`;
    if (leniently.has(table)) continue;
    if (kind === 'day')
      faults.push({ name: role, when: filled, then: fault(`ingest_day_fault(text_${role})`, heading) });
    if (kind === 'money')
      faults.push({
        name: role,
        when: filled,
        then: fault(moneyFault(`text_${role}`, role, decimal ?? null), heading),
      });
    if (kind === 'number') faults.push({ name: role, when: filled, then: fault("'value-unreadable'", heading) });
  }
  for (const choices of neededRoles[table]) {
    const kind = infos[choices[0] ?? '']?.kind;
    const reason = kind === 'day' ? 'date-missing' : kind === 'money' ? 'amount-missing' : 'name-missing';
    const heading = mapping.columns.find(({ role }) => choices.includes(role))?.heading ?? null;
    faults.push({
      name: choices[0] ?? '',
      when: choices.map((role) => `text_${role} is null`).join(' and '),
      then: fault(quoted(reason), heading),
    });
  }
  return faults;
}

const signs: Readonly<Record<string, string>> = {
  signed: 'amount',
  'debit-credit': 'case when coalesce(credit, 0) <> 0 then credit else -debit end',
  'debit-credit-signed': 'case when coalesce(credit, 0) <> 0 then credit else debit end',
  flag: "case when flagged = 'debit' then -abs(amount) else abs(amount) end",
  transfer: 'amount',
};

/** Columns that `moved` has taken in. */
const movedParts: ReadonlySet<string> = new Set(['amount', 'debit', 'credit', 'direction']);

/** The other side's IBAN, where a label is long enough to hold one. */
const labelIban =
  "case when length(text_label) >= 15 then ingest_iban(regexp_extract(text_label, '\\b[A-Z]{2}\\d{2}[A-Z0-9]{11,30}\\b')) else null end";

/**
 * Statements that read every staged row into `ingest_read` and show it as `ingest_typed`: values by role, and `aside` or `fault` with
 * the text of the cells where the row is no data or cannot be read. A fault is `reason`, the unit separator, and the heading of the
 * column at fault. A long statement's table holds only what its file has; the view adds the roles that it lacks.
 */
export function typedStatements({
  mapping,
  firstDataRow,
  headerRow,
  width,
  from,
  spreadsheet,
  habits,
}: Typing): readonly string[] {
  const infos = rolesOf(mapping.table);
  const column = (role: Role): MappedColumn | undefined => mapping.columns.find((one) => one.role === role);
  const cells = Array.from({ length: width }, (_, at) => `c${at}`);
  const cellText = (at: number, kind: RoleInfo['kind']): string =>
    habits.tidy ? `nullif(c${at}, '')` : `${kind === 'text' ? 'ingest_line' : 'ingest_text'}(c${at})`;
  const steps: Step[] = [];
  for (const [role, info] of Object.entries(infos)) {
    const at = column(role as Role);
    const text = `text_${role}`;
    steps.push({
      layer: 0,
      name: text,
      sql: at === undefined ? nothing.text : cellText(at.column, info.kind),
    });
    if (at === undefined) {
      steps.push({ layer: READ, name: role, sql: nothing[info.kind] });
      if (info.kind === 'day') steps.push({ layer: READ, name: `${role}_at`, sql: 'cast(null as timestamp)' });
      if (info.kind === 'money')
        for (const part of ['signed', 'point']) steps.push({ layer: 5, name: `${role}_${part}`, sql: nothing.text });
    } else if (info.kind === 'day')
      steps.push(
        ...daySteps(text, role, {
          order: at.order ?? null,
          zero: mapping.dayZero,
          serial: spreadsheet,
          clock: habits.clock,
        }),
      );
    else if (info.kind === 'money') steps.push(...moneySteps(text, role, at.decimal ?? null, mapping.round));
    else steps.push({ layer: READ, name: role, sql: info.kind === 'number' ? `ingest_number(${text})` : text });
  }
  const isTransaction = mapping.table === 'txn';
  const { constants } = mapping;
  const moneyTexts = Object.entries(infos)
    .filter(([role, { kind }]) => kind === 'money' && role !== 'balance_after' && role !== 'fee')
    .map(([role]) => `text_${role}`);
  if ('currency' in infos)
    steps.push({
      layer: 1,
      name: 'currency_code',
      sql:
        column('currency') !== undefined
          ? currencySql('text_currency')
          : mapping.cellCurrency
            ? `coalesce(${cellCurrencySql(moneyTexts)}, ${quotedOrNull(constants.currency)})`
            : quotedOrNull(constants.currency),
    });
  if (isTransaction) {
    steps.push({
      layer: 1,
      name: 'received_code',
      sql: column('received_currency') === undefined ? nothing.text : currencySql('text_received_currency'),
    });
    steps.push({
      layer: 1,
      name: 'flagged',
      sql: "case when regexp_matches(strip_accents(lower(text_direction)), '^(d|dr|dbit|debit|-|cargo|debe)') then 'debit' when regexp_matches(strip_accents(lower(text_direction)), '^(c|cr|crdt|credit|\\+|abono|haber)') then 'credit' else null end",
    });
    steps.push({ layer: READ + 1, name: 'moved', sql: signs[mapping.sign ?? 'signed'] ?? 'amount' });
    const labelled = column('label') !== undefined;
    steps.push({ layer: 1, name: 'shape', sql: labelled ? 'ingest_shape(text_label)' : nothing.text });
    steps.push({ layer: 1, name: 'label_iban', sql: labelled ? labelIban : nothing.text });
  }
  if (mapping.table === 'asset') {
    steps.push({ layer: 1, name: 'value_estimate', sql: 'ingest_estimate_bare(text_value)' });
    steps.push({
      layer: 2,
      name: 'value_ends',
      sql: 'case when value_estimate is null then null else ingest_estimate_ends(value_estimate) end',
    });
    steps.push({
      layer: 2,
      name: 'value_scale',
      sql: "case when regexp_matches(value_estimate, '\\d\\s*k') then 1000 else 1 end",
    });
    const mark = column('value')?.decimal ?? ',';
    const parts = [
      ['low', "value_ends['low']"],
      ['high', "value_ends['high']"],
      ['single', "replace(value_estimate, 'k', '')"],
    ] as const;
    for (const [part, text] of parts) {
      steps.push({ layer: 3, name: `text_value_${part}`, sql: `ingest_text(${text})` });
      steps.push(
        ...moneySteps(`text_value_${part}`, `value_${part}`, mark, false).map((step) => ({
          ...step,
          layer: step.layer + 3,
        })),
      );
    }
  }

  const first = mapping.columns[0];
  const last = READ + 4;
  const joined =
    cells.map((cell) => `coalesce(left(${cell}, ${KEPT_OF_A_CELL}), '')`).join(` || ${quoted(CELL_SEPARATOR)} || `) ||
    "''";
  const filled = cells.map((cell) => `case when ingest_text(${cell}) is null then 0 else 1 end`).join(' + ') || '0';
  // told of all cells at once, since a macro written out for each of them is long to plan
  const isBlank = `ingest_text(concat_ws('', ${cells.join(', ')})) is null`;
  const leading = `coalesce(${[...cells.slice(0, 3), 'null'].map((cell) => (cell === 'null' ? cell : `ingest_text(${cell})`)).join(', ')})`;
  const repeats = mapping.columns
    .slice(0, 4)
    .map(({ column: at, heading }) => `ingest_line(c${at}) = ${quoted(heading)}`)
    .join(' and ');
  const key = isTransaction ? 'booked_on' : null;
  const anyMoney = Object.entries(infos)
    .filter(([, info]) => info.kind === 'money')
    .map(([role]) => `text_${role}`);
  const isData = isTransaction
    ? `booked_on is not null and ${mapping.sign?.startsWith('debit') ? 'coalesce(debit, credit)' : 'amount'} is not null`
    : 'false';
  const noDate =
    key === null ? 'true' : `(text_${key} is null or (${key} is null and not regexp_matches(text_${key}, '^\\W*\\d')))`;
  // A balance that was seized is an object of a register of assets; it has an owner or a number.
  const mayBeBalance = isTransaction
    ? `(${noDate} or coalesce(${anyMoney.filter((one) => one !== 'text_balance_after').join(', ')}) is null)`
    : mapping.table === 'asset'
      ? 'coalesce(text_owner_name, text_identifier, text_seal_no) is null'
      : 'true';
  const aside = `case
    when starts_with(flaw, 'aside:') then substr(flaw, 7)
    when row_number < ${firstDataRow} then case when row_number = ${headerRow ?? 0} then 'header' when ${isBlank} then 'blank' else 'preamble' end
    when ${isData} then null
    when ${isBlank} then 'blank'
    ${first === undefined ? '' : `when ${repeats} then 'repeated-header'`}
    ${
      mapping.table === 'none'
        ? "else 'not-data'"
        : `
    when ${noDate} and ingest_is_total(${leading}) then 'subtotal'
    when ${mayBeBalance} and ingest_is_balance(${isTransaction ? `coalesce(text_label, ${leading})` : leading}) then 'balance-line'
    when ${noDate} and flaw is null and ${filled} = 1 then case when ingest_is_footnote(${leading}) then 'footnote' when ingest_text(c0) is not null ${isTransaction ? "and not regexp_matches(c0, '^\\W*\\d')" : ''} then 'section-title' else null end
    else null`
    } end`;
  const longest = `greatest(${mapping.columns.map(({ role }) => `coalesce(strlen(text_${role}), 0)`).join(', ') || '0'}, 0)`;
  const dated: Faults[] = isTransaction
    ? [
        {
          name: 'no-date',
          when: 'text_booked_on is null',
          then: fault("'date-missing'", column('booked_on')?.heading ?? null),
        },
        {
          name: 'bad-date',
          when: 'booked_on is null',
          // without an order of day and month the date may well exist: it is only not read yet
          then: fault(
            column('booked_on')?.order === undefined ? "'date-unreadable'" : 'ingest_day_fault(text_booked_on)',
            column('booked_on')?.heading ?? null,
          ),
        },
        {
          name: 'far-date',
          when: "booked_on < date '1900-01-01' or booked_on > date '2199-12-31'",
          then: fault("'date-impossible'", column('booked_on')?.heading ?? null),
        },
        {
          name: 'bad-value',
          when: 'text_value_on is not null and value_on is null',
          then: fault('ingest_day_fault(text_value_on)', column('value_on')?.heading ?? null),
        },
      ]
    : [];
  const constantAccount = constants.accountIban !== undefined || constants.accountNumber !== undefined;
  const faults = [
    { name: 'flaw', when: 'flaw is not null', then: fault('flaw', null) },
    ...(habits.long
      ? [{ name: 'long', when: `${longest} > ${LONGEST_CELL}`, then: fault("'cell-too-long'", null) }]
      : []),
    ...dated,
    ...(isTransaction ? transactionFaults(mapping, column, constantAccount) : registerFaults(mapping, infos)),
  ];
  steps.push({ layer: last, name: 'aside', sql: aside });
  steps.push({
    layer: last + 1,
    name: 'fault',
    sql: `case when aside is not null then null ${faults.map(({ when, then }) => `when ${when} then ${then}`).join('\n    ')} else null end`,
  });
  steps.push({
    layer: last + 2,
    name: 'cells',
    sql: `case when aside is not null or fault is not null then ${joined} else null end`,
  });
  const all = layered(`select row_number, flaw, ${cells.join(', ')} from ${from}`, steps);
  const tableOf = (columns: string): string =>
    `create or replace temp table ingest_read as select ${columns} from (${all})`;
  const viewOf = (columns: string): string =>
    `create or replace temp view ingest_typed as select ${columns} from ingest_read`;
  if (!isTransaction) return [tableOf('*'), viewOf('*')];
  const has = (role: Role): boolean => column(role) !== undefined;
  const timed = has('booked_on') && habits.clock && column('booked_on')?.order !== 'step';
  const readOfIt: readonly (readonly [name: string, present: boolean, otherwise: string])[] = [
    ['currency_code', has('currency') || mapping.cellCurrency === true, quotedOrNull(constants.currency)],
    ['received_code', has('received_currency'), nothing.text],
    ['text_received_currency', has('received_currency'), nothing.text],
    ['booked_on_at', timed, 'cast(null as timestamp)'],
    ['booked_on_clock', timed, nothing.text],
    ['shape', has('label'), nothing.text],
    ['label_iban', has('label'), nothing.text],
    ...Object.entries(infos)
      .filter(([role]) => !movedParts.has(role))
      .map(([role, { kind }]) => [role, has(role as Role), nothing[kind]] as const),
  ];
  const present = readOfIt.filter(([, stands]) => stands).map(([name]) => name);
  const lacking = readOfIt.filter(([, stands]) => !stands).map(([name, , otherwise]) => `${otherwise} as ${name}`);
  return [
    tableOf(['row_number', 'aside', 'fault', 'cells', 'moved', ...present].join(', ')),
    viewOf(['*', ...lacking].join(', ')),
  ];
}
