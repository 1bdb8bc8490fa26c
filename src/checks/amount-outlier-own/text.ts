import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Montant hors des habitudes du compte',
    question: 'Un montant dépasse-t-il de beaucoup ce que le compte a l’habitude de recevoir ou de payer ?',
    summary:
      'Pour chaque compte, chaque sens et chaque moyen de paiement, le contrôle compare les montants à leur médiane, en logarithme. ' +
      'L’écart est mesuré par la dispersion habituelle du compte, avec un plancher, pour qu’un salaire régulier ne rende pas tout autre montant extrême. ' +
      'Les virements entre comptes d’un même titulaire sont laissés de côté. Un montant inhabituel n’est pas, à lui seul, un indice.',
    finding:
      '{direction, select, credit {{outliers, plural, one {# montant reçu} other {# montants reçus}}} other {{outliers, plural, one {# montant payé} other {# montants payés}}}} {method, select, cash {en espèces} transfer {par virement} instant_transfer {par virement instantané} card {par carte} cheque {par chèque} direct_debit {par prélèvement} remittance {par mandat} prepaid_load {par recharge} e_money {en monnaie électronique} crypto {en cryptoactifs} other {par un autre moyen}} sur {subject}, le plus élevé de {largest}, ' +
      'quand l’habitude du compte est de {usual} sur {operations, plural, one {# opération} other {# opérations}} du {since} au {until}. ' +
      'Ces montants sortent de l’habitude ; leur cause est à vérifier.',
    next: 'Demander le motif et la pièce de chaque montant, et chercher la même échéance les autres années.',
    params: {
      scales: { label: 'Écart toléré, en dispersions', why: 'usage statistique : 3,5 pour un écart robuste' },
      floor: {
        label: 'Dispersion minimale',
        why: 'mesuré sur un jeu bancaire réel : sans plancher, une ligne sur quinze serait signalée',
      },
      operations: { label: 'Opérations au moins', why: 'en deçà, il n’y a pas d’habitude' },
      material: { label: 'Montant minimal', why: 'proposition : un petit montant inhabituel ne mérite pas d’examen' },
    },
    measures: {
      direction: 'Sens',
      method: 'Moyen',
      outliers: 'Montants signalés',
      operations: 'Opérations comparées',
      largest: 'Montant le plus élevé',
      usual: 'Montant habituel',
      total: 'Total signalé',
    },
    blind: [
      'Un compte dont tous les montants sont élevés.',
      'Un montant élevé découpé en montants ordinaires.',
      'Les saisons : la comparaison n’en tient pas compte.',
    ],
  },
  en: {
    title: 'Amount out of the account’s habit',
    question: 'Does an amount far exceed what the account is used to receiving or paying?',
    summary:
      'For each account, direction and means of payment, the check compares amounts with their median, as logarithms. ' +
      'The distance is measured by the account’s own spread, with a floor, so that a regular salary does not make every other amount extreme. ' +
      'Transfers between accounts of one holder are left aside. An unusual amount is no sign by itself.',
    finding:
      '{outliers, plural, one {# amount} other {# amounts}} {direction, select, credit {received} other {paid}} {method, select, cash {in cash} transfer {by transfer} instant_transfer {by instant transfer} card {by card} cheque {by cheque} direct_debit {by direct debit} remittance {by remittance} prepaid_load {by prepaid load} e_money {in electronic money} crypto {in crypto-assets} other {by another means}} on {subject}, the largest {largest}, ' +
      'where the account is used to {usual} over {operations, plural, one {# operation} other {# operations}} from {since} to {until}. ' +
      'These amounts are out of habit; their cause is to be verified.',
    next: 'Ask for the reason and document of each amount, and look for the same date in other years.',
    params: {
      scales: { label: 'Distance admitted, in spreads', why: 'statistical usage: 3.5 for a robust distance' },
      floor: {
        label: 'Least spread',
        why: 'measured on a real bank set: without a floor one row in fifteen would be told',
      },
      operations: { label: 'Operations at least', why: 'under it there is no habit' },
      material: { label: 'Least amount', why: 'proposal: a small unusual amount deserves no review' },
    },
    measures: {
      direction: 'Direction',
      method: 'Means',
      outliers: 'Amounts told',
      operations: 'Operations compared',
      largest: 'Largest amount',
      usual: 'Usual amount',
      total: 'Total told',
    },
    blind: [
      'An account all of whose amounts are large.',
      'A large amount cut into ordinary ones.',
      'Seasons: the comparison does not allow for them.',
    ],
  },
  es: {
    title: 'Importe fuera de los hábitos de la cuenta',
    question: '¿Supera un importe con mucho lo que la cuenta suele recibir o pagar?',
    summary:
      'Para cada cuenta, sentido y medio de pago, el control compara los importes con su mediana, en logaritmos. ' +
      'La distancia se mide por la dispersión propia de la cuenta, con un mínimo, para que un salario regular no vuelva extremo cualquier otro importe. ' +
      'Las transferencias entre cuentas de un mismo titular se dejan aparte. Un importe inusual no es por sí solo un indicio.',
    finding:
      '{direction, select, credit {{outliers, plural, one {# importe recibido} other {# importes recibidos}}} other {{outliers, plural, one {# importe pagado} other {# importes pagados}}}} {method, select, cash {en efectivo} transfer {por transferencia} instant_transfer {por transferencia inmediata} card {con tarjeta} cheque {con cheque} direct_debit {por adeudo} remittance {por giro} prepaid_load {por recarga} e_money {en dinero electrónico} crypto {en criptoactivos} other {por otro medio}} en {subject}, el mayor de {largest}, ' +
      'cuando lo habitual de la cuenta es {usual} en {operations, plural, one {# operación} other {# operaciones}} del {since} al {until}. ' +
      'Estos importes se salen del hábito; su causa está por verificar.',
    next: 'Pedir el motivo y el documento de cada importe, y buscar la misma fecha en otros años.',
    params: {
      scales: { label: 'Distancia admitida, en dispersiones', why: 'uso estadístico: 3,5 para una distancia robusta' },
      floor: {
        label: 'Dispersión mínima',
        why: 'medido en un conjunto bancario real: sin mínimo se señalaría una línea de cada quince',
      },
      operations: { label: 'Operaciones como mínimo', why: 'por debajo no hay hábito' },
      material: { label: 'Importe mínimo', why: 'propuesta: un importe pequeño inusual no merece examen' },
    },
    measures: {
      direction: 'Sentido',
      method: 'Medio',
      outliers: 'Importes señalados',
      operations: 'Operaciones comparadas',
      largest: 'Importe mayor',
      usual: 'Importe habitual',
      total: 'Total señalado',
    },
    blind: [
      'Una cuenta cuyos importes son todos elevados.',
      'Un importe elevado partido en importes ordinarios.',
      'Las estaciones: la comparación no las tiene en cuenta.',
    ],
  },
});
