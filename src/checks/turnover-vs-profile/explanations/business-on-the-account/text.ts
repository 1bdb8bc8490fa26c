import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'La recette d’une activité qui passe par ces comptes',
    supports: 'Les factures de vente de l’année, établies par le titulaire, font la moitié de l’écart au moins.',
    excludes: 'Les factures de vente de l’année n’atteignent pas le dixième de l’écart.',
    cannotTell: 'Le dossier n’a pas de facture de vente de cette année, ou elles n’expliquent qu’une part de l’écart.',
    settledBy: 'la comptabilité et la déclaration fiscale de l’activité',
  },
  en: {
    claim: 'Takings of a business that pass through these accounts',
    supports: 'The sales invoices of the year, issued by the holder, make half of the gap at least.',
    excludes: 'The sales invoices of the year do not reach a tenth of the gap.',
    cannotTell: 'The file has no sales invoice of that year, or they explain only a part of the gap.',
    settledBy: 'the accounts and the tax return of the business',
  },
  es: {
    claim: 'La recaudación de una actividad que pasa por estas cuentas',
    supports: 'Las facturas de venta del año, emitidas por el titular, forman al menos la mitad de la diferencia.',
    excludes: 'Las facturas de venta del año no llegan a la décima parte de la diferencia.',
    cannotTell: 'El expediente no tiene facturas de venta de ese año, o solo explican una parte de la diferencia.',
    settledBy: 'la contabilidad y la declaración fiscal de la actividad',
  },
};
