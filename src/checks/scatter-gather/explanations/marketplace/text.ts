import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Les reversements et les commissions d’une place de marché',
    supports: 'Le compte de départ ou d’arrivée est celui d’une place de marché.',
    excludes: 'Les comptes de départ et d’arrivée sont ceux de particuliers.',
    cannotTell: 'La nature des comptes de départ et d’arrivée n’est pas établie.',
    settledBy: 'le relevé de la plateforme',
  },
  en: {
    claim: 'Pay-outs and fees of a marketplace',
    supports: 'The account of departure or of arrival is that of a marketplace.',
    excludes: 'The accounts of departure and of arrival are those of private persons.',
    cannotTell: 'The nature of the accounts of departure and of arrival is not established.',
    settledBy: 'the platform’s statement',
  },
  es: {
    claim: 'Los pagos y las comisiones de una plataforma de venta',
    supports: 'La cuenta de salida o de llegada es la de una plataforma de venta.',
    excludes: 'Las cuentas de salida y de llegada son de particulares.',
    cannotTell: 'No consta la naturaleza de las cuentas de salida y de llegada.',
    settledBy: 'el extracto de la plataforma',
  },
};
