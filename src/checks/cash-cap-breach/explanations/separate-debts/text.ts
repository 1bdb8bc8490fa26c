import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Des dettes distinctes, chacune sous le plafond',
    supports: 'Chaque paiement se rattache à une facture différente.',
    excludes: 'Un seul paiement, ou un prix unique, dépasse le plafond.',
    cannotTell: 'Rien ne dit si les paiements règlent une ou plusieurs dettes.',
    settledBy: 'les factures et les bons de commande',
  },
  en: {
    claim: 'Separate debts, each under the cap',
    supports: 'Each payment belongs to a different invoice.',
    excludes: 'A single payment, or one price, passes the cap.',
    cannotTell: 'Nothing says whether the payments settle one debt or several.',
    settledBy: 'the invoices and order forms',
  },
  es: {
    claim: 'Deudas distintas, cada una bajo el límite',
    supports: 'Cada pago corresponde a una factura diferente.',
    excludes: 'Un solo pago, o un precio único, supera el límite.',
    cannotTell: 'Nada indica si los pagos saldan una deuda o varias.',
    settledBy: 'las facturas y los pedidos',
  },
};
