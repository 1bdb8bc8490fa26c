import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un mandataire qui tient l’argent d’autrui',
    supports:
      'L’activité déclarée du titulaire est de tenir des fonds pour autrui (notaire, agent immobilier, comptable, courtier).',
    excludes: 'L’activité déclarée du titulaire n’est pas de tenir des fonds pour autrui.',
    cannotTell: 'L’activité du titulaire n’est pas connue.',
    settledBy: 'le mandat et le registre des fonds de tiers',
  },
  en: {
    claim: 'An agent who holds money for others',
    supports: 'The holder’s declared activity is to hold funds for others (notary, estate agent, accountant, broker).',
    excludes: 'The holder’s declared activity is not to hold funds for others.',
    cannotTell: 'The holder’s activity is not known.',
    settledBy: 'the mandate and the register of clients’ money',
  },
  es: {
    claim: 'Un mandatario que tiene dinero ajeno',
    supports:
      'La actividad declarada del titular es tener fondos de terceros (notario, agente inmobiliario, contable, corredor).',
    excludes: 'La actividad declarada del titular no es tener fondos de terceros.',
    cannotTell: 'No se conoce la actividad del titular.',
    settledBy: 'el mandato y el registro de fondos de terceros',
  },
};
