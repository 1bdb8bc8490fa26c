import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un foyer aisé, dont les revenus portent ces biens',
    supports: 'Les revenus connus du foyer, additionnés, valent au moins deux fois le prix des biens cités.',
    excludes: 'Les revenus connus du foyer, additionnés, n’atteignent pas le prix des biens cités.',
    cannotTell: 'Les revenus connus couvrent le prix des biens cités sans laisser de quoi vivre, ou manquent.',
    settledBy: 'les avis d’imposition des années d’achat',
  },
  en: {
    claim: 'A well-off household, whose income carries these assets',
    supports: 'The household’s known income, added up, is at least twice the price of the assets cited.',
    excludes: 'The household’s known income, added up, does not reach the price of the assets cited.',
    cannotTell: 'Known income covers the price of the assets cited and leaves little to live on, or is missing.',
    settledBy: 'the tax notices of the years of purchase',
  },
  es: {
    claim: 'Un hogar acomodado, cuyos ingresos sostienen esos bienes',
    supports: 'Los ingresos conocidos del hogar, sumados, valen al menos el doble del precio de los bienes citados.',
    excludes: 'Los ingresos conocidos del hogar, sumados, no alcanzan el precio de los bienes citados.',
    cannotTell: 'Los ingresos conocidos cubren el precio de los bienes citados sin dejar de qué vivir, o faltan.',
    settledBy: 'las declaraciones de renta de los años de compra',
  },
};
