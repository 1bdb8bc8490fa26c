import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un contrat ordinaire avec le dernier payeur (emploi, bail)',
    supports: 'Tout ce qui arrive du dernier payeur est un salaire, un loyer, une pension ou une prestation.',
    excludes: 'Rien de ce qui arrive du dernier payeur n’est un salaire, un loyer, une pension ou une prestation.',
    cannotTell: 'La nature de ce qui arrive du dernier payeur n’est pas connue, ou ne l’est qu’en partie.',
    settledBy: 'le contrat avec le dernier payeur',
  },
  en: {
    claim: 'An ordinary contract with the last payer (employment, lease)',
    supports: 'All that arrives from the last payer is salary, rent, pension or benefit.',
    excludes: 'Nothing that arrives from the last payer is salary, rent, pension or benefit.',
    cannotTell: 'The nature of what arrives from the last payer is not known, or known in part only.',
    settledBy: 'the contract with the last payer',
  },
  es: {
    claim: 'Un contrato ordinario con el último pagador (empleo, alquiler)',
    supports: 'Todo lo que llega del último pagador es salario, alquiler, pensión o prestación.',
    excludes: 'Nada de lo que llega del último pagador es salario, alquiler, pensión o prestación.',
    cannotTell: 'La naturaleza de lo que llega del último pagador no se conoce, o solo en parte.',
    settledBy: 'el contrato con el último pagador',
  },
};
