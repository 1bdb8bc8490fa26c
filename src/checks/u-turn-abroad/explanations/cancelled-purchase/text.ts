import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un achat à l’étranger annulé et remboursé',
    supports: 'Chaque somme est revenue au centime, de celui qui l’avait reçue.',
    excludes: 'Aucun de ceux qui ont reçu une somme n’en a rendu une.',
    cannotTell: 'Les montants diffèrent, ou l’un des correspondants n’est pas nommé.',
    settledBy: 'l’annulation de la commande et l’avis de remboursement',
  },
  en: {
    claim: 'A purchase abroad, cancelled and refunded',
    supports: 'Each sum came back to the cent, from whoever had received it.',
    excludes: 'None of those who received a sum gave one back.',
    cannotTell: 'The amounts differ, or one of the counterparties is not named.',
    settledBy: 'the cancelled order and the refund advice',
  },
  es: {
    claim: 'Una compra en el extranjero cancelada y reembolsada',
    supports: 'Cada suma volvió al céntimo, de quien la había recibido.',
    excludes: 'Ninguno de los que recibieron una suma devolvió alguna.',
    cannotTell: 'Los importes difieren, o uno de los interlocutores no se nombra.',
    settledBy: 'la anulación del pedido y el aviso de reembolso',
  },
};
