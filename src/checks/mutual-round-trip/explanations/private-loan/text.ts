import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un prêt de courte durée entre proches ou partenaires',
    supports: 'Un prêt figure au dossier entre ces titulaires, ou les opérations en portent la nature.',
    excludes: 'Toutes les opérations ont une autre nature connue, et aucun prêt ne figure au dossier.',
    cannotTell: 'Aucun prêt ne figure au dossier, et la nature des opérations n’est pas établie.',
    settledBy: 'le contrat de prêt ou la reconnaissance de dette',
  },
  en: {
    claim: 'A short loan between relatives or partners',
    supports: 'The file holds a loan between these holders, or the operations are of that nature.',
    excludes: 'All operations are of another known nature, and the file holds no loan.',
    cannotTell: 'The file holds no loan, and the nature of the operations is not established.',
    settledBy: 'the loan contract or the acknowledgement of debt',
  },
  es: {
    claim: 'Un préstamo breve entre allegados o socios',
    supports: 'Consta en el expediente un préstamo entre estos titulares, o las operaciones son de esa naturaleza.',
    excludes: 'Todas las operaciones tienen otra naturaleza conocida y no consta ningún préstamo.',
    cannotTell: 'No consta ningún préstamo y la naturaleza de las operaciones no está establecida.',
    settledBy: 'el contrato de préstamo o el reconocimiento de deuda',
  },
};
