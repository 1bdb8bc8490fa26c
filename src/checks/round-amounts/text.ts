import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Montants ronds',
    question: 'Les montants ronds sont-ils plus fréquents sur un compte que sur les autres, à moyen de paiement égal ?',
    summary:
      'Le contrôle compte, pour chaque compte, sens et moyen de paiement, les montants multiples d’un pas, et compare leur part à celle des autres comptes du dossier. ' +
      'La probabilité est binomiale, corrigée du nombre de comparaisons. Ce contrôle informe seulement : un montant rond est ordinaire.',
    finding:
      'Sur {subject}, {direction, select, credit {{round, plural, one {# montant reçu} other {# montants reçus}}} other {{round, plural, one {# montant payé} other {# montants payés}}}} {method, select, cash {en espèces} transfer {par virement} instant_transfer {par virement instantané} card {par carte} cheque {par chèque} direct_debit {par prélèvement} remittance {par mandat} prepaid_load {par recharge} e_money {en monnaie électronique} crypto {en cryptoactifs} other {par un autre moyen}} sur {operations} ' +
      'sont des multiples de {step} ({share}), contre {among_peers} sur les autres comptes, du {since} au {until}. C’est une indication de contexte, à vérifier.',
    next: 'Regarder quelles contreparties paient en sommes rondes, et pour quel motif.',
    params: {
      step: { label: 'Pas', why: 'mesuré sur un jeu bancaire réel' },
      operations: { label: 'Opérations au moins', why: 'proposition : en deçà, une part ne dit rien' },
      peers: {
        label: 'Opérations des autres comptes',
        why: 'proposition : il faut savoir ce qui est ordinaire dans le dossier',
      },
      lead: { label: 'Écart de part', why: 'proposition : un écart faible, même improbable, n’apprend rien' },
      rate: { label: 'Taux de fausses découvertes', why: 'usage statistique' },
    },
    measures: {
      direction: 'Sens',
      method: 'Moyen',
      round: 'Montants ronds',
      operations: 'Opérations',
      share: 'Part',
      among_peers: 'Part ailleurs',
      false_discovery: 'Taux de fausses découvertes',
    },
    blind: [
      'Un dossier d’un seul compte : il n’y a pas de comparaison, le contrôle reste indéterminé.',
      'Des montants ronds dans une autre devise que celle du relevé.',
      'Un compte dont les pairs paient autrement par métier.',
    ],
  },
  en: {
    title: 'Round amounts',
    question: 'Are round amounts more frequent on an account than on the others, by the same means of payment?',
    summary:
      'For each account, direction and means, the check counts amounts that are multiples of a step, and compares their share with that of the other accounts of the file. ' +
      'The chance is binomial, corrected for the number of comparisons. It informs only: a round amount is ordinary.',
    finding:
      'On {subject}, {round, plural, one {# amount} other {# amounts}} {direction, select, credit {received} other {paid}} {method, select, cash {in cash} transfer {by transfer} instant_transfer {by instant transfer} card {by card} cheque {by cheque} direct_debit {by direct debit} remittance {by remittance} prepaid_load {by prepaid load} e_money {in electronic money} crypto {in crypto-assets} other {by another means}} of {operations} ' +
      'are multiples of {step} ({share}), against {among_peers} on the other accounts, from {since} to {until}. This is context, to be verified.',
    next: 'See which counterparties pay in round sums, and for what reason.',
    params: {
      step: { label: 'Step', why: 'measured on a real bank set' },
      operations: { label: 'Operations at least', why: 'proposal: under it a share says nothing' },
      peers: { label: 'Operations of other accounts', why: 'proposal: what is ordinary in the file has to be known' },
      lead: { label: 'Lead of the share', why: 'proposal: a small lead teaches nothing, however improbable' },
      rate: { label: 'Rate of false discoveries', why: 'statistical usage' },
    },
    measures: {
      direction: 'Direction',
      method: 'Means',
      round: 'Round amounts',
      operations: 'Operations',
      share: 'Share',
      among_peers: 'Share elsewhere',
      false_discovery: 'Rate of false discoveries',
    },
    blind: [
      'A file of one account: there is no comparison, and the check stays undetermined.',
      'Amounts that are round in another currency than that of the statement.',
      'An account whose peers pay otherwise by trade.',
    ],
  },
  es: {
    title: 'Importes redondos',
    question: '¿Son los importes redondos más frecuentes en una cuenta que en las demás, con el mismo medio de pago?',
    summary:
      'Para cada cuenta, sentido y medio, el control cuenta los importes múltiplos de un paso y compara su parte con la de las demás cuentas del expediente. ' +
      'La probabilidad es binomial, corregida por el número de comparaciones. Solo informa: un importe redondo es ordinario.',
    finding:
      'En {subject}, {direction, select, credit {{round, plural, one {# importe recibido} other {# importes recibidos}}} other {{round, plural, one {# importe pagado} other {# importes pagados}}}} {method, select, cash {en efectivo} transfer {por transferencia} instant_transfer {por transferencia inmediata} card {con tarjeta} cheque {con cheque} direct_debit {por adeudo} remittance {por giro} prepaid_load {por recarga} e_money {en dinero electrónico} crypto {en criptoactivos} other {por otro medio}} de {operations} ' +
      'son múltiplos de {step} ({share}), frente a {among_peers} en las demás cuentas, del {since} al {until}. Es una indicación de contexto, por verificar.',
    next: 'Ver qué contrapartes pagan en sumas redondas y por qué motivo.',
    params: {
      step: { label: 'Paso', why: 'medido en un conjunto bancario real' },
      operations: { label: 'Operaciones como mínimo', why: 'propuesta: por debajo una parte no dice nada' },
      peers: {
        label: 'Operaciones de otras cuentas',
        why: 'propuesta: hay que saber qué es ordinario en el expediente',
      },
      lead: {
        label: 'Ventaja de la parte',
        why: 'propuesta: una ventaja pequeña no enseña nada, por improbable que sea',
      },
      rate: { label: 'Tasa de falsos descubrimientos', why: 'uso estadístico' },
    },
    measures: {
      direction: 'Sentido',
      method: 'Medio',
      round: 'Importes redondos',
      operations: 'Operaciones',
      share: 'Parte',
      among_peers: 'Parte en otras',
      false_discovery: 'Tasa de falsos descubrimientos',
    },
    blind: [
      'Un expediente de una sola cuenta: no hay comparación y el control queda indeterminado.',
      'Importes redondos en otra divisa que la del extracto.',
      'Una cuenta cuyos pares pagan de otro modo por su oficio.',
    ],
  },
});
