import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Afflux soudain de payeurs nouveaux',
    question: 'Un nombre inhabituel de payeurs nouveaux est-il apparu d’un coup sur le compte ?',
    summary:
      'Le contrôle compte les payeurs différents de chaque compte dans une fenêtre glissante, et ceux que le compte n’avait jamais rencontrés. ' +
      'L’afflux est retenu s’il est improbable au rythme des mois précédents du même compte. Banques, administrations et autres comptes de service ne comptent pas.',
    finding:
      '{payers, plural, one {# payeur} other {# payeurs}} sur {subject} en {days, plural, one {# jour} other {# jours}}, du {since} au {until}, ' +
      'dont {first_seen, plural, one {# jamais vu} other {# jamais vus}} auparavant, pour {total}, ' +
      'quand le compte avait reçu {past, plural, =0 {aucun virement} one {# virement} other {# virements}} dans les {history} jours précédents. ' +
      'C’est compatible avec un compte de collecte ; une vente, une cotisation ou une cagnotte sont à vérifier.',
    next: 'Demander le motif des virements, identifier les payeurs et voir où l’argent part ensuite.',
    params: {
      payers: { label: 'Payeurs différents', why: 'proposition : quelques payeurs se rencontrent par hasard' },
      first_seen: {
        label: 'Part de payeurs jamais vus',
        why: 'proposition : des habitués qui paient ensemble sont ordinaires',
      },
      window: { label: 'Durée de la fenêtre', why: 'proposition, d’après la forme des jeux d’essai publics' },
      chance: { label: 'Probabilité admise', why: 'proposition : une chance sur mille au rythme antérieur du compte' },
      settling: {
        label: 'Délai avant de tenir un payeur pour nouveau',
        why: 'proposition : au début des données, tous les payeurs paraissent nouveaux',
      },
      history: { label: 'Passé du compte', why: 'proposition : deux mois au moins donnent un rythme' },
    },
    measures: {
      payers: 'Payeurs',
      first_seen: 'Jamais vus',
      total: 'Total reçu',
      days: 'Durée',
      past: 'Virements reçus auparavant',
      chance: 'Probabilité à ce rythme',
    },
    blind: [
      'Une montée étalée sur des mois.',
      'Un compte sans passé suffisant : il est dit indéterminé.',
      'Des payeurs que la banque ne nomme pas.',
    ],
  },
  en: {
    title: 'Sudden inflow from new payers',
    question: 'Did unusually many new payers appear on the account at once?',
    summary:
      'The check counts the distinct payers of each account in a rolling window, and those the account had never met. ' +
      'The inflow is kept if it is improbable at the pace of the same account’s months before. Banks, administrations and other service accounts do not count.',
    finding:
      '{payers, plural, one {# payer} other {# payers}} on {subject} within {days, plural, one {# day} other {# days}}, from {since} to {until}, ' +
      '{first_seen, plural, one {# of them} other {# of them}} never seen before, for {total}, ' +
      'where the account had received {past, plural, =0 {no transfer} one {# transfer} other {# transfers}} in the {history} days before. ' +
      'This is consistent with a collecting account; a sale, membership fees or a collection are to be verified.',
    next: 'Ask for the purpose of the transfers, identify the payers and see where the money goes next.',
    params: {
      payers: { label: 'Distinct payers', why: 'proposal: a few payers meet by chance' },
      first_seen: { label: 'Part never seen before', why: 'proposal: regulars who pay together are ordinary' },
      window: { label: 'Length of the window', why: 'proposal, after the shape of public test sets' },
      chance: { label: 'Chance admitted', why: 'proposal: one in a thousand at the account’s earlier pace' },
      settling: {
        label: 'Delay before a payer is held to be new',
        why: 'proposal: at the start of the data every payer looks new',
      },
      history: { label: 'Past of the account', why: 'proposal: two months at least give a pace' },
    },
    measures: {
      payers: 'Payers',
      first_seen: 'Never seen before',
      total: 'Total received',
      days: 'Duration',
      past: 'Transfers received before',
      chance: 'Chance at that pace',
    },
    blind: [
      'Growth spread over months.',
      'An account without enough past: it is said to be undetermined.',
      'Payers whom the bank does not name.',
    ],
  },
  es: {
    title: 'Afluencia repentina de pagadores nuevos',
    question: '¿Apareció de golpe en la cuenta un número inusual de pagadores nuevos?',
    summary:
      'El control cuenta los pagadores distintos de cada cuenta en una ventana móvil, y los que la cuenta nunca había encontrado. ' +
      'La afluencia se retiene si es improbable al ritmo de los meses anteriores de la misma cuenta. Bancos, administraciones y otras cuentas de servicio no cuentan.',
    finding:
      '{payers, plural, one {# pagador} other {# pagadores}} en {subject} en {days, plural, one {# día} other {# días}}, del {since} al {until}, ' +
      '{first_seen, plural, one {# de ellos nunca visto} other {# de ellos nunca vistos}} antes, por {total}, ' +
      'cuando la cuenta había recibido {past, plural, =0 {ninguna transferencia} one {# transferencia} other {# transferencias}} en los {history} días anteriores. ' +
      'Es compatible con una cuenta de recaudación; una venta, unas cuotas o una colecta están por verificar.',
    next: 'Pedir el motivo de las transferencias, identificar a los pagadores y ver adónde va después el dinero.',
    params: {
      payers: { label: 'Pagadores distintos', why: 'propuesta: unos pocos pagadores coinciden por azar' },
      first_seen: { label: 'Parte nunca vista', why: 'propuesta: habituales que pagan juntos son corrientes' },
      window: { label: 'Duración de la ventana', why: 'propuesta, según la forma de los juegos de prueba públicos' },
      chance: { label: 'Probabilidad admitida', why: 'propuesta: una entre mil al ritmo anterior de la cuenta' },
      settling: {
        label: 'Plazo antes de tener por nuevo a un pagador',
        why: 'propuesta: al inicio de los datos todos los pagadores parecen nuevos',
      },
      history: { label: 'Pasado de la cuenta', why: 'propuesta: dos meses al menos dan un ritmo' },
    },
    measures: {
      payers: 'Pagadores',
      first_seen: 'Nunca vistos',
      total: 'Total recibido',
      days: 'Duración',
      past: 'Transferencias recibidas antes',
      chance: 'Probabilidad a ese ritmo',
    },
    blind: [
      'Un crecimiento repartido en meses.',
      'Una cuenta sin pasado suficiente: se dice indeterminada.',
      'Pagadores que el banco no nombra.',
    ],
  },
});
