import type { Figure } from '#domain/figure.ts';
import { currency, rows, valueCentral, valueHigh, valueLow } from '../columns.ts';
import sql from './figure.sql?raw';

export default {
  id: 'asset-register',
  title: {
    fr: 'Registre des avoirs',
    en: 'Asset register',
    es: 'Registro de bienes',
  },
  note: {
    fr: "Un objet par ligne, tel que les états de saisie le décrivent ; une valeur absente reste vide. Les valeurs sont dans la devise de la ligne. Le filtre sur les comptes et la période ne s'y applique pas.",
    en: 'One object a line, as the seizure lists describe it; a missing value stays empty. Values are in the currency of the line. The filter on accounts and period does not apply to it.',
    es: 'Un objeto por línea, tal como lo describen las actas de incautación; un valor ausente queda vacío. Los valores están en la divisa de la línea. El filtro de cuentas y período no se le aplica.',
  },
  sql,
  key: ['asset'],
  columns: {
    seal: { unit: 'text', label: { fr: 'Scellé', en: 'Seal', es: 'Precinto' } },
    kind: { unit: 'text', label: { fr: 'Catégorie', en: 'Category', es: 'Categoría' } },
    description: { unit: 'text', label: { fr: 'Désignation', en: 'Description', es: 'Descripción' } },
    identifier: { unit: 'text', label: { fr: 'Identifiant', en: 'Identifier', es: 'Identificador' } },
    holder: { unit: 'text', label: { fr: 'Détenteur', en: 'Holder', es: 'Titular' } },
    value_low: valueLow,
    value_central: valueCentral,
    value_high: valueHigh,
    price: { unit: 'money', label: { fr: 'Prix d’achat', en: 'Price paid', es: 'Precio de compra' } },
    currency: currency,
    acquired_on: { unit: 'day', label: { fr: 'Acquis le', en: 'Acquired on', es: 'Adquirido el' } },
    seized_on: { unit: 'day', label: { fr: 'Saisi le', en: 'Seized on', es: 'Incautado el' } },
    found_at: { unit: 'text', label: { fr: 'Lieu', en: 'Place', es: 'Lugar' } },
    state: { unit: 'text', label: { fr: 'État', en: 'State', es: 'Estado' } },
    rows: rows,
  },
  most: 5001,
} satisfies Figure;
