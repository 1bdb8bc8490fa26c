import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un commerce qui vient d’ouvrir',
    supports: 'Le compte a été ouvert moins d’un an avant le premier de ces mois.',
    excludes: 'Le compte était ouvert depuis plus d’un an.',
    cannotTell: 'La date d’ouverture du compte n’est pas au dossier.',
    settledBy: 'le bail et l’extrait du registre',
  },
  en: {
    claim: 'A business that has just opened',
    supports: 'The account was opened less than a year before the first of these months.',
    excludes: 'The account had been open for more than a year.',
    cannotTell: 'The file does not say when the account was opened.',
    settledBy: 'the lease and the register extract',
  },
  es: {
    claim: 'Un negocio recién abierto',
    supports: 'La cuenta se abrió menos de un año antes del primero de esos meses.',
    excludes: 'La cuenta llevaba más de un año abierta.',
    cannotTell: 'La fecha de apertura de la cuenta no consta en el expediente.',
    settledBy: 'el contrato de arrendamiento y el extracto del registro',
  },
};
