import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un gain important',
    supports: 'Un seul retour fait plus des quatre cinquièmes du total et vaut au moins cinq fois la plus forte mise.',
    excludes: 'Aucun retour ne dépasse la plus forte mise.',
    cannotTell: 'Les retours dépassent les mises, sans qu’un gain se détache.',
    settledBy: 'l’attestation de gain de l’opérateur',
  },
  en: {
    claim: 'One large win',
    supports: 'A single return makes more than four fifths of the total and is at least five times the largest stake.',
    excludes: 'No return is larger than the largest stake.',
    cannotTell: 'Returns are larger than stakes, and no win stands out.',
    settledBy: 'the operator’s certificate of the win',
  },
  es: {
    claim: 'Un premio importante',
    supports:
      'Una sola devolución forma más de cuatro quintas partes del total y vale al menos cinco veces la mayor apuesta.',
    excludes: 'Ninguna devolución supera la mayor apuesta.',
    cannotTell: 'Las devoluciones superan las apuestas, sin que destaque un premio.',
    settledBy: 'el certificado de premio del operador',
  },
};
