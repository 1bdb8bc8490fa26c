import { FIRST, iso, LAST } from './calendar.ts';
import { accounts, type AccountKey, withoutStatement } from './cast.ts';
import { ordinaryBusinesses } from './businesses.ts';
import { decoys, innocentLookalikes } from './decoys.ts';
import { type DemoFile, type Place, together, utf8 } from './document.ts';
import { histories, type AccountHistory } from './histories.ts';
import { ordinaryHouseholds } from './households.ts';
import { identifiedWorkbook } from './identified-workbook.ts';
import { Journal, type Movement } from './journal.ts';
import { plainAmount } from './label.ts';
import { meansWorkbook } from './means-workbook.ts';
import { accountList, invoiceList } from './registers.ts';
import { type Plan, plans } from './plans.ts';
import { plantedSchemes } from './schemes.ts';
import { seizureWorkbook } from './seizure-workbook.ts';
import { artesienne } from './shapes/artesienne.ts';
import { beffroi } from './shapes/beffroi.ts';
import { insulaire } from './shapes/insulaire.ts';
import { lacassagne } from './shapes/lacassagne.ts';
import { neo } from './shapes/neo.ts';
import { rhodanien } from './shapes/rhodanien.ts';
import { sirene } from './shapes/sirene.ts';
import readme from './README.fr.md?raw';

/** One planted finding, as `planted.json` holds it. */
export interface Planted {
  readonly id: string;
  readonly check: string;
  readonly subject: { readonly kind: string; readonly name: string; readonly account?: string };
  readonly first: string;
  readonly last: string;
  /** Euros, two decimals. */
  readonly amount: string;
  readonly rows: readonly Place[];
  /** The same transfers as printed by the other bank of the case. */
  readonly twins: readonly Place[];
  /** Rows a check may show beside the evidence: the asset paid for, income declared for the year of purchase and the one before. */
  readonly context: readonly Place[];
  readonly story: string;
  readonly note?: string;
}

export interface DemoCase {
  readonly files: readonly DemoFile[];
  readonly histories: ReadonlyMap<AccountKey, AccountHistory>;
  readonly places: ReadonlyMap<Movement, Place>;
  readonly planted: readonly Planted[];
  readonly plantedFile: string;
}

/** The month of the case that was never received. */
export const NOT_RECEIVED = { account: 'hugo', month: '2024-07' } as const;

const CASH_MONTHS: Readonly<Record<string, string>> = {
  'mois-especes-1': '2023-11',
  'mois-especes-2': '2024-03',
  'mois-especes-3': '2024-10',
  'mois-especes-4': '2024-11',
};

const OTHERWISE: Readonly<
  Record<
    string,
    {
      readonly assets: readonly string[];
      readonly income: readonly string[];
      readonly invoice?: string;
      readonly day: string;
      readonly amount: string;
    }
  >
> = {
  'train-de-vie-1': {
    assets: ['appartement route des Sanguinaires'],
    income: ['PAOLETTI Ange 2022', 'PAOLETTI Ange 2023'],
    day: '2023-09-21',
    amount: '168000.00',
  },
  'train-de-vie-2': {
    assets: ['HK-905-RD'],
    income: ['ROUSSEL Nadège 2023', 'ROUSSEL Nadège 2024'],
    day: '2024-06-12',
    amount: '71000.00',
  },
  'plafond-1': { assets: ['montre 7K-40913'], income: [], day: '2023-11-14', amount: '6000.00' },
  'plafond-2': { assets: [], income: [], invoice: 'F-8841', day: '2023-05-22', amount: '4800.00' },
};

const byPlace = (one: Place, other: Place): number =>
  one.file < other.file
    ? -1
    : one.file > other.file
      ? 1
      : (one.sheet ?? '').localeCompare(other.sheet ?? '') || one.row - other.row;

const oneLineAPlace = (json: string): string =>
  json.replace(/\{\s+"file": (.+),\s+"sheet": (.+),\s+"row": (\d+)\s+\}/g, '{ "file": $1, "sheet": $2, "row": $3 }');

/** Writes the whole case in memory: the same bytes every time. */
export async function demoCase(): Promise<DemoCase> {
  const journal = new Journal();
  plantedSchemes(journal);
  innocentLookalikes(journal);
  ordinaryHouseholds(journal);
  ordinaryBusinesses(journal);
  const all = histories(journal);
  const of = (key: AccountKey): AccountHistory => {
    const history = all.get(key);
    if (history === undefined) throw new Error(`no account ${key}`);
    return history;
  };
  const year = (number: string, which: string): readonly [string, string, string] => [
    `beffroi_${number}_${which}.csv`,
    `${which}-01-01`,
    `${which}-12-31`,
  ];
  const hugo = accounts.hugo.number;
  const statements = together([
    beffroi(of('snack'), [year(accounts.snack.number, '2023'), year(accounts.snack.number, '2024')]),
    beffroi(of('hugo'), [
      year(hugo, '2023'),
      [`beffroi_${hugo}_2024-01_2024-06.csv`, '2024-01-01', '2024-06-30'],
      [`beffroi_${hugo}_2024-08_2024-12.csv`, '2024-08-01', '2024-12-31'],
    ]),
    ...(['wash', 'julien'] as const).flatMap((key) =>
      ['2023', '2024'].map((when) => rhodanien(of(key), `rhodanien_${accounts[key].number}_${when}.csv`, when)),
    ),
    ...['2023', '2024'].map((when) =>
      sirene([of('camille'), of('thomas'), of('lucie')], `sirene_export_${when}.csv`, when),
    ),
    ...(['sandrine', 'maxime'] as const).map((key) => neo(of(key), `neocompte_${accounts[key].iban}.csv`)),
    ...['2023', '2024'].map((when) => artesienne(of('salon'), `artesienne_${accounts.salon.iban}_${when}.csv`, when)),
    await insulaire([of('ange'), of('sci')], 'caisse-insulaire_requisition.xlsx', FIRST, LAST),
    await lacassagne(of('impex'), 'lacassagne_impex.xlsx'),
  ]);
  const seized = await seizureWorkbook('avoirs-saisis.xlsx');
  const identified = await identifiedWorkbook('avoirs-identifies.xlsx', of('wash'), of('impex'));
  const means = await meansWorkbook('revenus-et-prets.xlsx');
  const invoices = invoiceList('factures.csv');
  const files = [
    ...statements.files,
    accountList('comptes-bancaires.csv'),
    means.file,
    seized.file,
    identified,
    invoices.file,
  ];

  const planted = plans.map((plan) => describe(plan));
  function describe(plan: Plan): Planted {
    const subject =
      plan.subject.kind === 'account'
        ? { ...plan.subject, account: accounts[plan.subject.name as AccountKey].iban }
        : plan.subject;
    const base = {
      id: plan.id,
      check: plan.check,
      subject,
      story: plan.story,
      ...(plan.note === undefined ? {} : { note: plan.note }),
    };
    const other = OTHERWISE[plan.id];
    if (other !== undefined) {
      const rows = [
        ...other.assets.map((id) => seized.places.get(id)),
        ...(other.invoice === undefined ? [] : [invoices.places.get(other.invoice)]),
      ];
      const context = other.income.map((id) => means.places.get(id));
      const known = (places: readonly (Place | undefined)[]): Place[] => places.filter((place) => place !== undefined);
      return {
        ...base,
        first: other.day,
        last: other.day,
        amount: other.amount,
        rows: known(rows),
        twins: [],
        context: known(context),
      };
    }
    const month = CASH_MONTHS[plan.id];
    const belongs = (movement: Movement): boolean =>
      month === undefined
        ? movement.plans.includes(plan.id)
        : movement.account === plan.subject.name && movement.means === 'cash' && iso(movement.day).startsWith(month);
    const evidence = journal.movements
      .filter(belongs)
      .toSorted((one, two) => one.day - two.day || one.order - two.order);
    const place = (movement: Movement): Place[] => {
      const found = statements.places.get(movement);
      return found === undefined ? [] : [found];
    };
    const counted = evidence.filter(({ cents, account }) =>
      plan.amountOf === 'credits'
        ? cents > 0
        : plan.amountOf === 'first-leg'
          ? cents < 0 && account === plan.subject.name
          : true,
    );
    const asset = plan.subject.kind === 'asset' ? seized.places.get(plan.subject.name) : undefined;
    return {
      ...base,
      first: iso(evidence[0]?.day ?? FIRST),
      last: iso(evidence.at(-1)?.day ?? LAST),
      amount: plainAmount(counted.reduce((sum, { cents }) => sum + Math.abs(cents), 0)),
      rows: evidence.flatMap(place).toSorted(byPlace),
      twins: journal.movements
        .filter(({ plans: names }) => names.includes(`${plan.id}-twin`))
        .flatMap(place)
        .toSorted(byPlace),
      context: asset === undefined ? [] : [asset],
    };
  }

  const truth = {
    period: { from: iso(FIRST), to: iso(LAST) },
    accounts: [...all.values()].map(({ account, opening, closing, movements }) => ({
      key: account,
      iban: accounts[account].iban,
      bank: accounts[account].bank.name,
      holder: accounts[account].holder,
      opening: plainAmount(opening),
      closing: plainAmount(closing),
      movements: movements.filter((movement) => !movement.void).length,
      printed: movements.filter((movement) => statements.places.has(movement)).length,
    })),
    not_received: { account: accounts[NOT_RECEIVED.account].iban, month: NOT_RECEIVED.month },
    without_statement: { iban: withoutStatement.iban, holder: withoutStatement.holder },
    planted,
    decoys,
  };
  const content = {
    name: 'Affaire fictive « Beffroi »',
    period: truth.period,
    files: files.map(({ name }) => name),
  };
  return {
    files: [
      ...files,
      { name: 'case.json', bytes: utf8(`${JSON.stringify(content, null, 2)}\n`) },
      { name: 'README.md', bytes: utf8(readme) },
    ],
    histories: all,
    places: statements.places,
    planted,
    plantedFile: `${oneLineAPlace(JSON.stringify(truth, null, 2))}\n`,
  };
}
