import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Aller-retour entre deux comptes',
    question: 'Un compte a-t-il versé une somme à un autre, qui la lui a rendue presque entière ?',
    summary:
      'Le contrôle rapproche, entre deux comptes de titulaires différents, chaque somme versée de la première somme voisine revenue dans le délai. ' +
      'Une somme ne revient qu’une fois. Les opérations annulées, les comptes d’un même titulaire et les services (banques, administrations, places de marché) ne comptent pas.',
    finding:
      'De {subject} : {trips, plural, one {une somme versée puis revenue} other {# sommes versées puis revenues}} entre le {since} et le {until}, ' +
      '{sent} à l’aller et {returned} au retour ({returned_part}), ' +
      'la plus longue absence étant de {longest, plural, =0 {moins d’un jour} one {# jour} other {# jours}}. ' +
      'C’est compatible avec une opération sans cause réelle, comme avec un remboursement ou un prêt ; à vérifier.',
    next: 'Demander le motif de chaque versement et la pièce qui le justifie : facture, avoir, contrat de prêt.',
    params: {
      window: { label: 'Délai de retour', why: 'proposition : au-delà, deux paiements se répondent sans lien établi' },
      tolerance: {
        label: 'Écart admis entre l’aller et le retour',
        why: 'proposition : une commission ou un intérêt dépasse rarement ce taux',
      },
      floor: {
        label: 'Total minimal des sommes versées',
        why: 'proposition : en dessous, remboursements et acomptes rendus sont courants',
      },
      waiting_cap: {
        label: 'Sommes en attente examinées',
        why: 'borne de calcul : au-delà, la paire est dite indéterminée',
      },
    },
    measures: {
      trips: 'Allers-retours',
      sent: 'Versé',
      returned: 'Revenu',
      returned_part: 'Part revenue',
      longest: 'Plus longue absence',
    },
    blind: [
      'Un retour par un tiers, en espèces ou en plusieurs fois.',
      'L’ordre de deux opérations d’un même jour lorsque le relevé ne donne pas l’heure : la première ligne lue est tenue pour l’aller.',
      'Deux comptes d’un même titulaire que le dossier ne donne pas pour tels.',
      'Une somme isolée inférieure au total minimal.',
    ],
  },
  en: {
    title: 'Round trip between two accounts',
    question: 'Did one account pay another a sum that came back nearly whole?',
    summary:
      'Between two accounts of different holders, the check sets each sum paid against the first similar sum that came back in time. ' +
      'A sum comes back once. Reversed operations, accounts of one holder and services (banks, administrations, marketplaces) do not count.',
    finding:
      'From {subject}: {trips, plural, one {one sum paid and come back} other {# sums paid and come back}} between {since} and {until}, ' +
      '{sent} out and {returned} back ({returned_part}), ' +
      'the longest absence being {longest, plural, =0 {less than a day} one {# day} other {# days}}. ' +
      'This is consistent with an operation without real cause, as with a refund or a loan; to be verified.',
    next: 'Ask for the purpose of each payment and the paper behind it: invoice, credit note, loan contract.',
    params: {
      window: {
        label: 'Time to come back',
        why: 'proposal: beyond it two payments answer each other with no known link',
      },
      tolerance: {
        label: 'Difference admitted between out and back',
        why: 'proposal: a commission or interest seldom passes this rate',
      },
      floor: {
        label: 'Least total of the sums paid',
        why: 'proposal: below it refunds and deposits given back are common',
      },
      waiting_cap: {
        label: 'Waiting sums looked at',
        why: 'bound of the search: beyond it the pair is said to be undetermined',
      },
    },
    measures: {
      trips: 'Round trips',
      sent: 'Paid',
      returned: 'Come back',
      returned_part: 'Part come back',
      longest: 'Longest absence',
    },
    blind: [
      'A return through a third party, in cash or in several payments.',
      'The order of two operations of one day when the statement gives no hour: the first row read is held to be the way out.',
      'Two accounts of one holder that the file does not give as such.',
      'A single sum below the least total.',
    ],
  },
  es: {
    title: 'Ida y vuelta entre dos cuentas',
    question: '¿Pagó una cuenta a otra una suma que le fue devuelta casi entera?',
    summary:
      'Entre dos cuentas de titulares distintos, el control coteja cada suma pagada con la primera suma parecida que volvió dentro del plazo. ' +
      'Una suma vuelve una sola vez. No cuentan las operaciones anuladas, las cuentas de un mismo titular ni los servicios (bancos, administraciones, plataformas).',
    finding:
      'De {subject}: {trips, plural, one {una suma pagada y devuelta} other {# sumas pagadas y devueltas}} entre el {since} y el {until}, ' +
      '{sent} a la ida y {returned} a la vuelta ({returned_part}), ' +
      'con una ausencia máxima de {longest, plural, =0 {menos de un día} one {# día} other {# días}}. ' +
      'Es compatible con una operación sin causa real, como con un reembolso o un préstamo; debe verificarse.',
    next: 'Pedir el motivo de cada pago y el documento que lo justifica: factura, abono, contrato de préstamo.',
    params: {
      window: { label: 'Plazo de vuelta', why: 'propuesta: más allá, dos pagos se responden sin vínculo conocido' },
      tolerance: {
        label: 'Diferencia admitida entre ida y vuelta',
        why: 'propuesta: una comisión o un interés rara vez supera esta tasa',
      },
      floor: {
        label: 'Total mínimo de las sumas pagadas',
        why: 'propuesta: por debajo, los reembolsos y señales devueltas son corrientes',
      },
      waiting_cap: {
        label: 'Sumas en espera examinadas',
        why: 'límite de cálculo: más allá, el par se dice indeterminado',
      },
    },
    measures: {
      trips: 'Idas y vueltas',
      sent: 'Pagado',
      returned: 'Devuelto',
      returned_part: 'Parte devuelta',
      longest: 'Ausencia máxima',
    },
    blind: [
      'Una vuelta por un tercero, en efectivo o en varios pagos.',
      'El orden de dos operaciones de un mismo día cuando el extracto no da la hora: la primera línea leída se tiene por la ida.',
      'Dos cuentas de un mismo titular que el expediente no da por tales.',
      'Una suma aislada inferior al total mínimo.',
    ],
  },
});
