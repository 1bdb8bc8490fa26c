import { defineText } from '#domain/check.ts';

const reasonFr =
  '{reason, select, payers {le nombre de ses payeurs} payees {le nombre de ses bénéficiaires} received {la somme reçue} paid {la somme versée} receipts {le nombre de virements reçus} payments {le nombre de virements émis} members {le nombre de ses contreparties} links {le nombre de liens de son voisinage} returned_in_two {l’argent revenu par une contrepartie} returned_in_three {l’argent revenu par deux contreparties} other {les mouvements avec des contreparties qui traitent aussi entre elles}}';
const reasonEn =
  '{reason, select, payers {how many pay it} payees {how many it pays} received {the sum received} paid {the sum paid} receipts {the number of transfers received} payments {the number of transfers made} members {the number of its counterparties} links {the number of links around it} returned_in_two {money back through one counterparty} returned_in_three {money back through two counterparties} other {dealings with counterparties that also deal with one another}}';
const reasonEs =
  '{reason, select, payers {cuántos le pagan} payees {a cuántos paga} received {la suma recibida} paid {la suma pagada} receipts {el número de transferencias recibidas} payments {el número de transferencias emitidas} members {el número de sus contrapartes} links {el número de vínculos de su entorno} returned_in_two {el dinero que vuelve por una contraparte} returned_in_three {el dinero que vuelve por dos contrapartes} other {los movimientos con contrapartes que también tratan entre sí}}';

export const text = defineText({
  fr: {
    title: 'Voisinage inhabituel d’un compte',
    question: 'Le voisinage d’un compte diffère-t-il nettement de celui des comptes comparables ?',
    summary:
      'Le contrôle décrit le voisinage de chaque compte par dix-huit nombres : contreparties, sommes, virements, liens entre ces contreparties, argent qui revient. ' +
      'Une forêt d’isolement dit lesquels sont le plus à part parmi les comptes de même nature, ou parmi tous quand ils sont trop peu. ' +
      'Un compte n’est retenu que si plusieurs de ces nombres dépassent de loin ceux de presque tous les autres. C’est un rang, non un fait.',
    finding:
      'Parmi {peers, plural, one {# autre compte} other {# autres comptes}}{group, select, kind { de même nature} other {}}, {subject} est l’un des plus à part : ' +
      '{members, plural, one {# contrepartie} other {# contreparties}}, {links_between, plural, =0 {aucun lien} one {# lien} other {# liens}} entre elles, {received} reçus, {paid} versés, {returned} revenus par une ou deux contreparties. ' +
      '{reasons, plural, one {# trait le distingue} other {# traits le distinguent}}, d’abord ' +
      reasonFr +
      '. ' +
      'Un rang aussi haut n’échoit qu’à {chance} des comptes, mais il échoit toujours à quelques-uns : c’est compatible avec une activité licite peu commune, à vérifier.',
    next: 'Voir la nature de l’activité du titulaire, puis demander la raison des liens entre ses contreparties.',
    params: {
      peers: {
        label: 'Comptes comparés, au moins',
        why: 'proposition : en deçà, un rang ne dit rien et le compte est indéterminé',
      },
      rank: { label: 'Part des comptes les plus à part', why: 'proposition : cinq comptes sur mille' },
      discovery: {
        label: 'Taux de fausses découvertes parmi les traits',
        why: 'proposition : un trait retenu sur dix au plus serait dû au hasard',
      },
      excess: {
        label: 'Multiple de la valeur que 95 pour cent des comptes ne dépassent pas',
        why: 'proposition : le double',
      },
      reasons: { label: 'Traits distinctifs, au moins', why: 'proposition : un seul trait est souvent la taille' },
      trees: { label: 'Arbres de la forêt', why: 'l’article en compte cent ; le double rend les rangs plus stables' },
      sample: { label: 'Comptes par arbre', why: 'valeur de l’article' },
      degree_cap: {
        label: 'Nombre maximal de contreparties',
        why: 'limite de calcul ; au-delà, le compte est indéterminé',
      },
    },
    measures: {
      peers: 'Comptes comparés',
      group: 'Groupe de comparaison',
      chance: 'Part des comptes aussi à part',
      reasons: 'Traits distinctifs',
      reason: 'Premier trait',
      members: 'Contreparties',
      links_between: 'Liens entre contreparties',
      received: 'Reçu',
      paid: 'Versé',
      returned: 'Revenu par une ou deux contreparties',
    },
    blind: [
      'Un compte dont le voisinage imite celui des autres : les réseaux soignés paraissent ordinaires.',
      'L’ordre des virements dans le temps.',
      'Les liens entre contreparties que le dossier ne montre pas.',
      'La taille et le métier : la comparaison ne se fait que par nature de compte.',
      'Un dossier de peu de comptes : tous y sont indéterminés.',
    ],
  },
  en: {
    title: 'Unusual neighbourhood of an account',
    question: 'Does the neighbourhood of an account differ clearly from that of comparable accounts?',
    summary:
      'The check describes the neighbourhood of each account by eighteen numbers: counterparties, sums, transfers, links between those counterparties, money that comes back. ' +
      'An isolation forest says which stand most apart among accounts of the same kind, or among all when those are too few. ' +
      'An account is kept only if several of these numbers are far above those of nearly all others. It is a rank, not a fact.',
    finding:
      'Among {peers, plural, one {# other account} other {# other accounts}}{group, select, kind { of the same kind} other {}}, {subject} is one of those that stand most apart: ' +
      '{members, plural, one {# counterparty} other {# counterparties}}, {links_between, plural, =0 {no link} one {# link} other {# links}} between them, {received} received, {paid} paid, {returned} back through one or two counterparties. ' +
      '{reasons, plural, one {# feature sets} other {# features set}} it apart, first ' +
      reasonEn +
      '. ' +
      'So high a rank falls to {chance} of accounts only, but it always falls to some: this is consistent with an uncommon lawful activity, to be verified.',
    next: 'See what the holder’s activity is, then ask why the counterparties are linked.',
    params: {
      peers: {
        label: 'Accounts compared, at least',
        why: 'proposal: below it a rank says nothing and the account is undetermined',
      },
      rank: { label: 'Part of accounts that stand most apart', why: 'proposal: five accounts in a thousand' },
      discovery: {
        label: 'Rate of false discoveries among the features',
        why: 'proposal: at most one feature kept in ten would be chance',
      },
      excess: { label: 'Multiple of the value that 95 per cent of accounts do not exceed', why: 'proposal: twice' },
      reasons: { label: 'Distinctive features, at least', why: 'proposal: a single feature is often size' },
      trees: { label: 'Trees of the forest', why: 'the paper has a hundred; twice as many make ranks more stable' },
      sample: { label: 'Accounts a tree', why: 'the paper’s value' },
      degree_cap: { label: 'Most counterparties', why: 'a limit of computing; beyond it the account is undetermined' },
    },
    measures: {
      peers: 'Accounts compared',
      group: 'Group compared with',
      chance: 'Part of accounts as far apart',
      reasons: 'Distinctive features',
      reason: 'First feature',
      members: 'Counterparties',
      links_between: 'Links between counterparties',
      received: 'Received',
      paid: 'Paid',
      returned: 'Back through one or two counterparties',
    },
    blind: [
      'An account whose neighbourhood imitates that of others: careful networks look ordinary.',
      'The order of transfers in time.',
      'Links between counterparties that the file does not show.',
      'Size and trade: accounts are compared by kind only.',
      'A file with few accounts: all are undetermined.',
    ],
  },
  es: {
    title: 'Entorno inusual de una cuenta',
    question: '¿Difiere claramente el entorno de una cuenta del de las cuentas comparables?',
    summary:
      'El control describe el entorno de cada cuenta con dieciocho números: contrapartes, sumas, transferencias, vínculos entre esas contrapartes, dinero que vuelve. ' +
      'Un bosque de aislamiento dice cuáles están más apartadas entre las cuentas de la misma clase, o entre todas cuando son pocas. ' +
      'Una cuenta solo se retiene si varios de esos números superan con mucho los de casi todas las demás. Es un rango, no un hecho.',
    finding:
      'Entre {peers, plural, one {# otra cuenta} other {# otras cuentas}}{group, select, kind { de la misma clase} other {}}, {subject} es una de las más apartadas: ' +
      '{members, plural, one {# contraparte} other {# contrapartes}}, {links_between, plural, =0 {ningún vínculo} one {# vínculo} other {# vínculos}} entre ellas, {received} recibidos, {paid} pagados, {returned} devueltos por una o dos contrapartes. ' +
      '{reasons, plural, one {# rasgo la distingue} other {# rasgos la distinguen}}, primero ' +
      reasonEs +
      '. ' +
      'Un rango tan alto solo toca a {chance} de las cuentas, pero siempre toca a algunas: es compatible con una actividad lícita poco común, por verificar.',
    next: 'Ver la actividad del titular y preguntar por qué están vinculadas sus contrapartes.',
    params: {
      peers: {
        label: 'Cuentas comparadas, al menos',
        why: 'propuesta: por debajo un rango no dice nada y la cuenta queda indeterminada',
      },
      rank: { label: 'Parte de las cuentas más apartadas', why: 'propuesta: cinco cuentas de cada mil' },
      discovery: {
        label: 'Tasa de falsos hallazgos entre los rasgos',
        why: 'propuesta: a lo sumo un rasgo retenido de cada diez sería azar',
      },
      excess: { label: 'Múltiplo del valor que el 95 por ciento de las cuentas no supera', why: 'propuesta: el doble' },
      reasons: { label: 'Rasgos distintivos, al menos', why: 'propuesta: un solo rasgo suele ser el tamaño' },
      trees: { label: 'Árboles del bosque', why: 'el artículo usa cien; el doble hace los rangos más estables' },
      sample: { label: 'Cuentas por árbol', why: 'valor del artículo' },
      degree_cap: {
        label: 'Máximo de contrapartes',
        why: 'límite de cálculo; por encima la cuenta queda indeterminada',
      },
    },
    measures: {
      peers: 'Cuentas comparadas',
      group: 'Grupo de comparación',
      chance: 'Parte de las cuentas igual de apartadas',
      reasons: 'Rasgos distintivos',
      reason: 'Primer rasgo',
      members: 'Contrapartes',
      links_between: 'Vínculos entre contrapartes',
      received: 'Recibido',
      paid: 'Pagado',
      returned: 'Devuelto por una o dos contrapartes',
    },
    blind: [
      'Una cuenta cuyo entorno imita el de las demás: las redes cuidadosas parecen ordinarias.',
      'El orden de las transferencias en el tiempo.',
      'Los vínculos entre contrapartes que el expediente no muestra.',
      'El tamaño y el oficio: las cuentas se comparan solo por clase.',
      'Un expediente con pocas cuentas: todas quedan indeterminadas.',
    ],
  },
});
