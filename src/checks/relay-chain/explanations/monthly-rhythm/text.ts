import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une suite de paiements réguliers (salaire, loyer, échéance d’un prêt)',
    supports: 'Chaque virement de la chaîne revient, pour un montant voisin, dans deux autres mois au moins.',
    excludes: 'Aucun virement de la chaîne ne revient dans un autre mois du dossier.',
    cannotTell: 'Certains virements de la chaîne reviennent dans d’autres mois, d’autres non.',
    settledBy: 'le bail, le contrat de travail et l’échéancier du prêt',
  },
  en: {
    claim: 'A run of regular payments (salary, rent, loan instalment)',
    supports: 'Each transfer of the chain comes again, for about the same amount, in at least two other months.',
    excludes: 'No transfer of the chain comes again in another month of the file.',
    cannotTell: 'Some transfers of the chain come again in other months, others do not.',
    settledBy: 'the lease, the employment contract and the loan schedule',
  },
  es: {
    claim: 'Una serie de pagos regulares (salario, alquiler, cuota de un préstamo)',
    supports: 'Cada transferencia de la cadena vuelve, por un importe cercano, en otros dos meses al menos.',
    excludes: 'Ninguna transferencia de la cadena vuelve en otro mes del expediente.',
    cannotTell: 'Algunas transferencias de la cadena vuelven en otros meses, otras no.',
    settledBy: 'el contrato de alquiler, el de trabajo y el calendario del préstamo',
  },
};
