import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une activité licite, mais rare parmi les comptes comparés',
    supports:
      'Au moins trois dixièmes de ce que le compte paie sont les charges d’une activité : salaires, achats, impôts, loyers.',
    excludes: 'Rien de ce que le compte paie n’est une charge d’activité, et la nature de chaque paiement est connue.',
    cannotTell: 'La nature des paiements n’est pas assez connue, ou les charges n’en sont qu’une petite part.',
    settledBy: 'l’extrait du registre, les contrats et la comptabilité',
  },
  en: {
    claim: 'A lawful activity that is rare among the accounts compared',
    supports:
      'At least three tenths of what the account pays are the costs of an activity: wages, purchases, taxes, rents.',
    excludes: 'Nothing the account pays is a cost of an activity, and the nature of each payment is known.',
    cannotTell: 'The nature of the payments is not known enough, or costs are a small part of them only.',
    settledBy: 'the register entry, the contracts and the books',
  },
  es: {
    claim: 'Una actividad lícita, pero rara entre las cuentas comparadas',
    supports:
      'Al menos tres décimas partes de lo que paga la cuenta son cargas de una actividad: salarios, compras, impuestos, alquileres.',
    excludes: 'Nada de lo que paga la cuenta es una carga de actividad, y se conoce la naturaleza de cada pago.',
    cannotTell: 'La naturaleza de los pagos no se conoce lo bastante, o las cargas son solo una pequeña parte.',
    settledBy: 'la inscripción en el registro, los contratos y la contabilidad',
  },
};
