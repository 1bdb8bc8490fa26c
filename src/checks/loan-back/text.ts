import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Prêt nourri par l’emprunteur',
    question: 'Le prêt reçu a-t-il été précédé de versements de l’emprunteur au prêteur, pour un montant voisin ?',
    summary:
      'Pour chaque prêt qu’aucune banque n’a consenti (registre des prêts ou ligne de relevé), le contrôle additionne ce que l’emprunteur a versé auparavant au prêteur, ' +
      'aux sociétés que celui-ci dirige ou détient et à ceux qui le dirigent ou le détiennent. ' +
      'Il retient un total voisin du capital prêté. Les échéances de dettes antérieures ne comptent pas.',
    finding:
      '{subject} a reçu le {until} un prêt de {principal} ({lender}), après {payments, plural, one {# versement} other {# versements}} à ce prêteur ou à son entourage depuis le {since} : ' +
      '{sent}, soit {part} du capital, le dernier {days, plural, =0 {le jour même} one {# jour plus tôt} other {# jours plus tôt}}. ' +
      'C’est compatible avec un retour de fonds propres sous forme de prêt ; une relation d’affaires ou un prêt de proches est à vérifier.',
    next: 'Demander le contrat de prêt daté, la cause des versements antérieurs et l’origine des fonds du prêteur.',
    params: {
      window: { label: 'Délai avant le prêt', why: 'proposition : deux ans, au-delà le lien se perd' },
      tolerance: { label: 'Écart admis avec le capital', why: 'proposition : frais et prélèvements en route' },
    },
    measures: {
      lender: 'Prêteur',
      principal: 'Capital prêté',
      sent: 'Versé auparavant au prêteur',
      part: 'Part du capital',
      payments: 'Versements',
      days: 'Délai entre le dernier versement et le prêt',
    },
    blind: [
      'Un prêteur approvisionné en espèces, ou par un intermédiaire étranger au registre des liens.',
      'Le pays du prêteur : le registre des prêts ne le dit pas.',
      'Des versements dont une partie seulement revient en prêt.',
      'Un prêt du registre dont le relevé montre aussi le déblocage sans le numéro du prêt peut être dit deux fois.',
    ],
  },
  en: {
    title: 'Loan fed by the borrower',
    question: 'Was the loan received preceded by payments from the borrower to the lender, for a similar amount?',
    summary:
      'For each loan that no bank granted (register of loans or row of a statement), the check adds up what the borrower had paid before to the lender, ' +
      'to the companies the lender runs or owns and to those who run or own the lender. ' +
      'It keeps a total close to the principal. Instalments of earlier debts do not count.',
    finding:
      '{subject} received on {until} a loan of {principal} ({lender}), after {payments, plural, one {# payment} other {# payments}} to this lender or those tied to it since {since}: ' +
      '{sent}, that is {part} of the principal, the last one {days, plural, =0 {on the same day} one {# day earlier} other {# days earlier}}. ' +
      'This is consistent with own money coming back as a loan; a business relation or a loan between relatives is to be verified.',
    next: 'Ask for the dated loan contract, the cause of the earlier payments and the origin of the lender’s money.',
    params: {
      window: { label: 'Time before the loan', why: 'proposal: two years, beyond that the link is lost' },
      tolerance: { label: 'Admitted gap with the principal', why: 'proposal: fees and takings on the way' },
    },
    measures: {
      lender: 'Lender',
      principal: 'Principal',
      sent: 'Paid before to the lender',
      part: 'Part of the principal',
      payments: 'Payments',
      days: 'Time between the last payment and the loan',
    },
    blind: [
      'A lender supplied in cash, or through somebody the register of ties does not show.',
      'The lender’s country: the register of loans does not say it.',
      'Payments of which only a part comes back as a loan.',
      'A loan of the register whose drawdown a statement also shows, without the loan’s number, may be said twice.',
    ],
  },
  es: {
    title: 'Préstamo alimentado por el prestatario',
    question: '¿Precedieron al préstamo pagos del prestatario al prestamista por un importe parecido?',
    summary:
      'Para cada préstamo que ningún banco concedió (registro de préstamos o fila de un extracto), el control suma lo que el prestatario había pagado antes al prestamista, ' +
      'a las sociedades que este dirige o posee y a quienes lo dirigen o poseen. ' +
      'Retiene un total próximo al capital. Las cuotas de deudas anteriores no cuentan.',
    finding:
      '{subject} recibió el {until} un préstamo de {principal} ({lender}), tras {payments, plural, one {# pago} other {# pagos}} a ese prestamista o a su entorno desde el {since}: ' +
      '{sent}, es decir {part} del capital, el último {days, plural, =0 {el mismo día} one {# día antes} other {# días antes}}. ' +
      'Es compatible con un retorno de fondos propios en forma de préstamo; una relación comercial o un préstamo entre allegados está por verificar.',
    next: 'Pedir el contrato de préstamo fechado, la causa de los pagos anteriores y el origen de los fondos del prestamista.',
    params: {
      window: { label: 'Plazo antes del préstamo', why: 'propuesta: dos años; más allá se pierde el vínculo' },
      tolerance: { label: 'Diferencia admitida con el capital', why: 'propuesta: gastos y detracciones en el camino' },
    },
    measures: {
      lender: 'Prestamista',
      principal: 'Capital prestado',
      sent: 'Pagado antes al prestamista',
      part: 'Parte del capital',
      payments: 'Pagos',
      days: 'Tiempo entre el último pago y el préstamo',
    },
    blind: [
      'Un prestamista abastecido en efectivo, o por un intermediario ajeno al registro de vínculos.',
      'El país del prestamista: el registro de préstamos no lo dice.',
      'Pagos de los que solo una parte vuelve como préstamo.',
      'Un préstamo del registro cuyo desembolso aparece también en un extracto sin su número puede decirse dos veces.',
    ],
  },
});
