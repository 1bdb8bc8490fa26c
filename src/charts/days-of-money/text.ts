import type { Trilingual } from '#domain/language.ts';

type Facts = Readonly<Record<'days' | 'from' | 'to' | 'entered' | 'left' | 'day' | 'most', string>>;

export const text: Trilingual<(facts: Facts) => string> = {
  fr: (f) =>
    `Calendrier du ${f.from} au ${f.to} : ${f.days} cases avec des écritures, entrées ${f.entered}, sorties ${f.left} ; la plus forte commence le ${f.day}, ${f.most}.`,
  en: (f) =>
    `Calendar from ${f.from} to ${f.to}: ${f.days} cells with entries, money in ${f.entered}, money out ${f.left}; the largest begins on ${f.day}, ${f.most}.`,
  es: (f) =>
    `Calendario del ${f.from} al ${f.to}: ${f.days} casillas con asientos, entradas ${f.entered}, salidas ${f.left}; la mayor empieza el ${f.day}, ${f.most}.`,
};
