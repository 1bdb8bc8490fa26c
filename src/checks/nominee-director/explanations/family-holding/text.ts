import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Des sociétés de famille',
    supports: 'Dans la moitié au moins des sociétés, un proche est associé.',
    excludes: 'Les associés connus ne sont pas des proches.',
    cannotTell: 'Les associés des sociétés ne sont pas au dossier, ou trop peu.',
    settledBy: 'le registre des mouvements de titres et les procès-verbaux d’assemblée',
  },
  en: {
    claim: 'Family companies',
    supports: 'In at least half of the companies a relative is a partner.',
    excludes: 'The known partners are no relatives.',
    cannotTell: 'The partners of the companies are not in the file, or too few.',
    settledBy: 'the register of shares and the minutes of the meetings',
  },
  es: {
    claim: 'Sociedades familiares',
    supports: 'En al menos la mitad de las sociedades un allegado es socio.',
    excludes: 'Los socios conocidos no son allegados.',
    cannotTell: 'Los socios de las sociedades no constan en el expediente, o son demasiado pocos.',
    settledBy: 'el libro de socios y las actas de las juntas',
  },
};
