import type { Figure } from '#domain/figure.ts';
import { rows } from '../columns.ts';
import sql from './figure.sql?raw';

export default {
  id: 'hours-of-week',
  title: { fr: 'Heures et jours de la semaine', en: 'Hours and days of the week', es: 'Horas y días de la semana' },
  note: {
    fr: 'Nombre et montant des opérations selon le jour de la semaine et l’heure du relevé. Les opérations dont le relevé ne dit pas l’heure sont comptées à part : elles ne sont pas de minuit. La date est celle de l’écriture : une banque qui ne comptabilise pas le dimanche n’a pas de dimanche.',
    en: 'Number and amount of transactions by day of the week and hour of the statement. Transactions whose statement says no hour are counted apart: they are not of midnight. The day is that of booking: a bank that books nothing on Sundays has no Sunday.',
    es: 'Número e importe de las operaciones según el día de la semana y la hora del extracto. Las operaciones cuyo extracto no dice la hora se cuentan aparte: no son de medianoche. La fecha es la del asiento: un banco que no contabiliza los domingos no tiene domingos.',
  },
  sql,
  key: ['weekday', 'hour'],
  columns: {
    weekday: { unit: 'text', label: { fr: 'Jour', en: 'Day', es: 'Día' } },
    hour: { unit: 'text', label: { fr: 'Heure', en: 'Hour', es: 'Hora' } },
    rows,
    amount: { unit: 'money', label: { fr: 'Montant', en: 'Amount', es: 'Importe' } },
  },
  most: 175,
  ofEveryRow: true,
} satisfies Figure;
