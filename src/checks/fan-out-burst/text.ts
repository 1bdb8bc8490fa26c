import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Sortie soudaine vers des bénéficiaires nouveaux',
    question: 'Le compte a-t-il payé d’un coup un nombre inhabituel de bénéficiaires nouveaux ?',
    summary:
      'Le contrôle compte les bénéficiaires différents que paie chaque compte dans une fenêtre glissante, et ceux qu’il n’avait jamais payés. ' +
      'La sortie est retenue si elle est improbable au rythme des mois précédents du même compte. Banques, administrations et autres comptes de service ne comptent pas.',
    finding:
      '{payees, plural, one {# bénéficiaire payé} other {# bénéficiaires payés}} par {subject} en {days, plural, one {# jour} other {# jours}}, du {since} au {until}, ' +
      'dont {first_seen, plural, one {# jamais payé} other {# jamais payés}} auparavant, pour {total}, ' +
      'quand le compte avait fait {past, plural, =0 {aucun virement} one {# virement} other {# virements}} dans les {history} jours précédents. ' +
      'C’est compatible avec un compte de répartition ; une paie, des règlements de factures ou des remboursements sont à vérifier.',
    next: 'Demander le motif des virements, identifier les bénéficiaires et voir d’où l’argent est venu.',
    params: {
      payees: {
        label: 'Bénéficiaires différents',
        why: 'proposition : quelques bénéficiaires se rencontrent par hasard',
      },
      first_seen: {
        label: 'Part de bénéficiaires jamais payés',
        why: 'proposition : payer ensemble des habitués est ordinaire',
      },
      window: { label: 'Durée de la fenêtre', why: 'proposition, d’après la forme des jeux d’essai publics' },
      chance: { label: 'Probabilité admise', why: 'proposition : une chance sur mille au rythme antérieur du compte' },
      settling: {
        label: 'Délai avant de tenir un bénéficiaire pour nouveau',
        why: 'proposition : au début des données, tous les bénéficiaires paraissent nouveaux',
      },
      history: { label: 'Passé du compte', why: 'proposition : deux mois au moins donnent un rythme' },
    },
    measures: {
      payees: 'Bénéficiaires',
      first_seen: 'Jamais payés',
      total: 'Total payé',
      days: 'Durée',
      past: 'Virements faits auparavant',
      chance: 'Probabilité à ce rythme',
    },
    blind: [
      'Une montée étalée sur des mois.',
      'Un compte sans passé suffisant : il est dit indéterminé.',
      'Des bénéficiaires que la banque ne nomme pas, ou payés en espèces.',
      'Des paiements groupés : la banque qui en fait plusieurs lignes rend la probabilité trop faible.',
    ],
  },
  en: {
    title: 'Sudden outflow to new payees',
    question: 'Did the account pay unusually many new payees at once?',
    summary:
      'The check counts the distinct payees of each account in a rolling window, and those it had never paid. ' +
      'The outflow is kept if it is improbable at the pace of the same account’s months before. Banks, administrations and other service accounts do not count.',
    finding:
      '{payees, plural, one {# payee} other {# payees}} paid by {subject} within {days, plural, one {# day} other {# days}}, from {since} to {until}, ' +
      '{first_seen, plural, one {# of them} other {# of them}} never paid before, for {total}, ' +
      'where the account had made {past, plural, =0 {no transfer} one {# transfer} other {# transfers}} in the {history} days before. ' +
      'This is consistent with a distributing account; wages, invoices paid or refunds are to be verified.',
    next: 'Ask for the purpose of the transfers, identify the payees and see where the money came from.',
    params: {
      payees: { label: 'Distinct payees', why: 'proposal: a few payees meet by chance' },
      first_seen: { label: 'Part never paid before', why: 'proposal: to pay regulars together is ordinary' },
      window: { label: 'Length of the window', why: 'proposal, after the shape of public test sets' },
      chance: { label: 'Chance admitted', why: 'proposal: one in a thousand at the account’s earlier pace' },
      settling: {
        label: 'Delay before a payee is held to be new',
        why: 'proposal: at the start of the data every payee looks new',
      },
      history: { label: 'Past of the account', why: 'proposal: two months at least give a pace' },
    },
    measures: {
      payees: 'Payees',
      first_seen: 'Never paid before',
      total: 'Total paid',
      days: 'Duration',
      past: 'Transfers made before',
      chance: 'Chance at that pace',
    },
    blind: [
      'Growth spread over months.',
      'An account without enough past: it is said to be undetermined.',
      'Payees whom the bank does not name, or who are paid in cash.',
      'Grouped payments: a bank that makes several rows of them makes the chance too small.',
    ],
  },
  es: {
    title: 'Salida repentina hacia beneficiarios nuevos',
    question: '¿Pagó la cuenta de golpe a un número inusual de beneficiarios nuevos?',
    summary:
      'El control cuenta los beneficiarios distintos que paga cada cuenta en una ventana móvil, y los que nunca había pagado. ' +
      'La salida se retiene si es improbable al ritmo de los meses anteriores de la misma cuenta. Bancos, administraciones y otras cuentas de servicio no cuentan.',
    finding:
      '{payees, plural, one {# beneficiario pagado} other {# beneficiarios pagados}} por {subject} en {days, plural, one {# día} other {# días}}, del {since} al {until}, ' +
      '{first_seen, plural, one {# de ellos nunca pagado} other {# de ellos nunca pagados}} antes, por {total}, ' +
      'cuando la cuenta había hecho {past, plural, =0 {ninguna transferencia} one {# transferencia} other {# transferencias}} en los {history} días anteriores. ' +
      'Es compatible con una cuenta de reparto; unas nóminas, pagos de facturas o reembolsos están por verificar.',
    next: 'Pedir el motivo de las transferencias, identificar a los beneficiarios y ver de dónde vino el dinero.',
    params: {
      payees: { label: 'Beneficiarios distintos', why: 'propuesta: unos pocos beneficiarios coinciden por azar' },
      first_seen: { label: 'Parte nunca pagada', why: 'propuesta: pagar juntos a habituales es corriente' },
      window: { label: 'Duración de la ventana', why: 'propuesta, según la forma de los juegos de prueba públicos' },
      chance: { label: 'Probabilidad admitida', why: 'propuesta: una entre mil al ritmo anterior de la cuenta' },
      settling: {
        label: 'Plazo antes de tener por nuevo a un beneficiario',
        why: 'propuesta: al inicio de los datos todos los beneficiarios parecen nuevos',
      },
      history: { label: 'Pasado de la cuenta', why: 'propuesta: dos meses al menos dan un ritmo' },
    },
    measures: {
      payees: 'Beneficiarios',
      first_seen: 'Nunca pagados',
      total: 'Total pagado',
      days: 'Duración',
      past: 'Transferencias hechas antes',
      chance: 'Probabilidad a ese ritmo',
    },
    blind: [
      'Un crecimiento repartido en meses.',
      'Una cuenta sin pasado suficiente: se dice indeterminada.',
      'Beneficiarios que el banco no nombra, o pagados en efectivo.',
      'Pagos agrupados: el banco que hace de ellos varias líneas vuelve la probabilidad demasiado pequeña.',
    ],
  },
});
