import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un remboursement ou un acompte rendu',
    supports: 'Chaque somme est revenue au centime, et une facture ou un libellé parle de remboursement.',
    excludes: 'Il est revenu plus que ce qui avait été versé.',
    cannotTell: 'Ni facture ni libellé ne parle de remboursement, ou les montants diffèrent.',
    settledBy: 'l’avoir, la facture ou le bail',
  },
  en: {
    claim: 'A refund or a deposit given back',
    supports: 'Each sum came back to the cent, and an invoice or a label speaks of a refund.',
    excludes: 'More came back than had been paid.',
    cannotTell: 'Neither invoice nor label speaks of a refund, or the amounts differ.',
    settledBy: 'the credit note, the invoice or the lease',
  },
  es: {
    claim: 'Un reembolso o una señal devuelta',
    supports: 'Cada suma volvió al céntimo, y una factura o un concepto habla de reembolso.',
    excludes: 'Volvió más de lo que se había pagado.',
    cannotTell: 'Ni factura ni concepto habla de reembolso, o los importes difieren.',
    settledBy: 'el abono, la factura o el contrato de alquiler',
  },
};
