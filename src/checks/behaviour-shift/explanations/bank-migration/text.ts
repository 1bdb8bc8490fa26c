import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un changement de banque',
    supports: 'Un autre compte du même titulaire commence ou cesse d’être utilisé pendant la période.',
    excludes: 'Les autres comptes du titulaire ne commencent ni ne cessent d’être utilisés pendant la période.',
    cannotTell: 'Aucun relevé d’un autre compte du titulaire n’est au dossier.',
    settledBy: 'les relevés des deux comptes et la liste des comptes du titulaire',
  },
  en: {
    claim: 'A change of bank',
    supports: 'Another account of the same holder begins or ceases to be used within the period.',
    excludes: 'The other accounts of the holder neither begin nor cease to be used within the period.',
    cannotTell: 'No statement of another account of the holder is in the file.',
    settledBy: 'the statements of both accounts and the list of the holder’s accounts',
  },
  es: {
    claim: 'Un cambio de banco',
    supports: 'Otra cuenta del mismo titular empieza o deja de usarse en el periodo.',
    excludes: 'Las otras cuentas del titular ni empiezan ni dejan de usarse en el periodo.',
    cannotTell: 'No hay en el expediente extracto de otra cuenta del titular.',
    settledBy: 'los extractos de ambas cuentas y la lista de cuentas del titular',
  },
};
