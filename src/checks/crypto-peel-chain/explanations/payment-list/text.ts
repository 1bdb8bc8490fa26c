import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Des paiements fixes, comme des salaires ou des abonnements',
    supports: 'Les parts détachées sont toutes égales.',
    excludes: 'Les parts détachées sont toutes différentes.',
    cannotTell: 'Une partie seulement des sommes détachées est égale.',
    settledBy: 'la liste des paiements',
  },
  en: {
    claim: 'Fixed payments, such as wages or subscriptions',
    supports: 'The parts peeled off are all equal.',
    excludes: 'The parts peeled off all differ.',
    cannotTell: 'Only some of the parts peeled off are equal.',
    settledBy: 'the list of payments',
  },
  es: {
    claim: 'Pagos fijos, como salarios o suscripciones',
    supports: 'Las partes desgajadas son todas iguales.',
    excludes: 'Las partes desgajadas son todas distintas.',
    cannotTell: 'Solo algunas de las partes desgajadas son iguales.',
    settledBy: 'la lista de pagos',
  },
};
