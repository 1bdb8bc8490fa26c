import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une pratique ordinaire du jeu',
    supports:
      'Dix versements au moins, de 200 € au plus, et sur l’ensemble du dossier neuf dixièmes au plus des mises reviennent.',
    excludes: 'Trois versements au plus : on ne joue pas d’ordinaire ainsi.',
    cannotTell: 'Le nombre, la taille des versements ou le retour sur l’ensemble du dossier ne tranchent pas.',
    settledBy: 'l’historique de jeu tenu par l’opérateur',
  },
  en: {
    claim: 'Ordinary gambling',
    supports:
      'At least ten payments of 200 € or less, and over the whole file at most nine tenths of the stakes come back.',
    excludes: 'Three payments or fewer: people do not usually play that way.',
    cannotTell: 'The number or size of the payments, or the return over the whole file, do not decide.',
    settledBy: 'the history of play kept by the operator',
  },
  es: {
    claim: 'Una práctica corriente del juego',
    supports:
      'Al menos diez pagos de 200 € como máximo, y en el conjunto del expediente vuelven como máximo nueve décimas partes de lo apostado.',
    excludes: 'Tres pagos como máximo: no se suele jugar así.',
    cannotTell: 'El número o el tamaño de los pagos, o la devolución en el conjunto del expediente, no deciden.',
    settledBy: 'el historial de juego que lleva el operador',
  },
};
