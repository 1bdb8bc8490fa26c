import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un placement ancien, qu’il coûtait moins de gager que de rompre',
    supports: 'L’emprunteur détenait depuis un an au moins un avoir du montant de la garantie.',
    excludes: 'L’avoir du montant de la garantie a moins d’un an au jour du prêt.',
    cannotTell: 'Le dossier ne montre pas l’avoir donné en garantie.',
    settledBy: 'le contrat du dépôt et son relevé d’origine',
  },
  en: {
    claim: 'An old deposit, cheaper to pledge than to break',
    supports: 'For a year at least the borrower held an asset of the amount of the collateral.',
    excludes: 'The asset of the amount of the collateral is less than a year old on the day of the loan.',
    cannotTell: 'The file does not show the asset given as collateral.',
    settledBy: 'the contract of the deposit and its first statement',
  },
  es: {
    claim: 'Un depósito antiguo, más barato de pignorar que de romper',
    supports: 'El prestatario tenía desde hacía al menos un año un bien del importe de la garantía.',
    excludes: 'El bien del importe de la garantía tiene menos de un año el día del préstamo.',
    cannotTell: 'El expediente no muestra el bien dado en garantía.',
    settledBy: 'el contrato del depósito y su primer extracto',
  },
};
