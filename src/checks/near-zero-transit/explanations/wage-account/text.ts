import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un compte où arrive la paie et d’où elle est dépensée aussitôt',
    supports: 'Les quatre cinquièmes au moins des recettes sont des salaires, pensions ou prestations.',
    excludes: 'Aucune recette n’est un salaire, une pension ou une prestation.',
    cannotTell: 'La nature des recettes n’est pas établie, ou les salaires n’en sont qu’une part.',
    settledBy: 'les bulletins de paie ou les avis de versement',
  },
  en: {
    claim: 'An account where wages come in and are spent at once',
    supports: 'At least four fifths of the receipts are wages, pensions or benefits.',
    excludes: 'No receipt is a wage, a pension or a benefit.',
    cannotTell: 'The nature of the receipts is not established, or wages are only a part of them.',
    settledBy: 'the payslips or payment notices',
  },
  es: {
    claim: 'Una cuenta donde entra el sueldo y se gasta enseguida',
    supports: 'Al menos cuatro quintos de los ingresos son salarios, pensiones o prestaciones.',
    excludes: 'Ningún ingreso es un salario, una pensión o una prestación.',
    cannotTell: 'La naturaleza de los ingresos no está establecida, o los salarios son solo una parte.',
    settledBy: 'las nóminas o los avisos de pago',
  },
};
