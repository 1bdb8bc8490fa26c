import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Des retraits à un distributeur, qui ne donne que des billets',
    supports: 'Toutes ces opérations sont des retraits d’espèces d’au plus mille.',
    excludes: 'Aucune de ces opérations n’est un retrait d’espèces.',
    cannotTell: 'Ces retraits dépassent ce qu’un distributeur donne en une fois, ou se mêlent à d’autres opérations.',
    settledBy: 'les tickets de retrait',
  },
  en: {
    claim: 'Withdrawals at a cash machine, which gives notes only',
    supports: 'All these operations are cash withdrawals of a thousand at most.',
    excludes: 'None of these operations is a cash withdrawal.',
    cannotTell: 'These withdrawals exceed what a machine gives at once, or are mixed with other operations.',
    settledBy: 'the withdrawal slips',
  },
  es: {
    claim: 'Retiradas en un cajero, que solo da billetes',
    supports: 'Todas estas operaciones son retiradas de efectivo de mil como máximo.',
    excludes: 'Ninguna de estas operaciones es una retirada de efectivo.',
    cannotTell: 'Estas retiradas superan lo que un cajero da de una vez, o se mezclan con otras operaciones.',
    settledBy: 'los justificantes de retirada',
  },
};
