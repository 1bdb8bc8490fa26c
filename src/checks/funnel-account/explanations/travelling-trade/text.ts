import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un commerce ambulant, de marchés ou de foires',
    supports:
      'Le titulaire est inscrit pour une activité de marchés ou de foires, ou la moitié au moins des sorties paie des marchandises.',
    excludes: 'Le titulaire est inscrit pour une autre activité, et aucune de ces sorties ne paie de marchandises.',
    cannotTell: 'L’activité du titulaire n’est pas connue, ou une faible part des sorties paie des marchandises.',
    settledBy: 'les droits de place et les factures des fournisseurs',
  },
  en: {
    claim: 'A travelling trade, at markets or fairs',
    supports:
      'The holder is registered for a trade at markets or fairs, or at least half of what leaves pays for goods.',
    excludes: 'The holder is registered for another trade, and none of what leaves pays for goods.',
    cannotTell: 'The holder’s trade is not known, or a small part of what leaves pays for goods.',
    settledBy: 'the pitch fees and the suppliers’ invoices',
  },
  es: {
    claim: 'Un comercio ambulante, de mercados o ferias',
    supports:
      'El titular está inscrito en una actividad de mercados o ferias, o al menos la mitad de las salidas paga mercancías.',
    excludes: 'El titular está inscrito en otra actividad y ninguna de estas salidas paga mercancías.',
    cannotTell: 'No se conoce la actividad del titular, o una pequeña parte de las salidas paga mercancías.',
    settledBy: 'las tasas de puesto y las facturas de los proveedores',
  },
};
