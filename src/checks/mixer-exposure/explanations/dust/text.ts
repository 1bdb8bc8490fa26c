import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une poussière reçue sans l’avoir demandée',
    supports: 'Seules des sommes infimes sont entrées, et rien n’est parti vers le mélangeur.',
    excludes: 'Le compte a lui-même payé vers le mélangeur.',
    cannotTell: 'Les sommes reçues ne sont pas infimes.',
    settledBy: 'l’historique du portefeuille',
  },
  en: {
    claim: 'Dust received without having been asked for',
    supports: 'Only minute sums came in, and nothing left towards the mixer.',
    excludes: 'The account itself paid towards the mixer.',
    cannotTell: 'The sums received are not minute.',
    settledBy: 'the history of the wallet',
  },
  es: {
    claim: 'Polvo recibido sin haberlo pedido',
    supports: 'Solo entraron sumas ínfimas y nada salió hacia el mezclador.',
    excludes: 'La propia cuenta pagó hacia el mezclador.',
    cannotTell: 'Las sumas recibidas no son ínfimas.',
    settledBy: 'el historial del monedero',
  },
};
