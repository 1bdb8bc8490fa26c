import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Compte qui règle pour de nombreux inconnus',
    question:
      'Un compte reçoit-il de beaucoup de payeurs pour reverser à beaucoup de bénéficiaires, sans les charges d’un commerce ?',
    summary:
      'Le contrôle cherche, dans une fenêtre glissante, un compte qui reçoit de nombreux payeurs et paie de nombreux bénéficiaires, presque pour la même somme, ' +
      'et ne supporte à peu près aucune charge : ni salaires, ni loyer, ni marchandises, ni impôts. Banques et autres comptes de service ne comptent pas.',
    finding:
      '{payers, plural, one {# payeur} other {# payeurs}} et {payees, plural, one {# bénéficiaire} other {# bénéficiaires}} sur {subject} en {days, plural, one {# jour} other {# jours}}, du {since} au {until} : ' +
      '{received} reçus, {paid} payés, un solde de {net_share} des sommes et {cost_share} de charges. ' +
      'C’est compatible avec des règlements pour compte d’autrui ; un mandat, une association ou une vente en ligne sont à vérifier.',
    next: 'Demander l’agrément, les contrats ou les statuts, et interroger quelques payeurs sur ce qu’ils ont réglé.',
    params: {
      strangers: {
        label: 'Payeurs et bénéficiaires',
        why: 'proposition : un foyer et un petit commerce restent en deçà',
      },
      window: { label: 'Durée de la fenêtre', why: 'proposition : un trimestre' },
      kept: { label: 'Solde conservé', why: 'proposition : ce qu’un intermédiaire garde' },
      costs: { label: 'Charges', why: 'proposition : un commerce en supporte davantage' },
    },
    measures: {
      payers: 'Payeurs',
      payees: 'Bénéficiaires',
      received: 'Reçu',
      paid: 'Payé',
      net_share: 'Solde conservé',
      cost_share: 'Part des charges',
      days: 'Durée',
    },
    blind: [
      'Des règlements en espèces, ou tenus sur un carnet.',
      'La comparaison des natures d’opérations avec celles de la profession : le dossier ne la permet pas.',
      'Un compte qui mêle ces règlements à un vrai commerce.',
    ],
  },
  en: {
    title: 'Account that settles for many strangers',
    question: 'Does an account receive from many payers and pay out to many payees, without the costs of a trade?',
    summary:
      'The check looks, in a rolling window, for an account that receives from many payers and pays many payees for nearly the same sum, ' +
      'and bears hardly any cost: no wages, rent, goods or taxes. Banks and other service accounts do not count.',
    finding:
      '{payers, plural, one {# payer} other {# payers}} and {payees, plural, one {# payee} other {# payees}} on {subject} within {days, plural, one {# day} other {# days}}, from {since} to {until}: ' +
      '{received} received, {paid} paid, a balance of {net_share} of the sums and {cost_share} of costs. ' +
      'This is consistent with settling for others; a mandate, an association or an online shop are to be verified.',
    next: 'Ask for the licence, the contracts or the articles, and ask some payers what they settled.',
    params: {
      strangers: { label: 'Payers and payees', why: 'proposal: a household and a small shop stay under it' },
      window: { label: 'Length of the window', why: 'proposal: a quarter' },
      kept: { label: 'Balance kept', why: 'proposal: what a go-between keeps' },
      costs: { label: 'Costs', why: 'proposal: a trade bears more' },
    },
    measures: {
      payers: 'Payers',
      payees: 'Payees',
      received: 'Received',
      paid: 'Paid',
      net_share: 'Balance kept',
      cost_share: 'Share of costs',
      days: 'Duration',
    },
    blind: [
      'Settlements in cash, or kept in a notebook.',
      'A comparison of the kinds of operation with those of the trade: the file does not allow it.',
      'An account that mixes such settlements with a real trade.',
    ],
  },
  es: {
    title: 'Cuenta que liquida por muchos desconocidos',
    question:
      '¿Recibe una cuenta de muchos pagadores para pagar a muchos beneficiarios, sin los gastos de un comercio?',
    summary:
      'El control busca, en una ventana móvil, una cuenta que recibe de muchos pagadores y paga a muchos beneficiarios casi la misma suma, ' +
      'y no soporta apenas gastos: ni salarios, ni alquiler, ni mercancías, ni impuestos. Bancos y otras cuentas de servicio no cuentan.',
    finding:
      '{payers, plural, one {# pagador} other {# pagadores}} y {payees, plural, one {# beneficiario} other {# beneficiarios}} en {subject} en {days, plural, one {# día} other {# días}}, del {since} al {until}: ' +
      '{received} recibidos, {paid} pagados, un saldo de {net_share} de las sumas y {cost_share} de gastos. ' +
      'Es compatible con liquidaciones por cuenta ajena; un mandato, una asociación o una venta en línea están por verificar.',
    next: 'Pedir la autorización, los contratos o los estatutos, y preguntar a algunos pagadores qué liquidaron.',
    params: {
      strangers: {
        label: 'Pagadores y beneficiarios',
        why: 'propuesta: un hogar y un pequeño comercio quedan por debajo',
      },
      window: { label: 'Duración de la ventana', why: 'propuesta: un trimestre' },
      kept: { label: 'Saldo conservado', why: 'propuesta: lo que guarda un intermediario' },
      costs: { label: 'Gastos', why: 'propuesta: un comercio soporta más' },
    },
    measures: {
      payers: 'Pagadores',
      payees: 'Beneficiarios',
      received: 'Recibido',
      paid: 'Pagado',
      net_share: 'Saldo conservado',
      cost_share: 'Parte de los gastos',
      days: 'Duración',
    },
    blind: [
      'Las liquidaciones en efectivo, o llevadas en una libreta.',
      'La comparación de las naturalezas de operación con las del oficio: el expediente no la permite.',
      'Una cuenta que mezcla estas liquidaciones con un comercio real.',
    ],
  },
});
