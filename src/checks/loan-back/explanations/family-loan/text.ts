import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un prêt entre proches, qui se rembourse',
    supports: 'Le prêteur est un proche de l’emprunteur et des échéances ont été payées.',
    excludes: 'Le prêteur est une société ou un organisme, non un proche.',
    cannotTell: 'Le lien de parenté ou le remboursement n’est pas au dossier.',
    settledBy: 'la déclaration de contrat de prêt et le relevé des échéances',
  },
  en: {
    claim: 'A loan between relatives, which is being paid back',
    supports: 'The lender is a relative of the borrower and instalments were paid.',
    excludes: 'The lender is a company or a body, not a relative.',
    cannotTell: 'The family tie or the repayment is not in the file.',
    settledBy: 'the declaration of the loan contract and the record of instalments',
  },
  es: {
    claim: 'Un préstamo entre allegados, que se va devolviendo',
    supports: 'El prestamista es un allegado del prestatario y se pagaron cuotas.',
    excludes: 'El prestamista es una sociedad o un organismo, no un allegado.',
    cannotTell: 'El parentesco o la devolución no consta en el expediente.',
    settledBy: 'la declaración del contrato de préstamo y la relación de cuotas',
  },
};
