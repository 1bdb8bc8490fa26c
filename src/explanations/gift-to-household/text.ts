import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un don, une succession ou un gain',
    supports:
      'Dans l’année, les comptes du foyer ont reçu au moins 5 000 € d’un notaire, d’un don, d’un jeu ou d’un assureur.',
    excludes:
      'Les comptes du foyer montrent leurs crédits de l’année, et aucun ne vient d’un notaire, d’un don, d’un jeu ou d’un assureur.',
    cannotTell: 'Les comptes du foyer ne montrent aucun crédit de l’année, ou trop peu de cette nature.',
    settledBy: 'l’acte de don, la déclaration de succession ou l’attestation de l’assureur',
  },
  en: {
    claim: 'A gift, an inheritance or a win',
    supports:
      'During the year the household’s accounts received at least 5,000 € from a notary, a gift, a game or an insurer.',
    excludes:
      'The household’s accounts show their credits of the year, and none comes from a notary, a gift, a game or an insurer.',
    cannotTell: 'The household’s accounts show no credit of the year, or too little of that kind.',
    settledBy: 'the deed of gift, the succession return or the insurer’s letter',
  },
  es: {
    claim: 'Una donación, una herencia o un premio',
    supports:
      'En el año, las cuentas del hogar recibieron al menos 5000 € de un notario, una donación, un juego o un asegurador.',
    excludes:
      'Las cuentas del hogar muestran sus abonos del año y ninguno viene de un notario, una donación, un juego o un asegurador.',
    cannotTell: 'Las cuentas del hogar no muestran ningún abono del año, o demasiado poco de esa naturaleza.',
    settledBy: 'la escritura de donación, la declaración de herencia o la carta del asegurador',
  },
};
