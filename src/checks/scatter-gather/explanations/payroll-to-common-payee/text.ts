import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Des salaires, puis une dépense commune des salariés (loyer, impôt, commerce)',
    supports: 'Chaque intermédiaire a reçu un salaire et le compte d’arrivée est celui d’un service.',
    excludes: 'Aucune des sommes reçues par les intermédiaires n’est un salaire.',
    cannotTell: 'La nature des sommes reçues, ou celle du compte d’arrivée, n’est pas établie.',
    settledBy: 'les bulletins de paie',
  },
  en: {
    claim: 'Wages, then one expense the employees have in common (rent, tax, a shop)',
    supports: 'Each intermediary received a salary, and the account of arrival is that of a service.',
    excludes: 'None of the sums the intermediaries received is a salary.',
    cannotTell: 'The nature of the sums received, or of the account of arrival, is not established.',
    settledBy: 'the payslips',
  },
  es: {
    claim: 'Salarios y después un gasto común de los empleados (alquiler, impuesto, comercio)',
    supports: 'Cada intermediario recibió un salario y la cuenta de llegada es la de un servicio.',
    excludes: 'Ninguna de las sumas recibidas por los intermediarios es un salario.',
    cannotTell: 'No consta la naturaleza de las sumas recibidas o la de la cuenta de llegada.',
    settledBy: 'las nóminas',
  },
};
