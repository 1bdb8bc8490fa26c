import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un versement régulier qui pèse sur un chiffre',
    supports: 'Un seul montant fait au moins le tiers de ces opérations.',
    excludes: 'Tous ces montants sont différents.',
    cannotTell: 'Des montants reviennent, sans qu’aucun domine.',
    settledBy: 'le contrat ou l’échéancier',
  },
  en: {
    claim: 'A regular payment that weighs on one digit',
    supports: 'One amount makes at least a third of these operations.',
    excludes: 'All these amounts differ.',
    cannotTell: 'Some amounts come back, none prevails.',
    settledBy: 'the contract or the schedule of payments',
  },
  es: {
    claim: 'Un pago regular que pesa sobre una cifra',
    supports: 'Un solo importe hace al menos un tercio de estas operaciones.',
    excludes: 'Todos estos importes son distintos.',
    cannotTell: 'Hay importes que vuelven, sin que ninguno domine.',
    settledBy: 'el contrato o el calendario de pagos',
  },
};
