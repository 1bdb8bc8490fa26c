import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un changement de contrat',
    supports:
      'Dans les trente jours suivants, la moitié au moins du rachat a été versée comme prime à un autre assureur.',
    excludes: 'Les comptes du foyer ne montrent aucune nouvelle prime dans les trente jours suivants.',
    cannotTell: 'Les comptes du foyer ne montrent rien des trente jours suivants, ou une prime faible.',
    settledBy: 'le courrier de l’assureur et le nouveau contrat',
  },
  en: {
    claim: 'A change of contract',
    supports: 'In the thirty days after, at least half of the surrender was paid as a premium to another insurer.',
    excludes: 'The household’s accounts show no new premium in the thirty days after.',
    cannotTell: 'The household’s accounts show nothing of the thirty days after, or a small premium.',
    settledBy: 'the insurer’s letter and the new contract',
  },
  es: {
    claim: 'Un cambio de contrato',
    supports: 'En los treinta días siguientes, al menos la mitad del rescate se pagó como prima a otro asegurador.',
    excludes: 'Las cuentas del hogar no muestran ninguna prima nueva en los treinta días siguientes.',
    cannotTell: 'Las cuentas del hogar no muestran nada de los treinta días siguientes, o una prima pequeña.',
    settledBy: 'la carta del asegurador y el nuevo contrato',
  },
};
