import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une épargne ancienne',
    supports: 'Un compte d’épargne du foyer a baissé d’une part notable du prix autour de l’achat.',
    excludes: 'Le foyer a un compte d’épargne au dossier, et rien n’en est sorti autour de l’achat.',
    cannotTell: 'Aucun compte d’épargne du foyer n’est au dossier, ou trop peu en est sorti.',
    settledBy: 'les relevés d’épargne',
  },
  en: {
    claim: 'Long savings',
    supports: 'A savings account of the household fell by a notable part of the price around the purchase.',
    excludes: 'The household has a savings account in the file, and nothing left it around the purchase.',
    cannotTell: 'No savings account of the household is in the file, or too little left it.',
    settledBy: 'the savings statements',
  },
  es: {
    claim: 'Un ahorro antiguo',
    supports: 'Una cuenta de ahorro del hogar bajó en una parte notable del precio en torno a la compra.',
    excludes: 'El hogar tiene una cuenta de ahorro en el expediente y nada salió de ella en torno a la compra.',
    cannotTell: 'Ninguna cuenta de ahorro del hogar consta en el expediente, o salió demasiado poco.',
    settledBy: 'los extractos de ahorro',
  },
};
