import { dayFromNumber } from '#domain/day.ts';
import type { Figure } from '#domain/figure.ts';
import { rows } from '../columns.ts';
import { onTransfers } from '../transfer.ts';
import steps from './figure.sql?raw';

export default {
  id: 'lanes',
  title: { fr: 'Couloirs du temps', en: 'Lanes of time', es: 'Carriles del tiempo' },
  note: {
    fr: 'Qui a payé qui, et quand : un couloir par personne ou société, les dix qui pèsent le plus, puis les espèces et les bouts inconnus. Le temps est découpé en cent vingt pas au plus : choisir une période plus courte montre des jours. Les quatre cents sommes les plus fortes d’un couloir à un autre sont des flèches ; le reste, avec ce qui va vers tous les autres ou en vient, est une somme par pas. Les saisies datées sont marquées. Un virement à soi-même n’y figure pas.',
    en: 'Who paid whom, and when: a lane for each person or company, the ten that weigh most, then cash and unknown ends. Time is cut into at most one hundred and twenty steps: a shorter period shows days. The four hundred largest sums from lane to lane are arrows; the rest, with what goes to all the others or comes from them, is one sum a step. Dated seizures are marked. A transfer to oneself does not appear.',
    es: 'Quién pagó a quién y cuándo: un carril por persona o sociedad, las diez que más pesan, luego el efectivo y los extremos desconocidos. El tiempo se corta en ciento veinte pasos como máximo: un período más corto muestra días. Las cuatrocientas sumas mayores de un carril a otro son flechas; el resto, con lo que va a todos los demás o viene de ellos, es una suma por paso. Se marcan las incautaciones fechadas. No figuran las transferencias a sí mismo.',
  },
  sql: onTransfers(steps),
  key: ['slot', 'payer', 'payee'],
  columns: {
    since: { unit: 'day', label: { fr: 'À partir du', en: 'From', es: 'Desde el' } },
    payer_name: { unit: 'text', label: { fr: 'De', en: 'From', es: 'De' } },
    payee_name: { unit: 'text', label: { fr: 'À', en: 'To', es: 'A' } },
    amount: { unit: 'money', label: { fr: 'Montant', en: 'Amount', es: 'Importe' } },
    rows,
  },
  most: 1200,
  ofEveryRow: true,
  narrows: ({ slot, width, payer, payee }) => {
    const gathered = ['others', 'restOfFlows', 'seizure'];
    if ([payer, payee].some((who) => gathered.includes(String(who)))) return null;
    const first = Number(slot);
    return {
      between: [String(payer), String(payee)],
      period: { from: dayFromNumber(first), to: dayFromNumber(first + Number(width) - 1) },
    };
  },
} satisfies Figure;
