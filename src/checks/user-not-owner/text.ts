import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Bien utilisé par un autre que son propriétaire',
    question: 'Un autre que le propriétaire utilise-t-il le bien, dont le propriétaire ne pourrait payer les frais ?',
    summary:
      'Le contrôle relève les biens qu’une personne non propriétaire utilise, assure ou occupe durablement, ' +
      'et dont les frais payés dans l’année dépassent une part des revenus connus du foyer du propriétaire.',
    finding:
      '{subject} est utilisé depuis {used, plural, one {# jour} other {# jours}} par {users}, qui n’en est pas propriétaire ; ' +
      'ses frais de {year} ({costs}) se comparent à des revenus connus du propriétaire de {income}. ' +
      'C’est compatible avec un propriétaire de façade ; une voiture de société ou de famille, ou une location longue, est à vérifier.',
    next: 'Demander la carte grise ou l’acte, la liste des conducteurs assurés et qui a payé chaque frais.',
    params: {
      share: { label: 'Part des revenus du propriétaire', why: 'proposition : la moitié des revenus passe au bien' },
      days: { label: 'Durée de l’usage', why: 'proposition : un prêt de quelques semaines est ordinaire' },
      known: { label: 'Jours de revenus connus', why: 'proposition : une année presque entière' },
    },
    measures: {
      users: 'Utilisateurs',
      year: 'Année',
      costs: 'Frais payés',
      income: 'Revenus connus du propriétaire',
      times: 'Frais rapportés aux revenus',
      used: 'Durée de l’usage',
    },
    blind: [
      'Un usage sans trace au registre.',
      'Les frais payés en espèces ou sans rattachement au bien.',
      'Le prix d’achat, qu’examine un autre contrôle.',
    ],
  },
  en: {
    title: 'Asset used by somebody other than its owner',
    question: 'Does somebody other than the owner use the asset, whose costs the owner could not afford?',
    summary:
      'The check lists assets that a person who does not own them uses, insures or occupies for long, ' +
      'and whose costs paid in the year exceed a part of the known income of the owner’s household.',
    finding:
      '{subject} has been used for {used, plural, one {# day} other {# days}} by {users}, who does not own it; ' +
      'its costs of {year} ({costs}) stand against a known income of the owner of {income}. ' +
      'This is consistent with an owner in name only; a company or family car, or a long hire, is to be verified.',
    next: 'Ask for the registration or deed, the list of insured drivers and who paid each cost.',
    params: {
      share: { label: 'Part of the owner’s income', why: 'proposal: half of the income goes to the asset' },
      days: { label: 'Length of use', why: 'proposal: a loan of a few weeks is ordinary' },
      known: { label: 'Days of known income', why: 'proposal: an almost whole year' },
    },
    measures: {
      users: 'Users',
      year: 'Year',
      costs: 'Costs paid',
      income: 'Known income of the owner',
      times: 'Costs against income',
      used: 'Length of use',
    },
    blind: [
      'A use without trace in the register.',
      'Costs paid in cash or not linked to the asset.',
      'The purchase price, which another check examines.',
    ],
  },
  es: {
    title: 'Bien utilizado por alguien distinto de su propietario',
    question: '¿Utiliza el bien alguien distinto del propietario, que no podría pagar sus gastos?',
    summary:
      'El control señala los bienes que una persona no propietaria utiliza, asegura u ocupa de forma duradera, ' +
      'y cuyos gastos pagados en el año superan una parte de la renta conocida del hogar del propietario.',
    finding:
      '{subject} es utilizado desde hace {used, plural, one {# día} other {# días}} por {users}, que no es su propietario; ' +
      'sus gastos de {year} ({costs}) se comparan con una renta conocida del propietario de {income}. ' +
      'Es compatible con un propietario de fachada; un vehículo de empresa o de familia, o un alquiler largo, está por verificar.',
    next: 'Pedir el permiso de circulación o la escritura, la lista de conductores asegurados y quién pagó cada gasto.',
    params: {
      share: { label: 'Parte de la renta del propietario', why: 'propuesta: la mitad de la renta va al bien' },
      days: { label: 'Duración del uso', why: 'propuesta: un préstamo de unas semanas es corriente' },
      known: { label: 'Días de renta conocida', why: 'propuesta: un año casi entero' },
    },
    measures: {
      users: 'Usuarios',
      year: 'Año',
      costs: 'Gastos pagados',
      income: 'Renta conocida del propietario',
      times: 'Gastos respecto a la renta',
      used: 'Duración del uso',
    },
    blind: [
      'Un uso sin rastro en el registro.',
      'Los gastos pagados en efectivo o no vinculados al bien.',
      'El precio de compra, que examina otro control.',
    ],
  },
});
