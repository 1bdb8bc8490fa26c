import type { AskRows } from './read-network.ts';
import { decimal, type Network, type NetworkLink, type NetworkNode } from './network.ts';
import paymentsSql from './payments.sql?raw';

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const schemata: Readonly<Record<NetworkNode['kind'], string>> = {
  person: 'Person',
  company: 'Company',
  party: 'LegalEntity',
  account: 'BankAccount',
  asset: 'Asset',
};
const assets: Readonly<Record<string, string>> = {
  real_estate: 'RealEstate',
  vehicle: 'Vehicle',
  boat: 'Vessel',
  aircraft: 'Airplane',
};

/** Names of properties that the schemata give to what the registers say; those of one kind of entity only are told apart. */
const properties: Readonly<Record<string, string>> = {
  birth_date: 'birthDate',
  registration_number: 'registrationNumber',
  vat_no: 'vatCode',
  tax_no: 'taxNumber',
  lei: 'leiCode',
  address: 'address',
  phone: 'phone',
  email: 'email',
  account_number: 'accountNumber',
  iban: 'iban',
  bic: 'bic',
  bank: 'bankName',
  currency: 'currency',
  identifier: 'registrationNumber',
};
const dated: Readonly<Record<string, readonly [created: string, ended: string]>> = {
  company: ['incorporationDate', 'dissolutionDate'],
  party: ['incorporationDate', 'dissolutionDate'],
  account: ['openingDate', 'closingDate'],
};
const ownership: ReadonlySet<string> = new Set(['holder', 'co_holder', 'beneficial_owner', 'shareholder', 'owner']);

const filled = (given: Readonly<Record<string, string | null | undefined>>): Entity['properties'] =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      value === null || value === undefined || value === '' ? [] : [[name, [value]] as const],
    ),
  );

function entityOf({ id, kind, label, says }: NetworkNode): Entity {
  const [created, ended] = dated[kind] ?? [];
  const known = Object.entries(says).flatMap(([name, value]) => {
    const property =
      name === 'created_on'
        ? created
        : name === 'dissolved_on'
          ? ended
          : kind === 'asset' && name === 'currency'
            ? undefined
            : properties[name];
    return property === undefined ? [] : [[property, value] as const];
  });
  const schema = kind === 'asset' ? (assets[says['category'] ?? ''] ?? 'Asset') : schemata[kind];
  return { id, schema, properties: filled({ name: label, ...Object.fromEntries(known) }) };
}

function tieOf(link: NetworkLink): Entity {
  const { id, from, to, kind } = link;
  const span = { startDate: link.first, endDate: link.last, role: kind };
  if (ownership.has(kind))
    return {
      id,
      schema: 'Ownership',
      properties: filled({
        owner: from,
        asset: to,
        percentage: link.share === null ? null : String(link.share),
        ...span,
      }),
    };
  if (kind === 'director')
    return { id, schema: 'Directorship', properties: filled({ director: from, organization: to, ...span }) };
  return { id, schema: 'UnknownLink', properties: filled({ subject: from, object: to, ...span }) };
}

/**
 * A case as lines of FollowTheMoney entities: everybody and everything, ties, then each payment by its own row.
 *
 * Source: FollowTheMoney schemata Person, Company, LegalEntity, BankAccount, Asset and its kinds, Ownership, Directorship, UnknownLink, Payment.
 */
export async function ftm({ nodes, links }: Network, ask: AskRows): Promise<string> {
  const payments = (await ask(paymentsSql)).map((row): Entity => ({
    id: `payment-${String(row['row_id'])}`,
    schema: 'Payment',
    properties: filled({
      payerAccount: String(row['payer_account']),
      beneficiaryAccount: String(row['beneficiary_account']),
      amount: decimal(Number(row['amount'])),
      currency: row['currency'] === null ? null : String(row['currency']),
      date: String(row['day']),
      purpose: row['label'] === null ? null : String(row['label']),
      recordId: String(row['row_id']),
    }),
  }));
  const ties = links.filter(({ kind }) => kind !== 'transfer').map(tieOf);
  return [...nodes.map(entityOf), ...ties, ...payments].map((entity) => `${JSON.stringify(entity)}\n`).join('');
}
