import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un terminal de paiement absent ou en panne',
    supports: 'Aucune recette par carte n’est créditée pendant ces mois.',
    excludes: 'Des recettes par carte sont créditées chaque mois.',
    cannotTell: 'Des recettes par carte sont créditées certains mois seulement.',
    settledBy: 'le contrat de terminal et les bordereaux de l’acquéreur',
  },
  en: {
    claim: 'A card terminal absent or out of order',
    supports: 'No card takings are credited during these months.',
    excludes: 'Card takings are credited every month.',
    cannotTell: 'Card takings are credited in some of the months only.',
    settledBy: 'the terminal contract and the acquirer’s slips',
  },
  es: {
    claim: 'Un terminal de pago ausente o averiado',
    supports: 'No se abona recaudación con tarjeta durante esos meses.',
    excludes: 'Se abona recaudación con tarjeta todos los meses.',
    cannotTell: 'Se abona recaudación con tarjeta solo algunos meses.',
    settledBy: 'el contrato de terminal y los justificantes del adquirente',
  },
};
