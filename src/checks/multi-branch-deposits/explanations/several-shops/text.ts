import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Plusieurs établissements d’un même commerce',
    supports: 'Des espèces étaient déjà déposées régulièrement dans chacun de ces lieux pendant le semestre précédent.',
    excludes: 'Aucun dépôt d’espèces dans ces lieux pendant le semestre précédent.',
    cannotTell: 'Certains de ces lieux ont déjà servi, sans régularité établie.',
    settledBy: 'l’extrait du registre et la liste des établissements',
  },
  en: {
    claim: 'Several shops of one business',
    supports: 'Cash was already paid in regularly at each of these places during the half year before.',
    excludes: 'No cash was paid in at these places during the half year before.',
    cannotTell: 'Some of these places had served before, with no settled rhythm.',
    settledBy: 'the register extract and the list of premises',
  },
  es: {
    claim: 'Varios establecimientos de un mismo negocio',
    supports: 'Ya se ingresaba efectivo con regularidad en cada uno de estos lugares durante el semestre anterior.',
    excludes: 'Ningún ingreso de efectivo en estos lugares durante el semestre anterior.',
    cannotTell: 'Algunos de estos lugares ya se usaron, sin ritmo establecido.',
    settledBy: 'el extracto del registro y la lista de establecimientos',
  },
};
