import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une vie chez des parents ou chez un partenaire',
    supports: 'Le dossier connaît un logement occupé chez autrui, ou un proche hors du foyer.',
    excludes: 'Le foyer est propriétaire d’un logement pendant ces mois.',
    cannotTell: 'Le dossier ne dit pas où vit le foyer.',
    settledBy: 'l’attestation d’hébergement et les factures de l’hébergeant',
  },
  en: {
    claim: 'A life with parents or a partner',
    supports: 'The file knows a home occupied with somebody else, or a relative outside the household.',
    excludes: 'The household owns a home during these months.',
    cannotTell: 'The file does not say where the household lives.',
    settledBy: 'the host’s statement and bills',
  },
  es: {
    claim: 'Una vida en casa de familiares o de la pareja',
    supports: 'El expediente conoce una vivienda ocupada en casa ajena, o un allegado fuera del hogar.',
    excludes: 'El hogar es propietario de una vivienda durante esos meses.',
    cannotTell: 'El expediente no dice dónde vive el hogar.',
    settledBy: 'la declaración y las facturas de quien aloja',
  },
};
