import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Dépôts d’espèces fractionnés',
    question:
      'Des espèces ont-elles été déposées par sommes inférieures au seuil de communication, alors que leur total le dépasse ?',
    summary:
      'Le contrôle cherche, sur un même compte, des dépôts d’espèces rapprochés, chacun proche du seuil sans l’atteindre. ' +
      'Les fenêtres qui partagent un dépôt forment une seule série. Le seuil est celui en vigueur au jour de chaque dépôt.',
    finding:
      '{deposits, plural, one {# dépôt d’espèces} other {# dépôts d’espèces}} sur {subject} en {days, plural, one {# jour} other {# jours}}, ' +
      'pour un total de {total} ; aucun n’atteint {ceiling}, le plus élevé est de {largest}. ' +
      'Ces dépôts sont compatibles avec un fractionnement destiné à rester sous le seuil ; à vérifier.',
    next: 'Demander les bordereaux de dépôt (heure, guichet, déposant), puis la comptabilité de caisse si le titulaire exerce un commerce.',
    params: {
      ceiling: {
        label: 'Seuil de communication',
        why: 'montant fixé par le décret, au jour de l’opération',
      },
      window: {
        label: 'Durée de la fenêtre',
        why: 'proposition : des dépôts plus espacés ressemblent à une activité régulière',
      },
      deposits: { label: 'Nombre de dépôts', why: 'proposition : deux dépôts se rencontrent par hasard' },
      nearness: {
        label: 'Proximité du seuil',
        why: 'proposition : un dépôt très inférieur au seuil n’a pas besoin d’être fractionné',
      },
    },
    measures: {
      deposits: 'Dépôts',
      total: 'Total déposé',
      largest: 'Dépôt le plus élevé',
      ceiling: 'Seuil en vigueur',
      days: 'Durée',
    },
    blind: [
      'Des dépôts répartis sur les comptes de plusieurs personnes.',
      'Des dépôts bien inférieurs au seuil.',
      'Des dépôts plus espacés que la fenêtre.',
    ],
  },
  en: {
    title: 'Structured cash deposits',
    question: 'Was cash paid in by sums under the reporting amount while their total passes it?',
    summary:
      'The check looks, on one account, for cash deposits close together in time, each near the reporting amount without reaching it. ' +
      'Windows that share a deposit make one series. The amount is the one in force on the day of each deposit.',
    finding:
      '{deposits, plural, one {# cash deposit} other {# cash deposits}} on {subject} within {days, plural, one {# day} other {# days}}, ' +
      'for a total of {total}; none reaches {ceiling}, the largest is {largest}. ' +
      'This is consistent with splitting meant to stay under the reporting amount; to be verified.',
    next: 'Ask for the deposit slips (time, counter, depositor), then for the cash book if the holder runs a shop.',
    params: {
      ceiling: { label: 'Reporting amount', why: 'set by decree, as on the day of the operation' },
      window: { label: 'Length of the window', why: 'proposal: deposits further apart look like a regular trade' },
      deposits: { label: 'Number of deposits', why: 'proposal: two deposits meet by chance' },
      nearness: {
        label: 'Nearness to the amount',
        why: 'proposal: a deposit far under the amount had no need to be split',
      },
    },
    measures: {
      deposits: 'Deposits',
      total: 'Total paid in',
      largest: 'Largest deposit',
      ceiling: 'Amount in force',
      days: 'Duration',
    },
    blind: [
      'Deposits spread over the accounts of several persons.',
      'Deposits far under the reporting amount.',
      'Deposits further apart than the window.',
    ],
  },
  es: {
    title: 'Ingresos de efectivo fraccionados',
    question: '¿Se ingresó efectivo en sumas inferiores al umbral de comunicación aunque su total lo supera?',
    summary:
      'El control busca, en una misma cuenta, ingresos de efectivo próximos en el tiempo, cada uno cercano al umbral sin alcanzarlo. ' +
      'Las ventanas que comparten un ingreso forman una sola serie. El umbral es el vigente el día de cada ingreso.',
    finding:
      '{deposits, plural, one {# ingreso de efectivo} other {# ingresos de efectivo}} en {subject} en {days, plural, one {# día} other {# días}}, ' +
      'por un total de {total}; ninguno alcanza {ceiling}, el mayor es de {largest}. ' +
      'Es compatible con un fraccionamiento destinado a permanecer bajo el umbral; por verificar.',
    next: 'Pedir los justificantes de ingreso (hora, ventanilla, depositante) y el libro de caja si el titular ejerce un comercio.',
    params: {
      ceiling: { label: 'Umbral de comunicación', why: 'importe fijado por decreto, en el día de la operación' },
      window: {
        label: 'Duración de la ventana',
        why: 'propuesta: ingresos más espaciados se parecen a una actividad regular',
      },
      deposits: { label: 'Número de ingresos', why: 'propuesta: dos ingresos coinciden por azar' },
      nearness: {
        label: 'Cercanía al umbral',
        why: 'propuesta: un ingreso muy inferior al umbral no necesitaba fraccionarse',
      },
    },
    measures: {
      deposits: 'Ingresos',
      total: 'Total ingresado',
      largest: 'Mayor ingreso',
      ceiling: 'Umbral vigente',
      days: 'Duración',
    },
    blind: [
      'Ingresos repartidos en cuentas de varias personas.',
      'Ingresos muy inferiores al umbral.',
      'Ingresos más espaciados que la ventana.',
    ],
  },
});
