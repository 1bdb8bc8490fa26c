import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'La recette régulière d’un commerce',
    supports: 'Des espèces étaient déjà déposées chaque mois pendant le semestre précédent.',
    excludes: 'Aucun dépôt d’espèces pendant le semestre précédent.',
    cannotTell: 'Le semestre précédent montre quelques dépôts d’espèces, sans régularité établie.',
    settledBy: 'le livre de caisse et les bandes de contrôle',
  },
  en: {
    claim: 'The regular takings of a shop',
    supports: 'Cash was already paid in every month of the half year before.',
    excludes: 'No cash was paid in during the half year before.',
    cannotTell: 'The half year before shows some cash deposits, with no settled rhythm.',
    settledBy: 'the cash book and till rolls',
  },
  es: {
    claim: 'La recaudación habitual de un comercio',
    supports: 'Ya se ingresaba efectivo cada mes del semestre anterior.',
    excludes: 'Ningún ingreso de efectivo durante el semestre anterior.',
    cannotTell: 'El semestre anterior muestra algunos ingresos de efectivo, sin ritmo establecido.',
    settledBy: 'el libro de caja y los rollos de control',
  },
};
