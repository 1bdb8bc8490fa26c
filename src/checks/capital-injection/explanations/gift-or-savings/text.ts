import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un don des parents, un héritage ou une épargne',
    supports:
      'Dans l’année précédente, le foyer des associés a reçu un don, un capital ou de l’épargne pour une part notable des apports.',
    excludes: 'Les comptes des associés ne montrent aucune rentrée de cette nature dans l’année précédente.',
    cannotTell: 'Les comptes des associés ne montrent rien de cette période, ou trop peu.',
    settledBy: 'l’acte de donation, la déclaration de succession ou les relevés d’épargne',
  },
  en: {
    claim: 'A gift from parents, an inheritance or savings',
    supports:
      'In the year before, the owners’ household received a gift, a capital or savings for a notable part of the contributions.',
    excludes: 'The owners’ accounts show no receipt of that kind in the year before.',
    cannotTell: 'The owners’ accounts show nothing of that time, or too little.',
    settledBy: 'the deed of gift, the estate declaration or the savings statements',
  },
  es: {
    claim: 'Una donación de los padres, una herencia o un ahorro',
    supports:
      'En el año anterior, el hogar de los socios recibió una donación, un capital o ahorros por una parte notable de las aportaciones.',
    excludes: 'Las cuentas de los socios no muestran ningún ingreso de esa naturaleza en el año anterior.',
    cannotTell: 'Las cuentas de los socios no muestran nada de ese período, o demasiado poco.',
    settledBy: 'la escritura de donación, la declaración de sucesión o los extractos de ahorro',
  },
};
