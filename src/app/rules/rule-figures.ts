import type { Figure } from '#domain/figure.ts';
import categorySql from './rows-by-category-rule.sql?raw';
import methodSql from './rows-by-method-rule.sql?raw';

const columns: Figure['columns'] = {
  rule: { unit: 'text', label: { fr: 'Règle', en: 'Rule', es: 'Regla' } },
  given: { unit: 'text', label: { fr: 'Donne', en: 'Gives', es: 'Da' } },
  rows: { unit: 'count', label: { fr: 'Lignes', en: 'Rows', es: 'Filas' } },
};

/** Rows by the rule that decided, to be opened from the list of rules. Not in the catalogue: they cover every row of a case. */
export const ruleFigures: Readonly<Record<'category' | 'method', Figure>> = {
  category: {
    id: 'rows-by-category-rule',
    title: { fr: 'Lignes par règle de nature', en: 'Rows by rule of nature', es: 'Filas por regla de naturaleza' },
    note: {
      fr: 'Pour chaque règle, les mouvements dont elle a décidé la nature économique.',
      en: 'For each rule, the movements whose economic nature it decided.',
      es: 'Para cada regla, los movimientos cuya naturaleza económica ha decidido.',
    },
    sql: categorySql,
    key: ['rule', 'given'],
    columns,
    most: 2000,
  },
  method: {
    id: 'rows-by-method-rule',
    title: {
      fr: 'Lignes par règle de moyen de paiement',
      en: 'Rows by rule of means of payment',
      es: 'Filas por regla de medio de pago',
    },
    note: {
      fr: 'Pour chaque règle, les mouvements dont elle a décidé le moyen de paiement.',
      en: 'For each rule, the movements whose means of payment it decided.',
      es: 'Para cada regla, los movimientos cuyo medio de pago ha decidido.',
    },
    sql: methodSql,
    key: ['rule', 'given'],
    columns,
    most: 2000,
  },
};
