import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Des opérations réelles, passées telles quelles par la banque',
    supports:
      'Toutes ces lignes sont dans des mois dont les soldes tombent juste : sans elles, le relevé ne tomberait pas juste.',
    excludes: 'Une de ces lignes est dans un mois dont le solde ne se suit pas.',
    cannotTell: 'Les soldes de ces mois n’ont pas pu être vérifiés.',
    settledBy: 'le relevé d’origine et les tickets ou bordereaux des opérations',
  },
  en: {
    claim: 'Real operations, booked as they are by the bank',
    supports: 'All these rows are in months whose balances are proven: without them the statement would not add up.',
    excludes: 'One of these rows is in a month whose balance does not follow.',
    cannotTell: 'The balances of these months are not proven.',
    settledBy: 'the original statement and the slips of the operations',
  },
  es: {
    claim: 'Operaciones reales, anotadas así por el banco',
    supports: 'Todas estas líneas están en meses cuyos saldos están comprobados: sin ellas el extracto no cuadraría.',
    excludes: 'Una de estas líneas está en un mes cuyo saldo no se sigue.',
    cannotTell: 'Los saldos de estos meses no están comprobados.',
    settledBy: 'el extracto original y los justificantes de las operaciones',
  },
};
