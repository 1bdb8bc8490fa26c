import type { AccountKey } from './cast.ts';

/** What a check must find, and why it is there; the rows are those of the movements that carry the plan's name. */
export interface Plan {
  readonly id: string;
  readonly check: string;
  readonly subject: { readonly kind: 'account' | 'asset' | 'person'; readonly name: string };
  /** Sum named by the finding: all rows of the list unless said otherwise. */
  readonly amountOf: 'rows' | 'credits' | 'first-leg' | 'price';
  readonly story: string;
  readonly note?: string;
}

const account = (name: AccountKey): Plan['subject'] => ({ kind: 'account', name });

export const plans: readonly Plan[] = [
  {
    id: 'mois-especes-1',
    check: 'cash-month-over-10k',
    subject: account('julien'),
    amountOf: 'rows',
    story: 'Versements hebdomadaires d’espèces et retraits, novembre 2023, plus de 10 000 € cumulés.',
    note: 'every cash row of the month, withdrawals included',
  },
  {
    id: 'mois-especes-2',
    check: 'cash-month-over-10k',
    subject: account('hugo'),
    amountOf: 'rows',
    story: 'Conséquence des versements de mars 2024.',
    note: 'follows from fractionnement-1',
  },
  {
    id: 'mois-especes-3',
    check: 'cash-month-over-10k',
    subject: account('wash'),
    amountOf: 'rows',
    story: 'Conséquence des versements d’octobre 2024, recettes hebdomadaires comprises.',
    note: 'follows from fractionnement-2',
  },
  {
    id: 'mois-especes-4',
    check: 'cash-month-over-10k',
    subject: account('wash'),
    amountOf: 'rows',
    story: 'Conséquence du versement de novembre 2024, recettes hebdomadaires comprises.',
    note: 'follows from fractionnement-2',
  },
  {
    id: 'fractionnement-1',
    check: 'structuring-window',
    subject: account('hugo'),
    amountOf: 'rows',
    story: 'Quatre versements de 9 200 à 9 900 € en dix jours.',
  },
  {
    id: 'fractionnement-2',
    check: 'structuring-window',
    subject: account('wash'),
    amountOf: 'rows',
    story: 'Trois versements de 9 300 à 9 800 € à cheval sur deux mois.',
  },
  {
    id: 'agences-1',
    check: 'multi-branch-deposits',
    subject: account('julien'),
    amountOf: 'rows',
    story: 'Trois versements le même jour à Lyon et Villeurbanne.',
    note: 'place in columns',
  },
  {
    id: 'agences-2',
    check: 'multi-branch-deposits',
    subject: account('hugo'),
    amountOf: 'rows',
    story: 'Trois versements le même jour à Lille, Roubaix et Tourcoing.',
    note: 'place only in the label',
  },
  {
    id: 'passage',
    check: 'pass-through',
    subject: account('maxime'),
    amountOf: 'credits',
    story: 'Six virements reçus de trois payeurs et renvoyés presque entiers sous trois jours.',
  },
  {
    id: 'afflux',
    check: 'fan-in-burst',
    subject: account('thomas'),
    amountOf: 'rows',
    story: 'Sept payeurs nouveaux en trois jours sur un compte calme.',
  },
  {
    id: 'eclatement-1',
    check: 'scatter-gather',
    subject: account('impex'),
    amountOf: 'first-leg',
    story: 'Une somme éclatée sur quatre comptes hors dossier puis réunie sur le compte de la SCI.',
    note: 'each hop seen from one end only',
  },
  {
    id: 'eclatement-2',
    check: 'scatter-gather',
    subject: account('wash'),
    amountOf: 'first-leg',
    story: 'Une somme éclatée sur quatre comptes du dossier puis réunie sur le compte d’Ange Paoletti.',
    note: 'each hop seen from both ends: the other lines are twins',
  },
  {
    id: 'boucle-1',
    check: 'temporal-cycle',
    subject: account('impex'),
    amountOf: 'first-leg',
    story:
      'L’argent quitte Impex et y revient en trois jours par un compte luxembourgeois, la station de lavage et un compte lyonnais.',
    note: 'each hop seen from one end only',
  },
  {
    id: 'boucle-2',
    check: 'temporal-cycle',
    subject: account('salon'),
    amountOf: 'first-leg',
    story: 'L’argent quitte le salon et y revient en trois jours par trois comptes du dossier.',
    note: 'each hop seen from both ends: the other lines are twins',
  },
  {
    id: 'train-de-vie-1',
    check: 'asset-vs-income',
    subject: { kind: 'asset', name: 'appartement route des Sanguinaires' },
    amountOf: 'price',
    story: 'Appartement payé 168 000 € sans prêt, revenu du foyer 16 900 €.',
  },
  {
    id: 'train-de-vie-2',
    check: 'asset-vs-income',
    subject: { kind: 'asset', name: 'HK-905-RD' },
    amountOf: 'price',
    story: 'Voiture payée 71 000 € sans prêt, revenu du foyer 22 000 €.',
  },
  {
    id: 'tiers-payeur-1',
    check: 'paid-by-third-party',
    subject: { kind: 'asset', name: 'GX-482-LT' },
    amountOf: 'rows',
    story: 'Voiture de Julien Mercier, 46 900 €, payée par Impex.',
  },
  {
    id: 'tiers-payeur-2',
    check: 'paid-by-third-party',
    subject: { kind: 'asset', name: 'AJ 214 906' },
    amountOf: 'rows',
    story: 'Bateau d’Ange Paoletti, 24 000 €, huit échéances de 700 € payées par la station de lavage.',
    note: 'the label writes the registration without spaces',
  },
  {
    id: 'plafond-1',
    check: 'cash-cap-breach',
    subject: { kind: 'person', name: 'LEMAIRE Hugo' },
    amountOf: 'price',
    story: 'Montre payée 6 000 € en espèces par un résident fiscal français.',
  },
  {
    id: 'plafond-2',
    check: 'cash-cap-breach',
    subject: { kind: 'person', name: 'SAS LAVAGE DES GONES' },
    amountOf: 'price',
    story: 'Facture de 4 800 € réglée en espèces par un professionnel.',
  },
];
