import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une succession, un don ou la vente d’un bien',
    supports:
      'Dans la période, les comptes du foyer ont reçu au moins 5 000 € d’un notaire, d’un don, d’un jeu ou d’un assureur.',
    excludes:
      'Les comptes du foyer montrent leurs crédits de la période, et aucun ne vient d’un notaire, d’un don, d’un jeu ou d’un assureur.',
    cannotTell: 'Les comptes du foyer ne montrent aucun crédit de la période, ou trop peu de cette nature.',
    settledBy: 'la déclaration de succession, l’acte de don ou l’acte de vente',
  },
  en: {
    claim: 'An inheritance, a gift or the sale of an asset',
    supports:
      'During the period the household’s accounts received at least 5,000 € from a notary, a gift, a game or an insurer.',
    excludes:
      'The household’s accounts show their credits of the period, and none comes from a notary, a gift, a game or an insurer.',
    cannotTell: 'The household’s accounts show no credit of the period, or too little of that kind.',
    settledBy: 'the succession return, the deed of gift or the deed of sale',
  },
  es: {
    claim: 'Una herencia, una donación o la venta de un bien',
    supports:
      'En el período, las cuentas del hogar recibieron al menos 5000 € de un notario, una donación, un juego o un asegurador.',
    excludes:
      'Las cuentas del hogar muestran sus abonos del período y ninguno viene de un notario, una donación, un juego o un asegurador.',
    cannotTell: 'Las cuentas del hogar no muestran ningún abono del período, o demasiado poco de esa naturaleza.',
    settledBy: 'la declaración de herencia, la escritura de donación o la de venta',
  },
};
