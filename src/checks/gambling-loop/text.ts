import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Mises de jeu presque entièrement restituées',
    question: 'De l’argent versé à un opérateur de jeux revient-il presque en entier ?',
    summary:
      'Le contrôle compare, sur un même compte et dans une fenêtre de quelques semaines qui s’ouvre sur une mise, ce qui est versé à des opérateurs de jeux et ce qui en revient, tous opérateurs réunis. ' +
      'Il retient les fenêtres où le retour approche la mise ; de celles qui se chevauchent, la plus lourde.',
    finding:
      'Sur {subject}, du {since} au {until}, {stakes, plural, one {# versement à un opérateur} other {# versements à des opérateurs}} de jeux pour {staked} ' +
      'et {returns, plural, one {# retour} other {# retours}} pour {returned}, soit {part} des mises. ' +
      'C’est compatible avec un passage de fonds par un compte de jeu presque sans jouer ; une pratique ordinaire ou un gain sont à vérifier.',
    next: 'Demander à l’opérateur l’historique du compte joueur : dépôts, mises réellement jouées, gains, retraits et moyens de paiement.',
    params: {
      low: { label: 'Part restituée au moins', why: 'proposition : qui joue perd d’ordinaire davantage' },
      high: { label: 'Part restituée au plus', why: 'proposition : au-delà, un gain est plus vraisemblable' },
      window: { label: 'Durée de la fenêtre', why: 'proposition : le temps d’un dépôt et d’un retrait' },
      floor: { label: 'Versements au moins', why: 'proposition : de petites mises n’intéressent pas la question' },
    },
    measures: {
      stakes: 'Versements',
      staked: 'Total versé',
      returns: 'Retours',
      returned: 'Total restitué',
      part: 'Part restituée',
    },
    blind: [
      'Les espèces échangées au casino.',
      'Un retour sur un autre compte que celui qui a payé.',
      'Un opérateur que le libellé ne laisse pas reconnaître.',
      'Un retour qui arrive après la fin de la fenêtre.',
    ],
  },
  en: {
    title: 'Gambling stakes nearly all returned',
    question: 'Does money paid to a gambling operator come back almost whole?',
    summary:
      'The check compares, on one account and in a window of some weeks that opens on a stake, what is paid to gambling operators with what comes back, all operators together. ' +
      'It keeps windows in which the return is close to the stake; of those that overlap, the heaviest.',
    finding:
      'On {subject}, from {since} to {until}, {stakes, plural, one {# payment to a gambling operator} other {# payments to gambling operators}} for {staked} ' +
      'and {returns, plural, one {# return} other {# returns}} for {returned}, which is {part} of the stakes. ' +
      'This is consistent with money passed through a player’s account with hardly any play; ordinary play or a win are to be verified.',
    next: 'Ask the operator for the history of the player’s account: deposits, stakes really played, wins, withdrawals and means of payment.',
    params: {
      low: { label: 'Least part returned', why: 'proposal: those who play usually lose more' },
      high: { label: 'Most part returned', why: 'proposal: beyond it a win is more likely' },
      window: { label: 'Length of the window', why: 'proposal: the time of a deposit and a withdrawal' },
      floor: { label: 'Least payments', why: 'proposal: small stakes are beside the question' },
    },
    measures: {
      stakes: 'Payments',
      staked: 'Total paid',
      returns: 'Returns',
      returned: 'Total returned',
      part: 'Part returned',
    },
    blind: [
      'Cash exchanged at a casino.',
      'A return to another account than the one that paid.',
      'An operator that the label does not let recognise.',
      'A return that comes after the end of the window.',
    ],
  },
  es: {
    title: 'Apuestas devueltas casi por entero',
    question: '¿Vuelve casi por entero el dinero pagado a un operador de juego?',
    summary:
      'El control compara, en una misma cuenta y en una ventana de algunas semanas que se abre con una apuesta, lo pagado a operadores de juego y lo que vuelve, todos los operadores juntos. ' +
      'Retiene las ventanas en las que la devolución se acerca a lo apostado; de las que se solapan, la de mayor importe.',
    finding:
      'En {subject}, del {since} al {until}, {stakes, plural, one {# pago a un operador} other {# pagos a operadores}} de juego por {staked} ' +
      'y {returns, plural, one {# devolución} other {# devoluciones}} por {returned}, es decir {part} de lo apostado. ' +
      'Es compatible con un paso de fondos por una cuenta de juego casi sin jugar; una práctica corriente o un premio están por verificar.',
    next: 'Pedir al operador el historial de la cuenta de jugador: depósitos, apuestas realmente jugadas, premios, retiradas y medios de pago.',
    params: {
      low: { label: 'Parte devuelta como mínimo', why: 'propuesta: quien juega suele perder más' },
      high: { label: 'Parte devuelta como máximo', why: 'propuesta: por encima es más probable un premio' },
      window: { label: 'Duración de la ventana', why: 'propuesta: el tiempo de un depósito y una retirada' },
      floor: { label: 'Pagos como mínimo', why: 'propuesta: las apuestas pequeñas no interesan a la pregunta' },
    },
    measures: {
      stakes: 'Pagos',
      staked: 'Total pagado',
      returns: 'Devoluciones',
      returned: 'Total devuelto',
      part: 'Parte devuelta',
    },
    blind: [
      'El efectivo cambiado en un casino.',
      'Una devolución a otra cuenta que la que pagó.',
      'Un operador que el concepto no permite reconocer.',
      'Una devolución que llega después del final de la ventana.',
    ],
  },
});
