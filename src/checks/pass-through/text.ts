import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Compte qui renvoie ce qu’il reçoit',
    question: 'Le compte renvoie-t-il presque aussitôt ce qu’il reçoit ?',
    summary:
      'Le contrôle apparie les sommes reçues et les sommes payées de chaque compte, la plus ancienne d’abord, dans une fenêtre glissante. ' +
      'C’est un élément de contexte : beaucoup de comptes ordinaires renvoient ce qu’ils reçoivent, et il n’ouvre jamais une piste à lui seul.',
    finding:
      '{receipts, plural, one {# somme reçue} other {# sommes reçues}} sur {subject} du {since} au {until}, de ' +
      '{payers, plural, one {# payeur} other {# payeurs}}, pour {received}, dont {passed} ({part}) repartis vers ' +
      '{payees, plural, one {# bénéficiaire} other {# bénéficiaires}} dans le délai ; ' +
      '{surely} si, le même jour, les paiements précèdent les réceptions. ' +
      'C’est compatible avec un compte de passage, comme avec un budget courant ; à lire avec les autres constats.',
    next: 'Voir d’où vient l’argent et où il va ; demander le motif des virements et la qualité du titulaire.',
    params: {
      window: {
        label: 'Délai entre réception et paiement',
        why: 'proposition : au-delà, l’appariement relève du hasard',
      },
      tolerance: {
        label: 'Part retenue au passage',
        why: 'proposition : une commission de passage dépasse rarement ce taux',
      },
      events: {
        label: 'Nombre de réceptions renvoyées',
        why: 'proposition : une seule est ordinaire (11 % de comptes réels)',
      },
      share: { label: 'Part de l’ensemble des réceptions', why: 'proposition : le compte sert surtout à cela' },
      floor: {
        label: 'Montant minimal d’une réception',
        why: 'proposition : les petites sommes se croisent sans raison',
      },
      payers: { label: 'Payeurs différents', why: 'proposition : un seul payeur est souvent l’employeur' },
      settling: {
        label: 'Délai avant de tenir un bénéficiaire pour nouveau',
        why: 'proposition : au début des données, tous les bénéficiaires paraissent nouveaux',
      },
    },
    measures: {
      receipts: 'Réceptions renvoyées',
      payers: 'Payeurs',
      payees: 'Bénéficiaires',
      received: 'Reçu',
      passed: 'Renvoyé',
      surely: 'Renvoyé, ordre défavorable',
      part: 'Part renvoyée',
    },
    blind: [
      'Les sommes qui ressortent en espèces.',
      'Les sommes gardées plus longtemps que le délai.',
      'L’ordre des opérations d’un même jour quand le relevé ne donne pas l’heure.',
    ],
  },
  en: {
    title: 'Account that pays on what it receives',
    question: 'Does the account pay on almost at once what it receives?',
    summary:
      'The check pairs what each account receives with what it pays, the oldest first, within a rolling window. ' +
      'It is context: many ordinary accounts pay on what they receive, and it never opens a lead alone.',
    finding:
      '{receipts, plural, one {# sum received} other {# sums received}} on {subject} from {since} to {until}, from ' +
      '{payers, plural, one {# payer} other {# payers}}, for {received}, of which {passed} ({part}) went on to ' +
      '{payees, plural, one {# payee} other {# payees}} within the delay; ' +
      '{surely} if payments of one day come before its receipts. ' +
      'This is consistent with a transit account as with an ordinary budget; to be read with the other findings.',
    next: 'See where the money comes from and where it goes; ask for the purpose of the transfers and the standing of the holder.',
    params: {
      window: { label: 'Delay between receipt and payment', why: 'proposal: beyond it, pairs are a matter of chance' },
      tolerance: { label: 'Part kept on the way', why: 'proposal: a commission seldom passes this rate' },
      events: { label: 'Number of receipts paid on', why: 'proposal: a single one is ordinary (11% of real accounts)' },
      share: { label: 'Part of all receipts', why: 'proposal: the account serves mostly for this' },
      floor: { label: 'Least amount of a receipt', why: 'proposal: small sums meet without reason' },
      payers: { label: 'Distinct payers', why: 'proposal: a single payer is often the employer' },
      settling: {
        label: 'Delay before a payee is held to be new',
        why: 'proposal: at the start of the data every payee looks new',
      },
    },
    measures: {
      receipts: 'Receipts paid on',
      payers: 'Payers',
      payees: 'Payees',
      received: 'Received',
      passed: 'Paid on',
      surely: 'Paid on, unfavourable order',
      part: 'Part paid on',
    },
    blind: [
      'Sums that leave in cash.',
      'Sums kept longer than the delay.',
      'The order of operations within a day when the statement gives no hour.',
    ],
  },
  es: {
    title: 'Cuenta que reenvía lo que recibe',
    question: '¿Reenvía la cuenta casi de inmediato lo que recibe?',
    summary:
      'El control empareja lo que cada cuenta recibe con lo que paga, lo más antiguo primero, dentro de una ventana móvil. ' +
      'Es un elemento de contexto: muchas cuentas corrientes reenvían lo que reciben, y nunca abre una pista por sí solo.',
    finding:
      '{receipts, plural, one {# suma recibida} other {# sumas recibidas}} en {subject} del {since} al {until}, de ' +
      '{payers, plural, one {# pagador} other {# pagadores}}, por {received}, de los cuales {passed} ({part}) salieron hacia ' +
      '{payees, plural, one {# beneficiario} other {# beneficiarios}} dentro del plazo; ' +
      '{surely} si los pagos de un día preceden a sus cobros. ' +
      'Es compatible con una cuenta de paso, como con un presupuesto corriente; debe leerse con los demás hallazgos.',
    next: 'Ver de dónde viene el dinero y adónde va; pedir el motivo de las transferencias y la condición del titular.',
    params: {
      window: { label: 'Plazo entre cobro y pago', why: 'propuesta: más allá, el emparejamiento es fruto del azar' },
      tolerance: { label: 'Parte retenida al paso', why: 'propuesta: una comisión rara vez supera esta tasa' },
      events: {
        label: 'Número de cobros reenviados',
        why: 'propuesta: uno solo es corriente (11 % de cuentas reales)',
      },
      share: { label: 'Parte de todos los cobros', why: 'propuesta: la cuenta sirve sobre todo para esto' },
      floor: { label: 'Importe mínimo de un cobro', why: 'propuesta: las sumas pequeñas se cruzan sin motivo' },
      payers: { label: 'Pagadores distintos', why: 'propuesta: un solo pagador suele ser el empleador' },
      settling: {
        label: 'Plazo antes de tener por nuevo a un beneficiario',
        why: 'propuesta: al inicio de los datos todos los beneficiarios parecen nuevos',
      },
    },
    measures: {
      receipts: 'Cobros reenviados',
      payers: 'Pagadores',
      payees: 'Beneficiarios',
      received: 'Recibido',
      passed: 'Reenviado',
      surely: 'Reenviado, orden desfavorable',
      part: 'Parte reenviada',
    },
    blind: [
      'Las sumas que salen en efectivo.',
      'Las sumas guardadas más tiempo que el plazo.',
      'El orden de las operaciones de un mismo día cuando el extracto no da la hora.',
    ],
  },
});
