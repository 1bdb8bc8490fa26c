import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un homonyme',
    supports: 'Les dates de naissance diffèrent.',
    excludes: 'Les dates de naissance sont les mêmes.',
    cannotTell: 'L’une des dates de naissance n’est pas connue.',
    settledBy: 'une pièce d’identité ou un acte de naissance',
  },
  en: {
    claim: 'A person of the same name',
    supports: 'The birth dates differ.',
    excludes: 'The birth dates are the same.',
    cannotTell: 'One of the birth dates is not known.',
    settledBy: 'an identity document or a birth certificate',
  },
  es: {
    claim: 'Una persona del mismo nombre',
    supports: 'Las fechas de nacimiento difieren.',
    excludes: 'Las fechas de nacimiento son las mismas.',
    cannotTell: 'No se conoce una de las fechas de nacimiento.',
    settledBy: 'un documento de identidad o una partida de nacimiento',
  },
};
