import type { Figure } from '#domain/figure.ts';
import { rows } from '../columns.ts';
import { onTransfers } from '../transfer.ts';
import steps from './figure.sql?raw';

export default {
  id: 'account-matrix',
  title: { fr: 'Comptes deux à deux', en: 'Accounts two by two', es: 'Cuentas de dos en dos' },
  note: {
    fr: 'Ce que chaque compte a payé à chaque autre. Les douze comptes qui pèsent le plus sont nommés ; les autres sont réunis, ainsi que les espèces et les opérations dont un bout n’est pas connu. Chaque virement est compté une fois, même si les deux relevés le montrent.',
    en: 'What each account paid to each other one. The twelve accounts that weigh most are named; the others are taken together, as are cash and transactions one end of which is not known. Each transfer is counted once, even when both statements show it.',
    es: 'Lo que cada cuenta pagó a cada otra. Se nombran las doce cuentas que más pesan; las demás se reúnen, igual que el efectivo y las operaciones de las que no se conoce un extremo. Cada transferencia se cuenta una vez, aunque figure en ambos extractos.',
  },
  sql: onTransfers(steps),
  key: ['payer', 'payee'],
  columns: {
    payer_name: { unit: 'text', label: { fr: 'De', en: 'From', es: 'De' } },
    payee_name: { unit: 'text', label: { fr: 'À', en: 'To', es: 'A' } },
    amount: { unit: 'money', label: { fr: 'Montant', en: 'Amount', es: 'Importe' } },
    rows,
    pairs: { unit: 'count', label: { fr: 'Couples de comptes', en: 'Pairs of accounts', es: 'Pares de cuentas' } },
  },
  most: 225,
  ofEveryRow: true,
} satisfies Figure;
