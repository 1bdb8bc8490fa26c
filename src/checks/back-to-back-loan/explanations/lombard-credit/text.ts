import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un crédit de banque adossé à un placement (crédit lombard)',
    supports: 'Une banque a prêté à intérêt, et le prêt ne s’est pas terminé par un défaut.',
    excludes:
      'Le prêteur n’est pas une banque, ou le prêt s’est terminé par un défaut, une compensation ou une remise.',
    cannotTell: 'Le registre ne dit ni le prêteur ni l’intérêt.',
    settledBy: 'le dossier de crédit et le tableau d’amortissement',
  },
  en: {
    claim: 'A bank credit against an investment (Lombard credit)',
    supports: 'A bank lent at interest, and the loan did not end in default.',
    excludes: 'The lender is no bank, or the loan ended in default, set-off or waiver.',
    cannotTell: 'The register tells neither the lender nor the interest.',
    settledBy: 'the credit file and the schedule of repayment',
  },
  es: {
    claim: 'Un crédito bancario contra una inversión (crédito lombardo)',
    supports: 'Un banco prestó con interés, y el préstamo no terminó en impago.',
    excludes: 'El prestamista no es un banco, o el préstamo terminó por impago, compensación o condonación.',
    cannotTell: 'El registro no dice ni el prestamista ni el interés.',
    settledBy: 'el expediente de crédito y el cuadro de amortización',
  },
};
