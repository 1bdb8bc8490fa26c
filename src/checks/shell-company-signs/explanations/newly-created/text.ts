import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une société toute récente, qui n’a pas commencé',
    supports: 'À la fin des relevés, la société a moins de six mois et a peu brassé.',
    excludes: 'À la fin des relevés, la société a plus d’un an.',
    cannotTell: 'La date de création n’est pas connue, ou les flux sont déjà importants.',
    settledBy: 'le plan d’affaires, le bail et l’extrait du registre du commerce',
  },
  en: {
    claim: 'A very recent company that has not started',
    supports: 'At the end of the statements, the company is less than six months old and has moved little.',
    excludes: 'At the end of the statements, the company is more than a year old.',
    cannotTell: 'The day of creation is not known, or the flows are already large.',
    settledBy: 'the business plan, the lease and the extract of the trade register',
  },
  es: {
    claim: 'Una sociedad muy reciente, que no ha empezado',
    supports: 'Al final de los extractos, la sociedad tiene menos de seis meses y ha movido poco.',
    excludes: 'Al final de los extractos, la sociedad tiene más de un año.',
    cannotTell: 'No se conoce el día de constitución, o los flujos ya son importantes.',
    settledBy: 'el plan de negocio, el contrato de arrendamiento y el extracto del registro mercantil',
  },
};
