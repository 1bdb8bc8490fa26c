import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'De nouveaux salariés d’un même employeur, qui paient un même bailleur ou une même cantine',
    supports: 'L’essentiel de ce que ces comptes ont reçu est un salaire versé par un même payeur.',
    excludes: 'Rien de ce que ces comptes ont reçu n’est un salaire.',
    cannotTell:
      'Les salaires viennent de plusieurs payeurs, ne font pas l’essentiel, ou la nature des crédits n’est pas connue.',
    settledBy: 'les contrats de travail et le bail ou la convention d’hébergement',
  },
  en: {
    claim: 'New staff of one employer, who pay one landlord or canteen',
    supports: 'Most of what these accounts received is wages from one payer.',
    excludes: 'Nothing that these accounts received is wages.',
    cannotTell: 'The wages come from several payers, are not most of it, or the nature of the credits is not known.',
    settledBy: 'the employment contracts and the lease or lodging agreement',
  },
  es: {
    claim: 'Nuevos empleados de un mismo empleador, que pagan a un mismo arrendador o comedor',
    supports: 'La mayor parte de lo que recibieron estas cuentas es un salario de un mismo pagador.',
    excludes: 'Nada de lo que recibieron estas cuentas es un salario.',
    cannotTell:
      'Los salarios vienen de varios pagadores, no son la mayor parte, o no se conoce la naturaleza de los abonos.',
    settledBy: 'los contratos de trabajo y el arrendamiento o convenio de alojamiento',
  },
};
