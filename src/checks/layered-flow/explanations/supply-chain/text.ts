import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une chaîne d’approvisionnement entre entreprises qui travaillent',
    supports:
      'Chaque compte intermédiaire paie aussi les charges d’une activité : salaires, cotisations, impôts, loyer ou énergie.',
    excludes: 'Aucun compte intermédiaire ne paie de charge d’activité, et la nature de tous ses paiements est connue.',
    cannotTell: 'Certains intermédiaires seulement paient des charges, ou la nature des paiements n’est pas connue.',
    settledBy: 'les contrats, les factures et la comptabilité des intermédiaires',
  },
  en: {
    claim: 'A supply chain between working businesses',
    supports:
      'Each intermediate account also pays the costs of an activity: wages, contributions, taxes, rent or energy.',
    excludes: 'No intermediate account pays any cost of an activity, and the nature of all its payments is known.',
    cannotTell: 'Only some intermediaries pay costs, or the nature of the payments is not known.',
    settledBy: 'the contracts, invoices and books of the intermediaries',
  },
  es: {
    claim: 'Una cadena de suministro entre empresas que trabajan',
    supports:
      'Cada cuenta intermedia paga también cargas de una actividad: salarios, cotizaciones, impuestos, alquiler o energía.',
    excludes: 'Ninguna cuenta intermedia paga cargas de actividad, y se conoce la naturaleza de todos sus pagos.',
    cannotTell: 'Solo algunos intermediarios pagan cargas, o no se conoce la naturaleza de los pagos.',
    settledBy: 'los contratos, las facturas y la contabilidad de los intermediarios',
  },
};
