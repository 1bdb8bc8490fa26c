import type { Figure } from '#domain/figure.ts';
import { rows } from '../columns.ts';
import sql from './figure.sql?raw';

export default {
  id: 'repeated-rows',
  title: {
    fr: 'Opérations reçues deux fois',
    en: 'Transactions received twice',
    es: 'Operaciones recibidas dos veces',
  },
  note: {
    fr: 'Un compte et deux fichiers par ligne : les opérations du second que le premier donnait déjà. Elles sont marquées, jamais effacées, et comptées une seule fois. Deux opérations identiques dans un même fichier ne sont pas des doublons. Au-delà de cinq cents, les autres sont réunies.',
    en: 'One account and two files a line: the transactions of the second that the first gave already. They are tagged, never deleted, and counted once. Two equal transactions in one file are no duplicates. Beyond five hundred the others are taken together.',
    es: 'Una cuenta y dos archivos por línea: las operaciones del segundo que el primero ya daba. Se marcan, nunca se borran, y se cuentan una sola vez. Dos operaciones iguales en un mismo archivo no son duplicados. A partir de quinientas, las demás se reúnen.',
  },
  sql,
  key: ['account', 'source', 'first_source'],
  columns: {
    account_name: { unit: 'text', label: { fr: 'Compte', en: 'Account', es: 'Cuenta' } },
    file: { unit: 'text', label: { fr: 'Fichier', en: 'File', es: 'Archivo' } },
    first_file: { unit: 'text', label: { fr: 'Déjà reçu dans', en: 'Received already in', es: 'Ya recibido en' } },
    first_on: { unit: 'day', label: { fr: 'Du', en: 'From', es: 'Desde' } },
    last_on: { unit: 'day', label: { fr: 'Au', en: 'To', es: 'Hasta' } },
    rows: rows,
    amount: {
      unit: 'money',
      label: { fr: 'Montant non compté', en: 'Amount not counted', es: 'Importe no contado' },
    },
  },
  most: 501,
} satisfies Figure;
