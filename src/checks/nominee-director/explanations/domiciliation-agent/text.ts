import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un comptable ou un professionnel de la domiciliation',
    supports: 'Le code d’activité de la personne est celui du chiffre, du droit ou de la domiciliation.',
    excludes: 'Le code d’activité de la personne est autre.',
    cannotTell: 'L’activité de la personne n’est pas au dossier.',
    settledBy: 'l’agrément de domiciliation et les contrats de mandat',
  },
  en: {
    claim: 'An accountant or a domiciliation professional',
    supports: 'The person’s activity code is that of accounting, law or domiciliation.',
    excludes: 'The person’s activity code is another one.',
    cannotTell: 'The person’s activity is not in the file.',
    settledBy: 'the domiciliation licence and the mandate contracts',
  },
  es: {
    claim: 'Un contable o un profesional de la domiciliación',
    supports: 'El código de actividad de la persona es el de la contabilidad, el derecho o la domiciliación.',
    excludes: 'El código de actividad de la persona es otro.',
    cannotTell: 'La actividad de la persona no consta en el expediente.',
    settledBy: 'la autorización de domiciliación y los contratos de mandato',
  },
};
