import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un compte que beaucoup d’autres paient : le contact est un parmi d’autres',
    supports:
      'Cinq payeurs au moins, et quatre cinquièmes au moins des sommes reçues viennent d’ailleurs que de ce chemin.',
    excludes: 'Plus de la moitié de ce que le compte reçoit vient du dernier payeur de ce chemin.',
    cannotTell: 'Le compte a d’autres payeurs, trop peu nombreux ou trop peu importants pour conclure.',
    settledBy: 'le contrat ou la facture du dernier payeur',
  },
  en: {
    claim: 'An account that many others pay: the contact is one among others',
    supports: 'Five payers at least, and at least four fifths of the sums received come from elsewhere than this path.',
    excludes: 'More than half of what the account receives comes from the last payer of this path.',
    cannotTell: 'The account has other payers, too few or too small to conclude.',
    settledBy: 'the contract or invoice of the last payer',
  },
  es: {
    claim: 'Una cuenta que muchos otros pagan: el contacto es uno entre otros',
    supports: 'Cinco pagadores al menos, y al menos cuatro quintos de lo recibido vienen de fuera de este camino.',
    excludes: 'Más de la mitad de lo que recibe la cuenta viene del último pagador de este camino.',
    cannotTell: 'La cuenta tiene otros pagadores, demasiado pocos o pequeños para concluir.',
    settledBy: 'el contrato o la factura del último pagador',
  },
};
