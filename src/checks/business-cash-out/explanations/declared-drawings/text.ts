import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Les prélèvements déclarés de l’exploitant',
    supports: 'Les retraits valent, à un cinquième près, le revenu professionnel déclaré pour la période.',
    excludes: 'Les retraits dépassent de plus d’un cinquième le revenu professionnel déclaré pour la période.',
    cannotTell: 'Le revenu professionnel n’est pas au dossier, ou il dépasse les retraits.',
    settledBy: 'le compte de l’exploitant ou d’associé et la déclaration de revenus',
  },
  en: {
    claim: 'The owner’s declared drawings',
    supports: 'The withdrawals come, within a fifth, to the professional income declared for the period.',
    excludes: 'The withdrawals pass by more than a fifth the professional income declared for the period.',
    cannotTell: 'The professional income is not in the file, or it is larger than the withdrawals.',
    settledBy: 'the owner’s or shareholder’s account and the tax return',
  },
  es: {
    claim: 'Las disposiciones declaradas del titular',
    supports: 'Las retiradas equivalen, con un margen de un quinto, al ingreso profesional declarado del período.',
    excludes: 'Las retiradas superan en más de un quinto el ingreso profesional declarado del período.',
    cannotTell: 'El ingreso profesional no consta en el expediente, o supera las retiradas.',
    settledBy: 'la cuenta del titular o de socio y la declaración de ingresos',
  },
};
