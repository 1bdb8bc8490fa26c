import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une location de longue durée',
    supports: 'L’utilisateur paie le propriétaire pendant trois mois au moins.',
    excludes: 'Les comptes de l’utilisateur ne montrent aucun paiement au propriétaire.',
    cannotTell: 'Les comptes de l’utilisateur ne sont pas au dossier, ou les paiements sont trop rares.',
    settledBy: 'le contrat de location',
  },
  en: {
    claim: 'A long hire',
    supports: 'The user pays the owner in at least three months.',
    excludes: 'The user’s accounts show no payment to the owner.',
    cannotTell: 'The user’s accounts are not in the file, or the payments are too rare.',
    settledBy: 'the hire contract',
  },
  es: {
    claim: 'Un alquiler de larga duración',
    supports: 'El usuario paga al propietario al menos tres meses.',
    excludes: 'Las cuentas del usuario no muestran ningún pago al propietario.',
    cannotTell: 'Las cuentas del usuario no constan en el expediente, o los pagos son demasiado escasos.',
    settledBy: 'el contrato de alquiler',
  },
};
