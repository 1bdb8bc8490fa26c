import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Des clients qui paient un commerçant',
    supports: 'Chacun des déposants a versé des espèces sur ce compte à d’autres moments.',
    excludes: 'Aucun des déposants n’a versé d’espèces sur ce compte à un autre moment.',
    cannotTell: 'Quelques déposants seulement reviennent.',
    settledBy: 'les factures et le livre de caisse',
  },
  en: {
    claim: 'Customers who pay a trader',
    supports: 'Each depositor paid cash into this account at other times.',
    excludes: 'None of the depositors paid cash into this account at another time.',
    cannotTell: 'Only some of the depositors come back.',
    settledBy: 'the invoices and the cash book',
  },
  es: {
    claim: 'Clientes que pagan a un comerciante',
    supports: 'Cada depositante ingresó efectivo en esta cuenta en otros momentos.',
    excludes: 'Ningún depositante ingresó efectivo en esta cuenta en otro momento.',
    cannotTell: 'Solo algunos depositantes vuelven.',
    settledBy: 'las facturas y el libro de caja',
  },
};
