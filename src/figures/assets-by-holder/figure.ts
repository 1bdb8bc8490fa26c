import type { Figure } from '#domain/figure.ts';
import { currency, valueCentral, valueHigh, valueLow, withoutValue } from '../columns.ts';
import sql from './figure.sql?raw';

export default {
  id: 'assets-by-holder',
  title: {
    fr: 'Avoirs par détenteur',
    en: 'Assets by holder',
    es: 'Bienes por titular',
  },
  note: {
    fr: "Détenteur : le propriétaire, le titulaire ou l'utilisateur que la source indique ; plusieurs noms forment une seule ligne. Vingt lignes par devise, puis les autres. Les montants ne sont additionnés que dans une même devise. Une fourchette dont une borne manque compte avec la valeur connue ; un objet sans valeur est compté, pas estimé.",
    en: 'Holder: the owner, holder or user the source states; several names form one line. Twenty lines a currency, then the others. Amounts are added within one currency only. A range that lacks a bound counts with the value known; an object without a value is counted, not estimated.',
    es: 'Titular: el propietario, titular o usuario que indica la fuente; varios nombres forman una sola línea. Veinte líneas por divisa, después las demás. Los importes solo se suman dentro de una misma divisa. Una horquilla a la que falta un límite cuenta con el valor conocido; un objeto sin valor se cuenta, no se estima.',
  },
  sql,
  key: ['holder', 'currency'],
  columns: {
    holder_name: { unit: 'text', label: { fr: 'Détenteur', en: 'Holder', es: 'Titular' } },
    currency: currency,
    rows: { unit: 'count', label: { fr: 'Objets', en: 'Objects', es: 'Objetos' } },
    value_low: valueLow,
    value_central: valueCentral,
    value_high: valueHigh,
    without_value: withoutValue,
  },
  most: 105,
} satisfies Figure;
