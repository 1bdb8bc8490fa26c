import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Espèces déposées le même jour en plusieurs lieux',
    question: 'Des espèces ont-elles été déposées sur un même compte, le même jour, en plusieurs lieux ?',
    summary:
      'Le contrôle cherche, sur un même compte et un même jour, plusieurs dépôts d’espèces, chacun inférieur au seuil de communication, ' +
      'faits dans plusieurs villes ou plusieurs agences. Le lieu est celui que la banque a inscrit.',
    finding:
      'Le {since}, {deposits, plural, one {# dépôt d’espèces} other {# dépôts d’espèces}} sur {subject} en ' +
      '{places, plural, one {# lieu} other {# lieux}} ({named}), pour un total de {total} ; le plus élevé est de {largest}, aucun n’atteint {ceiling}. ' +
      'Ces dépôts sont compatibles avec une répartition destinée à passer inaperçue ; à vérifier.',
    next: 'Demander les bordereaux (heure, guichet, déposant) et vérifier si le titulaire exploite un établissement dans chacun de ces lieux.',
    params: {
      ceiling: { label: 'Seuil de communication', why: 'montant fixé par le décret, au jour de l’opération' },
      deposits: { label: 'Nombre de dépôts', why: 'proposition : deux dépôts le même jour sont ordinaires' },
      cities: { label: 'Nombre de villes', why: 'proposition : on dépose d’ordinaire dans une seule ville' },
      branches: {
        label: 'Nombre d’agences',
        why: 'proposition : deux agences d’un même quartier sont ordinaires, trois ne le sont plus',
      },
    },
    measures: {
      deposits: 'Dépôts',
      total: 'Total déposé',
      largest: 'Dépôt le plus élevé',
      places: 'Lieux',
      named: 'Lieux inscrits',
      ceiling: 'Seuil en vigueur',
    },
    blind: [
      'Des dépôts faits en plusieurs lieux sur des jours qui se suivent.',
      'Des automates dont la banque n’inscrit pas le lieu.',
    ],
  },
  en: {
    title: 'Cash paid in at several places on one day',
    question: 'Was cash paid into one account at several places on one day?',
    summary:
      'The check looks, on one account and one day, for several cash deposits, each under the reporting amount, ' +
      'made in several towns or at several branches. The place is the one the bank wrote down.',
    finding:
      'On {since}, {deposits, plural, one {# cash deposit} other {# cash deposits}} on {subject} at ' +
      '{places, plural, one {# place} other {# places}} ({named}), for a total of {total}; the largest is {largest}, none reaches {ceiling}. ' +
      'This is consistent with deposits spread so as to pass unnoticed; to be verified.',
    next: 'Ask for the slips (time, counter, depositor) and check whether the holder runs premises in each of these places.',
    params: {
      ceiling: { label: 'Reporting amount', why: 'set by decree, as on the day of the operation' },
      deposits: { label: 'Number of deposits', why: 'proposal: two deposits on one day are ordinary' },
      cities: { label: 'Number of towns', why: 'proposal: people usually pay in in one town' },
      branches: {
        label: 'Number of branches',
        why: 'proposal: two branches of one district are ordinary, three no longer',
      },
    },
    measures: {
      deposits: 'Deposits',
      total: 'Total paid in',
      largest: 'Largest deposit',
      places: 'Places',
      named: 'Places written down',
      ceiling: 'Amount in force',
    },
    blind: [
      'Deposits at several places on days that follow each other.',
      'Deposit machines whose place the bank does not write down.',
    ],
  },
  es: {
    title: 'Efectivo ingresado el mismo día en varios lugares',
    question: '¿Se ingresó efectivo en una misma cuenta, el mismo día, en varios lugares?',
    summary:
      'El control busca, en una misma cuenta y un mismo día, varios ingresos de efectivo, cada uno inferior al umbral de comunicación, ' +
      'hechos en varias ciudades o varias oficinas. El lugar es el que anotó el banco.',
    finding:
      'El {since}, {deposits, plural, one {# ingreso de efectivo} other {# ingresos de efectivo}} en {subject} en ' +
      '{places, plural, one {# lugar} other {# lugares}} ({named}), por un total de {total}; el mayor es de {largest}, ninguno alcanza {ceiling}. ' +
      'Es compatible con un reparto destinado a pasar inadvertido; por verificar.',
    next: 'Pedir los justificantes (hora, ventanilla, depositante) y comprobar si el titular explota un establecimiento en cada lugar.',
    params: {
      ceiling: { label: 'Umbral de comunicación', why: 'importe fijado por decreto, en el día de la operación' },
      deposits: { label: 'Número de ingresos', why: 'propuesta: dos ingresos en un día son corrientes' },
      cities: { label: 'Número de ciudades', why: 'propuesta: lo habitual es ingresar en una sola ciudad' },
      branches: {
        label: 'Número de oficinas',
        why: 'propuesta: dos oficinas de un barrio son corrientes, tres ya no',
      },
    },
    measures: {
      deposits: 'Ingresos',
      total: 'Total ingresado',
      largest: 'Mayor ingreso',
      places: 'Lugares',
      named: 'Lugares anotados',
      ceiling: 'Umbral vigente',
    },
    blind: ['Ingresos en varios lugares en días consecutivos.', 'Cajeros cuyo lugar no anota el banco.'],
  },
});
