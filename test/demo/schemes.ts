import { at, booking } from './calendar.ts';
import { type AccountKey, luxembourgOutsider, outsider, type Party, unnamed } from './cast.ts';
import type { Journal } from './journal.ts';

const nobody = unnamed('');

function placement(journal: Journal): void {
  const deposit = (plan: string, name: AccountKey, day: string, euros: number, branch: string, town: string): void =>
    journal.plant(plan, {
      account: name,
      day: at(day),
      cents: euros * 100,
      means: 'cash',
      party: nobody,
      branch,
      town,
    });
  deposit('', 'julien', '2023-11-06', 3_400, 'LYON 3', 'LYON');
  deposit('', 'julien', '2023-11-14', 2_900, 'LYON 3', 'LYON');
  deposit('', 'julien', '2023-11-21', 3_150, 'LYON 7', 'LYON');
  deposit('', 'julien', '2023-11-28', 2_450, 'LYON 3', 'LYON');
  deposit('fractionnement-1', 'hugo', '2024-03-04', 9_200, 'LILLE CENTRE', 'LILLE');
  deposit('fractionnement-1', 'hugo', '2024-03-06', 9_600, 'ROUBAIX', 'ROUBAIX');
  deposit('fractionnement-1', 'hugo', '2024-03-11', 9_900, 'LILLE CENTRE', 'LILLE');
  deposit('fractionnement-1', 'hugo', '2024-03-13', 9_650, 'TOURCOING', 'TOURCOING');
  deposit('fractionnement-2', 'wash', '2024-10-28', 9_300, 'LYON 7', 'LYON');
  deposit('fractionnement-2', 'wash', '2024-10-31', 9_800, 'LYON 3', 'LYON');
  deposit('fractionnement-2', 'wash', '2024-11-04', 9_450, 'LYON 7', 'LYON');
  deposit('agences-1', 'julien', '2024-02-15', 2_900, 'LYON 3', 'LYON');
  deposit('agences-1', 'julien', '2024-02-15', 2_700, 'VILLEURBANNE', 'VILLEURBANNE');
  deposit('agences-1', 'julien', '2024-02-15', 2_600, 'LYON 7', 'LYON');
  deposit('agences-2', 'hugo', '2023-10-12', 2_400, 'LILLE CENTRE', 'LILLE');
  deposit('agences-2', 'hugo', '2023-10-12', 2_300, 'ROUBAIX', 'ROUBAIX');
  deposit('agences-2', 'hugo', '2023-10-12', 1_950, 'TOURCOING', 'TOURCOING');
}

function transit(journal: Journal): void {
  const payers = ['SARL NORD NEGOCE', 'M. DERVAUX PAUL', 'SASU LOGITEC'].map(outsider);
  const payees = ['BATI SERVICES PRO', 'M. CORBIN ALEXIS'].map(outsider);
  const hops: readonly (readonly [string, number, string, number])[] = [
    ['2024-04-09', 485_000, '2024-04-10', 475_000],
    ['2024-05-14', 362_000, '2024-05-15', 355_000],
    ['2024-06-18', 520_000, '2024-06-20', 509_500],
    ['2024-07-23', 298_000, '2024-07-24', 292_000],
    ['2024-09-10', 610_000, '2024-09-12', 598_000],
    ['2024-11-05', 447_500, '2024-11-06', 438_500],
  ];
  hops.forEach(([arrives, received, leaves, sent], index) => {
    const payer = payers[index % 3] ?? nobody;
    const payee = payees[index % 2] ?? nobody;
    journal.plant('passage', {
      account: 'maxime',
      day: at(arrives),
      minute: 610 + index * 7,
      cents: received,
      means: 'instant',
      party: payer,
      note: 'SOLDE DEVIS',
    });
    journal.plant('passage', {
      account: 'maxime',
      day: at(leaves),
      minute: 545 + index * 11,
      cents: -sent,
      means: 'instant',
      party: payee,
      note: 'ACOMPTE',
    });
  });
}

function burst(journal: Journal): void {
  const names = [
    'M. AUBRY NICOLAS',
    'MME CHEVRIER INES',
    'M. PERROT YANN',
    'MME SALVI MONICA',
    'M. TESSIER GUY',
    'MME LOUVET ANNE',
    'M. RIBOT CEDRIC',
  ];
  const days = ['2024-09-17', '2024-09-17', '2024-09-18', '2024-09-18', '2024-09-18', '2024-09-19', '2024-09-19'];
  const sums = [49_000, 62_000, 55_000, 68_500, 51_000, 59_000, 64_500];
  journal.keepQuiet('thomas', at('2024-09-09'), at('2024-09-25'));
  names.map(outsider).forEach((party, index) =>
    journal.plant('afflux', {
      account: 'thomas',
      day: at(days[index] ?? ''),
      cents: sums[index] ?? 0,
      means: 'instant',
      party,
      note: 'COMME CONVENU',
    }),
  );
}

function split(journal: Journal): void {
  const mids = ['SARL VALLON TP', 'M. GIANI MARC', 'EURL TRANS DECO', 'MME POGGI ELSA'].map(outsider);
  const legs: readonly (readonly [string, number, string, number])[] = [
    ['2024-06-10', 780_000, '2024-06-12', 764_000],
    ['2024-06-10', 820_000, '2024-06-12', 803_000],
    ['2024-06-11', 750_000, '2024-06-13', 735_000],
    ['2024-06-11', 805_000, '2024-06-13', 789_000],
  ];
  journal.keepQuiet('sci', at('2024-06-06'), at('2024-06-18'));
  legs.forEach(([out, sent, back, received], index) => {
    const party = mids[index] ?? nobody;
    journal.plant('eclatement-1', {
      account: 'impex',
      day: at(out),
      cents: -sent,
      means: 'transfer',
      party,
      note: 'PRESTATION',
    });
    journal.plant('eclatement-1', {
      account: 'sci',
      day: at(back),
      cents: received,
      means: 'transfer',
      party,
      note: 'APPORT',
    });
  });
  const held: readonly (readonly [AccountKey, string, number, string, number])[] = [
    ['julien', '2023-05-22', 410_000, '2023-05-24', 400_000],
    ['thomas', '2023-05-22', 395_000, '2023-05-24', 386_000],
    ['sandrine', '2023-05-23', 430_000, '2023-05-25', 421_000],
    ['hugo', '2023-05-23', 405_000, '2023-05-25', 397_000],
  ];
  journal.keepQuiet('ange', at('2023-05-19'), at('2023-05-29'));
  for (const [mid, out, sent, back, received] of held) {
    journal.keepQuiet(mid, at('2023-05-18'), at('2023-05-27'));
    journal.plantBetween('eclatement-2', 'wash', mid, at(out), sent, 'AVANCE');
    journal.plantBetween('eclatement-2', mid, 'ange', at(back), received, 'REMBOURSEMENT');
  }
}

function cycles(journal: Journal): void {
  const abroad = luxembourgOutsider('LOGIS TRADE LUX SARL');
  const near = outsider('COMPTOIR DE LA SAONE');
  const leg = (name: AccountKey, day: string, cents: number, party: Party, note: string): void =>
    journal.plant('boucle-1', { account: name, day: at(day), cents, means: 'transfer', party, note });
  journal.keepQuiet('wash', at('2024-10-05'), at('2024-10-13'));
  leg('impex', '2024-10-07', -1_840_000, abroad, 'ACHAT MARCHANDISES');
  leg('wash', '2024-10-08', 1_800_000, abroad, 'AVANCE SUR PRESTATIONS');
  leg('wash', '2024-10-09', -1_760_000, near, 'TRAVAUX PORTIQUE');
  leg('impex', '2024-10-10', 1_725_000, near, 'REGLEMENT');
  journal.plantBetween('boucle-2', 'salon', 'hugo', at('2023-06-19'), 540_000, 'PRET');
  journal.plantBetween('boucle-2', 'hugo', 'julien', at('2023-06-20'), 530_000, 'PRET');
  journal.plantBetween('boucle-2', 'julien', 'sandrine', at('2023-06-21'), 515_000, 'PRET');
  journal.plantBetween('boucle-2', 'sandrine', 'salon', at('2023-06-22'), 505_000, 'REMBOURSEMENT');
}

function purchases(journal: Journal): void {
  const garage = outsider('GARAGE DES BROTTEAUX');
  const pay = (day: string, cents: number, note: string): void =>
    journal.plant('tiers-payeur-1', {
      account: 'impex',
      day: at(day),
      cents: -cents,
      means: 'transfer',
      party: garage,
      note,
    });
  pay('2024-05-02', 990_000, 'ACOMPTE VEHICULE GX-482-LT');
  pay('2024-05-17', 3_700_000, 'SOLDE VEHICULE GX-482-LT');
  for (const month of ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06', '2024-07', '2024-08'])
    journal.plant('tiers-payeur-2', {
      account: 'wash',
      day: booking(at(`${month}-10`)),
      cents: -70_000,
      means: 'direct-debit',
      party: unnamed('NAUTIC CREDIT'),
      note: 'ECHEANCE BATEAU AJ214906',
    });
}

/** Money that the schemes leave behind and that somebody moves on, slowly enough to trip nothing. */
function aftermath(journal: Journal): void {
  journal.between('hugo', 'sci', at('2024-04-03'), 3_600_000, 'APPORT EN COMPTE COURANT');
  journal.between('julien', 'impex', at('2023-12-14'), 1_050_000, 'APPORT');
  journal.between('julien', 'impex', at('2024-03-12'), 760_000, 'APPORT');
  journal.between('thomas', 'wash', at('2024-09-27'), 380_000, 'AVANCE');
  journal.between('wash', 'impex', at('2024-11-20'), 2_650_000, 'ACHAT MATERIEL');
  journal.between('ange', 'sci', at('2023-06-08'), 1_500_000, 'APPORT EN COMPTE COURANT');
  journal.between('hugo', 'salon', at('2023-11-08'), 600_000, 'PRET');
  const backer = outsider('SAS PORTICCIO CONSEIL');
  const notary = outsider('OFFICE NOTARIAL DU COURS');
  const ange = { account: 'ange', means: 'transfer' } as const;
  journal.add({ ...ange, day: at('2023-09-04'), cents: 9_000_000, party: backer, note: 'CONVENTION 2023-07' });
  journal.add({ ...ange, day: at('2023-09-11'), cents: 8_900_000, party: backer, note: 'CONVENTION 2023-07' });
  journal.add({
    ...ange,
    day: at('2023-09-21'),
    cents: -16_800_000,
    party: notary,
    note: 'ACQUISITION SANGUINAIRES LOT 12',
  });
  journal.add({ ...ange, day: at('2023-09-22'), cents: -1_090_000, party: notary, note: 'FRAIS ACTE' });
  journal.add({
    account: 'maxime',
    day: at('2024-03-05'),
    minute: 571,
    cents: 10_000,
    means: 'transfer',
    party: outsider('CARLIER MAXIME'),
    note: 'PREMIER VERSEMENT',
  });
}

/** The planted schemes; call before ordinary life, which respects the quiet days they ask for. */
export function plantedSchemes(journal: Journal): void {
  journal.keepQuiet('hugo', at('2023-06-15'), at('2023-06-26'));
  journal.keepQuiet('julien', at('2023-06-15'), at('2023-06-26'));
  journal.keepQuiet('sandrine', at('2023-06-15'), at('2023-06-26'));
  placement(journal);
  transit(journal);
  burst(journal);
  split(journal);
  cycles(journal);
  purchases(journal);
  aftermath(journal);
}
