import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Compte qui collecte et répartit d’un coup',
    question: 'Le compte a-t-il reçu de nombreux payeurs et payé de nombreux autres bénéficiaires en quelques jours ?',
    summary:
      'Le contrôle compte, dans une fenêtre glissante, les payeurs et les bénéficiaires différents de chaque compte, quand ils ont peu en commun. ' +
      'Le mouvement est retenu s’il est improbable, dans les deux sens, au rythme des mois précédents du même compte. ' +
      'Ni l’égalité des montants ni l’ordre des opérations n’est exigé. Banques, administrations et autres comptes de service ne comptent pas.',
    finding:
      '{payers, plural, one {# payeur} other {# payeurs}} et {payees, plural, one {# bénéficiaire} other {# bénéficiaires}} sur {subject} ' +
      'en {days, plural, one {# jour} other {# jours}}, du {since} au {until} : {received} reçus et {paid} payés, ' +
      '{overlap} des correspondants étant à la fois payeurs et bénéficiaires. ' +
      'C’est compatible avec un compte de collecte et de répartition, comme avec l’activité d’un commerce ou d’un mandataire ; à vérifier.',
    next: 'Identifier les payeurs et les bénéficiaires, puis demander au titulaire à quel titre il reçoit et paie pour eux.',
    params: {
      payers: { label: 'Payeurs différents', why: 'mesuré sur les jeux d’essai publics' },
      payees: { label: 'Bénéficiaires différents', why: 'mesuré sur les jeux d’essai publics' },
      window: { label: 'Durée de la fenêtre', why: 'mesuré : 96 heures ne contiennent que 9 % des cas simulés' },
      overlap: {
        label: 'Part commune aux payeurs et aux bénéficiaires',
        why: 'proposition : un groupe qui se paie mutuellement est une autre figure',
      },
      chance: {
        label: 'Probabilité admise',
        why: 'proposition : une chance sur mille au rythme antérieur du compte, ou à sa semaine la plus chargée',
      },
      history: { label: 'Passé du compte', why: 'proposition : deux mois au moins donnent un rythme' },
    },
    measures: {
      payers: 'Payeurs',
      payees: 'Bénéficiaires',
      received: 'Total reçu',
      paid: 'Total payé',
      overlap: 'Part commune',
      days: 'Durée',
      chance: 'Probabilité à ce rythme',
    },
    blind: [
      'Un compte qui collecte et répartit toujours au même rythme.',
      'Un compte sans passé suffisant : il est dit indéterminé.',
      'Des correspondants que la banque ne nomme pas, ou des espèces.',
      'Une activité saisonnière, dont le rythme des deux mois précédents ne dit rien.',
    ],
  },
  en: {
    title: 'Account that collects and distributes at once',
    question: 'Was the account paid by many, and did it pay many others, within a few days?',
    summary:
      'In a rolling window the check counts the distinct payers and payees of each account, where they have little in common. ' +
      'The movement is kept if it is improbable, both ways, at the pace of the same account’s months before. ' +
      'Neither equal amounts nor an order of operations is asked for. Banks, administrations and other service accounts do not count.',
    finding:
      '{payers, plural, one {# payer} other {# payers}} and {payees, plural, one {# payee} other {# payees}} on {subject} ' +
      'within {days, plural, one {# day} other {# days}}, from {since} to {until}: {received} received and {paid} paid, ' +
      '{overlap} of the counterparties being both payer and payee. ' +
      'This is consistent with an account that collects and distributes, as with the business of a shop or an agent; to be verified.',
    next: 'Identify the payers and the payees, then ask the holder in what capacity he receives and pays for them.',
    params: {
      payers: { label: 'Distinct payers', why: 'measured on public test sets' },
      payees: { label: 'Distinct payees', why: 'measured on public test sets' },
      window: { label: 'Length of the window', why: 'measured: 96 hours hold only 9% of simulated cases' },
      overlap: {
        label: 'Part that payers and payees have in common',
        why: 'proposal: a group whose members pay one another is another shape',
      },
      chance: {
        label: 'Chance admitted',
        why: 'proposal: one in a thousand at the account’s earlier pace, or at that of its busiest week',
      },
      history: { label: 'Past of the account', why: 'proposal: two months at least give a pace' },
    },
    measures: {
      payers: 'Payers',
      payees: 'Payees',
      received: 'Total received',
      paid: 'Total paid',
      overlap: 'Part in common',
      days: 'Duration',
      chance: 'Chance at that pace',
    },
    blind: [
      'An account that always collects and distributes at one pace.',
      'An account without enough past: it is said to be undetermined.',
      'Counterparties whom the bank does not name, or cash.',
      'A seasonal trade, of which the pace of the two months before says nothing.',
    ],
  },
  es: {
    title: 'Cuenta que recauda y reparte de golpe',
    question: '¿Recibió la cuenta de muchos pagadores y pagó a otros muchos en pocos días?',
    summary:
      'En una ventana móvil, el control cuenta los pagadores y los beneficiarios distintos de cada cuenta, cuando tienen poco en común. ' +
      'El movimiento se retiene si es improbable, en ambos sentidos, al ritmo de los meses anteriores de la misma cuenta. ' +
      'No se exige ni igualdad de importes ni orden de operaciones. Bancos, administraciones y otras cuentas de servicio no cuentan.',
    finding:
      '{payers, plural, one {# pagador} other {# pagadores}} y {payees, plural, one {# beneficiario} other {# beneficiarios}} en {subject} ' +
      'en {days, plural, one {# día} other {# días}}, del {since} al {until}: {received} recibidos y {paid} pagados, ' +
      'siendo {overlap} de los interlocutores a la vez pagadores y beneficiarios. ' +
      'Es compatible con una cuenta de recaudación y reparto, como con la actividad de un comercio o de un mandatario; debe verificarse.',
    next: 'Identificar a pagadores y beneficiarios, y preguntar al titular en qué calidad recibe y paga por ellos.',
    params: {
      payers: { label: 'Pagadores distintos', why: 'medido en los juegos de prueba públicos' },
      payees: { label: 'Beneficiarios distintos', why: 'medido en los juegos de prueba públicos' },
      window: { label: 'Duración de la ventana', why: 'medido: 96 horas solo contienen el 9 % de los casos simulados' },
      overlap: {
        label: 'Parte común a pagadores y beneficiarios',
        why: 'propuesta: un grupo cuyos miembros se pagan entre sí es otra figura',
      },
      chance: {
        label: 'Probabilidad admitida',
        why: 'propuesta: una entre mil al ritmo anterior de la cuenta, o al de su semana más cargada',
      },
      history: { label: 'Pasado de la cuenta', why: 'propuesta: dos meses al menos dan un ritmo' },
    },
    measures: {
      payers: 'Pagadores',
      payees: 'Beneficiarios',
      received: 'Total recibido',
      paid: 'Total pagado',
      overlap: 'Parte común',
      days: 'Duración',
      chance: 'Probabilidad a ese ritmo',
    },
    blind: [
      'Una cuenta que recauda y reparte siempre al mismo ritmo.',
      'Una cuenta sin pasado suficiente: se dice indeterminada.',
      'Interlocutores que el banco no nombra, o efectivo.',
      'Una actividad de temporada, de la que nada dice el ritmo de los dos meses anteriores.',
    ],
  },
});
