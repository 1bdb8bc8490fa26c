import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un métier qui encaisse pour autrui : paiement, voyage, notariat, gérance, vente en ligne',
    supports: 'Le code d’activité du titulaire est celui d’un tel métier.',
    excludes: 'Le code d’activité du titulaire est celui d’un autre métier.',
    cannotTell: 'L’activité du titulaire n’est pas connue.',
    settledBy: 'l’agrément, la carte professionnelle ou le mandat',
  },
  en: {
    claim: 'A trade that collects for others: payment, travel, notary, letting, online sale',
    supports: 'The holder’s activity code is that of such a trade.',
    excludes: 'The holder’s activity code is that of another trade.',
    cannotTell: 'The holder’s trade is not known.',
    settledBy: 'the licence, the professional card or the mandate',
  },
  es: {
    claim: 'Un oficio que cobra por otros: pagos, viajes, notaría, administración, venta en línea',
    supports: 'El código de actividad del titular es el de tal oficio.',
    excludes: 'El código de actividad del titular es el de otro oficio.',
    cannotTell: 'No se conoce la actividad del titular.',
    settledBy: 'la autorización, el carné profesional o el mandato',
  },
};
