import type { Figure } from '#domain/figure.ts';
import { asked, covered, proven, rows } from '../columns.ts';
import sql from './figure.sql?raw';

export default {
  id: 'case-period',
  title: {
    fr: 'Période et couverture',
    en: 'Period and coverage',
    es: 'Período y cobertura',
  },
  note: {
    fr: 'Du premier au dernier mouvement reçu, et les mois de compte pour lesquels un relevé a été vu parmi ceux qui sont demandés. Les lignes écartées sont comptées, jamais effacées.',
    en: 'From the first to the last movement received, and the account-months for which a statement was seen among those asked. Rows left out are counted, never deleted.',
    es: 'Del primer al último movimiento recibido, y los meses de cuenta de los que se vio un extracto entre los pedidos. Las filas apartadas se cuentan, nunca se borran.',
  },
  sql,
  key: [],
  columns: {
    since: { unit: 'day', label: { fr: 'Du', en: 'From', es: 'Desde' } },
    until: { unit: 'day', label: { fr: 'Au', en: 'To', es: 'Hasta' } },
    rows: rows,
    left_out: {
      unit: 'count',
      label: { fr: 'Lignes hors totaux', en: 'Rows left out of totals', es: 'Filas fuera de los totales' },
    },
    without_rate: {
      unit: 'count',
      label: { fr: 'Lignes sans taux de change', en: 'Rows without an exchange rate', es: 'Filas sin tipo de cambio' },
    },
    accounts: {
      unit: 'count',
      label: { fr: 'Comptes avec relevé', en: 'Accounts with a statement', es: 'Cuentas con extracto' },
    },
    asked: asked,
    covered: covered,
    proven: proven,
  },
  most: 1,
} satisfies Figure;
