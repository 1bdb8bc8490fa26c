import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Espèces réunies en plusieurs lieux et ressorties ailleurs',
    question: 'Des espèces déposées en plusieurs lieux sont-elles ressorties aussitôt ailleurs ?',
    summary:
      'Le contrôle impute les sorties d’un compte sur ses dépôts d’espèces inférieurs au seuil de communication, du plus ancien au plus récent, ' +
      'lorsque la sortie se fait en un autre lieu que le dépôt, ou vers l’étranger, dans les jours qui suivent. ' +
      'Il retient les dépôts faits en plusieurs lieux dont presque toute la valeur ressort ainsi. L’imputation est une règle de calcul : des billets ne se suivent pas sur un compte.',
    finding:
      '{deposits, plural, one {# dépôt d’espèces} other {# dépôts d’espèces}} sur {subject} en {places, plural, one {# lieu} other {# lieux}} ({named}), ' +
      'du {since} au {until}, pour {total}, aucun n’atteignant {ceiling} ; ' +
      '{withdrawals, plural, one {# sortie} other {# sorties}} ailleurs ({elsewhere}), chacune au plus {delay, plural, one {# jour} other {# jours}} après, en reprennent {taken}. ' +
      'C’est compatible avec un compte qui réunit des espèces pour les remettre au loin ; à vérifier.',
    next: 'Demander les bordereaux (heure, guichet, déposant) et les images des automates de retrait, puis identifier qui tient la carte.',
    params: {
      ceiling: { label: 'Seuil de communication', why: 'montant fixé par le décret, au jour de l’opération' },
      share: { label: 'Part ressortie', why: 'proposition, d’après la forme décrite par FinCEN' },
      delay: { label: 'Délai de sortie', why: 'proposition : au-delà, l’argent a pu servir à autre chose' },
      places: { label: 'Lieux de dépôt', why: 'proposition : on dépose d’ordinaire dans un seul lieu' },
      floor: { label: 'Total déposé au moins', why: 'proposition : de petites sommes voyagent avec leur titulaire' },
    },
    measures: {
      deposits: 'Dépôts',
      places: 'Lieux de dépôt',
      named: 'Lieux inscrits',
      total: 'Total déposé',
      withdrawals: 'Sorties',
      taken: 'Ressorti ailleurs',
      part: 'Part ressortie',
      elsewhere: 'Lieux ou pays de sortie',
      ceiling: 'Seuil en vigueur',
    },
    blind: [
      'Des virements faits depuis le lieu du dépôt : ils n’ont pas de lieu.',
      'De l’argent qui reste sur le compte plus longtemps que le délai.',
      'Des dépôts ou des retraits dont la banque n’inscrit pas le lieu.',
      'Un compte de plus de deux cents lieux de dépôt : il est dit indéterminé.',
    ],
  },
  en: {
    title: 'Cash gathered at several places and taken out elsewhere',
    question: 'Was cash paid in at several places taken out elsewhere at once?',
    summary:
      'The check sets what leaves an account against its cash deposits under the reporting amount, oldest first, ' +
      'where it leaves at another place than the deposit, or for abroad, within the days after. ' +
      'It keeps deposits made at several places of which nearly the whole value leaves that way. The matching is a rule of reckoning: notes cannot be followed through an account.',
    finding:
      '{deposits, plural, one {# cash deposit} other {# cash deposits}} on {subject} at {places, plural, one {# place} other {# places}} ({named}), ' +
      'from {since} to {until}, for {total}, none reaching {ceiling}; ' +
      '{withdrawals, plural, one {# withdrawal or payment} other {# withdrawals or payments}} elsewhere ({elsewhere}), each at most {delay, plural, one {# day} other {# days}} after, take {taken} of it. ' +
      'This is consistent with an account that gathers cash in order to hand it over far away; to be verified.',
    next: 'Ask for the slips (time, counter, depositor) and the pictures of the cash machines, then find out who holds the card.',
    params: {
      ceiling: { label: 'Reporting amount', why: 'set by decree, as on the day of the operation' },
      share: { label: 'Part taken out', why: 'proposal, after the shape described by FinCEN' },
      delay: { label: 'Delay until it leaves', why: 'proposal: beyond it the money may have served otherwise' },
      places: { label: 'Places of deposit', why: 'proposal: people usually pay in at a single place' },
      floor: { label: 'Least total paid in', why: 'proposal: small sums travel with their holder' },
    },
    measures: {
      deposits: 'Deposits',
      places: 'Places of deposit',
      named: 'Places written down',
      total: 'Total paid in',
      withdrawals: 'Withdrawals and payments',
      taken: 'Taken out elsewhere',
      part: 'Part taken out',
      elsewhere: 'Places or countries where it left',
      ceiling: 'Amount in force',
    },
    blind: [
      'Transfers ordered from the place of the deposit: they have no place.',
      'Money that stays on the account longer than the delay.',
      'Deposits or withdrawals whose place the bank does not write down.',
      'An account with more than two hundred places of deposit: it is said to be undetermined.',
    ],
  },
  es: {
    title: 'Efectivo reunido en varios lugares y retirado en otro',
    question: '¿Salió enseguida en otro lugar el efectivo ingresado en varios lugares?',
    summary:
      'El control imputa las salidas de una cuenta a sus ingresos de efectivo inferiores al umbral de comunicación, del más antiguo al más reciente, ' +
      'cuando la salida se hace en un lugar distinto del ingreso, o hacia el extranjero, en los días siguientes. ' +
      'Retiene los ingresos hechos en varios lugares de los que casi todo el valor sale así. La imputación es una regla de cálculo: los billetes no se siguen en una cuenta.',
    finding:
      '{deposits, plural, one {# ingreso de efectivo} other {# ingresos de efectivo}} en {subject} en {places, plural, one {# lugar} other {# lugares}} ({named}), ' +
      'del {since} al {until}, por {total}, sin que ninguno alcance {ceiling}; ' +
      '{withdrawals, plural, one {# salida} other {# salidas}} en otra parte ({elsewhere}), cada una como máximo {delay, plural, one {# día} other {# días}} después, se llevan {taken}. ' +
      'Es compatible con una cuenta que reúne efectivo para entregarlo lejos; por verificar.',
    next: 'Pedir los justificantes (hora, ventanilla, depositante) y las imágenes de los cajeros, y averiguar quién tiene la tarjeta.',
    params: {
      ceiling: { label: 'Umbral de comunicación', why: 'importe fijado por decreto, en el día de la operación' },
      share: { label: 'Parte retirada', why: 'propuesta, según la forma descrita por FinCEN' },
      delay: { label: 'Plazo de salida', why: 'propuesta: más tarde el dinero pudo servir para otra cosa' },
      places: { label: 'Lugares de ingreso', why: 'propuesta: lo habitual es ingresar en un solo lugar' },
      floor: { label: 'Total ingresado como mínimo', why: 'propuesta: las sumas pequeñas viajan con su titular' },
    },
    measures: {
      deposits: 'Ingresos',
      places: 'Lugares de ingreso',
      named: 'Lugares anotados',
      total: 'Total ingresado',
      withdrawals: 'Salidas',
      taken: 'Salido en otra parte',
      part: 'Parte retirada',
      elsewhere: 'Lugares o países de salida',
      ceiling: 'Umbral vigente',
    },
    blind: [
      'Transferencias ordenadas desde el lugar del ingreso: no tienen lugar.',
      'Dinero que permanece en la cuenta más tiempo que el plazo.',
      'Ingresos o retiradas cuyo lugar no anota el banco.',
      'Una cuenta con más de doscientos lugares de ingreso: se dice indeterminada.',
    ],
  },
});
