import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Le plafond de dépôt propre à la banque',
    supports:
      'Les dépôts sont presque tous d’un même montant, et le dossier n’en montre aucun de plus élevé sur ce compte.',
    excludes: 'Un dépôt d’espèces plus élevé a été accepté sur ce compte.',
    cannotTell: 'Les montants varient, sans dépôt plus élevé pour les départager.',
    settledBy: 'les plafonds ou les conditions tarifaires de la banque',
  },
  en: {
    claim: 'The bank’s own deposit limit',
    supports: 'Nearly all deposits are of one amount, and the file shows none larger on this account.',
    excludes: 'A larger cash deposit was accepted on this account.',
    cannotTell: 'The amounts vary, and no larger deposit settles the matter.',
    settledBy: 'the bank’s limits or tariff',
  },
  es: {
    claim: 'El límite de ingreso propio del banco',
    supports:
      'Casi todos los ingresos son de un mismo importe y el expediente no muestra ninguno mayor en esta cuenta.',
    excludes: 'Se aceptó un ingreso de efectivo mayor en esta cuenta.',
    cannotTell: 'Los importes varían y ningún ingreso mayor permite decidir.',
    settledBy: 'los límites o las tarifas del banco',
  },
};
