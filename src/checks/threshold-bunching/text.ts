import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Dépôts amassés juste sous le seuil',
    question: 'Les dépôts d’espèces sont-ils anormalement nombreux juste au-dessous du seuil ?',
    summary:
      'Le contrôle compte, par tranches, les dépôts d’espèces d’un compte de sept dixièmes à treize dixièmes du seuil, trace une courbe lisse à travers les tranches éloignées du seuil et compare ce qu’elle prévoit juste dessous à ce qui s’y trouve. ' +
      'La chance d’un tel excès est calculée par tirages reproductibles autour de la courbe, puis corrigée du nombre de comptes examinés. ' +
      'Il faut des dépôts en nombre de part et d’autre du seuil : un compte qui n’en a pas au-dessus peut n’obéir qu’à un plafond de la banque, et la question ne lui est pas posée.',
    finding:
      '{under, plural, one {# dépôt d’espèces} other {# dépôts d’espèces}} de {subject} {under, plural, one {tombe} other {tombent}} entre neuf dixièmes de {ceiling} et ce montant, pour {total} ; la répartition des autres dépôts en ferait attendre {expected, plural, one {#} other {#}}. ' +
      'Taux de fausse découverte : {rate}, sur {accounts, plural, one {# compte examiné} other {# comptes examinés}}. ' +
      'Cet excès est compatible avec des montants choisis pour rester sous le seuil, comme avec un prix ou un plafond qui s’y trouve ; à vérifier.',
    next: 'Demander les bordereaux des dépôts placés sous le seuil, et les plafonds de l’automate ou du contrat.',
    params: {
      ceiling: { label: 'Seuil', why: 'montant fixé par le décret, au jour de l’opération' },
      bin: { label: 'Largeur des tranches', why: 'proposition : part du seuil' },
      degree: { label: 'Degré de la courbe', why: 'usage de la méthode' },
      draws: { label: 'Tirages', why: 'proposition : la plus petite chance mesurable en dépend' },
      around: { label: 'Dépôts de chaque côté au moins', why: 'proposition : moins de dépôts ne font pas une courbe' },
      rate: {
        label: 'Taux de fausse découverte admis',
        why: 'proposition : un constat sur dix peut être dû au hasard',
      },
    },
    measures: {
      under: 'Dépôts sous le seuil',
      expected: 'Dépôts attendus',
      excess: 'Excès',
      above: 'Dépôts au-dessus',
      total: 'Total sous le seuil',
      ceiling: 'Seuil en vigueur',
      chance: 'Chance de l’excès',
      rate: 'Taux de fausse découverte',
      accounts: 'Comptes examinés',
    },
    blind: [
      'Peu de dépôts : l’excès ne s’y mesure pas.',
      'Des seuils fixés dans une autre monnaie ou par la banque seule.',
      'Des dépôts bien inférieurs au seuil, ou répartis sur plusieurs comptes.',
    ],
  },
  en: {
    title: 'Deposits piled up just under the threshold',
    question: 'Are cash deposits unusually many just under the threshold?',
    summary:
      'The check counts, in bins, the cash deposits of an account from seven tenths to thirteen tenths of the threshold, draws a smooth curve through the bins away from it, and compares what the curve foresees just below with what is there. ' +
      'The chance of such an excess is computed by repeatable draws around the curve, then corrected for the number of accounts examined. ' +
      'Deposits in number are needed on both sides: an account that has none above may obey a limit of the bank alone, and is not asked.',
    finding:
      '{under, plural, one {# cash deposit} other {# cash deposits}} of {subject} {under, plural, one {lies} other {lie}} between nine tenths of {ceiling} and that amount, for {total}; the spread of the other deposits would lead to expect {expected, plural, one {#} other {#}}. ' +
      'Rate of false discovery: {rate}, over {accounts, plural, one {# account examined} other {# accounts examined}}. ' +
      'This excess is consistent with amounts chosen to stay under the threshold, as with a price or a limit that lies there; to be verified.',
    next: 'Ask for the slips of the deposits under the threshold, and for the limits of the machine or contract.',
    params: {
      ceiling: { label: 'Threshold', why: 'set by decree, as on the day of the operation' },
      bin: { label: 'Width of the bins', why: 'proposal: part of the threshold' },
      degree: { label: 'Degree of the curve', why: 'custom of the method' },
      draws: { label: 'Draws', why: 'proposal: the smallest chance that can be measured depends on them' },
      around: { label: 'Least deposits on each side', why: 'proposal: fewer deposits make no curve' },
      rate: { label: 'Rate of false discoveries allowed', why: 'proposal: one finding in ten may be due to chance' },
    },
    measures: {
      under: 'Deposits under the threshold',
      expected: 'Deposits expected',
      excess: 'Excess',
      above: 'Deposits above',
      total: 'Total under the threshold',
      ceiling: 'Threshold in force',
      chance: 'Chance of the excess',
      rate: 'Rate of false discovery',
      accounts: 'Accounts examined',
    },
    blind: [
      'Few deposits: the excess cannot be measured on them.',
      'Thresholds set in another currency or by the bank alone.',
      'Deposits far under the threshold, or spread over several accounts.',
    ],
  },
  es: {
    title: 'Ingresos acumulados justo bajo el umbral',
    question: '¿Son los ingresos de efectivo anormalmente numerosos justo por debajo del umbral?',
    summary:
      'El control cuenta, por tramos, los ingresos de efectivo de una cuenta de siete a trece décimas del umbral, traza una curva lisa por los tramos alejados de él y compara lo que la curva prevé justo debajo con lo que hay. ' +
      'La probabilidad de tal exceso se calcula por sorteos reproducibles en torno a la curva y se corrige por el número de cuentas examinadas. ' +
      'Hacen falta ingresos en número a ambos lados: una cuenta que no los tiene por encima puede obedecer solo a un límite del banco, y no se le plantea la pregunta.',
    finding:
      '{under, plural, one {# ingreso de efectivo} other {# ingresos de efectivo}} de {subject} {under, plural, one {cae} other {caen}} entre nueve décimas de {ceiling} y ese importe, por {total}; la distribución de los demás ingresos haría esperar {expected, plural, one {#} other {#}}. ' +
      'Tasa de falso hallazgo: {rate}, entre {accounts, plural, one {# cuenta examinada} other {# cuentas examinadas}}. ' +
      'Este exceso es compatible con importes elegidos para quedar bajo el umbral, como con un precio o un límite que se sitúa ahí; por verificar.',
    next: 'Pedir los justificantes de los ingresos situados bajo el umbral, y los límites del cajero o del contrato.',
    params: {
      ceiling: { label: 'Umbral', why: 'importe fijado por decreto, en el día de la operación' },
      bin: { label: 'Anchura de los tramos', why: 'propuesta: parte del umbral' },
      degree: { label: 'Grado de la curva', why: 'uso del método' },
      draws: { label: 'Sorteos', why: 'propuesta: de ellos depende la menor probabilidad medible' },
      around: { label: 'Ingresos a cada lado como mínimo', why: 'propuesta: menos ingresos no hacen una curva' },
      rate: {
        label: 'Tasa de falsos hallazgos admitida',
        why: 'propuesta: un hallazgo de cada diez puede deberse al azar',
      },
    },
    measures: {
      under: 'Ingresos bajo el umbral',
      expected: 'Ingresos esperados',
      excess: 'Exceso',
      above: 'Ingresos por encima',
      total: 'Total bajo el umbral',
      ceiling: 'Umbral vigente',
      chance: 'Probabilidad del exceso',
      rate: 'Tasa de falso hallazgo',
      accounts: 'Cuentas examinadas',
    },
    blind: [
      'Pocos ingresos: en ellos no se mide el exceso.',
      'Umbrales fijados en otra moneda o solo por el banco.',
      'Ingresos muy inferiores al umbral, o repartidos en varias cuentas.',
    ],
  },
});
