import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un nouvel emploi, une retraite, la fin d’une allocation',
    supports: 'Un payeur de salaire, de pension ou d’allocation commence ou cesse de payer pendant la période.',
    excludes: 'Les mêmes payeurs de salaire, de pension ou d’allocation paient du début à la fin de la période.',
    cannotTell: 'Aucun salaire, pension ou allocation n’est reconnu sur ce compte.',
    settledBy: 'le contrat de travail, l’avis de pension ou la notification de droits',
  },
  en: {
    claim: 'A new job, retirement, the end of a benefit',
    supports: 'A payer of wages, pension or benefit begins or ceases to pay within the period.',
    excludes: 'The same payers of wages, pension or benefit pay from beginning to end of the period.',
    cannotTell: 'No wages, pension or benefit are recognised on this account.',
    settledBy: 'the employment contract, the pension notice or the notice of rights',
  },
  es: {
    claim: 'Un nuevo empleo, una jubilación, el fin de una prestación',
    supports: 'Un pagador de salario, pensión o prestación empieza o deja de pagar en el periodo.',
    excludes: 'Los mismos pagadores de salario, pensión o prestación pagan de principio a fin del periodo.',
    cannotTell: 'No se reconoce salario, pensión ni prestación en esta cuenta.',
    settledBy: 'el contrato de trabajo, la resolución de pensión o la notificación de derechos',
  },
};
