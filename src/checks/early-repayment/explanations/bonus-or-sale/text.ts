import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une prime, un don ou la vente d’un bien',
    supports:
      'Dans les trois mois précédents, un employeur, un notaire, un assureur ou un proche a versé au foyer la moitié au moins de ce qui fut remboursé.',
    excludes: 'Les comptes du foyer ne montrent presque rien de cette nature dans les trois mois précédents.',
    cannotTell: 'Les comptes du foyer ne montrent rien de cette période, ou une part seulement.',
    settledBy: 'le bulletin de paie ou l’acte de vente',
  },
  en: {
    claim: 'A bonus, a gift or the sale of an asset',
    supports:
      'In the three months before, an employer, a notary, an insurer or a relative paid the household at least half of what was repaid.',
    excludes: 'The household’s accounts show almost nothing of that kind in the three months before.',
    cannotTell: 'The household’s accounts show nothing of that time, or only a part.',
    settledBy: 'the payslip or the deed of sale',
  },
  es: {
    claim: 'Una prima, una donación o la venta de un bien',
    supports:
      'En los tres meses anteriores, un empleador, un notario, un asegurador o un allegado pagó al hogar al menos la mitad de lo devuelto.',
    excludes: 'Las cuentas del hogar no muestran casi nada de esa naturaleza en los tres meses anteriores.',
    cannotTell: 'Las cuentas del hogar no muestran nada de ese período, o solo una parte.',
    settledBy: 'la nómina o la escritura de venta',
  },
};
