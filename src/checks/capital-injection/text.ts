import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Apports au-delà des moyens',
    question: 'Les associés ont-ils apporté à leur société plus que leurs ressources connues ne permettent ?',
    summary:
      'Le contrôle additionne par année ce que les comptes des associés et dirigeants versent à la société, et ce que les libellés nomment apport ou compte courant d’associé. ' +
      'Il le rapproche des revenus connus des foyers des associés. Il relève aussi les apports faits en espèces ou par un tiers. ' +
      'Ventes, loyers et remboursements payés par un associé ne comptent pas.',
    finding:
      '{subject} a reçu en {year} {injected} d’apports en {payments, plural, one {# versement} other {# versements}}, dont {elsewhere} en espèces ou d’un tiers, ' +
      'pour des revenus connus des associés de {income}. ' +
      'C’est compatible avec des ressources d’origine inconnue ; une épargne, une donation ou une vente est à vérifier.',
    next: 'Demander l’origine de chaque apport (relevés d’épargne, acte de donation, acte de cession) et les comptes courants d’associés.',
    params: {
      floor: { label: 'Montant annuel', why: 'proposition : de petites avances sont ordinaires' },
      share: { label: 'Part des revenus connus', why: 'proposition : la moitié d’une année de revenus' },
      known: { label: 'Jours de revenus connus', why: 'proposition : une année presque entière' },
    },
    measures: {
      year: 'Année',
      injected: 'Apports',
      payments: 'Versements',
      elsewhere: 'Dont en espèces ou d’un tiers',
      income: 'Revenus connus des associés',
      times: 'Apports rapportés aux revenus',
    },
    blind: [
      'Les apports en nature, et ceux que seuls les statuts ou le registre des prêts mentionnent.',
      'Un apport qu’aucun libellé ne nomme et dont le payeur n’est pas identifié comme associé.',
      'L’épargne accumulée les années précédentes.',
    ],
  },
  en: {
    title: 'Capital beyond means',
    question: 'Did the owners put more money into their company than their known means allow?',
    summary:
      'The check adds up per year what the accounts of owners and directors pay to the company, and what labels call a contribution or a shareholder loan. ' +
      'It sets this against the known income of the owners’ households. It also lists contributions made in cash or by a third party. ' +
      'Sales, rents and repayments paid by an owner do not count.',
    finding:
      '{subject} received in {year} {injected} of contributions in {payments, plural, one {# payment} other {# payments}}, of which {elsewhere} in cash or from a third party, ' +
      'for a known income of the owners of {income}. ' +
      'This is consistent with means of unknown origin; savings, a gift or a sale are to be verified.',
    next: 'Ask for the origin of each contribution (savings statements, deed of gift, deed of sale) and the shareholders’ current accounts.',
    params: {
      floor: { label: 'Yearly amount', why: 'proposal: small advances are ordinary' },
      share: { label: 'Part of known income', why: 'proposal: half of a year’s income' },
      known: { label: 'Days of known income', why: 'proposal: an almost whole year' },
    },
    measures: {
      year: 'Year',
      injected: 'Contributions',
      payments: 'Payments',
      elsewhere: 'Of which in cash or from a third party',
      income: 'Known income of the owners',
      times: 'Contributions against income',
    },
    blind: [
      'Contributions in kind, and those that only the articles or the register of loans mention.',
      'A contribution that no label names and whose payer is not known to be an owner.',
      'Savings from earlier years.',
    ],
  },
  es: {
    title: 'Aportaciones por encima de los medios',
    question: '¿Aportaron los socios a su sociedad más de lo que permiten sus recursos conocidos?',
    summary:
      'El control suma por año lo que las cuentas de socios y administradores pagan a la sociedad, y lo que los conceptos llaman aportación o préstamo de socio. ' +
      'Lo compara con la renta conocida de los hogares de los socios. También señala las aportaciones en efectivo o de un tercero. ' +
      'No cuentan ventas, alquileres ni devoluciones pagados por un socio.',
    finding:
      '{subject} recibió en {year} {injected} de aportaciones en {payments, plural, one {# pago} other {# pagos}}, de los cuales {elsewhere} en efectivo o de un tercero, ' +
      'para una renta conocida de los socios de {income}. ' +
      'Es compatible con recursos de origen desconocido; un ahorro, una donación o una venta están por verificar.',
    next: 'Pedir el origen de cada aportación (extractos de ahorro, escritura de donación o de venta) y las cuentas corrientes de socios.',
    params: {
      floor: { label: 'Importe anual', why: 'propuesta: los pequeños anticipos son corrientes' },
      share: { label: 'Parte de la renta conocida', why: 'propuesta: la mitad de un año de renta' },
      known: { label: 'Días de renta conocida', why: 'propuesta: un año casi entero' },
    },
    measures: {
      year: 'Año',
      injected: 'Aportaciones',
      payments: 'Pagos',
      elsewhere: 'De las cuales, en efectivo o de un tercero',
      income: 'Renta conocida de los socios',
      times: 'Aportaciones respecto a la renta',
    },
    blind: [
      'Las aportaciones en especie, y las que solo mencionan los estatutos o el registro de préstamos.',
      'Una aportación que ningún concepto nombra y cuyo pagador no consta como socio.',
      'El ahorro de años anteriores.',
    ],
  },
});
