import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Compte vidé chaque jour d’activité',
    question: 'Le compte est-il presque vide à la fin des jours où il sert ?',
    summary:
      'Le contrôle lit le solde imprimé après la dernière opération de chaque jour d’activité, et le compare aux sommes passées sur le compte ce jour-là. ' +
      'Le compte est retenu si le solde médian n’est qu’une faible part du mouvement médian, sur assez de jours.',
    finding:
      '{subject}, du {since} au {until} : sur {active, plural, one {# jour d’activité} other {# jours d’activité}}, le solde du soir est de {left_sum} en médiane ' +
      'pour {turnover} de mouvements par jour ({left_part}), et {total} de mouvements en tout. ' +
      'C’est compatible avec un compte de passage, comme avec un compte de centralisation ou un budget courant ; à vérifier.',
    next: 'Voir d’où vient l’argent et où il va les jours d’activité ; demander à quoi sert le compte.',
    params: {
      share: { label: 'Part du mouvement laissée sur le compte', why: 'proposition' },
      days: { label: 'Nombre minimal de jours d’activité', why: 'proposition : peu de jours ne font pas une habitude' },
      floor: {
        label: 'Mouvement quotidien médian minimal',
        why: 'proposition : en dessous, un budget serré donne la même figure',
      },
    },
    measures: {
      active: 'Jours d’activité',
      left_sum: 'Solde du soir médian',
      turnover: 'Mouvement quotidien médian',
      left_part: 'Part laissée',
      total: 'Mouvements en tout',
    },
    blind: [
      'Un compte où l’on laisse un solde d’apparence.',
      'Un compte dont le relevé n’imprime pas le solde après chaque opération.',
      'Un découvert permanent : le solde compte en valeur absolue.',
      'Un relevé dont les lignes d’un même jour ne sont dans aucun ordre.',
    ],
  },
  en: {
    title: 'Account emptied every day it works',
    question: 'Is the account nearly empty at the end of the days it is used?',
    summary:
      'The check reads the balance printed after the last operation of each active day, and compares it with the sums that passed through the account that day. ' +
      'The account is kept if the median balance is only a small part of the median movement, over enough days.',
    finding:
      '{subject}, from {since} to {until}: over {active, plural, one {# active day} other {# active days}}, the evening balance is {left_sum} in the median ' +
      'for {turnover} of movements a day ({left_part}), and {total} of movements in all. ' +
      'This is consistent with a transit account, as with a pooling account or an ordinary budget; to be verified.',
    next: 'See where the money comes from and where it goes on active days; ask what the account is for.',
    params: {
      share: { label: 'Part of the movement left on the account', why: 'proposal' },
      days: { label: 'Least number of active days', why: 'proposal: a few days are no habit' },
      floor: { label: 'Least median daily movement', why: 'proposal: below it a tight budget has the same shape' },
    },
    measures: {
      active: 'Active days',
      left_sum: 'Median evening balance',
      turnover: 'Median daily movement',
      left_part: 'Part left',
      total: 'Movements in all',
    },
    blind: [
      'An account where a balance is left for show.',
      'An account whose statement does not print the balance after each operation.',
      'A permanent overdraft: the balance counts without its sign.',
      'A statement whose rows of one day are in no order.',
    ],
  },
  es: {
    title: 'Cuenta vaciada cada día de actividad',
    question: '¿Está la cuenta casi vacía al final de los días en que se usa?',
    summary:
      'El control lee el saldo impreso tras la última operación de cada día de actividad y lo compara con las sumas que pasaron por la cuenta ese día. ' +
      'La cuenta se retiene si el saldo mediano es solo una pequeña parte del movimiento mediano, durante bastantes días.',
    finding:
      '{subject}, del {since} al {until}: en {active, plural, one {# día de actividad} other {# días de actividad}}, el saldo de la tarde es de {left_sum} en mediana ' +
      'para {turnover} de movimientos al día ({left_part}), y {total} de movimientos en total. ' +
      'Es compatible con una cuenta de paso, como con una cuenta de centralización o un presupuesto corriente; debe verificarse.',
    next: 'Ver de dónde viene el dinero y adónde va los días de actividad; preguntar para qué sirve la cuenta.',
    params: {
      share: { label: 'Parte del movimiento que queda en la cuenta', why: 'propuesta' },
      days: { label: 'Número mínimo de días de actividad', why: 'propuesta: pocos días no son un hábito' },
      floor: {
        label: 'Movimiento diario mediano mínimo',
        why: 'propuesta: por debajo, un presupuesto ajustado da la misma figura',
      },
    },
    measures: {
      active: 'Días de actividad',
      left_sum: 'Saldo mediano de la tarde',
      turnover: 'Movimiento diario mediano',
      left_part: 'Parte que queda',
      total: 'Movimientos en total',
    },
    blind: [
      'Una cuenta donde se deja un saldo de apariencia.',
      'Una cuenta cuyo extracto no imprime el saldo tras cada operación.',
      'Un descubierto permanente: el saldo cuenta sin su signo.',
      'Un extracto cuyas líneas de un mismo día no siguen ningún orden.',
    ],
  },
});
