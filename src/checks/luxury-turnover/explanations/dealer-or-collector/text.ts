import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un négociant de ces biens',
    supports:
      'Le code d’activité d’un membre du foyer est celui du commerce de véhicules, de montres, de bijoux ou d’art.',
    excludes: 'Les codes d’activité connus du foyer sont autres.',
    cannotTell: 'L’activité du foyer n’est pas au dossier.',
    settledBy: 'l’immatriculation au registre du commerce et le livre de police',
  },
  en: {
    claim: 'A dealer in such goods',
    supports: 'The activity code of a member of the household is that of trade in vehicles, watches, jewels or art.',
    excludes: 'The known activity codes of the household are others.',
    cannotTell: 'The household’s activity is not in the file.',
    settledBy: 'the entry in the trade register and the dealer’s register of goods',
  },
  es: {
    claim: 'Un comerciante de esos bienes',
    supports: 'El código de actividad de un miembro del hogar es el del comercio de vehículos, relojes, joyas o arte.',
    excludes: 'Los códigos de actividad conocidos del hogar son otros.',
    cannotTell: 'La actividad del hogar no consta en el expediente.',
    settledBy: 'la inscripción en el registro mercantil y el libro de comerciante',
  },
};
