import type { Figure } from '#domain/figure.ts';
import { cents } from '#domain/money.ts';
import { rows } from '../columns.ts';
import { mostOfBin } from './bin.ts';
import sql from './figure.sql?raw';

export default {
  id: 'amount-histogram',
  title: { fr: 'Opérations par montant', en: 'Transactions by amount', es: 'Operaciones por importe' },
  note: {
    fr: 'Nombre d’opérations par tranche de montant, espèces à part. Les tranches commencent sur des montants ronds et s’élargissent avec eux ; les montants fixés par la loi et en vigueur un jour au moins de la période sont dessinés, avec leur texte. Leur présence ne dit pas qu’ils s’appliquent à chaque opération.',
    en: 'Number of transactions by band of amount, cash apart. Bands begin on round amounts and widen with them; amounts set by law and in force on at least one day of the period are drawn, with their text. That they are drawn does not say that they apply to every transaction.',
    es: 'Número de operaciones por tramo de importe, con el efectivo aparte. Los tramos empiezan en importes redondos y se ensanchan con ellos; se dibujan los importes fijados por la ley y vigentes al menos un día del período, con su texto. Que se dibujen no significa que se apliquen a cada operación.',
  },
  sql,
  key: ['bin'],
  columns: {
    low: { unit: 'bound', label: { fr: 'À partir de (€)', en: 'From (€)', es: 'Desde (€)' } },
    reference: { unit: 'text', label: { fr: 'Seuil légal', en: 'Legal threshold', es: 'Umbral legal' } },
    cash_rows: { unit: 'count', label: { fr: 'En espèces', en: 'In cash', es: 'En efectivo' } },
    other_rows: { unit: 'count', label: { fr: 'Autrement', en: 'Otherwise', es: 'De otro modo' } },
    cash: { unit: 'money', label: { fr: 'Montant en espèces', en: 'Amount in cash', es: 'Importe en efectivo' } },
    other: {
      unit: 'money',
      label: { fr: 'Montant des autres', en: 'Amount of the others', es: 'Importe de las demás' },
    },
    rows,
  },
  most: 220,
  ofEveryRow: true,
  narrows: ({ bin }) => {
    const least = Number(bin);
    return Number.isSafeInteger(least) ? { amounts: { least: cents(least * 100), most: mostOfBin(least) } } : null;
  },
} satisfies Figure;
