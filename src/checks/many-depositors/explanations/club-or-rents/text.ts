import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Des cotisations ou des loyers réglés en espèces',
    supports:
      'Le titulaire est une association, ou la moitié des déposants verse la même somme depuis trois mois au moins.',
    excludes:
      'Le titulaire n’est pas une association, et aucun déposant ne revient d’un mois à l’autre avec la même somme.',
    cannotTell: 'Quelques déposants reviennent, ou le titulaire n’est pas connu.',
    settledBy: 'la liste des membres, ou les baux et quittances',
  },
  en: {
    claim: 'Dues or rents paid in cash',
    supports:
      'The holder is an association, or half of the depositors have paid the same sum in three months at least.',
    excludes: 'The holder is no association, and no depositor comes back in another month with the same sum.',
    cannotTell: 'Some depositors come back, or the holder is not known.',
    settledBy: 'the members’ list, or the leases and receipts',
  },
  es: {
    claim: 'Cuotas o alquileres pagados en efectivo',
    supports:
      'El titular es una asociación, o la mitad de los depositantes paga la misma suma desde hace al menos tres meses.',
    excludes: 'El titular no es una asociación, y ningún depositante vuelve otro mes con la misma suma.',
    cannotTell: 'Algunos depositantes vuelven, o no se conoce al titular.',
    settledBy: 'la lista de miembros, o los contratos y recibos de alquiler',
  },
};
