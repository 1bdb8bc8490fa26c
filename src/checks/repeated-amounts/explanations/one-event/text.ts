import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Les parts égales d’un même événement',
    supports: 'Tous les paiements tiennent en trois jours.',
    excludes: 'Les paiements s’étalent sur plus d’un mois.',
    cannotTell: 'Les paiements sont rapprochés, sans être du même moment.',
    settledBy: 'la liste des participants et l’appel à paiement',
  },
  en: {
    claim: 'Equal shares of one event',
    supports: 'All payments fall within three days.',
    excludes: 'The payments spread over more than a month.',
    cannotTell: 'The payments are close together without being of one moment.',
    settledBy: 'the list of participants and the call for payment',
  },
  es: {
    claim: 'Partes iguales de un mismo evento',
    supports: 'Todos los pagos caben en tres días.',
    excludes: 'Los pagos se extienden más de un mes.',
    cannotTell: 'Los pagos son cercanos, sin ser de un mismo momento.',
    settledBy: 'la lista de participantes y la solicitud de pago',
  },
};
