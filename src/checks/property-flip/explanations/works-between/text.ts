import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Des travaux entre l’achat et la revente',
    supports: 'Les comptes du propriétaire ont payé entre-temps des travaux pour une part notable de la hausse.',
    excludes: 'Les comptes du propriétaire n’ont payé aucuns travaux entre l’achat et la revente.',
    cannotTell: 'Les travaux payés sont peu de chose, ou les comptes ne montrent rien de cette période.',
    settledBy: 'les factures de travaux et le permis',
  },
  en: {
    claim: 'Works between purchase and resale',
    supports: 'In the meantime the owner’s accounts paid works for a notable part of the rise.',
    excludes: 'The owner’s accounts paid no works between purchase and resale.',
    cannotTell: 'Little was paid for works, or the accounts show nothing of that time.',
    settledBy: 'the invoices for works and the permit',
  },
  es: {
    claim: 'Obras entre la compra y la reventa',
    supports: 'Entretanto las cuentas del propietario pagaron obras por una parte notable de la subida.',
    excludes: 'Las cuentas del propietario no pagaron ninguna obra entre la compra y la reventa.',
    cannotTell: 'Se pagó poco por obras, o las cuentas no muestran nada de ese período.',
    settledBy: 'las facturas de obras y la licencia',
  },
};
