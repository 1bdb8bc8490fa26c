import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une vie payée en espèces retirées auparavant',
    supports: 'Le foyer a retiré, depuis le semestre précédent, 300 € au moins par mois sans dépense ordinaire.',
    excludes: 'Aucun retrait d’espèces depuis le semestre précédent.',
    cannotTell: 'Des espèces ont été retirées, mais moins de 300 € par mois sans dépense ordinaire.',
    settledBy: 'le compte des espèces du foyer et ses tickets de caisse',
  },
  en: {
    claim: 'A life paid with cash drawn before',
    supports:
      'The household drew, since the half year before, at least 300 € for each month without ordinary spending.',
    excludes: 'No cash was drawn since the half year before.',
    cannotTell: 'Cash was drawn, but less than 300 € for each month without ordinary spending.',
    settledBy: 'the household’s account of its cash and its receipts',
  },
  es: {
    claim: 'Una vida pagada con efectivo retirado antes',
    supports: 'El hogar retiró, desde el semestre anterior, al menos 300 € por cada mes sin gasto corriente.',
    excludes: 'No se retiró efectivo desde el semestre anterior.',
    cannotTell: 'Se retiró efectivo, pero menos de 300 € por cada mes sin gasto corriente.',
    settledBy: 'la cuenta del efectivo del hogar y sus recibos',
  },
};
