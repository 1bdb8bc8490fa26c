import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un commerce déclaré qui encaisse des espèces',
    supports:
      'L’activité déclarée du titulaire encaisse d’ordinaire des espèces ; elle rend compte des versements, non des retraits.',
    excludes: 'L’activité déclarée du titulaire n’est pas un commerce d’espèces.',
    cannotTell: 'L’activité du titulaire n’est pas connue.',
    settledBy: 'les bandes de contrôle, le livre de caisse et les déclarations de TVA',
  },
  en: {
    claim: 'A declared trade that takes cash',
    supports:
      'The holder’s declared activity usually takes cash; it accounts for the deposits, not for the withdrawals.',
    excludes: 'The holder’s declared activity is no cash trade.',
    cannotTell: 'The holder’s activity is not known.',
    settledBy: 'till rolls, the cash book and VAT returns',
  },
  es: {
    claim: 'Un comercio declarado que cobra en efectivo',
    supports: 'La actividad declarada del titular suele cobrar en efectivo; explica los ingresos, no las retiradas.',
    excludes: 'La actividad declarada del titular no es un comercio de efectivo.',
    cannotTell: 'No se conoce la actividad del titular.',
    settledBy: 'los rollos de control, el libro de caja y las declaraciones de IVA',
  },
};
