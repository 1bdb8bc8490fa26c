import type { Figure } from '#domain/figure.ts';
import { rows } from '../columns.ts';
import sql from './figure.sql?raw';

export default {
  id: 'lanes',
  title: { fr: 'Couloirs du temps', en: 'Lanes of time', es: 'Carriles del tiempo' },
  note: {
    fr: 'Qui a payé qui, et quand : un couloir par personne ou société, les dix qui pèsent le plus, puis les espèces, les bouts inconnus et tous les autres. Le temps est découpé en cent vingt pas au plus : choisir une période plus courte montre des jours. Les quatre cents sommes les plus fortes sont des flèches ; le reste est une somme par pas. Les saisies datées sont marquées. Un virement à soi-même n’y figure pas.',
    en: 'Who paid whom, and when: a lane for each person or company, the ten that weigh most, then cash, unknown ends and all the others. Time is cut into at most one hundred and twenty steps: a shorter period shows days. The four hundred largest sums are arrows; the rest is one sum a step. Dated seizures are marked. A transfer to oneself does not appear.',
    es: 'Quién pagó a quién y cuándo: un carril por persona o sociedad, las diez que más pesan, luego el efectivo, los extremos desconocidos y todos los demás. El tiempo se corta en ciento veinte pasos como máximo: un período más corto muestra días. Las cuatrocientas sumas mayores son flechas; el resto es una suma por paso. Se marcan las incautaciones fechadas. No figuran las transferencias a sí mismo.',
  },
  sql,
  key: ['slot', 'payer', 'payee'],
  columns: {
    since: { unit: 'day', label: { fr: 'À partir du', en: 'From', es: 'Desde el' } },
    payer_name: { unit: 'text', label: { fr: 'De', en: 'From', es: 'De' } },
    payee_name: { unit: 'text', label: { fr: 'À', en: 'To', es: 'A' } },
    amount: { unit: 'money', label: { fr: 'Montant', en: 'Amount', es: 'Importe' } },
    rows,
  },
  most: 1200,
  onScreenOnly: true,
} satisfies Figure;
