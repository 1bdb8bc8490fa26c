import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une vente forcée (séparation, mutation, difficultés)',
    supports: 'La vente s’est faite à perte, et le propriétaire n’a pas acheté d’autre immeuble.',
    excludes: 'La vente a laissé un gain, ou le propriétaire a acheté un autre immeuble.',
    cannotTell: 'La vente s’est faite à perte, mais le propriétaire n’est pas connu.',
    settledBy: 'le jugement, la mutation professionnelle ou le commandement de payer',
  },
  en: {
    claim: 'A forced sale (separation, transfer, hardship)',
    supports: 'The sale was at a loss, and the owner bought no other property.',
    excludes: 'The sale left a gain, or the owner bought another property.',
    cannotTell: 'The sale was at a loss, but the owner is not known.',
    settledBy: 'the court order, the job transfer or the order to pay',
  },
  es: {
    claim: 'Una venta forzosa (separación, traslado, dificultades)',
    supports: 'La venta se hizo con pérdida y el propietario no compró otro inmueble.',
    excludes: 'La venta dejó una ganancia, o el propietario compró otro inmueble.',
    cannotTell: 'La venta se hizo con pérdida, pero no se conoce al propietario.',
    settledBy: 'la sentencia, el traslado laboral o el requerimiento de pago',
  },
};
