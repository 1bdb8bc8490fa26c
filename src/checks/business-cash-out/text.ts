import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Espèces retirées d’un compte professionnel',
    question: 'Un commerce retire-t-il des espèces hors de proportion avec son activité ?',
    summary:
      'Le contrôle compte, par mois civil, les retraits d’espèces des comptes professionnels et leur part dans les débits, virements entre comptes propres exclus. ' +
      'Un mois est retenu si les retraits sont nombreux ou s’ils font une grande part des débits. ' +
      'Lorsque le dossier contient assez de comptes de la même activité, il faut en outre que presque aucun d’eux ne retire autant.',
    finding:
      '{operations, plural, one {# retrait d’espèces} other {# retraits d’espèces}} sur {subject} du {since} au {until}, pour {drawn}, soit {part} de {paid} de débits. ' +
      '{peers, plural, =0 {Aucun compte de la même activité ne permet de comparer.} one {# autre compte de la même activité figure au dossier.} other {# autres comptes de la même activité figurent au dossier.}} ' +
      'C’est compatible avec une sortie d’espèces étrangère au commerce ; des frais payés en espèces ou des prélèvements de l’exploitant sont à vérifier.',
    next: 'Demander le livre de caisse, les justificatifs des dépenses payées en espèces et le compte de l’exploitant ou d’associé.',
    params: {
      operations: {
        label: 'Retraits par mois',
        why: 'proposition : un commerce retire d’ordinaire peu, et en une fois',
      },
      share: { label: 'Part des débits', why: 'proposition : un commerce paie surtout par virement et prélèvement' },
      floor: { label: 'Retraits du mois au moins', why: 'proposition : de petites sommes servent au fonds de caisse' },
      peers: { label: 'Comptes comparables au moins', why: 'proposition : moins de comptes ne disent rien de l’usage' },
      rare: { label: 'Part des comparables qui retirent autant', why: 'proposition : un sur vingt' },
    },
    measures: {
      months: 'Mois',
      operations: 'Retraits',
      drawn: 'Total retiré',
      paid: 'Total des débits',
      part: 'Part des débits',
      peers: 'Comptes comparables',
    },
    blind: [
      'Les espèces rendues au client au-delà de son achat.',
      'Des virements à des personnes qui retirent à leur tour.',
      'Un compte de particulier qui sert au commerce.',
    ],
  },
  en: {
    title: 'Cash drawn from a business account',
    question: 'Does a business withdraw cash out of line with its trade?',
    summary:
      'The check counts, by calendar month, the cash withdrawals of business accounts and their part in the debits, transfers between own accounts left out. ' +
      'A month is kept if withdrawals are many or make a large part of the debits. ' +
      'Where the file holds enough accounts of the same trade, hardly any of them may draw as much.',
    finding:
      '{operations, plural, one {# cash withdrawal} other {# cash withdrawals}} on {subject} from {since} to {until}, for {drawn}, which is {part} of {paid} of debits. ' +
      '{peers, plural, =0 {No account of the same trade allows a comparison.} one {# other account of the same trade is in the file.} other {# other accounts of the same trade are in the file.}} ' +
      'This is consistent with cash leaving for reasons foreign to the trade; costs paid in cash or the owner’s drawings are to be verified.',
    next: 'Ask for the cash book, the receipts of what was paid in cash, and the owner’s or shareholder’s account.',
    params: {
      operations: { label: 'Withdrawals a month', why: 'proposal: a business usually draws little, and once' },
      share: { label: 'Part of the debits', why: 'proposal: a business pays mostly by transfer and direct debit' },
      floor: { label: 'Least withdrawals of the month', why: 'proposal: small sums serve as change' },
      peers: { label: 'Least comparable accounts', why: 'proposal: fewer accounts say nothing of what is usual' },
      rare: { label: 'Part of the comparable accounts that draw as much', why: 'proposal: one in twenty' },
    },
    measures: {
      months: 'Months',
      operations: 'Withdrawals',
      drawn: 'Total withdrawn',
      paid: 'Total debits',
      part: 'Part of the debits',
      peers: 'Comparable accounts',
    },
    blind: [
      'Cash handed to customers on top of a purchase.',
      'Transfers to persons who withdraw in their turn.',
      'A personal account that serves the business.',
    ],
  },
  es: {
    title: 'Efectivo retirado de una cuenta profesional',
    question: '¿Retira un negocio efectivo de forma desproporcionada respecto de su actividad?',
    summary:
      'El control cuenta, por mes natural, las retiradas de efectivo de las cuentas profesionales y su parte en los cargos, sin las transferencias entre cuentas propias. ' +
      'Un mes se retiene si las retiradas son numerosas o si forman gran parte de los cargos. ' +
      'Cuando el expediente contiene bastantes cuentas de la misma actividad, además casi ninguna de ellas debe retirar tanto.',
    finding:
      '{operations, plural, one {# retirada de efectivo} other {# retiradas de efectivo}} en {subject} del {since} al {until}, por {drawn}, es decir {part} de {paid} de cargos. ' +
      '{peers, plural, =0 {Ninguna cuenta de la misma actividad permite comparar.} one {# otra cuenta de la misma actividad consta en el expediente.} other {# otras cuentas de la misma actividad constan en el expediente.}} ' +
      'Es compatible con una salida de efectivo ajena al negocio; unos gastos pagados en efectivo o las disposiciones del titular están por verificar.',
    next: 'Pedir el libro de caja, los justificantes de lo pagado en efectivo y la cuenta del titular o de socio.',
    params: {
      operations: { label: 'Retiradas al mes', why: 'propuesta: un negocio suele retirar poco, y de una vez' },
      share: { label: 'Parte de los cargos', why: 'propuesta: un negocio paga sobre todo por transferencia y recibo' },
      floor: { label: 'Retiradas del mes como mínimo', why: 'propuesta: las sumas pequeñas sirven de cambio' },
      peers: { label: 'Cuentas comparables como mínimo', why: 'propuesta: menos cuentas no dicen nada de lo habitual' },
      rare: { label: 'Parte de las comparables que retiran tanto', why: 'propuesta: una de cada veinte' },
    },
    measures: {
      months: 'Meses',
      operations: 'Retiradas',
      drawn: 'Total retirado',
      paid: 'Total de cargos',
      part: 'Parte de los cargos',
      peers: 'Cuentas comparables',
    },
    blind: [
      'El efectivo entregado al cliente por encima de su compra.',
      'Transferencias a personas que retiran a su vez.',
      'Una cuenta personal que sirve al negocio.',
    ],
  },
});
