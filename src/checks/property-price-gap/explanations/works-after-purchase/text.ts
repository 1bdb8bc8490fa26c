import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un bien dégradé, remis en état après l’achat',
    supports: 'Dans les deux ans, les comptes du propriétaire ont payé des travaux pour un dixième du prix au moins.',
    excludes: 'Dans les deux ans, les comptes du propriétaire n’ont payé aucuns travaux.',
    cannotTell: 'Les travaux payés sont peu de chose, ou les comptes ne montrent rien de cette période.',
    settledBy: 'l’état du bien décrit à l’acte, les diagnostics et les factures de travaux',
  },
  en: {
    claim: 'A property in bad condition, restored after purchase',
    supports: 'Within two years the owner’s accounts paid works for a tenth of the price at least.',
    excludes: 'Within two years the owner’s accounts paid no works.',
    cannotTell: 'Little was paid for works, or the accounts show nothing of that time.',
    settledBy: 'the condition told in the deed, the surveys and the invoices for works',
  },
  es: {
    claim: 'Un inmueble degradado, reparado tras la compra',
    supports: 'En dos años las cuentas del propietario pagaron obras por al menos una décima parte del precio.',
    excludes: 'En dos años las cuentas del propietario no pagaron ninguna obra.',
    cannotTell: 'Se pagó poco por obras, o las cuentas no muestran nada de ese período.',
    settledBy: 'el estado descrito en la escritura, los informes y las facturas de obras',
  },
};
