import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un remplacement payé par l’assureur',
    supports: 'Pendant la période, un assureur a versé une indemnité au foyer.',
    excludes: 'Les comptes du foyer ne montrent aucune indemnité pendant la période.',
    cannotTell: 'Les comptes du foyer ne montrent rien de cette période.',
    settledBy: 'le dossier de sinistre',
  },
  en: {
    claim: 'A replacement paid by the insurer',
    supports: 'During the period an insurer paid the household for a claim.',
    excludes: 'The household’s accounts show no such payment during the period.',
    cannotTell: 'The household’s accounts show nothing of that time.',
    settledBy: 'the claim file',
  },
  es: {
    claim: 'Una sustitución pagada por el seguro',
    supports: 'Durante el período un asegurador pagó una indemnización al hogar.',
    excludes: 'Las cuentas del hogar no muestran ninguna indemnización durante el período.',
    cannotTell: 'Las cuentas del hogar no muestran nada de ese período.',
    settledBy: 'el expediente del siniestro',
  },
};
