import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un don, un héritage ou un capital d’assurance',
    supports:
      'Dans l’année précédente, un notaire, un assureur ou un proche a versé au foyer une part notable du prix.',
    excludes: 'Les comptes du foyer ne montrent aucun versement de cette nature dans l’année précédente.',
    cannotTell: 'Les comptes du foyer ne montrent rien de cette période, ou trop peu.',
    settledBy: 'l’acte de donation, la déclaration de succession ou le contrat d’assurance',
  },
  en: {
    claim: 'A gift, an inheritance or insurance money',
    supports: 'In the year before, a notary, an insurer or a relative paid the household a notable part of the price.',
    excludes: 'The household’s accounts show no payment of that kind in the year before.',
    cannotTell: 'The household’s accounts show nothing of that time, or too little.',
    settledBy: 'the deed of gift, the estate declaration or the insurance contract',
  },
  es: {
    claim: 'Una donación, una herencia o un capital de seguro',
    supports: 'En el año anterior, un notario, un asegurador o un allegado pagó al hogar una parte notable del precio.',
    excludes: 'Las cuentas del hogar no muestran ningún pago de esa naturaleza en el año anterior.',
    cannotTell: 'Las cuentas del hogar no muestran nada de ese período, o demasiado poco.',
    settledBy: 'la escritura de donación, la declaración de sucesión o el contrato de seguro',
  },
};
