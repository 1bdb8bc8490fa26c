import type { Trilingual } from '#domain/language.ts';

type Facts = Readonly<Record<'rows' | 'unsaid' | 'busiest' | 'most', string>>;

export const text: Trilingual<(facts: Facts) => string> = {
  fr: (f) =>
    `Heures et jours : ${f.rows} opérations, dont ${f.unsaid} sans heure dite ; case la plus chargée : ${f.busiest}, ${f.most} opérations.`,
  en: (f) =>
    `Hours and days: ${f.rows} transactions, of which ${f.unsaid} say no hour; busiest cell: ${f.busiest}, ${f.most} transactions.`,
  es: (f) =>
    `Horas y días: ${f.rows} operaciones, de las cuales ${f.unsaid} no dicen la hora; casilla más cargada: ${f.busiest}, ${f.most} operaciones.`,
};
