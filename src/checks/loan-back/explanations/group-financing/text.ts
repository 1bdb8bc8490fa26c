import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'La trésorerie d’un groupe de sociétés',
    supports: 'Prêteur et emprunteur sont des sociétés liées par leur capital.',
    excludes: 'L’une des parties est une personne physique.',
    cannotTell: 'Le registre ne montre pas de lien de capital entre les parties.',
    settledBy: 'la convention de trésorerie et les comptes courants du groupe',
  },
  en: {
    claim: 'Treasury of a group of companies',
    supports: 'Lender and borrower are companies tied by their shares.',
    excludes: 'One of the parties is a natural person.',
    cannotTell: 'The register shows no tie by shares between the parties.',
    settledBy: 'the treasury agreement and the group’s current accounts',
  },
  es: {
    claim: 'La tesorería de un grupo de sociedades',
    supports: 'Prestamista y prestatario son sociedades vinculadas por su capital.',
    excludes: 'Una de las partes es una persona física.',
    cannotTell: 'El registro no muestra vínculo de capital entre las partes.',
    settledBy: 'el acuerdo de tesorería y las cuentas corrientes del grupo',
  },
};
