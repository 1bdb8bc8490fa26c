import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Les ventes internes d’un groupe déclaré',
    supports: 'Un même associé détient toutes les sociétés du cercle.',
    excludes: 'Chaque société a ses propres associés.',
    cannotTell: 'Les associés de toutes les sociétés ne sont pas connus, ou ne sont communs qu’à une partie.',
    settledBy: 'les contrats du groupe et l’organigramme',
  },
  en: {
    claim: 'The internal sales of a declared group',
    supports: 'One shareholder holds all companies of the circle.',
    excludes: 'Each company has its own shareholders.',
    cannotTell: 'The shareholders of all companies are not known, or are common to some only.',
    settledBy: 'the group’s contracts and chart',
  },
  es: {
    claim: 'Las ventas internas de un grupo declarado',
    supports: 'Un mismo socio posee todas las sociedades del círculo.',
    excludes: 'Cada sociedad tiene sus propios socios.',
    cannotTell: 'No se conocen los socios de todas las sociedades, o solo son comunes a una parte.',
    settledBy: 'los contratos y el organigrama del grupo',
  },
};
