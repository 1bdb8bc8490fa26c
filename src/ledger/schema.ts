import { decidedTables, decidedViews, seenAsDecided } from './as-decided.ts';

/** SQL types of the ledger. Money is DECIMAL(18,2); every other fraction is DOUBLE, save exchange rates. */
export type ColumnType =
  'integer' | 'bigint' | 'double' | 'money' | 'rate' | 'date' | 'timestamp' | 'text' | 'boolean' | 'word';

export interface Column {
  readonly type: ColumnType;
  /** For `word`: the closed list. */
  readonly words?: readonly string[];
  /** A row without it is quarantined. */
  readonly required?: true;
  /** Set by the product after import, never mapped from a heading. */
  readonly derived?: true;
}

export type Table = Readonly<Record<string, Column>>;

const text: Column = { type: 'text' };
const money: Column = { type: 'money' };
const date: Column = { type: 'date' };
const integer: Column = { type: 'integer' };
const needed = (column: Column): Column => ({ ...column, required: true });
const derived = (column: Column): Column => ({ ...column, derived: true });
const word = (...words: readonly string[]): Column => ({ type: 'word', words });

export const methods = [
  'cash',
  'transfer',
  'instant_transfer',
  'card',
  'cheque',
  'direct_debit',
  'remittance',
  'prepaid_load',
  'e_money',
  'crypto',
  'internal',
  'fee',
  'interest',
  'other',
  'unknown',
] as const;

export const categories = [
  'salary',
  'pension',
  'benefit',
  'tax',
  'social_charges',
  'rent',
  'energy',
  'telecom',
  'food',
  'fuel',
  'transport',
  'health',
  'insurance_premium',
  'insurance_payout',
  'insurance_surrender',
  'leisure',
  'gambling',
  'luxury',
  'vehicle',
  'property',
  'works',
  'goods_purchase',
  'trade_income',
  'loan_drawdown',
  'loan_repayment',
  'own_transfer',
  'cash',
  'crypto_desk',
  'gift',
  'fee',
  'other',
  'unknown',
] as const;

export const holdingRoles = [
  'holder',
  'co_holder',
  'proxy',
  'beneficial_owner',
  'shareholder',
  'director',
  'owner',
  'user',
  'insured',
  'occupant',
  'guarantor',
  'household_member',
  'relative',
  'associate',
] as const;

export const assetKinds = [
  'real_estate',
  'vehicle',
  'boat',
  'aircraft',
  'watch',
  'jewellery',
  'art',
  'cash',
  'account_balance',
  'crypto',
  'company_share',
  'insurance',
  'receivable',
  'other',
] as const;

const rowIdColumn: Column = { type: 'bigint', required: true, derived: true };

/**
 * The ledger: one vocabulary for importers, SQL, kernels and exports (data contract, CHECKS.md section 1). Accounts, parties,
 * assets and loans are INTEGER keys, 1, 2, 3 … in order of first sight; what the source wrote is in `account.account_key`,
 * `party.name_raw`, `asset.identifier`.
 */
export const tables = {
  txn: {
    row_id: rowIdColumn,
    booked_on: needed(date),
    booked_at: { type: 'timestamp' },
    time_precision: derived(word('day', 'minute', 'second')),
    value_on: date,
    account_id: integer,
    from_account_id: derived(integer),
    to_account_id: derived(integer),
    direction: word('credit', 'debit'),
    amount: needed(money),
    currency: text,
    amount_ref: derived(money),
    rate_id: derived(text),
    balance_after: money,
    method: word(...methods),
    category: word(...categories),
    category_rule: derived(text),
    /** The rule that gave the means of payment, as `category_rule` for the nature. */
    method_rule: derived(text),
    label: text,
    counterparty_name: text,
    counterparty_iban: text,
    actor_name: text,
    actor_party_id: derived(integer),
    branch_code: text,
    place_city: text,
    country_from: text,
    country_to: text,
    card_id: text,
    asset_id: integer,
    asset_cost: word('price', 'deposit', 'instalment', 'insurance', 'tax', 'fuel', 'works', 'fine', 'storage'),
    loan_id: integer,
    invoice_id: integer,
    chain_tx: text,
    /** The other side of one transfer, seen in the statement of the other account; set on the credit. */
    mirror_of: derived({ type: 'bigint' }),
    /** The same operation in an earlier source of the account. */
    duplicate_of: derived({ type: 'bigint' }),
    /** Both rows of an operation that was undone carry the row id of the operation: neither is counted. An operation whose corrected
     * row the bank sent later carries its own: the corrected row counts. */
    reversal_of: derived({ type: 'bigint' }),
    /** Both sides of a transfer between two accounts of one holder carry the row id of the debit. */
    own_transfer_id: derived({ type: 'bigint' }),
    exclude_reason: derived(text),
  },
  account: {
    account_id: { type: 'integer', required: true, derived: true },
    /** institution and number, `institution|number`; an IBAN stands for both. */
    account_key: { type: 'text', required: true, derived: true },
    row_id: { type: 'bigint', derived: true },
    institution_code: text,
    institution_name: text,
    account_number: text,
    iban: text,
    bic: text,
    name: text,
    kind: word(
      'personal',
      'business',
      'savings',
      'card',
      'prepaid',
      'e_wallet',
      'crypto_wallet',
      'loan',
      'insurance_contract',
      'cash_box',
      'safe',
      'external',
      'unknown',
    ),
    currency: text,
    branch_code: text,
    opened_on: date,
    closed_on: date,
    /** A statement of this account was received. */
    in_file: derived({ type: 'boolean' }),
    is_service: { type: 'boolean', derived: true },
    service_reason: derived(text),
  },
  party: {
    party_id: { type: 'integer', required: true, derived: true },
    row_id: { type: 'bigint', derived: true },
    type: word('person', 'company', 'association', 'public_body', 'unknown'),
    name_raw: needed(text),
    name_norm: derived(text),
    family_name: text,
    given_names: text,
    birth_date: date,
    created_on: date,
    dissolved_on: date,
    siren: text,
    siret: text,
    vat_no: text,
    tax_no: text,
    lei: text,
    registry_no: text,
    activity_code: text,
    address_norm: text,
    postcode: text,
    commune_code: text,
    phone: text,
    email: text,
    device: text,
    /** Used only by `cash-cap-breach`, because the law itself ties the cap to it. */
    tax_residence: text,
    household_id: text,
  },
  holding: {
    holding_id: { type: 'integer', required: true, derived: true },
    row_id: { type: 'bigint', derived: true },
    party_id: { type: 'integer', required: true, derived: true },
    target_kind: { type: 'word', words: ['account', 'party', 'asset'], required: true, derived: true },
    target_id: { type: 'integer', required: true, derived: true },
    role: needed(word(...holdingRoles)),
    share: { type: 'double' },
    from_on: date,
    to_on: date,
    basis: text,
  },
  income: {
    income_id: { type: 'integer', required: true, derived: true },
    row_id: rowIdColumn,
    party_id: { type: 'integer', required: true, derived: true },
    side: word('receipt', 'expense', 'capacity'),
    kind: word(
      'salary',
      'self_employment',
      'pension',
      'benefit',
      'rent',
      'capital',
      'declared_turnover',
      'gift',
      'inheritance',
      'gambling',
      'asset_sale',
      'insurance_payout',
      'living_cost',
      'goods_purchased',
      'capacity_estimate',
      'other',
    ),
    period_from: needed(date),
    period_to: needed(date),
    amount_low: money,
    amount_central: needed(money),
    amount_high: money,
    currency: text,
    quantity: { type: 'double' },
    unit: text,
    status: word('established', 'claimed', 'accepted', 'refused'),
  },
  asset: {
    asset_id: { type: 'integer', required: true, derived: true },
    row_id: rowIdColumn,
    object_id: text,
    seal_no: text,
    kind: word(...assetKinds),
    category_raw: text,
    description: text,
    identifier: text,
    place: text,
    surface_m2: { type: 'double' },
    commune_code: text,
    cadastral_section: text,
    acquired_on: date,
    price: money,
    paid_method: word(...methods),
    currency: text,
    disposed_on: date,
    disposal_price: money,
    seized_on: date,
    state: word('known', 'seized', 'at_agrasc', 'sold', 'returned', 'confiscated'),
    /** Since when it is in that state. */
    state_on: date,
    value_low: money,
    value_central: money,
    value_high: money,
    value_raw: text,
    value_on: date,
    value_method: text,
    value_source: text,
    legal_basis: text,
    agrasc_category: text,
    denominations: text,
    /** Of what is counted: units of a crypto asset, shares, grams of gold. */
    quantity: { type: 'double' },
    /** Of one of them, in the currency of the asset. */
    unit_price: { type: 'double' },
    /** Owed on the asset and paid before anybody else, where the register says so itself. */
    debt: money,
    third_party_name: text,
    third_party_share: { type: 'double' },
    note: text,
  },
  loan: {
    loan_id: { type: 'integer', required: true, derived: true },
    row_id: rowIdColumn,
    lender_party_id: derived(integer),
    borrower_party_id: derived(integer),
    asset_id: derived(integer),
    kind: word('bank', 'private', 'shareholder', 'notional'),
    principal: needed(money),
    currency: text,
    started_on: date,
    term_months: integer,
    rate_pct: { type: 'double' },
    collateral_kind: text,
    collateral_amount: money,
    outstanding: money,
    outstanding_on: date,
    ended_on: date,
    end_reason: word('repaid', 'default', 'set_off', 'waived'),
  },
  invoice: {
    invoice_id: { type: 'integer', required: true, derived: true },
    row_id: rowIdColumn,
    number: text,
    seller_party_id: derived(integer),
    buyer_party_id: derived(integer),
    issued_on: needed(date),
    net_amount: money,
    vat_amount: money,
    total_amount: money,
    currency: text,
    quantity: { type: 'double' },
    unit: text,
    weight_kg: { type: 'double' },
    goods_code: text,
    description: text,
    origin_country: text,
    destination_country: text,
    paid_method: word(...methods),
    paid_on: date,
  },
  watchlist: {
    entry_id: { type: 'integer', required: true, derived: true },
    row_id: rowIdColumn,
    list_name: text,
    list_date: date,
    kind: word('person', 'company', 'account', 'wallet', 'vehicle', 'artwork', 'object', 'phone', 'service', 'mixer'),
    name: text,
    aliases: text,
    birth_date: date,
    identifier_kind: text,
    identifier_value: text,
    reason: text,
  },
  /** Sales of property that a price can be held against (data contract, CHECKS.md section 1.11). A sale of several lots is several rows, each with the price of the whole: `sale_id` tells them. */
  comparable: {
    comparable_id: { type: 'integer', required: true, derived: true },
    row_id: rowIdColumn,
    sale_id: text,
    nature: text,
    sold_on: needed(date),
    price: needed(money),
    commune_code: text,
    cadastral_section: text,
    kind: word('house', 'apartment', 'outbuilding', 'commercial', 'land', 'other'),
    surface_m2: { type: 'double' },
    plot_m2: { type: 'double' },
  },
  rate: {
    rate_id: { type: 'text', required: true, derived: true },
    /** Null for rates that no file of the case gives. */
    row_id: { type: 'bigint', derived: true },
    on_date: needed(date),
    base_currency: needed(text),
    quote_currency: needed(text),
    value: { type: 'rate', required: true },
    rate_source: text,
    inferred: { type: 'boolean' },
  },
  /** What a bank says of one statement: where the balance stood before its first row, and after its last. */
  statement: {
    row_id: rowIdColumn,
    account_id: integer,
    number: text,
    period_from: date,
    period_to: date,
    opening: money,
    opening_on: date,
    closing: money,
    closing_on: date,
    currency: text,
  },
  /** Line of the text on which a record begins, for formats whose records are not lines. */
  entry: {
    row_id: rowIdColumn,
    line: { type: 'integer', required: true, derived: true },
  },
  /** One row per account and month of the asked period; `state` as in `MonthState`. */
  coverage: {
    account_id: { type: 'integer', required: true, derived: true },
    /** Months since January of the year 0, as `month_of` counts them. */
    month: { type: 'integer', required: true, derived: true },
    state: { type: 'word', words: ['proven', 'seen', 'broken', 'missing'], required: true, derived: true },
    /** The source that spans the month; null when missing. */
    source: { type: 'integer', derived: true },
    /** How many sources give the same days of the month: 1 where nothing is given twice. */
    sources: { type: 'integer', derived: true },
  },
  /** One statement of one account in one source, held against its balances: opening + in − out = closing. Its rows are those between `first_row` and `last_row`, and between its days. */
  proof: {
    proof_id: { type: 'integer', required: true, derived: true },
    account_id: { type: 'integer', required: true, derived: true },
    source: { type: 'integer', required: true, derived: true },
    currency: { type: 'text', derived: true },
    /** The row that states the balances; null where only running balances do. */
    stated_row: { type: 'bigint', derived: true },
    first_row: { type: 'bigint', derived: true },
    last_row: { type: 'bigint', derived: true },
    first_on: { type: 'date', derived: true },
    last_on: { type: 'date', derived: true },
    /** Where the balances stand: in the statement's own record, on a line of text, beside each row, or in the statement before. */
    basis: { type: 'word', words: ['stated', 'line', 'running', 'carried', 'none'], required: true, derived: true },
    opening: { type: 'money', derived: true },
    inflow: { type: 'money', derived: true },
    outflow: { type: 'money', derived: true },
    expected: { type: 'money', derived: true },
    closing: { type: 'money', derived: true },
    /** closing − expected. */
    difference: { type: 'money', derived: true },
    state: { type: 'word', words: ['proven', 'discrepancy', 'unknown'], required: true, derived: true },
    /** The first row whose balance does not follow. */
    breaking_row: { type: 'bigint', derived: true },
  },
  /** Every place where a printed balance does not follow from the rows before it. */
  balance_break: {
    proof_id: { type: 'integer', required: true, derived: true },
    account_id: { type: 'integer', required: true, derived: true },
    month: { type: 'integer', required: true, derived: true },
    breaking_row: { type: 'bigint', required: true, derived: true },
    expected: { type: 'money', derived: true },
    printed: { type: 'money', derived: true },
    /** printed − expected. */
    difference: { type: 'money', derived: true },
  },
  /** Transfers between two accounts of one holder, a debit and a credit each; one row is in one pair that is not rejected. */
  own_transfer: {
    debit_row: { type: 'bigint', required: true, derived: true },
    credit_row: { type: 'bigint', required: true, derived: true },
    state: { type: 'word', words: ['confirmed', 'review', 'rejected'], required: true, derived: true },
    reason: {
      type: 'word',
      words: ['named-by-both', 'same-day', 'days-apart', 'fee', 'currency', 'other-party', 'decided'],
      required: true,
      derived: true,
    },
    days: { type: 'integer', derived: true },
    /** credited − debited, in the case currency. */
    difference: { type: 'money', derived: true },
  },
  /** Files refused because their bytes are those of a source already read: listed, never lost. */
  repeated_file: {
    file: { type: 'text', required: true, derived: true },
    sheet: { type: 'text', derived: true },
    sha256: { type: 'text', required: true, derived: true },
    source: { type: 'integer', derived: true },
  },
  /** Which columns of which table each source filled. */
  mapped: {
    source: { type: 'integer', required: true, derived: true },
    table_name: { type: 'text', required: true, derived: true },
    column_name: { type: 'text', required: true, derived: true },
  },
  source: {
    source: { type: 'integer', required: true, derived: true },
    file: { type: 'text', required: true, derived: true },
    sheet: { type: 'text', derived: true },
    sha256: { type: 'text', required: true, derived: true },
    bytes: { type: 'bigint', derived: true },
    table_name: { type: 'text', derived: true },
    rows_read: { type: 'bigint', derived: true },
    rows_accepted: { type: 'bigint', derived: true },
    rows_quarantined: { type: 'bigint', derived: true },
    rows_set_aside: { type: 'bigint', derived: true },
    period_from: { type: 'date', derived: true },
    period_to: { type: 'date', derived: true },
  },
  /** Refused rows keep their text; `set_aside` rows are banners, blanks and subtotals, listed but not data. */
  quarantine: {
    row_id: rowIdColumn,
    status: { type: 'word', words: ['quarantined', 'set_aside'], required: true, derived: true },
    reason: { type: 'text', required: true, derived: true },
    column_name: { type: 'text', derived: true },
    cells: { type: 'text', derived: true },
  },
  /** Cells whose text a step of the recipe changed before they were read; a row set aside by hand has no column. */
  correction: {
    row_id: rowIdColumn,
    /** Place of the step in the recipe, from 1. */
    step: { type: 'integer', required: true, derived: true },
    column_name: { type: 'text', derived: true },
    before: { type: 'text', derived: true },
    after: { type: 'text', derived: true },
  },
  /** Amounts of law by date of force, filled from `src/law`. */
  legal_parameter: {
    param_id: { type: 'text', required: true, derived: true },
    value: { type: 'money', derived: true },
    in_force_from: { type: 'date', derived: true },
    in_force_to: { type: 'date', derived: true },
    text_ref: { type: 'text', derived: true },
  },
} as const satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof tables;
export type ColumnName<Name extends TableName = TableName> = Name extends TableName
  ? keyof (typeof tables)[Name] & string
  : never;

const sqlTypes: Readonly<Record<ColumnType, string>> = {
  integer: 'integer',
  bigint: 'bigint',
  double: 'double',
  money: 'decimal(18,2)',
  rate: 'decimal(18,8)',
  date: 'date',
  timestamp: 'timestamp',
  text: 'varchar',
  word: 'varchar',
  boolean: 'boolean',
};

const viewFiles = import.meta.glob<string>('./views/*.sql', { eager: true, query: '?raw', import: 'default' });

/** Steps that checks and figures share, one `create view` a file, in order of name. */
const viewStatements = Object.keys(viewFiles)
  .sort()
  .map((path) => (viewFiles[path] ?? '').trim().replace(/;$/, ''));

export const sqlTypeOf = (column: Column): string => sqlTypes[column.type];

/**
 * Statements that make an empty ledger: tables in schema `ledger`, and a view of the same name for each, so that content says
 * plain `txn` and a filtered figure can put `with txn as (select * from ledger.txn where …)` in front. The views of persons and things
 * give them under what the user decided: what reads files alone looks at the tables.
 */
export function ledgerStatements(): readonly string[] {
  const create = Object.entries<Table>(tables).map(([name, columns]) => {
    const lines = Object.entries(columns).map(([column, kind]) => `  ${column} ${sqlTypeOf(kind)}`);
    return `create table ledger.${name} (\n${lines.join(',\n')}\n)`;
  });
  const views = Object.keys(tables)
    .filter((name) => !(name in seenAsDecided))
    .map((name) => `create view ${name} as select * from ledger.${name}`);
  return ['create schema ledger', ...create, ...decidedTables, ...views, ...decidedViews, ...viewStatements];
}

/** Statements that take everything out of the ledger again, the amounts of law excepted. */
export function emptyingStatements(): readonly string[] {
  return Object.keys(tables)
    .filter((name) => name !== 'legal_parameter')
    .map((name) => `delete from ledger.${name}`);
}
