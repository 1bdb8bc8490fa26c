import { dayOf, FIRST, LAST, MONTHS, weekday } from './calendar.ts';
import { type AccountKey, type Party, held, outsider, unnamed } from './cast.ts';
import type { Journal } from './journal.ts';
import { random, type Random } from './random.ts';
import { propertyCompany, trade } from './trade-and-property.ts';

/** Percent of an average month, January to December. */
type Season = readonly number[];

interface Shop {
  readonly account: AccountKey;
  /** Days of the week (1 Monday) on which card takings are credited. */
  readonly creditedOn: readonly number[];
  readonly dailyTakings: number;
  readonly season: Season;
  /** Weekday of the cash deposit, every `cashEvery` weeks; takings in cents. */
  readonly cashOn: number;
  readonly cashEvery: number;
  readonly cashTakings: number;
  readonly branch: string;
  readonly town: string;
  readonly acquirer: string;
  readonly suppliers: readonly Party[];
  readonly purchases: number;
  readonly purchase: number;
  readonly landlord: Party;
  readonly rent: number;
  readonly energy: string;
  readonly energyBill: number;
  readonly urssaf: string;
  readonly social: number;
  readonly taxOffice: string;
  readonly vat: number;
}

const shops: readonly Shop[] = [
  {
    account: 'snack',
    creditedOn: [1, 2, 3, 4, 5],
    dailyTakings: 41_500,
    season: [92, 94, 99, 103, 107, 110, 96, 82, 104, 105, 101, 109],
    cashOn: 1,
    cashEvery: 1,
    cashTakings: 150_000,
    branch: 'LILLE CENTRE',
    town: 'LILLE',
    acquirer: 'MONETIQUE BEFFROI',
    suppliers: [
      'BOUCHERIE GROS DES FLANDRES',
      'GALETTES ET PAINS DU NORD',
      'CASH FRITES LESQUIN',
      'BOISSONS LECOMTE',
      'EMBALLAGES DE LA LYS',
    ].map(outsider),
    purchases: 7,
    purchase: 71_000,
    landlord: outsider('FONCIERE RUE DE BETHUNE'),
    rent: 165_000,
    energy: 'ENERGIE DES FLANDRES',
    energyBill: 61_000,
    urssaf: 'URSSAF NORD PAS DE CALAIS',
    social: 118_000,
    taxOffice: 'DGFIP SIE LILLE',
    vat: 71_000,
  },
  {
    account: 'wash',
    creditedOn: [1, 3, 4, 5],
    dailyTakings: 47_000,
    season: [84, 88, 104, 112, 108, 104, 98, 92, 103, 101, 96, 88],
    cashOn: 2,
    cashEvery: 1,
    cashTakings: 92_000,
    branch: 'LYON 7',
    town: 'LYON',
    acquirer: 'MONETIQUE RHODANIENNE',
    suppliers: ['PRODUITS LAVANDIS', 'MAINTENANCE PORTIQUES SUD', 'EAUX DE LA CONFLUENCE PRO'].map(outsider),
    purchases: 4,
    purchase: 58_000,
    landlord: outsider('SOCIETE DES PARKINGS DE GERLAND'),
    rent: 142_000,
    energy: 'ENERGIE DU RHONE',
    energyBill: 73_000,
    urssaf: 'URSSAF RHONE ALPES',
    social: 96_000,
    taxOffice: 'DGFIP SIE LYON',
    vat: 83_000,
  },
  {
    account: 'salon',
    creditedOn: [2, 3, 4, 5],
    dailyTakings: 26_500,
    season: [93, 95, 98, 101, 106, 109, 97, 88, 100, 99, 100, 118],
    cashOn: 1,
    cashEvery: 2,
    cashTakings: 61_000,
    branch: 'ROUBAIX',
    town: 'ROUBAIX',
    acquirer: 'MONETIQUE ARTOIS',
    suppliers: ['COIFFURE DIFFUSION', 'PRODUITS CAPILLAIRES ALBA'].map(outsider),
    purchases: 3,
    purchase: 34_000,
    landlord: outsider('INDIVISION FOURNIER'),
    rent: 98_000,
    energy: 'ENERGIE DES FLANDRES',
    energyBill: 19_500,
    urssaf: 'URSSAF NORD PAS DE CALAIS',
    social: 64_000,
    taxOffice: 'DGFIP SIE LILLE',
    vat: 48_000,
  },
];

const seasonal = (shop: Shop, day: number): number => shop.season[new Date(day * 86_400_000).getUTCMonth()] ?? 100;

function takings(journal: Journal, shop: Shop): void {
  const { account, branch, town } = shop;
  const chance = random(`takings ${account}`);
  let deposit = 0;
  for (let day = FIRST; day <= LAST; day += 1) {
    if (shop.creditedOn.includes(weekday(day))) {
      const cents = Math.floor((shop.dailyTakings * seasonal(shop, day) * chance.between(62, 139)) / 10_000);
      journal.add({
        account,
        day,
        cents,
        means: 'card-takings',
        party: unnamed(shop.acquirer),
        note: `CONTRAT ${4_410 + account.length}`,
      });
    }
    if (weekday(day) === shop.cashOn) {
      deposit += 1;
      if (deposit % shop.cashEvery !== 0) continue;
      const cents = Math.floor((shop.cashTakings * seasonal(shop, day) * chance.between(86, 112)) / 50_000) * 5;
      journal.add({ account, day, cents: cents - (cents % 500), means: 'cash', party: unnamed(''), branch, town });
    }
  }
}

function charges(journal: Journal, shop: Shop, month: string, chance: Random): void {
  const { account } = shop;
  const send = (day: number, party: Party, cents: number, note: string): void =>
    journal.add({ account, day: dayOf(month, day), cents: -cents, means: 'transfer', party, note });
  const debit = (day: number, name: string, cents: number, note: string): void =>
    journal.add({ account, day: dayOf(month, day), cents: -cents, means: 'direct-debit', party: unnamed(name), note });
  for (let time = 0; time < shop.purchases; time += 1) {
    const day = 2 + Math.floor((time * 26) / shop.purchases) + chance.between(0, 2);
    send(
      day,
      chance.pick(shop.suppliers),
      Math.floor((shop.purchase * chance.between(70, 130)) / 100),
      `FACTURE ${chance.between(10_000, 99_999)}`,
    );
  }
  send(3, shop.landlord, shop.rent, 'LOYER COMMERCIAL');
  debit(
    11,
    shop.energy,
    Math.floor((shop.energyBill * chance.between(85, 118)) / 100),
    `CONTRAT PRO ${chance.between(1000, 9999)}`,
  );
  debit(14, 'RESEAUX MERIDIA PRO', 6_490 + account.length * 100, 'TELEPHONE ET INTERNET');
  debit(
    15,
    shop.urssaf,
    shop.social + chance.between(-6_000, 6_000),
    `COTISATIONS ${month.slice(5)}/${month.slice(0, 4)}`,
  );
  debit(
    20,
    shop.taxOffice,
    Math.floor((shop.vat * chance.between(88, 112)) / 100),
    `TVA ${month.slice(5)}/${month.slice(0, 4)}`,
  );
  debit(7, 'ASSURANCES PHAROS PRO', 18_700, 'MULTIRISQUE');
  const cheques = chance.between(6_000, 31_000);
  const note = `N° ${chance.between(1000, 9999)}`;
  journal.add({ account, day: dayOf(month, 23), cents: cheques, means: 'cheque', party: unnamed(''), note });
  journal.add({
    account,
    day: dayOf(month, 29),
    cents: -2_850,
    means: 'fee',
    party: unnamed(''),
    note: 'FRAIS DE TENUE DE COMPTE',
  });
}

const staff = {
  snack: [
    [held('hugo'), 204_500],
    [outsider('MME BAUDOIN ELISE'), 148_200],
    [outsider('M. WATTEL ROMAIN'), 139_700],
  ],
  wash: [
    [held('julien'), 165_000],
    [held('thomas'), 171_300],
  ],
  salon: [[outsider('MME DESMET CLARA'), 151_400]],
} satisfies Record<string, readonly (readonly [Party, number])[]>;

function payroll(journal: Journal, month: string): void {
  const note = `SALAIRE ${month.slice(5)}/${month.slice(0, 4)}`;
  const rise = month >= '2024-01' ? 3_300 : 0;
  journal.between('snack', 'hugo', dayOf(month, 28), 204_500 + rise, note);
  journal.between('wash', 'julien', dayOf(month, 29), 165_000 + rise, note, 1);
  journal.between('wash', 'thomas', dayOf(month, 29), 171_300 + rise, note, 1);
  journal.between('impex', 'sandrine', dayOf(month, 27), 268_000 + rise, note);
  for (const account of ['snack', 'salon'] as const)
    for (const [party, cents] of staff[account])
      if (party.name !== held('hugo').name)
        journal.add({ account, day: dayOf(month, 28), cents: -cents - rise, means: 'transfer', party, note });
  journal.add({
    account: 'salon',
    day: dayOf(month, 26),
    cents: -152_000,
    means: 'transfer',
    party: owner,
    note: 'REMUNERATION GERANCE',
  });
}
const owner = outsider('MME ROUSSEL NADEGE CPTE JOINT');

/** Takings, suppliers, wages, social charges, VAT and rents of the five companies. */
export function ordinaryBusinesses(journal: Journal): void {
  for (const shop of shops) takings(journal, shop);
  for (const month of MONTHS) {
    for (const shop of shops) charges(journal, shop, month, random(`charges ${shop.account} ${month}`));
    payroll(journal, month);
    trade(journal, month);
    propertyCompany(journal, month);
    journal.between(
      'wash',
      'impex',
      dayOf(month, 6),
      96_000 + Number(month.slice(5)) * 1_100,
      'PRODUITS ET CONSOMMABLES',
      1,
    );
    journal.between('impex', 'sci', dayOf(month, 19), 71_000, 'LOYER ENTREPOT PROPRIANO', 1);
    journal.between('hugo', 'camille', dayOf(month, 5), 75_000, 'PART LOYER ET COURSES');
  }
}
