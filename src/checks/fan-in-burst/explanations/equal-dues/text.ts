import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Des cotisations ou des billets au même prix',
    supports: 'Presque tous les paiements sont d’un même montant.',
    excludes: 'Tous les montants diffèrent.',
    cannotTell: 'Quelques montants se répètent.',
    settledBy: 'la liste des adhérents ou l’export de la billetterie',
  },
  en: {
    claim: 'Membership fees or tickets at one price',
    supports: 'Nearly all payments are of one amount.',
    excludes: 'All amounts differ.',
    cannotTell: 'Some amounts come back.',
    settledBy: 'the list of members or the ticketing export',
  },
  es: {
    claim: 'Cuotas o entradas al mismo precio',
    supports: 'Casi todos los pagos son de un mismo importe.',
    excludes: 'Todos los importes difieren.',
    cannotTell: 'Algunos importes se repiten.',
    settledBy: 'la lista de socios o la exportación de la taquilla',
  },
};
