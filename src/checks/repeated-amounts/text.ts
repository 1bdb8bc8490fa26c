import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Même montant particulier entre inconnus',
    question: 'Un montant particulier revient-il entre des personnes sans lien apparent ?',
    summary:
      'Le contrôle cherche un même montant au centime près, ni rond ni terminé comme un prix, passé entre plusieurs payeurs et plusieurs bénéficiaires différents. ' +
      'Il est retenu si les montants de cette taille ne rendent pas une telle rencontre probable, tous les montants ayant été essayés. Les comptes de service ne comptent pas.',
    finding:
      '{sum} est passé entre {pairs, plural, one {# couple} other {# couples}} de comptes ({payers} payeurs, {payees} bénéficiaires), du {since} au {until}, pour {total} en tout. ' +
      'Une telle rencontre est peu probable par hasard ({chance}) ; elle est compatible avec des versements convenus, comme avec un tarif ; à vérifier.',
    next: 'Chercher ce que ces personnes ont payé : le tarif, l’événement ou l’instruction commune.',
    params: {
      pairs: {
        label: 'Payeurs et bénéficiaires différents',
        why: 'proposition : un seul bénéficiaire est un abonnement, un seul payeur une paie',
      },
      floor: { label: 'Montant minimal', why: 'proposition : les petits montants sont des prix' },
      chance: { label: 'Probabilité admise', why: 'proposition : une chance sur mille pour tout le dossier' },
    },
    measures: {
      sum: 'Montant',
      pairs: 'Couples',
      payers: 'Payeurs',
      payees: 'Bénéficiaires',
      total: 'Total',
      chance: 'Probabilité par hasard',
    },
    blind: [
      'Des montants légèrement décalés les uns des autres.',
      'Les liens entre les personnes, hors virements entre comptes d’un même titulaire.',
      'Au plus mille opérations d’un montant sont citées.',
    ],
  },
  en: {
    title: 'One odd amount among strangers',
    question: 'Does an odd amount recur between persons without an apparent link?',
    summary:
      'The check looks for one amount, to the cent, neither round nor ending as a price, that passed between several different payers and several different payees. ' +
      'It is kept if amounts of that size do not make such a meeting likely, all amounts having been tried. Service accounts do not count.',
    finding:
      '{sum} passed between {pairs, plural, one {# pair} other {# pairs}} of accounts ({payers} payers, {payees} payees), from {since} to {until}, for {total} in all. ' +
      'Such a meeting is unlikely by chance ({chance}); it is consistent with agreed payments, as with a tariff; to be verified.',
    next: 'Look for what these persons paid: the tariff, the event or the common instruction.',
    params: {
      pairs: {
        label: 'Different payers and payees',
        why: 'proposal: one payee is a subscription, one payer a payroll',
      },
      floor: { label: 'Least amount', why: 'proposal: small amounts are prices' },
      chance: { label: 'Chance admitted', why: 'proposal: one in a thousand for the whole file' },
    },
    measures: {
      sum: 'Amount',
      pairs: 'Pairs',
      payers: 'Payers',
      payees: 'Payees',
      total: 'Total',
      chance: 'Chance',
    },
    blind: [
      'Amounts slightly shifted from one another.',
      'Links between the persons, save transfers between accounts of one holder.',
      'A thousand operations of an amount are cited at most.',
    ],
  },
  es: {
    title: 'Un mismo importe peculiar entre desconocidos',
    question: '¿Vuelve un importe peculiar entre personas sin vínculo aparente?',
    summary:
      'El control busca un mismo importe, al céntimo, ni redondo ni acabado como un precio, pasado entre varios pagadores y varios beneficiarios distintos. ' +
      'Se retiene si los importes de ese tamaño no hacen probable tal encuentro, habiéndose probado todos los importes. Las cuentas de servicio no cuentan.',
    finding:
      '{sum} pasó entre {pairs, plural, one {# par} other {# pares}} de cuentas ({payers} pagadores, {payees} beneficiarios), del {since} al {until}, por {total} en total. ' +
      'Tal encuentro es poco probable por azar ({chance}); es compatible con pagos convenidos, como con una tarifa; por verificar.',
    next: 'Buscar qué pagaron estas personas: la tarifa, el evento o la instrucción común.',
    params: {
      pairs: {
        label: 'Pagadores y beneficiarios distintos',
        why: 'propuesta: un solo beneficiario es una suscripción, un solo pagador una nómina',
      },
      floor: { label: 'Importe mínimo', why: 'propuesta: los importes pequeños son precios' },
      chance: { label: 'Probabilidad admitida', why: 'propuesta: una entre mil para todo el expediente' },
    },
    measures: {
      sum: 'Importe',
      pairs: 'Pares',
      payers: 'Pagadores',
      payees: 'Beneficiarios',
      total: 'Total',
      chance: 'Probabilidad por azar',
    },
    blind: [
      'Importes ligeramente desplazados unos de otros.',
      'Los vínculos entre las personas, salvo transferencias entre cuentas de un mismo titular.',
      'Se citan como máximo mil operaciones de un importe.',
    ],
  },
});
