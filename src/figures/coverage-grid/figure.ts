import { daysOfMonths } from '#domain/day.ts';
import type { Figure } from '#domain/figure.ts';
import { asked, covered, month, months, rows } from '../columns.ts';
import sql from './figure.sql?raw';

export default {
  id: 'coverage-grid',
  title: {
    fr: 'Relevés reçus',
    en: 'Statements received',
    es: 'Extractos recibidos',
  },
  note: {
    fr: "Un compte par ligne, un mois par colonne. Prouvé : les soldes et les lignes concordent. Vu : un relevé couvre le mois, sans solde pour le prouver. Rompu : la somme est fausse. Manquant : rien n'a été reçu. Au-delà de soixante comptes, les autres sont réunis.",
    en: 'One account a line, one month a column. Proven: balances and rows agree. Seen: a statement spans the month, with no balance to prove it. Broken: the sum is wrong. Missing: nothing was received. Beyond sixty accounts the others are taken together.',
    es: 'Una cuenta por fila, un mes por columna. Probado: los saldos y las filas concuerdan. Visto: un extracto abarca el mes, sin saldo que lo pruebe. Roto: la suma es falsa. Falta: no se recibió nada. A partir de sesenta cuentas, las demás se reúnen.',
  },
  sql,
  key: ['account', 'month'],
  columns: {
    account_name: { unit: 'text', label: { fr: 'Compte', en: 'Account', es: 'Cuenta' } },
    month: month,
    months: months,
    state: { unit: 'text', label: { fr: 'État', en: 'State', es: 'Estado' } },
    asked: asked,
    covered: covered,
    rows: rows,
  },
  most: 3721,
  narrows: ({ account, month: first, months: step }) =>
    account === null ? null : { accounts: [Number(account)], period: daysOfMonths(Number(first), Number(step ?? 1)) },
} satisfies Figure;
