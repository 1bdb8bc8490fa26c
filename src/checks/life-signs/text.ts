import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Aucune dépense ordinaire',
    question: 'Les comptes du foyer montrent-ils des dépenses ordinaires de la vie ?',
    summary:
      'Le contrôle compte, par mois et pour tous les comptes courants du foyer, les sortes de dépenses présentes : alimentation, carburant ou transports, téléphone, énergie, loyer ou prêt, retraits d’espèces. ' +
      'Il retient plusieurs mois de suite qui n’en montrent presque aucune, si chaque compte du foyer est établi pour ces mois, et si un revenu, un logement ou un véhicule montre que le foyer vit sur place.',
    finding:
      'Du {since} au {until}, soit {months, plural, one {# mois} other {# mois}}, les comptes du foyer de {subject} ne montrent au plus que ' +
      '{most, plural, =0 {aucune sorte} one {# sorte} other {# sortes}} de dépense ordinaire sur six, pour {spent} de débits et {received} de crédits. ' +
      'C’est compatible avec une vie payée autrement, en espèces ou par un tiers ; un hébergement, une absence ou un compte tenu ailleurs sont à vérifier.',
    next: 'Demander le fichier des comptes bancaires du foyer, les abonnements d’énergie et de téléphone à son adresse et qui les paie, puis les dates d’absence.',
    params: {
      classes: {
        label: 'Sortes de dépenses au plus',
        why: 'proposition : une seule sorte ne fait pas une vie ordinaire',
      },
      months: { label: 'Mois de suite', why: 'proposition : une absence de deux mois est ordinaire' },
      unclassified: {
        label: 'Débits sans nature reconnue au plus, par mois',
        why: 'proposition : au-delà, une dépense ordinaire peut s’y cacher et le mois n’est pas jugé',
      },
    },
    measures: {
      months: 'Mois',
      most: 'Sortes de dépenses au plus',
      spent: 'Débits de ces mois',
      received: 'Crédits de ces mois',
    },
    blind: [
      'Un compte du foyer qui n’est pas au dossier.',
      'Des dépenses dont le libellé ne dit pas la nature : le foyer est dit indéterminé.',
      'Un foyer dont ni revenu, ni logement, ni véhicule n’est connu : il est dit indéterminé.',
      'Un foyer n’est connu que s’il est inscrit au dossier.',
    ],
  },
  en: {
    title: 'No ordinary spending',
    question: 'Do the household’s accounts show ordinary spending?',
    summary:
      'The check counts, by month and for all current accounts of the household, the sorts of spending present: food, fuel or transport, telephone, energy, rent or loan, cash withdrawals. ' +
      'It keeps several months in a row that show hardly any, if every account of the household is proven for these months and an income, a home or a vehicle shows that the household lives here.',
    finding:
      'From {since} to {until}, that is {months, plural, one {# month} other {# months}}, the accounts of the household of {subject} show at most ' +
      '{most, plural, =0 {no sort} one {# sort} other {# sorts}} of ordinary spending out of six, with {spent} of debits and {received} of credits. ' +
      'This is consistent with a life paid otherwise, in cash or by somebody else; lodging with relatives, an absence or an account held elsewhere are to be verified.',
    next: 'Ask for the register of the household’s bank accounts, the energy and telephone contracts at its address and who pays them, then for dates of absence.',
    params: {
      classes: { label: 'Most sorts of spending', why: 'proposal: one sort alone makes no ordinary life' },
      months: { label: 'Months in a row', why: 'proposal: two months of absence are ordinary' },
      unclassified: {
        label: 'Most debits of unknown nature, a month',
        why: 'proposal: beyond it ordinary spending may hide among them and the month is not judged',
      },
    },
    measures: {
      months: 'Months',
      most: 'Most sorts of spending',
      spent: 'Debits of these months',
      received: 'Credits of these months',
    },
    blind: [
      'An account of the household that is not in the file.',
      'Spending whose label does not say its nature: the household is said to be undetermined.',
      'A household of which no income, home or vehicle is known: it is said to be undetermined.',
      'A household is known only if the file says so.',
    ],
  },
  es: {
    title: 'Ningún gasto corriente',
    question: '¿Muestran las cuentas del hogar gastos corrientes de la vida?',
    summary:
      'El control cuenta, por mes y para todas las cuentas corrientes del hogar, las clases de gasto presentes: alimentación, carburante o transporte, teléfono, energía, alquiler o préstamo, retiradas de efectivo. ' +
      'Retiene varios meses seguidos que apenas muestran alguna, si cada cuenta del hogar está establecida para esos meses y un ingreso, una vivienda o un vehículo muestra que el hogar vive allí.',
    finding:
      'Del {since} al {until}, es decir {months, plural, one {# mes} other {# meses}}, las cuentas del hogar de {subject} muestran como máximo ' +
      '{most, plural, =0 {ninguna clase} one {# clase} other {# clases}} de gasto corriente de seis, con {spent} de cargos y {received} de abonos. ' +
      'Es compatible con una vida pagada de otro modo, en efectivo o por un tercero; un alojamiento con allegados, una ausencia o una cuenta en otra parte están por verificar.',
    next: 'Pedir el registro de cuentas bancarias del hogar, los contratos de energía y teléfono en su domicilio y quién los paga, y las fechas de ausencia.',
    params: {
      classes: { label: 'Clases de gasto como máximo', why: 'propuesta: una sola clase no hace una vida corriente' },
      months: { label: 'Meses seguidos', why: 'propuesta: una ausencia de dos meses es corriente' },
      unclassified: {
        label: 'Cargos de naturaleza desconocida como máximo, al mes',
        why: 'propuesta: por encima puede ocultarse un gasto corriente y el mes no se juzga',
      },
    },
    measures: {
      months: 'Meses',
      most: 'Clases de gasto como máximo',
      spent: 'Cargos de esos meses',
      received: 'Abonos de esos meses',
    },
    blind: [
      'Una cuenta del hogar que no consta en el expediente.',
      'Gastos cuyo concepto no dice su naturaleza: el hogar se dice indeterminado.',
      'Un hogar del que no se conoce ingreso, vivienda ni vehículo: se dice indeterminado.',
      'Un hogar solo se conoce si consta en el expediente.',
    ],
  },
});
