import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un cadeau de famille réparti entre proches',
    supports: 'Chacun des déposants est parent du titulaire ou de son foyer, d’après le dossier.',
    excludes: 'Les déposants sont connus du dossier, et aucun n’est parent du titulaire ni de son foyer.',
    cannotTell: 'Le dossier ne dit pas de tous les déposants qui ils sont.',
    settledBy: 'la déclaration de don, ou l’attestation des proches',
  },
  en: {
    claim: 'A family gift shared among relatives',
    supports: 'Each depositor is a relative of the holder or of the household, as the file tells.',
    excludes: 'The depositors are known to the file, and none is a relative of the holder or of the household.',
    cannotTell: 'The file does not tell of all depositors who they are.',
    settledBy: 'the gift declaration, or the statements of the relatives',
  },
  es: {
    claim: 'Un regalo familiar repartido entre allegados',
    supports: 'Cada depositante es pariente del titular o de su hogar, según el expediente.',
    excludes: 'El expediente conoce a los depositantes, y ninguno es pariente del titular ni de su hogar.',
    cannotTell: 'El expediente no dice de todos los depositantes quiénes son.',
    settledBy: 'la declaración de donación, o el testimonio de los allegados',
  },
};
