import type { Figure } from '#domain/figure.ts';
import { currency, valueCentral, valueHigh, valueLow, withoutValue } from '../columns.ts';
import sql from './figure.sql?raw';

export default {
  id: 'assets-by-category',
  title: {
    fr: 'Avoirs par catégorie',
    en: 'Assets by category',
    es: 'Bienes por categoría',
  },
  note: {
    fr: 'Les montants ne sont additionnés que dans une même devise. Une fourchette dont une borne manque compte avec la valeur connue ; un objet sans valeur est compté, pas estimé.',
    en: 'Amounts are added within one currency only. A range that lacks a bound counts with the value known; an object without a value is counted, not estimated.',
    es: 'Los importes solo se suman dentro de una misma divisa. Una horquilla a la que falta un límite cuenta con el valor conocido; un objeto sin valor se cuenta, no se estima.',
  },
  sql,
  key: ['kind', 'currency'],
  columns: {
    kind: { unit: 'text', label: { fr: 'Catégorie', en: 'Category', es: 'Categoría' } },
    currency: currency,
    rows: { unit: 'count', label: { fr: 'Objets', en: 'Objects', es: 'Objetos' } },
    value_low: valueLow,
    value_central: valueCentral,
    value_high: valueHigh,
    without_value: withoutValue,
  },
  most: 75,
} satisfies Figure;
