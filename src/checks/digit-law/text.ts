import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Premiers chiffres des montants',
    question: 'Les premiers chiffres des montants d’un compte s’écartent-ils de la loi que suivent ces données ?',
    summary:
      'Le contrôle compare les premiers chiffres d’un compte à ceux des autres comptes du dossier, ou à la loi de Benford quand le dossier est petit. ' +
      'La probabilité est simulée avec le nombre d’opérations du compte, jamais lue dans une limite fixe, puis corrigée du nombre de comptes. ' +
      'Il est refusé sous le nombre minimal d’opérations, pour des montants d’un même ordre de grandeur et pour des tarifs. Il sert à explorer : presque tout compte s’écarte un peu.',
    finding:
      'Sur {subject}, {share} des {operations, plural, one {# opération commence} other {# opérations commencent}} par {digit}, quand {expected} étaient attendues ' +
      '(écart moyen {distance}, probabilité {chance}), du {since} au {until}. C’est une indication de contexte, à vérifier.',
    next: 'Chercher le prix, le tarif ou le versement régulier qui donne ce chiffre.',
    params: {
      refuse: { label: 'Opérations au moins', why: 'mesuré : en deçà, l’écart ne dit rien' },
      own_law: {
        label: 'Opérations des autres comptes',
        why: 'proposition : à partir de ce nombre, leur propre loi remplace celle de Benford',
      },
      far: { label: 'Écart moyen au moins', why: 'proposition : presque tout compte s’écarte un peu' },
      rate: { label: 'Taux de fausses découvertes', why: 'usage statistique' },
    },
    measures: {
      digit: 'Chiffre en excès',
      share: 'Part',
      expected: 'Part attendue',
      operations: 'Opérations',
      distance: 'Écart moyen',
      chance: 'Probabilité simulée',
      false_discovery: 'Taux de fausses découvertes',
    },
    blind: [
      'Presque tout : ce contrôle n’est qu’une exploration.',
      'Entre 300 et 500 opérations, la puissance est faible.',
      'Au plus deux cents opérations du chiffre en excès sont citées.',
    ],
  },
  en: {
    title: 'First digits of amounts',
    question: 'Do the first digits of an account’s amounts depart from the law that such data follow?',
    summary:
      'The check compares the first digits of an account with those of the other accounts of the file, or with Benford’s law where the file is small. ' +
      'The chance is simulated with the account’s own number of operations, never read from a fixed limit, then corrected for the number of accounts. ' +
      'It is refused under the least number of operations, for amounts of one order of magnitude and for tariffs. It is for exploring: almost any account departs a little.',
    finding:
      'On {subject}, {share} of {operations, plural, one {# operation begins} other {# operations begin}} with {digit}, where {expected} were expected ' +
      '(mean distance {distance}, chance {chance}), from {since} to {until}. This is context, to be verified.',
    next: 'Look for the price, tariff or regular payment that gives this digit.',
    params: {
      refuse: { label: 'Operations at least', why: 'measured: under it the distance says nothing' },
      own_law: {
        label: 'Operations of other accounts',
        why: 'proposal: from this number on their own law replaces Benford’s',
      },
      far: { label: 'Least mean distance', why: 'proposal: almost any account departs a little' },
      rate: { label: 'Rate of false discoveries', why: 'statistical usage' },
    },
    measures: {
      digit: 'Digit in excess',
      share: 'Share',
      expected: 'Share expected',
      operations: 'Operations',
      distance: 'Mean distance',
      chance: 'Simulated chance',
      false_discovery: 'Rate of false discoveries',
    },
    blind: [
      'Almost everything: this check only explores.',
      'Between 300 and 500 operations its power is low.',
      'Two hundred operations of the digit in excess are cited at most.',
    ],
  },
  es: {
    title: 'Primeras cifras de los importes',
    question: '¿Se apartan las primeras cifras de los importes de una cuenta de la ley que siguen estos datos?',
    summary:
      'El control compara las primeras cifras de una cuenta con las de las demás cuentas del expediente, o con la ley de Benford si el expediente es pequeño. ' +
      'La probabilidad se simula con el número de operaciones de la cuenta, nunca se lee en un límite fijo, y se corrige por el número de cuentas. ' +
      'Se rechaza por debajo del número mínimo de operaciones, con importes de un mismo orden de magnitud y con tarifas. Sirve para explorar: casi toda cuenta se aparta un poco.',
    finding:
      'En {subject}, {share} de {operations, plural, one {# operación empieza} other {# operaciones empiezan}} por {digit}, cuando se esperaba {expected} ' +
      '(distancia media {distance}, probabilidad {chance}), del {since} al {until}. Es una indicación de contexto, por verificar.',
    next: 'Buscar el precio, la tarifa o el pago regular que da esta cifra.',
    params: {
      refuse: { label: 'Operaciones como mínimo', why: 'medido: por debajo la distancia no dice nada' },
      own_law: {
        label: 'Operaciones de otras cuentas',
        why: 'propuesta: a partir de este número su propia ley sustituye a la de Benford',
      },
      far: { label: 'Distancia media mínima', why: 'propuesta: casi toda cuenta se aparta un poco' },
      rate: { label: 'Tasa de falsos descubrimientos', why: 'uso estadístico' },
    },
    measures: {
      digit: 'Cifra en exceso',
      share: 'Parte',
      expected: 'Parte esperada',
      operations: 'Operaciones',
      distance: 'Distancia media',
      chance: 'Probabilidad simulada',
      false_discovery: 'Tasa de falsos descubrimientos',
    },
    blind: [
      'Casi todo: este control solo explora.',
      'Entre 300 y 500 operaciones su potencia es baja.',
      'Se citan como máximo doscientas operaciones de la cifra en exceso.',
    ],
  },
});
