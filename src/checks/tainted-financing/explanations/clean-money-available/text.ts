import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Assez d’autre argent sur le compte pour payer',
    supports: 'Sans les entrées à vérifier, et après toutes les autres dépenses, le compte suffisait au prix.',
    excludes: 'Même sans aucune autre dépense, l’argent du compte sans ces entrées ne suffisait pas au prix.',
    cannotTell: 'L’autre argent suffisait avant les dépenses, non après, ou il est venu par d’autres comptes.',
    settledBy: 'les relevés et les pièces qui établissent l’origine des autres entrées',
  },
  en: {
    claim: 'Enough other money on the account to pay',
    supports: 'Without the receipts under review, and after all other spending, the account held enough for the price.',
    excludes:
      'Even without any other spending, the money of the account without these receipts was not enough for the price.',
    cannotTell: 'The other money was enough before spending, not after, or it came through other accounts.',
    settledBy: 'the statements and the papers that show the origin of the other receipts',
  },
  es: {
    claim: 'Bastante otro dinero en la cuenta para pagar',
    supports: 'Sin las entradas por verificar, y tras todos los demás gastos, la cuenta bastaba para el precio.',
    excludes: 'Incluso sin ningún otro gasto, el dinero de la cuenta sin estas entradas no bastaba para el precio.',
    cannotTell: 'El otro dinero bastaba antes de los gastos, no después, o vino por otras cuentas.',
    settledBy: 'los extractos y los documentos que acrediten el origen de las demás entradas',
  },
};
