import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'La collecte d’un transporteur de fonds',
    supports: 'Le libellé de chaque dépôt nomme un transporteur de fonds.',
    excludes: 'Plusieurs personnes nommées ont déposé elles-mêmes, et aucun libellé ne nomme un transporteur.',
    cannotTell: 'Le relevé ne dit pas qui a déposé.',
    settledBy: 'le contrat du transporteur et ses bordereaux de collecte',
  },
  en: {
    claim: 'Collection by a cash carrier',
    supports: 'The label of each deposit names a cash carrier.',
    excludes: 'Several named persons paid in themselves, and no label names a carrier.',
    cannotTell: 'The statement does not say who paid in.',
    settledBy: 'the carrier’s contract and collection slips',
  },
  es: {
    claim: 'La recogida de un transportista de fondos',
    supports: 'El concepto de cada ingreso nombra a un transportista de fondos.',
    excludes: 'Varias personas nombradas ingresaron ellas mismas y ningún concepto nombra a un transportista.',
    cannotTell: 'El extracto no dice quién ingresó.',
    settledBy: 'el contrato del transportista y sus justificantes de recogida',
  },
};
