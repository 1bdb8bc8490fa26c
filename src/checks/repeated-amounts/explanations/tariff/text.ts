import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un abonnement, une amende ou des frais au tarif',
    supports: 'La moitié au moins de ces opérations sont d’une nature qui suit un tarif.',
    excludes: 'La nature des opérations est connue, et ne suit pas de tarif.',
    cannotTell: 'La nature de ces opérations n’est pas connue.',
    settledBy: 'le tarif ou l’avis',
  },
  en: {
    claim: 'A subscription, a fine or fees by tariff',
    supports: 'At least half of these operations are of a nature that follows a tariff.',
    excludes: 'The nature of the operations is known, and follows no tariff.',
    cannotTell: 'The nature of these operations is not known.',
    settledBy: 'the tariff or the notice',
  },
  es: {
    claim: 'Una suscripción, una multa o gastos según tarifa',
    supports: 'Al menos la mitad de estas operaciones son de una naturaleza que sigue una tarifa.',
    excludes: 'La naturaleza de las operaciones es conocida y no sigue tarifa.',
    cannotTell: 'No se conoce la naturaleza de estas operaciones.',
    settledBy: 'la tarifa o la notificación',
  },
};
