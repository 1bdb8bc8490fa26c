import type { Figure } from '#domain/figure.ts';
import { firstOn, lastOn, rows } from '../columns.ts';
import { onTransfers } from '../transfer.ts';
import steps from './figure.sql?raw';

export default {
  id: 'flows',
  title: {
    fr: 'Flux',
    en: 'Flows',
    es: 'Flujos',
  },
  note: {
    fr: "Qui a payé qui : les comptes d'un même titulaire sont réunis, si bien que ses virements à lui-même n'apparaissent pas. Chaque virement est compté une fois, même si les deux relevés le montrent. Les soixante flux les plus importants sont nommés, les autres sont additionnés.",
    en: 'Who paid whom: accounts of one holder are taken together, so that transfers to oneself do not appear. Each transfer is counted once, even when both statements show it. The sixty largest flows are named, the others are added up.',
    es: 'Quién pagó a quién: las cuentas de un mismo titular se reúnen, de modo que no aparecen las transferencias a sí mismo. Cada transferencia se cuenta una vez, aunque figure en ambos extractos. Se nombran los sesenta flujos mayores; los demás se suman.',
  },
  sql: onTransfers(steps),
  key: ['payer', 'payee'],
  columns: {
    payer_name: { unit: 'text', label: { fr: 'De', en: 'From', es: 'De' } },
    payee_name: { unit: 'text', label: { fr: 'À', en: 'To', es: 'A' } },
    amount: { unit: 'money', label: { fr: 'Montant', en: 'Amount', es: 'Importe' } },
    rows: rows,
    first_on: firstOn,
    last_on: lastOn,
    flows: { unit: 'count', label: { fr: 'Flux', en: 'Flows', es: 'Flujos' } },
  },
  most: 61,
  narrows: ({ payer, payee }) => (payer === 'others' ? null : { between: [String(payer), String(payee)] }),
} satisfies Figure;
