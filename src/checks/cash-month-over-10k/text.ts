import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Espèces du mois au-delà du seuil',
    question:
      'Les espèces passées par un compte ont-elles dépassé, au cours d’un mois civil, le montant qui appelle une communication systématique ?',
    summary:
      'Le contrôle additionne, par compte et par mois civil, tous les versements et tous les retraits d’espèces, comme le veut le décret. ' +
      'Le montant comparé est celui en vigueur au jour de chaque opération.',
    finding:
      '{operations, plural, one {# opération en espèces} other {# opérations en espèces}} sur {subject} au cours du mois, du {since} au {until} : ' +
      '{paid_in} versés et {drawn} retirés, soit {total} au total, au-delà de {ceiling}. ' +
      'C’est un fait, non un soupçon : l’origine et l’emploi de ces espèces sont à vérifier.',
    next: 'Rapprocher ces opérations de l’activité du titulaire ; demander les bordereaux et, pour un commerce, le livre de caisse.',
    params: {
      ceiling: {
        label: 'Seuil mensuel de communication',
        why: 'montant fixé par le décret, au jour de l’opération ; date de vigueur à confirmer',
      },
    },
    measures: {
      operations: 'Opérations',
      total: 'Total versé et retiré',
      paid_in: 'Versé',
      drawn: 'Retiré',
      ceiling: 'Seuil en vigueur',
    },
    blind: [
      'Des espèces réparties sur plusieurs comptes ou plusieurs banques.',
      'Des espèces à cheval sur deux mois civils.',
      'Des espèces qui ne passent par aucun compte.',
    ],
  },
  en: {
    title: 'Cash of the month above the reporting amount',
    question: 'Did cash through one account pass, in a calendar month, the amount that must be reported?',
    summary:
      'The check adds up, per account and calendar month, all cash deposits and all cash withdrawals, as the French decree says. ' +
      'The amount compared is the one in force on the day of each operation.',
    finding:
      '{operations, plural, one {# cash operation} other {# cash operations}} on {subject} during the month, from {since} to {until}: ' +
      '{paid_in} paid in and {drawn} drawn, {total} in all, above {ceiling}. ' +
      'This is a fact, not a suspicion: the origin and use of this cash are to be verified.',
    next: 'Compare these operations with the holder’s activity; ask for the slips and, for a shop, the cash book.',
    params: {
      ceiling: {
        label: 'Monthly reporting amount',
        why: 'set by decree, as on the day of the operation; date of force to be confirmed',
      },
    },
    measures: {
      operations: 'Operations',
      total: 'Total paid in and drawn',
      paid_in: 'Paid in',
      drawn: 'Drawn',
      ceiling: 'Amount in force',
    },
    blind: [
      'Cash spread over several accounts or several banks.',
      'Cash on both sides of the end of a month.',
      'Cash that passes through no account.',
    ],
  },
  es: {
    title: 'Efectivo del mes por encima del umbral',
    question: '¿Superó el efectivo de una cuenta, en un mes natural, el importe que debe comunicarse?',
    summary:
      'El control suma, por cuenta y mes natural, todos los ingresos y todas las retiradas de efectivo, como dice el decreto francés. ' +
      'El importe comparado es el vigente el día de cada operación.',
    finding:
      '{operations, plural, one {# operación en efectivo} other {# operaciones en efectivo}} en {subject} durante el mes, del {since} al {until}: ' +
      '{paid_in} ingresados y {drawn} retirados, {total} en total, por encima de {ceiling}. ' +
      'Es un hecho, no una sospecha: el origen y el destino de este efectivo están por verificar.',
    next: 'Comparar estas operaciones con la actividad del titular; pedir los justificantes y, para un comercio, el libro de caja.',
    params: {
      ceiling: {
        label: 'Umbral mensual de comunicación',
        why: 'importe fijado por decreto, en el día de la operación; fecha de vigencia por confirmar',
      },
    },
    measures: {
      operations: 'Operaciones',
      total: 'Total ingresado y retirado',
      paid_in: 'Ingresado',
      drawn: 'Retirado',
      ceiling: 'Umbral vigente',
    },
    blind: [
      'Efectivo repartido en varias cuentas o varios bancos.',
      'Efectivo a caballo de dos meses naturales.',
      'Efectivo que no pasa por ninguna cuenta.',
    ],
  },
});
