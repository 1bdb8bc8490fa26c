import type { Figure } from '#domain/figure.ts';
import { asked, covered, firstOn, lastOn, moneyIn, moneyOut, proven, rows } from '../columns.ts';
import sql from './figure.sql?raw';

export default {
  id: 'accounts',
  title: {
    fr: 'Comptes',
    en: 'Accounts',
    es: 'Cuentas',
  },
  note: {
    fr: 'Un compte par ligne, tel que ses propres relevés le montrent, virements internes compris : la somme des lignes dépasse donc les entrées du dossier. Doublons, annulations, lignes écartées ou sans taux de change exclus. Au-delà de cinq cents comptes, les autres sont réunis.',
    en: 'One account a line, as its own statements show it, internal transfers included: the lines add up to more than the money that entered the case. Duplicates, reversals, rows set aside and rows without an exchange rate are left out. Beyond five hundred accounts the others are taken together.',
    es: 'Una cuenta por línea, tal como la muestran sus propios extractos, incluidas las transferencias internas: la suma supera por ello las entradas del expediente. Se excluyen duplicados, anulaciones, filas apartadas o sin tipo de cambio. A partir de quinientas cuentas, las demás se reúnen.',
  },
  sql,
  key: ['account'],
  columns: {
    account_name: { unit: 'text', label: { fr: 'Compte', en: 'Account', es: 'Cuenta' } },
    bank: { unit: 'text', label: { fr: 'Banque', en: 'Bank', es: 'Banco' } },
    holder: { unit: 'text', label: { fr: 'Titulaire', en: 'Holder', es: 'Titular' } },
    accounts: { unit: 'count', label: { fr: 'Comptes', en: 'Accounts', es: 'Cuentas' } },
    rows: rows,
    money_in: moneyIn,
    money_out: moneyOut,
    first_on: firstOn,
    last_on: lastOn,
    asked: asked,
    covered: covered,
    proven: proven,
  },
  most: 501,
  narrows: ({ account }) => (account === null ? null : { accounts: [Number(account)] }),
} satisfies Figure;
