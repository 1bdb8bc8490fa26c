import type { Figure } from '#domain/figure.ts';
import { asked, proven, rows } from '../columns.ts';
import sql from './figure.sql?raw';

export default {
  id: 'account-coverage',
  title: {
    fr: 'Mois reçus, compte par compte',
    en: 'Months received, account by account',
    es: 'Meses recibidos, cuenta por cuenta',
  },
  note: {
    fr: 'Un compte par ligne, ceux qui ont un relevé d’abord. Prouvé : les soldes et les lignes concordent. Vu : un relevé couvre le mois, sans solde pour le prouver. Rompu : la somme est fausse. Manquant : rien n’a été reçu. En double : plusieurs fichiers donnent les mêmes jours, comptés une fois. Au-delà de dix mille comptes, les autres sont réunis.',
    en: 'One account a line, those with a statement first. Proven: balances and rows agree. Seen: a statement spans the month, with no balance to prove it. Broken: the sum is wrong. Missing: nothing was received. Twice: several files give the same days, counted once. Beyond ten thousand accounts the others are taken together.',
    es: 'Una cuenta por línea, primero las que tienen extracto. Probado: los saldos y las filas concuerdan. Visto: un extracto abarca el mes, sin saldo que lo pruebe. Roto: la suma es falsa. Falta: no se recibió nada. Por duplicado: varios archivos dan los mismos días, contados una vez. A partir de diez mil cuentas, las demás se reúnen.',
  },
  sql,
  key: ['account'],
  columns: {
    account_name: { unit: 'text', label: { fr: 'Compte', en: 'Account', es: 'Cuenta' } },
    accounts: { unit: 'count', label: { fr: 'Comptes', en: 'Accounts', es: 'Cuentas' } },
    asked: asked,
    proven: proven,
    seen: { unit: 'count', label: { fr: 'Vus sans solde', en: 'Seen without a balance', es: 'Vistos sin saldo' } },
    broken: { unit: 'count', label: { fr: 'Aux soldes rompus', en: 'With broken balances', es: 'Con saldos rotos' } },
    missing: { unit: 'count', label: { fr: 'Manquants', en: 'Missing', es: 'Faltan' } },
    repeated: { unit: 'count', label: { fr: 'En double', en: 'Given twice', es: 'Por duplicado' } },
    rows: rows,
  },
  most: 10_001,
  narrows: ({ account }) => (account === null ? null : { accounts: [Number(account)] }),
} satisfies Figure;
