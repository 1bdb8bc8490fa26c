import type { FigureColumn, FigureUnit } from '#domain/figure.ts';

const column = (unit: FigureUnit, fr: string, en: string, es: string): FigureColumn => ({
  unit,
  label: { fr, en, es },
});

/** Columns that several figures show, named once. */
export const rows = column('count', 'Lignes', 'Rows', 'Filas');
export const moneyIn = column('money', 'Entrées', 'Money in', 'Entradas');
export const moneyOut = column('money', 'Sorties', 'Money out', 'Salidas');
export const month = column('month', 'Mois', 'Month', 'Mes');
export const months = column('count', 'Mois par ligne', 'Months per line', 'Meses por línea');
export const asked = column('count', 'Mois × comptes demandés', 'Account-months asked', 'Meses × cuentas pedidos');
export const covered = column(
  'count',
  'Mois × comptes couverts',
  'Account-months covered',
  'Meses × cuentas cubiertos',
);
export const proven = column('count', 'Prouvés par les soldes', 'Proven by balances', 'Probados por los saldos');
export const firstOn = column('day', 'Première opération', 'First transaction', 'Primera operación');
export const lastOn = column('day', 'Dernière opération', 'Last transaction', 'Última operación');
export const valueLow = column('money', 'Valeur basse', 'Low value', 'Valor bajo');
export const valueCentral = column('money', 'Valeur centrale', 'Central value', 'Valor central');
export const valueHigh = column('money', 'Valeur haute', 'High value', 'Valor alto');
export const withoutValue = column('count', 'Sans valeur', 'Without a value', 'Sin valor');
export const currency = column('text', 'Devise', 'Currency', 'Divisa');
