import type { Figure } from '#domain/figure.ts';
import { currency, moneyIn, moneyOut, rows } from '../columns.ts';
import sql from './figure.sql?raw';

export default {
  id: 'statement-proofs',
  title: {
    fr: 'Preuve des relevés par les soldes',
    en: 'Statements proven by their balances',
    es: 'Prueba de los extractos por sus saldos',
  },
  note: {
    fr: "Un relevé par ligne : solde initial + entrées − sorties − frais = solde attendu, comparé au solde final. L'écart ouvre la première ligne dont le solde ne suit pas. Sans solde imprimé, rien n'est prouvé ni contredit. Le filtre sur la période ne s'y applique pas. Au-delà de cinq cents relevés, les autres sont réunis.",
    en: 'One statement a line: opening balance + money in − money out − fees = expected balance, held against the closing balance. The difference opens the first row whose balance does not follow. Without a printed balance nothing is proven or contradicted. The filter on the period does not apply. Beyond five hundred statements the others are taken together.',
    es: 'Un extracto por línea: saldo inicial + entradas − salidas − comisiones = saldo esperado, comparado con el saldo final. La diferencia abre la primera fila cuyo saldo no cuadra. Sin saldo impreso nada queda probado ni contradicho. El filtro de período no se aplica. A partir de quinientos extractos, los demás se reúnen.',
  },
  sql,
  key: ['proof'],
  columns: {
    proof_name: { unit: 'text', label: { fr: 'Compte', en: 'Account', es: 'Cuenta' } },
    file: { unit: 'text', label: { fr: 'Fichier', en: 'File', es: 'Archivo' } },
    sheet: { unit: 'text', label: { fr: 'Feuille', en: 'Sheet', es: 'Hoja' } },
    first_on: { unit: 'day', label: { fr: 'Du', en: 'From', es: 'Desde' } },
    last_on: { unit: 'day', label: { fr: 'Au', en: 'To', es: 'Hasta' } },
    state: { unit: 'text', label: { fr: 'Résultat', en: 'Result', es: 'Resultado' } },
    basis: { unit: 'text', label: { fr: 'Soldes', en: 'Balances', es: 'Saldos' } },
    currency: currency,
    rows: rows,
    opening: { unit: 'money', label: { fr: 'Solde initial', en: 'Opening balance', es: 'Saldo inicial' } },
    money_in: moneyIn,
    money_out: moneyOut,
    fees: { unit: 'money', label: { fr: 'Frais', en: 'Fees', es: 'Comisiones' } },
    expected: { unit: 'money', label: { fr: 'Solde attendu', en: 'Expected balance', es: 'Saldo esperado' } },
    closing: { unit: 'money', label: { fr: 'Solde final', en: 'Closing balance', es: 'Saldo final' } },
    difference: { unit: 'money', label: { fr: 'Écart', en: 'Difference', es: 'Diferencia' } },
  },
  most: 501,
} satisfies Figure;
