import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Bien payé par un tiers',
    question: 'Un autre que le propriétaire a-t-il payé le bien ou ses frais ?',
    summary:
      'Le contrôle relève les paiements rattachés à un bien et débités d’un compte dont aucun titulaire connu n’est propriétaire du bien. ' +
      'Il retient une part notable du prix (prix, acompte, échéances) ou plusieurs frais courants. ' +
      'Quand le prix n’est pas connu, la part se calcule sur ce qui a été payé.',
    finding:
      '{rows, plural, one {# paiement} other {# paiements}} pour {subject}, du {since} au {until}, depuis un compte de {payers}, qui n’en est pas propriétaire : ' +
      '{total}, dont {price_paid} sur le prix{running, plural, =0 {} one { et # frais courant} other { et # frais courants}}. ' +
      'C’est compatible avec un propriétaire de façade ou un avantage non déclaré ; l’aide d’un proche ou d’un employeur est à vérifier.',
    next: 'Demander au payeur et au propriétaire la cause de ces paiements (don, prêt, contrat de travail) et l’acte qui l’établit.',
    params: {
      share: { label: 'Part du prix', why: 'proposition : une aide plus faible est ordinaire' },
      payments: { label: 'Nombre de frais courants', why: 'proposition : un frais isolé peut être une avance' },
    },
    measures: {
      payers: 'Titulaires des comptes payeurs',
      total: 'Payé par le tiers',
      price_paid: 'Dont sur le prix',
      price: 'Prix',
      part: 'Part du prix',
      running: 'Frais courants',
    },
    blind: [
      'Les paiements en espèces.',
      'Les comptes payeurs dont le titulaire n’est pas connu.',
      'Une même personne inscrite sous deux noms passe pour un tiers tant que l’identité n’est pas établie.',
      'Les lignes rattachées à un bien sans que leur objet soit dit.',
    ],
  },
  en: {
    title: 'Asset paid by a third party',
    question: 'Did somebody other than the owner pay for the asset or its costs?',
    summary:
      'The check lists payments linked to an asset and debited from an account none of whose known holders owns the asset. ' +
      'It keeps a notable part of the price (price, deposit, instalments) or several running costs. ' +
      'When the price is not known, the part is that of what was paid.',
    finding:
      '{rows, plural, one {# payment} other {# payments}} for {subject}, from {since} to {until}, from an account of {payers}, who does not own it: ' +
      '{total}, of which {price_paid} on the price{running, plural, =0 {} one { and # running cost} other { and # running costs}}. ' +
      'This is consistent with an owner in name only or an undeclared benefit; help from a relative or an employer is to be verified.',
    next: 'Ask payer and owner for the cause of these payments (gift, loan, employment contract) and the deed that shows it.',
    params: {
      share: { label: 'Part of the price', why: 'proposal: a smaller help is ordinary' },
      payments: { label: 'Number of running costs', why: 'proposal: a single cost may be an advance' },
    },
    measures: {
      payers: 'Holders of the paying accounts',
      total: 'Paid by the third party',
      price_paid: 'Of which on the price',
      price: 'Price',
      part: 'Part of the price',
      running: 'Running costs',
    },
    blind: [
      'Payments in cash.',
      'Paying accounts whose holder is not known.',
      'One person written under two names passes for a third party until the identity is established.',
      'Rows linked to an asset that do not say what they pay for.',
    ],
  },
  es: {
    title: 'Bien pagado por un tercero',
    question: '¿Pagó el bien o sus gastos alguien distinto del propietario?',
    summary:
      'El control reúne los pagos vinculados a un bien y cargados en una cuenta ninguno de cuyos titulares conocidos es propietario del bien. ' +
      'Retiene una parte notable del precio (precio, señal, cuotas) o varios gastos corrientes. ' +
      'Cuando no se conoce el precio, la parte se calcula sobre lo pagado.',
    finding:
      '{rows, plural, one {# pago} other {# pagos}} por {subject}, del {since} al {until}, desde una cuenta de {payers}, que no es su propietario: ' +
      '{total}, de los cuales {price_paid} del precio{running, plural, =0 {} one { y # gasto corriente} other { y # gastos corrientes}}. ' +
      'Es compatible con un propietario aparente o una ventaja no declarada; la ayuda de un allegado o de un empleador está por verificar.',
    next: 'Pedir al pagador y al propietario la causa de estos pagos (donación, préstamo, contrato de trabajo) y el documento que la acredite.',
    params: {
      share: { label: 'Parte del precio', why: 'propuesta: una ayuda menor es corriente' },
      payments: { label: 'Número de gastos corrientes', why: 'propuesta: un gasto aislado puede ser un anticipo' },
    },
    measures: {
      payers: 'Titulares de las cuentas pagadoras',
      total: 'Pagado por el tercero',
      price_paid: 'Del cual, del precio',
      price: 'Precio',
      part: 'Parte del precio',
      running: 'Gastos corrientes',
    },
    blind: [
      'Los pagos en efectivo.',
      'Las cuentas pagadoras cuyo titular se desconoce.',
      'Una misma persona inscrita con dos nombres pasa por un tercero mientras no se establezca la identidad.',
      'Las líneas vinculadas a un bien que no dicen qué pagan.',
    ],
  },
});
