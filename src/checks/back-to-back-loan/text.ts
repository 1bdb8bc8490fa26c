import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Prêt garanti par l’argent de l’emprunteur',
    question: 'Un prêt est-il garanti par des espèces ou un dépôt d’un montant voisin ?',
    summary:
      'Le contrôle lit, dans le registre des prêts, la nature et le montant de la garantie. Il retient un prêt garanti par des espèces ou par un dépôt dont le montant avoisine le capital : l’emprunteur disposait de la somme qu’il emprunte. ' +
      'Un défaut ou une compensation dans le premier tiers de la durée est signalé, car il laisse la garantie tenir lieu de remboursement.',
    finding:
      'Prêt de {principal} à {subject}, garanti par {collateral} ({kind}), soit {part} du capital. ' +
      '{ending, select, default {Il s’est terminé par un défaut, à {ran} de sa durée.} set_off {Il s’est terminé par compensation, à {ran} de sa durée.} other {}} ' +
      'C’est compatible avec un prêt adossé, qui donne une origine apparente à des fonds déjà détenus, comme avec un crédit garanti ordinaire ; à vérifier.',
    next: 'Demander le dossier de crédit et l’origine des fonds remis en garantie, puis l’usage du prêt.',
    params: {
      low: { label: 'Garantie au moins', why: 'forme décrite par le GAFI ; nombre proposé' },
      high: { label: 'Garantie au plus', why: 'forme décrite par le GAFI ; nombre proposé' },
    },
    measures: {
      principal: 'Capital',
      collateral: 'Garantie',
      part: 'Garantie sur capital',
      kind: 'Nature de la garantie',
      ending: 'Fin du prêt',
      ran: 'Durée écoulée à la fin',
    },
    blind: [
      'Une garantie tenue à l’étranger ou au nom d’un tiers et absente du registre.',
      'À qui appartient la garantie : le registre ne le dit pas.',
      'Une nature de garantie écrite avec d’autres mots qu’espèces ou dépôt.',
    ],
  },
  en: {
    title: 'Loan secured by the borrower’s own money',
    question: 'Is a loan secured by cash or a deposit of about its amount?',
    summary:
      'The check reads, in the register of loans, the kind and amount of the collateral. It keeps a loan secured by cash or a deposit whose amount is near the principal: the borrower had the sum that is borrowed. ' +
      'A default or set-off in the first third of the term is told, since it lets the collateral stand for repayment.',
    finding:
      'Loan of {principal} to {subject}, secured by {collateral} ({kind}), which is {part} of the principal. ' +
      '{ending, select, default {It ended in default, at {ran} of its term.} set_off {It ended in set-off, at {ran} of its term.} other {}} ' +
      'This is consistent with a back-to-back loan, which gives an apparent origin to money already held, as with an ordinary secured credit; to be verified.',
    next: 'Ask for the credit file and the origin of the money given as collateral, then for the use of the loan.',
    params: {
      low: { label: 'Collateral at least', why: 'shape told by the FATF; number proposed' },
      high: { label: 'Collateral at most', why: 'shape told by the FATF; number proposed' },
    },
    measures: {
      principal: 'Principal',
      collateral: 'Collateral',
      part: 'Collateral to principal',
      kind: 'Kind of collateral',
      ending: 'End of the loan',
      ran: 'Part of the term at the end',
    },
    blind: [
      'Collateral held abroad or in the name of another and absent from the register.',
      'To whom the collateral belongs: the register does not tell.',
      'A kind of collateral written in other words than cash or deposit.',
    ],
  },
  es: {
    title: 'Préstamo garantizado con dinero del prestatario',
    question: '¿Está un préstamo garantizado con efectivo o un depósito de importe parecido?',
    summary:
      'El control lee, en el registro de préstamos, la clase y el importe de la garantía. Retiene un préstamo garantizado con efectivo o con un depósito cuyo importe se acerca al capital: el prestatario disponía de la suma que toma prestada. ' +
      'Se señala un impago o una compensación en el primer tercio del plazo, pues deja que la garantía haga de reembolso.',
    finding:
      'Préstamo de {principal} a {subject}, garantizado con {collateral} ({kind}), es decir {part} del capital. ' +
      '{ending, select, default {Terminó en impago, al {ran} de su plazo.} set_off {Terminó por compensación, al {ran} de su plazo.} other {}} ' +
      'Es compatible con un préstamo adosado, que da un origen aparente a fondos ya poseídos, como con un crédito garantizado corriente; por verificar.',
    next: 'Pedir el expediente de crédito y el origen de los fondos dados en garantía, y el uso del préstamo.',
    params: {
      low: { label: 'Garantía como mínimo', why: 'forma descrita por el GAFI; número propuesto' },
      high: { label: 'Garantía como máximo', why: 'forma descrita por el GAFI; número propuesto' },
    },
    measures: {
      principal: 'Capital',
      collateral: 'Garantía',
      part: 'Garantía sobre capital',
      kind: 'Clase de garantía',
      ending: 'Fin del préstamo',
      ran: 'Parte del plazo al final',
    },
    blind: [
      'Una garantía en el extranjero o a nombre de otro y ausente del registro.',
      'De quién es la garantía: el registro no lo dice.',
      'Una clase de garantía escrita con otras palabras que efectivo o depósito.',
    ],
  },
});
