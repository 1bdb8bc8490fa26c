import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import type { Database, FileAccess } from '#engine/database.ts';
import { emptyingStatements } from '#ledger/schema.ts';
import { receive } from '../../../test/support/statement-file.ts';
import { registerTemplates, type RegisterTemplate, templateFile } from './register-templates.ts';

/** What the example row of each register is in the ledger: a question, and its answer. */
const filled: Readonly<Record<string, readonly [sql: string, ...answer: readonly unknown[]]>> = {
  comptes: [
    `select institution_name, iban, kind, cast(opened_on as varchar), cast(closed_on as varchar),
       (select string_agg(role || ' ' || name_raw, ', ' order by role) from holding join party using (party_id))
     from account`,
    'BANQUE EXEMPLE',
    'FR7699999000010000000000106',
    'personal',
    '2019-04-15',
    '2024-11-28',
    'holder EXEMPLE Camille, proxy EXEMPLE Dominique',
  ],
  'personnes-et-societes': [
    'select name_raw, type, cast(created_on as varchar), siren, activity_code, address_norm, postcode from party',
    'SARL EXEMPLE FICTIF',
    'company',
    '2018-09-03',
    '000000000',
    '56.10C',
    '1 rue de l’Exemple',
    '00000',
  ],
  'dirigeants-et-associes': [
    `select held.name_raw, target.name_raw, role, share, cast(from_on as varchar), cast(to_on as varchar)
     from holding join party as held using (party_id) join party as target on target.party_id = target_id`,
    'EXEMPLE Camille',
    'SARL EXEMPLE FICTIF',
    'shareholder',
    0.5,
    '2018-09-03',
    '2023-12-31',
  ],
  societes: [
    `select string_agg(held.name_raw || ' ' || role || coalesce(' ' || share, '') || ' ' || from_on, ', ' order by role, held.name_raw), any_value(target.siren), cast(any_value(target.created_on) as varchar)
     from holding join party as held using (party_id) join party as target on target.party_id = target_id and target.name_raw = 'SARL EXEMPLE FICTIF'`,
    'EXEMPLE Camille director 2018-09-03, EXEMPLE Camille shareholder 0.6 2018-09-03, EXEMPLE Dominique shareholder 0.4 2018-09-03',
    '000000000',
    '2018-09-03',
  ],
  'revenus-declares': [
    'select name_raw, kind, cast(period_from as varchar), cast(period_to as varchar), amount_central, household_id from income join party using (party_id)',
    'EXEMPLE Camille',
    'salary',
    '2023-01-01',
    '2023-12-31',
    2_400_000,
    'F1',
  ],
  'chiffres-d-affaires': [
    'select name_raw, kind, cast(period_from as varchar), cast(period_to as varchar), amount_central from income join party using (party_id)',
    'SARL EXEMPLE FICTIF',
    'declared_turnover',
    '2023-01-01',
    '2023-12-31',
    18_000_000,
  ],
  'avoirs-et-saisies': [
    `select seal_no, kind, description, identifier, cast(acquired_on as varchar), price, value_central, cast(seized_on as varchar), state, note,
       (select string_agg(role || ' ' || name_raw, ', ') from holding join party using (party_id))
     from asset`,
    'EX-001',
    'vehicle',
    'voiture d’exemple',
    'AA-000-AA',
    '2022-05-20',
    1_850_000,
    1_200_000,
    '2024-03-14',
    'seized',
    'ligne d’exemple, à supprimer',
    'owner EXEMPLE Camille',
  ],
  prets: [
    `select lender.name_raw, borrower.name_raw, principal, rate_pct, term_months, cast(started_on as varchar), outstanding
     from loan join party as lender on lender.party_id = lender_party_id join party as borrower on borrower.party_id = borrower_party_id`,
    'BANQUE EXEMPLE',
    'EXEMPLE Camille',
    1_000_000,
    3.5,
    48,
    '2022-05-20',
    400_000,
  ],
  factures: [
    `select number, seller.name_raw, buyer.name_raw, cast(issued_on as varchar), net_amount, vat_amount, total_amount, paid_method
     from invoice join party as seller on seller.party_id = seller_party_id join party as buyer on buyer.party_id = buyer_party_id`,
    'EX-2023-001',
    'SARL EXEMPLE FICTIF',
    'EXEMPLE Camille',
    '2023-06-30',
    100_000,
    20_000,
    120_000,
    'transfer',
  ],
  'cours-de-change': [
    'select cast(on_date as varchar), base_currency, quote_currency, cast(value as double) from rate',
    '2024-01-31',
    'AED',
    'EUR',
    0.25,
  ],
  'ventes-de-comparaison': [
    'select cast(sold_on as varchar), price, commune_code, cadastral_section, kind, surface_m2 from comparable',
    '2023-02-14',
    21_000_000,
    '00000',
    'AB',
    'house',
    95,
  ],
  'liste-de-surveillance': [
    'select name, aliases, cast(birth_date as varchar), identifier_value, reason from watchlist',
    'EXEMPLE Camille',
    'CAMILLE E.',
    '1980-01-31',
    'FICTIF-001',
    'exemple fictif',
  ],
  releve: [
    'select cast(booked_on as varchar), cast(value_on as varchar), label, direction, amount, balance_after, txn.currency, iban from txn join account on account.account_id = txn.account_id',
    '2024-01-31',
    '2024-01-31',
    'VIR SEPA EXEMPLE FICTIF',
    'debit',
    12_550,
    87_450,
    'EUR',
    'FR7699999000010000000000106',
  ],
};

/** The register as a spreadsheet saves it in France: semicolons and decimal commas. One day alone, day first, would be a question. */
const asCsv = ({ columns }: RegisterTemplate): string => {
  const cells = columns.map(({ example }) => String(example).replace(/^(\d+)\.(\d+)$/, '$1,$2'));
  return `${columns.map(({ heading }) => heading.fr).join(';')}\r\n${cells.join(';')}\r\n`;
};

describe('a register filled under its French headings', () => {
  let database: Database & { readonly files: FileAccess };
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());
  beforeEach(() => database.exec(emptyingStatements().join(';\n')));

  it('is known for every register', () => {
    expect(Object.keys(filled).toSorted()).toEqual(registerTemplates.map(({ id }) => id).toSorted());
  });

  it.each(
    registerTemplates.flatMap((template): readonly (readonly [string, RegisterTemplate, () => BlobPart])[] => [
      [`${template.id}.csv`, template, () => asCsv(template)],
      [
        `${template.id}.xlsx`,
        template,
        () => new Uint8Array(readFileSync(`static/templates/${templateFile(template, 'fr')}`)),
      ],
    ]),
  )('gives its values: %s', async (path, template, bytes) => {
    const { report } = await receive(database, [{ path, blob: new Blob([bytes()]) }]);
    expect(report.problems).toEqual([]);
    const [sql, ...answer] = filled[template.id]!;
    const rows = await database.rows(sql);
    expect(rows.map((row) => Object.values(row))).toEqual([answer]);
  });
});
