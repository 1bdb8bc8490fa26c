import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une société de portefeuille ou immobilière',
    supports:
      'Le code d’activité est celui d’une société de portefeuille ou immobilière, ou la société détient des biens ou des parts.',
    excludes: 'Le code d’activité est autre, et le registre ne montre ni bien ni participation.',
    cannotTell: 'Le code d’activité et les biens de la société ne sont pas au dossier.',
    settledBy: 'les comptes annuels, les actes et le registre des participations',
  },
  en: {
    claim: 'A holding or property company',
    supports: 'The activity code is that of a holding or property company, or the company holds assets or shares.',
    excludes: 'The activity code is another one, and the register shows neither asset nor share.',
    cannotTell: 'The activity code and the assets of the company are not in the file.',
    settledBy: 'the annual accounts, the deeds and the register of shares',
  },
  es: {
    claim: 'Una sociedad de cartera o inmobiliaria',
    supports:
      'El código de actividad es el de una sociedad de cartera o inmobiliaria, o la sociedad posee bienes o participaciones.',
    excludes: 'El código de actividad es otro, y el registro no muestra bienes ni participaciones.',
    cannotTell: 'El código de actividad y los bienes de la sociedad no constan en el expediente.',
    settledBy: 'las cuentas anuales, las escrituras y el registro de participaciones',
  },
};
