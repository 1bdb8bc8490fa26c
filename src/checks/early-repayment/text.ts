import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Prêt remboursé bien avant terme',
    question: 'Le prêt a-t-il été remboursé très tôt, en espèces ou par un tiers ?',
    summary:
      'Le contrôle additionne les remboursements d’un prêt faits au début de sa durée, quand ils le sont en espèces, ' +
      'depuis un compte qui n’est pas au foyer de l’emprunteur, ou aussitôt après des versements d’espèces d’un montant au moins égal.',
    finding:
      '{subject} a remboursé du {since} au {until} {repaid} d’un prêt de {principal} sur {term, plural, one {# mois} other {# mois}}, soit {part_repaid} du capital ' +
      'en {payments, plural, one {# paiement} other {# paiements}} : {by_others} par un tiers, {in_cash} en espèces ou après un versement d’espèces. ' +
      'C’est compatible avec un remboursement par des fonds d’origine inconnue ; une prime, une vente ou un rachat de crédit est à vérifier.',
    next: 'Demander l’origine de chaque remboursement, le tableau d’amortissement et la correspondance avec le prêteur.',
    params: {
      share: { label: 'Part du capital remboursée', why: 'proposition : la moitié' },
      part: { label: 'Début de la durée', why: 'proposition : le premier quart' },
      lead: { label: 'Délai entre espèces et remboursement', why: 'proposition : une semaine' },
    },
    measures: {
      principal: 'Capital',
      repaid: 'Remboursé au début de la durée',
      part_repaid: 'Part du capital',
      payments: 'Paiements',
      by_others: 'Par un tiers',
      in_cash: 'En espèces',
      term: 'Durée en mois',
    },
    blind: [
      'Un remboursement par compensation, sans ligne de relevé.',
      'Les remboursements qui ne sont pas rattachés au prêt.',
      'Des virements reçus sans explication sur le compte de l’emprunteur, qu’il réunit avant de rembourser.',
    ],
  },
  en: {
    title: 'Loan repaid long before its term',
    question: 'Was the loan repaid very early, in cash or by a third party?',
    summary:
      'The check adds up the repayments of a loan made at the start of its term, when they are made in cash, ' +
      'from an account outside the borrower’s household, or right after cash deposits of at least that amount.',
    finding:
      '{subject} repaid from {since} to {until} {repaid} of a loan of {principal} over {term, plural, one {# month} other {# months}}, that is {part_repaid} of the principal ' +
      'in {payments, plural, one {# payment} other {# payments}}: {by_others} by a third party, {in_cash} in cash or after a cash deposit. ' +
      'This is consistent with a repayment from money of unknown origin; a bonus, a sale or a refinancing is to be verified.',
    next: 'Ask for the origin of each repayment, the repayment schedule and the correspondence with the lender.',
    params: {
      share: { label: 'Part of the principal repaid', why: 'proposal: half' },
      part: { label: 'Start of the term', why: 'proposal: the first quarter' },
      lead: { label: 'Time between cash and repayment', why: 'proposal: one week' },
    },
    measures: {
      principal: 'Principal',
      repaid: 'Repaid at the start of the term',
      part_repaid: 'Part of the principal',
      payments: 'Payments',
      by_others: 'By a third party',
      in_cash: 'In cash',
      term: 'Term in months',
    },
    blind: [
      'A repayment by set-off, without a row of a statement.',
      'Repayments that are not linked to the loan.',
      'Unexplained transfers received on the borrower’s account and gathered before repaying.',
    ],
  },
  es: {
    title: 'Préstamo devuelto mucho antes del plazo',
    question: '¿Se devolvió el préstamo muy pronto, en efectivo o por un tercero?',
    summary:
      'El control suma las devoluciones de un préstamo hechas al inicio de su plazo, cuando son en efectivo, ' +
      'desde una cuenta ajena al hogar del prestatario, o justo después de ingresos en efectivo por al menos ese importe.',
    finding:
      '{subject} devolvió del {since} al {until} {repaid} de un préstamo de {principal} a {term, plural, one {# mes} other {# meses}}, es decir {part_repaid} del capital ' +
      'en {payments, plural, one {# pago} other {# pagos}}: {by_others} por un tercero, {in_cash} en efectivo o tras un ingreso en efectivo. ' +
      'Es compatible con una devolución con fondos de origen desconocido; una prima, una venta o una refinanciación está por verificar.',
    next: 'Pedir el origen de cada devolución, el cuadro de amortización y la correspondencia con el prestamista.',
    params: {
      share: { label: 'Parte del capital devuelta', why: 'propuesta: la mitad' },
      part: { label: 'Inicio del plazo', why: 'propuesta: el primer cuarto' },
      lead: { label: 'Tiempo entre efectivo y devolución', why: 'propuesta: una semana' },
    },
    measures: {
      principal: 'Capital',
      repaid: 'Devuelto al inicio del plazo',
      part_repaid: 'Parte del capital',
      payments: 'Pagos',
      by_others: 'Por un tercero',
      in_cash: 'En efectivo',
      term: 'Plazo en meses',
    },
    blind: [
      'Una devolución por compensación, sin fila de extracto.',
      'Las devoluciones no vinculadas al préstamo.',
      'Transferencias sin explicación recibidas en la cuenta del prestatario y reunidas antes de devolver.',
    ],
  },
});
