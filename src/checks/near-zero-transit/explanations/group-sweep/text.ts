import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un compte de centralisation ou un virement vers un autre compte du titulaire',
    supports:
      'La moitié au moins de ce qui sort va à des comptes du titulaire, ou de qui possède ou dirige le titulaire.',
    excludes: 'Rien ne va à un compte du titulaire, ni de qui possède ou dirige le titulaire.',
    cannotTell: 'Une partie seulement va à de tels comptes, ou des bénéficiaires ne sont pas nommés.',
    settledBy: 'la convention de trésorerie',
  },
  en: {
    claim: 'A pooling account, or transfers to another account of the holder',
    supports: 'At least half of what leaves goes to accounts of the holder, or of who owns or runs the holder.',
    excludes: 'Nothing goes to an account of the holder, nor of who owns or runs the holder.',
    cannotTell: 'Only a part goes to such accounts, or some payees are not named.',
    settledBy: 'the cash-pooling agreement',
  },
  es: {
    claim: 'Una cuenta de centralización, o transferencias a otra cuenta del titular',
    supports: 'Al menos la mitad de lo que sale va a cuentas del titular, o de quien posee o dirige al titular.',
    excludes: 'Nada va a una cuenta del titular, ni de quien posee o dirige al titular.',
    cannotTell: 'Solo una parte va a tales cuentas, o no se nombra a algunos beneficiarios.',
    settledBy: 'el convenio de tesorería',
  },
};
