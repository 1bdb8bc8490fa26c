import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Les premiers clients d’un commerce qui grandit',
    supports: 'La moitié au moins des payeurs ont payé de nouveau par la suite.',
    excludes: 'Aucun de ces payeurs n’est revenu pendant les deux mois suivants.',
    cannotTell: 'Trop peu de payeurs sont revenus, ou la suite n’est pas au dossier.',
    settledBy: 'les factures et le fichier des clients',
  },
  en: {
    claim: 'The first customers of a growing shop',
    supports: 'At least half of the payers paid again later.',
    excludes: 'None of these payers came back during the two months after.',
    cannotTell: 'Too few payers came back, or what followed is not in the file.',
    settledBy: 'the invoices and the customer file',
  },
  es: {
    claim: 'Los primeros clientes de un comercio que crece',
    supports: 'Al menos la mitad de los pagadores volvió a pagar después.',
    excludes: 'Ninguno de estos pagadores volvió durante los dos meses siguientes.',
    cannotTell: 'Volvieron demasiado pocos pagadores, o lo siguiente no consta en el expediente.',
    settledBy: 'las facturas y el fichero de clientes',
  },
};
