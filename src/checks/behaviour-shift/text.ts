import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Changement d’habitudes',
    question: 'Le compte a-t-il changé d’habitudes ?',
    summary:
      'Le contrôle suit, mois par mois, ce qui entre sur le compte, le nombre de contreparties et la part des espèces, et cherche les mois où leur niveau change durablement (méthode PELT, pénalité BIC, sur le logarithme). ' +
      'Seuls comptent les mois couverts par un relevé : un mois manquant n’est pas un mois vide. Pour un historique trop court, il signale un mois très supérieur à la médiane. ' +
      'C’est un élément de contexte : il n’ouvre aucune piste et ne pèse pas dans la priorité.',
    finding:
      '{series, select, ' +
      'inflow {À partir de {month}, {subject} reçoit d’ordinaire {sum_after} par mois ({months_after, plural, one {# mois} other {# mois}}), contre {sum_before} auparavant ({months_before, plural, one {# mois} other {# mois}}).} ' +
      'counterparties {À partir de {month}, {subject} a d’ordinaire {number_after, plural, one {# contrepartie} other {# contreparties}} par mois ({months_after, plural, one {# mois} other {# mois}}), contre {number_before} auparavant ({months_before, plural, one {# mois} other {# mois}}).} ' +
      'cash {À partir de {month}, les espèces font d’ordinaire {part_after} de ce que reçoit {subject} ({months_after, plural, one {# mois} other {# mois}}), contre {part_before} auparavant ({months_before, plural, one {# mois} other {# mois}}).} ' +
      'other {En {month}, {subject} a reçu {sum_after}, pour une médiane de {sum_before} sur {months_before, plural, one {# mois} other {# mois}}.}} ' +
      '{also, select, counterparties {Le nombre de contreparties change dans la même période. } cash {La part des espèces change dans la même période. } both {Le nombre de contreparties et la part des espèces changent dans la même période. } other {}}' +
      'Ce changement est compatible avec un événement ordinaire comme avec un nouvel usage du compte ; la date est à rapprocher des autres constats.',
    next: 'Chercher ce qui change à cette date : emploi, adresse, mandataire, contreparties nouvelles.',
    params: {
      segment: {
        label: 'Durée minimale d’un niveau',
        why: 'proposition : un niveau de moins de trois mois n’est pas une habitude',
      },
      times: { label: 'Fois la médiane, historique court', why: 'proposition, mesurée sur des comptes réels anonymes' },
      floor: {
        label: 'Montant minimal du mois, historique court',
        why: 'proposition : un petit compte varie sans raison',
      },
    },
    measures: {
      series: 'Ce qui change',
      month: 'Mois du changement',
      months_before: 'Mois avant',
      months_after: 'Mois après',
      sum_before: 'Entrées par mois, avant',
      sum_after: 'Entrées par mois, après',
      number_before: 'Contreparties par mois, avant',
      number_after: 'Contreparties par mois, après',
      part_before: 'Part des espèces, avant',
      part_after: 'Part des espèces, après',
      jump: 'Saut (logarithme)',
      also: 'Autres séries qui changent',
    },
    blind: [
      'Une évolution lente, sans rupture.',
      'Un changement de moins de trois mois dans un long historique.',
      'La saison : elle n’est pas corrigée.',
      'Seul le saut le plus net de chaque série est donné.',
    ],
  },
  en: {
    title: 'Change of habits',
    question: 'Did the account change its habits?',
    summary:
      'The check follows, month by month, what comes in, the number of counterparties and the part of cash, and looks for the months in which their level changes for good (PELT, BIC penalty, on the logarithm). ' +
      'Only months covered by a statement count: a missing month is no empty month. For too short a history it tells of a month far above the median. ' +
      'This is context: it opens no lead and does not weigh in the priority.',
    finding:
      '{series, select, ' +
      'inflow {From {month} on, {subject} commonly receives {sum_after} a month ({months_after, plural, one {# month} other {# months}}), against {sum_before} before ({months_before, plural, one {# month} other {# months}}).} ' +
      'counterparties {From {month} on, {subject} commonly has {number_after, plural, one {# counterparty} other {# counterparties}} a month ({months_after, plural, one {# month} other {# months}}), against {number_before} before ({months_before, plural, one {# month} other {# months}}).} ' +
      'cash {From {month} on, cash commonly makes {part_after} of what {subject} receives ({months_after, plural, one {# month} other {# months}}), against {part_before} before ({months_before, plural, one {# month} other {# months}}).} ' +
      'other {In {month}, {subject} received {sum_after}, against a median of {sum_before} over {months_before, plural, one {# month} other {# months}}.}} ' +
      '{also, select, counterparties {The number of counterparties changes in the same period. } cash {The part of cash changes in the same period. } both {The number of counterparties and the part of cash change in the same period. } other {}}' +
      'This change is consistent with an ordinary event as with a new use of the account; its date is to be held against the other findings.',
    next: 'Look for what changes on that date: job, address, proxy, new counterparties.',
    params: {
      segment: {
        label: 'Least length of a level',
        why: 'proposal: a level of less than three months is no habit',
      },
      times: { label: 'Times the median, short history', why: 'proposal, measured on real anonymous accounts' },
      floor: {
        label: 'Least amount of the month, short history',
        why: 'proposal: a small account varies for no reason',
      },
    },
    measures: {
      series: 'What changes',
      month: 'Month of the change',
      months_before: 'Months before',
      months_after: 'Months after',
      sum_before: 'Money in a month, before',
      sum_after: 'Money in a month, after',
      number_before: 'Counterparties a month, before',
      number_after: 'Counterparties a month, after',
      part_before: 'Part of cash, before',
      part_after: 'Part of cash, after',
      jump: 'Jump (logarithm)',
      also: 'Other series that change',
    },
    blind: [
      'A slow drift, without a break.',
      'A change of less than three months within a long history.',
      'Seasons: they are not corrected.',
      'Only the sharpest jump of each series is given.',
    ],
  },
  es: {
    title: 'Cambio de hábitos',
    question: '¿Ha cambiado la cuenta de hábitos?',
    summary:
      'El control sigue, mes a mes, lo que entra en la cuenta, el número de contrapartes y la parte del efectivo, y busca los meses en que su nivel cambia de forma duradera (método PELT, penalización BIC, sobre el logaritmo). ' +
      'Solo cuentan los meses cubiertos por un extracto: un mes que falta no es un mes vacío. Para un historial demasiado corto señala un mes muy superior a la mediana. ' +
      'Es un elemento de contexto: no abre ninguna pista ni pesa en la prioridad.',
    finding:
      '{series, select, ' +
      'inflow {A partir de {month}, {subject} recibe de ordinario {sum_after} al mes ({months_after, plural, one {# mes} other {# meses}}), frente a {sum_before} antes ({months_before, plural, one {# mes} other {# meses}}).} ' +
      'counterparties {A partir de {month}, {subject} tiene de ordinario {number_after, plural, one {# contraparte} other {# contrapartes}} al mes ({months_after, plural, one {# mes} other {# meses}}), frente a {number_before} antes ({months_before, plural, one {# mes} other {# meses}}).} ' +
      'cash {A partir de {month}, el efectivo forma de ordinario {part_after} de lo que recibe {subject} ({months_after, plural, one {# mes} other {# meses}}), frente a {part_before} antes ({months_before, plural, one {# mes} other {# meses}}).} ' +
      'other {En {month}, {subject} recibió {sum_after}, frente a una mediana de {sum_before} en {months_before, plural, one {# mes} other {# meses}}.}} ' +
      '{also, select, counterparties {El número de contrapartes cambia en el mismo periodo. } cash {La parte del efectivo cambia en el mismo periodo. } both {El número de contrapartes y la parte del efectivo cambian en el mismo periodo. } other {}}' +
      'Este cambio es compatible tanto con un hecho ordinario como con un nuevo uso de la cuenta; su fecha está por cotejar con los demás hallazgos.',
    next: 'Buscar qué cambia en esa fecha: empleo, domicilio, apoderado, contrapartes nuevas.',
    params: {
      segment: {
        label: 'Duración mínima de un nivel',
        why: 'propuesta: un nivel de menos de tres meses no es un hábito',
      },
      times: { label: 'Veces la mediana, historial corto', why: 'propuesta, medida en cuentas reales anónimas' },
      floor: {
        label: 'Importe mínimo del mes, historial corto',
        why: 'propuesta: una cuenta pequeña varía sin razón',
      },
    },
    measures: {
      series: 'Lo que cambia',
      month: 'Mes del cambio',
      months_before: 'Meses antes',
      months_after: 'Meses después',
      sum_before: 'Entradas al mes, antes',
      sum_after: 'Entradas al mes, después',
      number_before: 'Contrapartes al mes, antes',
      number_after: 'Contrapartes al mes, después',
      part_before: 'Parte del efectivo, antes',
      part_after: 'Parte del efectivo, después',
      jump: 'Salto (logaritmo)',
      also: 'Otras series que cambian',
    },
    blind: [
      'Una evolución lenta, sin ruptura.',
      'Un cambio de menos de tres meses dentro de un historial largo.',
      'La temporada: no se corrige.',
      'Solo se da el salto más nítido de cada serie.',
    ],
  },
});
