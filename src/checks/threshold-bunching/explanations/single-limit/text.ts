import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un plafond d’automate ou de contrat, ou un prix unique, situé sous le seuil',
    supports: 'Six dépôts sur dix au moins, parmi ceux placés sous le seuil, sont d’un même montant.',
    excludes: 'Aucun montant ne fait plus de deux dépôts sur dix sous le seuil.',
    cannotTell: 'Un montant revient, sans dominer.',
    settledBy: 'les plafonds de l’automate et le contrat de versement',
  },
  en: {
    claim: 'A limit of a machine or contract, or a single price, that lies under the threshold',
    supports: 'Six out of ten at least of the deposits under the threshold are of one amount.',
    excludes: 'No amount makes more than two out of ten of the deposits under the threshold.',
    cannotTell: 'One amount comes back without prevailing.',
    settledBy: 'the limits of the machine and the deposit contract',
  },
  es: {
    claim: 'Un límite de cajero o de contrato, o un precio único, situado bajo el umbral',
    supports: 'Al menos seis de cada diez ingresos bajo el umbral son de un mismo importe.',
    excludes: 'Ningún importe forma más de dos de cada diez ingresos bajo el umbral.',
    cannotTell: 'Un importe se repite sin dominar.',
    settledBy: 'los límites del cajero y el contrato de ingreso',
  },
};
