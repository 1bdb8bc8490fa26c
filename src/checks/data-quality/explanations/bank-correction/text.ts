import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une correction passée par la banque elle-même',
    supports: 'Des libellés parlent d’annulation, de rejet ou de régularisation.',
    excludes: 'Aucun libellé de ces lignes ne parle de correction.',
    cannotTell: 'Ces lignes ne portent pas de libellé.',
    settledBy: 'l’avis de correction de la banque',
  },
  en: {
    claim: 'A correction made by the bank itself',
    supports: 'Labels speak of a cancellation, a return or an adjustment.',
    excludes: 'No label of these rows speaks of a correction.',
    cannotTell: 'These rows carry no label.',
    settledBy: 'the bank’s advice of correction',
  },
  es: {
    claim: 'Una corrección hecha por el propio banco',
    supports: 'Hay conceptos que hablan de anulación, devolución o regularización.',
    excludes: 'Ningún concepto de estas líneas habla de corrección.',
    cannotTell: 'Estas líneas no llevan concepto.',
    settledBy: 'el aviso de corrección del banco',
  },
};
