import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un revers de fortune',
    supports: 'Les salaires, pensions et prestations du foyer ont nettement baissé avant le rachat.',
    excludes: 'Les salaires, pensions et prestations du foyer n’ont pas baissé avant le rachat.',
    cannotTell: 'Les comptes du foyer montrent trop peu de revenus pour comparer.',
    settledBy: 'la lettre de licenciement ou le justificatif médical',
  },
  en: {
    claim: 'Hardship',
    supports: 'The household’s wages, pensions and benefits fell sharply before the surrender.',
    excludes: 'The household’s wages, pensions and benefits did not fall before the surrender.',
    cannotTell: 'The household’s accounts show too little income to compare.',
    settledBy: 'the dismissal letter or the medical proof',
  },
  es: {
    claim: 'Un revés económico',
    supports: 'Los salarios, pensiones y prestaciones del hogar bajaron con claridad antes del rescate.',
    excludes: 'Los salarios, pensiones y prestaciones del hogar no bajaron antes del rescate.',
    cannotTell: 'Las cuentas del hogar muestran demasiado pocos ingresos para comparar.',
    settledBy: 'la carta de despido o el justificante médico',
  },
};
