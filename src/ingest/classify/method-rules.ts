import { type LabelRule, type Method, rule } from './rule.ts';

const words = String.raw;

/** Means of payment, from what banks print in French, English and Spanish; the first that matches decides. */
export const methodRules: readonly LabelRule<Method>[] = [
  rule(
    'fee-first',
    'fee',
    words`(^|\| )(FRAIS|COMMISSIONS?|COM\.|COTISATION (OFFRE|CARTE|COMPTE)|AGIOS|ABONNEMENT (OFFRE|COMPTE)|BANK FEES?|COMISION(ES)?)\b`,
  ),
  rule(
    'remittance',
    'remittance',
    words`\b(WESTERN UNION|MONEYGRAM|RIA MONEY|RIA FINANCIAL|WORLDREMIT|TAPTAP SEND|REMITLY|SMALL WORLD|REMITTANCE|MANDAT (CASH|POSTAL)|GIRO POSTAL)\b`,
  ),
  rule(
    'instant-transfer',
    'instant_transfer',
    words`\b(VIR(EMENT)?( SEPA)? INST(ANTANE)?|TRANSFERENCIA INMEDIATA|FASTER PAYMENT|INSTANT (TRANSFER|PAYMENT)|BIZUM|WERO)\b`,
  ),
  rule('card-takings', 'card', words`\b(REM(ISE)? CB|REM(ISE)? CARTES?|CARD TAKINGS|REMESA TARJETA)\b`),
  rule('cheque-takings', 'cheque', words`\bREM(ISE)?\.? (DE )?(CHEQUES?|CHQS?)\b`),
  rule(
    'transfer-label',
    'transfer',
    words`(^|\| )(VIR(EMENT)?S?\.?|VRT|TRANSFERENCIA|TRANSF|TRANSFER|TRF|WIRE|ACH|STANDING ORDER|BANK TRANSFER|ORDEN PERMANENTE|TRASPASO)\b`,
  ),
  rule(
    'direct-debit',
    'direct_debit',
    words`\b(PRLV|PRELEVEMENTS?|PRELEVMNT|DIRECT DEBIT|DD|RECIBO|DOMICILIACION|ADEUDO|TIP SEPA)\b`,
  ),
  rule(
    'prepaid-brand',
    'prepaid_load',
    words`\b(PCS|TRANSCASH|NEOSURF|PAYSAFE ?CARD|TONEO|VERITAS CARD|CARTE (PREPAYEE|NICKEL)|(RECHARGE|COMPTE) NICKEL|NICKEL RECHARGE)\b`,
  ),
  rule(
    'cash-drawn-or-paid-in',
    'cash',
    words`\b(RETRAITS?|RET|RETR|DEPOTS?|VERSEMENTS?|VRST|VERST|VERS|VST|REM|REMISE)\.? ?(D ?'? ?)?(ESP|ESPECES|NUMERAIRE|DAB|GAB)\b`,
  ),
  rule(
    'card',
    'card',
    words`(^|\| )(CB|CARTE|CARD|TARJETA|ACHAT CB|PAIEMENT CB|PAIEMENT (PAR )?CARTE|PAIEMENT PSC|FACTURE CARTE|CREDIT CARD|DEBIT CARD|POS|COMPRA TARJETA|COMPRA CON TARJETA|PAGO CON TARJETA|CONTACTLESS)\b`,
  ),
  rule('cheque', 'cheque', words`\b(CHEQUES?|CHQS?|CHECKS?|TALON)\b`),
  rule(
    'cash',
    'cash',
    words`\b(ESPECES|NUMERAIRE|RETRAIT|DAB|GAB|ATM|CASH ?(DEPOSIT|WITHDRAWAL|IN|OUT|POINT)|EFECTIVO|CAJERO|REINTEGRO)\b|CASH_(IN|OUT)|(^|\| )CASH( \||$)`,
  ),
  rule('interest', 'interest', words`\b(INTERETS?|INTEREST|INTERESES)\b`),
  rule('fee', 'fee', words`\b(FRAIS|COMMISSIONS?|AGIOS|COTISATION (OFFRE|CARTE|COMPTE)|FEES?|CHARGES|COMISION(ES)?)\b`),
  rule('crypto', 'crypto', words`\b(BITCOIN|ETHEREUM|CRYPTO)\b`),
  rule('prepaid', 'prepaid_load', words`\b(RECHARGE|PREPAID|TOP[- ]?UP|RECARGA)\b`),
  rule('internal', 'internal', words`\b(REINVESTMENT|VIREMENT INTERNE|INTERNAL)\b`),
  rule('transfer', 'transfer', words`\b(VIR|VIREMENT|TRANSFERT?|TRANSFERENCIA)\b`),
  rule('card-word', 'card', words`\b(CB|CARTE|TARJETA|CARD)\b`),
  rule('e-money', 'e_money', words`\b(PAYPAL|SKRILL|NETELLER|LYDIA|VENMO|REVOLUT)\b`),
];
