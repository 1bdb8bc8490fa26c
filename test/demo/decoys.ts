import { at, dayOf } from './calendar.ts';
import { outsider, unnamed } from './cast.ts';
import type { Journal } from './journal.ts';
import { random } from './random.ts';

/** An innocent look-alike, and the check that must stay silent on it. */
export interface Decoy {
  readonly id: string;
  readonly subject: string;
  readonly silent: readonly string[];
  readonly why: string;
}

export const decoys: readonly Decoy[] = [
  {
    id: 'recettes-snack',
    subject: 'snack',
    silent: ['cash-month-over-10k', 'structuring-window', 'multi-branch-deposits'],
    why: 'weekly takings paid in every Monday at one branch, each under 5,000 €, under 10,000 € a month, following the card takings',
  },
  {
    id: 'cotisations-club',
    subject: 'lucie',
    silent: ['fan-in-burst', 'pass-through'],
    why: 'club treasurer: fourteen subscriptions of 120 € spread over September 2023, never five payers in 96 hours; one payment to the federation three weeks later',
  },
  {
    id: 'voiture-familiale',
    subject: 'FB-731-KM',
    silent: ['paid-by-third-party', 'asset-vs-income', 'cash-cap-breach'],
    why: 'family car owned by both spouses, paid by one of them out of an inheritance',
  },
  {
    id: 'heritage',
    subject: 'camille',
    silent: ['pass-through', 'fan-in-burst'],
    why: 'one credit of 48,000 € from a notary, kept on the account',
  },
  {
    id: 'salaire-loyer',
    subject: 'thomas',
    silent: ['pass-through', 'scatter-gather'],
    why: 'salary, then rent five days later to a landlord of his own; colleagues have other landlords',
  },
  {
    id: 'appartement-prete',
    subject: 'appartement quai Perrache',
    silent: ['asset-vs-income', 'paid-by-third-party'],
    why: 'flat at 285,000 € with a bank loan of 255,000 €, instalments a third of income',
  },
  {
    id: 'cadeaux-mariage',
    subject: 'ange',
    silent: ['structuring-window', 'cash-month-over-10k'],
    why: 'two cash deposits of 9,000 and 8,500 € a month apart, never three in a window, never 10,000 € in a month',
  },
  {
    id: 'bague-non-resident',
    subject: 'bague B-2207',
    silent: ['cash-cap-breach'],
    why: '9,000 € in cash by a private person who is tax resident abroad: the cap is 15,000 €',
  },
  {
    id: 'facture-640',
    subject: 'facture 2023-118',
    silent: ['cash-cap-breach'],
    why: 'a cash invoice of 640 € is under the cap of 1,000 €',
  },
  {
    id: 'acompte-rendu',
    subject: 'impex',
    silent: ['temporal-cycle'],
    why: 'a deposit of 6,200 € given back by the same customer two days later: two hops are no ring',
  },
];

/** Innocent look-alikes among the statements; the others are in the workbooks. */
export function innocentLookalikes(journal: Journal): void {
  const chance = random('decoys');
  const members = [
    'M. ANTONI PAUL',
    'MME BIANCHI ROSE',
    'M. CASTA LUC',
    'MME DRAGO LEA',
    'M. ESTEVE JEAN',
    'MME FABIANI NOA',
    'M. GRIMA THEO',
  ]
    .concat([
      'MME HORTA SARA',
      'M. ISOLA MARC',
      'MME JULIEN EVA',
      'M. LECA ANDRE',
      'MME MARTI ZOE',
      'M. NASICA LEO',
      'MME ORSO LINA',
    ])
    .map(outsider);
  members.forEach((party, index) =>
    journal.add({
      account: 'lucie',
      day: at('2023-09-01') + index * 2,
      cents: 12_000,
      means: 'transfer',
      party,
      note: 'COTISATION TENNIS 2023 2024',
    }),
  );
  journal.add({
    account: 'lucie',
    day: at('2023-10-20'),
    cents: -151_000,
    means: 'transfer',
    party: outsider('LIGUE CORSE DE TENNIS'),
    note: 'LICENCES CLUB',
  });

  const notary = outsider('OFFICE NOTARIAL DE LA TREILLE');
  journal.add({
    account: 'camille',
    day: at('2023-03-09'),
    cents: 4_800_000,
    means: 'transfer',
    party: notary,
    note: 'SUCCESSION VASSEUR ODETTE',
  });
  journal.add({
    account: 'camille',
    day: at('2023-04-26'),
    cents: -2_190_000,
    means: 'transfer',
    party: outsider('AUTOMOBILES DU HAINAUT'),
    note: 'ACHAT VEHICULE FB-731-KM',
  });

  const deposit = { account: 'ange', means: 'cash', party: unnamed(''), branch: 'AJACCIO', town: 'AJACCIO' } as const;
  journal.add({ ...deposit, day: at('2023-07-27'), cents: 900_000 });
  journal.add({ ...deposit, day: at('2023-08-29'), cents: 850_000 });

  const customer = outsider('SALONS ET FOIRES DU RHONE');
  journal.add({
    account: 'impex',
    day: at('2024-01-23'),
    cents: -620_000,
    means: 'transfer',
    party: customer,
    note: 'ACOMPTE STAND',
  });
  journal.add({
    account: 'impex',
    day: at('2024-01-25'),
    cents: 620_000,
    means: 'transfer',
    party: customer,
    note: 'ANNULATION STAND',
  });

  for (let month = 1; month <= 24; month += 1) {
    const name = `${2023 + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;
    const loan = { account: 'sandrine', means: 'direct-debit', party: unnamed('CREDIT RHODANIEN PRETS') } as const;
    journal.add({ ...loan, day: dayOf(name, 7), cents: -124_500, note: 'ECHEANCE PRET HABITAT 55027' });
    if (name < '2024-04') continue;
    for (let time = 0; time < 2; time += 1)
      journal.add({
        account: 'maxime',
        day: dayOf(name, 1 + time * 26),
        cents: -chance.between(350, 980),
        means: 'card',
        party: unnamed('CAFE DES CANUTS'),
      });
  }
  journal.add({
    account: 'sandrine',
    day: at('2024-02-13'),
    minute: 1_122,
    cents: -45_000,
    means: 'transfer',
    party: outsider('MME DELORME ALICE'),
    note: 'CADEAU',
    void: true,
  });
  journal.add({
    account: 'sandrine',
    day: at('2024-02-13'),
    minute: 1_131,
    cents: -45_000,
    means: 'transfer',
    party: outsider('MME DELORME ALICE'),
    note: 'CADEAU',
  });
  for (const [day, cents, fee] of [
    ['2023-05-11', -18_240, 182],
    ['2023-08-17', -9_650, 97],
    ['2024-05-03', -21_400, 214],
  ] as const)
    journal.add({
      account: 'sandrine',
      day: at(day),
      cents,
      fee,
      means: 'card',
      party: unnamed('HOTEL BELLAVISTA GENEVE'),
    });
}
