import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'L’aide d’un parent ou d’un conjoint',
    supports: 'Le payeur est un proche du propriétaire ou vit dans son foyer.',
    excludes: 'Les payeurs sont des sociétés ou des organismes, non des proches.',
    cannotTell: 'Le lien entre le payeur et le propriétaire n’est pas connu.',
    settledBy: 'l’acte de don ou de prêt',
  },
  en: {
    claim: 'Help from a parent or spouse',
    supports: 'The payer is a relative of the owner or lives in the same household.',
    excludes: 'The payers are companies or bodies, not relatives.',
    cannotTell: 'The link between payer and owner is not known.',
    settledBy: 'the deed of gift or loan',
  },
  es: {
    claim: 'La ayuda de un padre o cónyuge',
    supports: 'El pagador es un allegado del propietario o vive en su hogar.',
    excludes: 'Los pagadores son sociedades u organismos, no allegados.',
    cannotTell: 'No se conoce el vínculo entre el pagador y el propietario.',
    settledBy: 'la escritura de donación o de préstamo',
  },
};
