import type { Trilingual } from '#domain/language.ts';

type Facts = Readonly<Record<'name' | 'entered' | 'left' | 'lines', string>>;

export const text: Trilingual<(facts: Facts) => string> = {
  fr: (f) => `Contreparties relevées : ${f.lines} ; la première, ${f.name}, a versé ${f.entered} et reçu ${f.left}.`,
  en: (f) => `Counterparties seen: ${f.lines}; the first, ${f.name}, paid ${f.entered} and received ${f.left}.`,
  es: (f) => `Contrapartes vistas: ${f.lines}; la primera, ${f.name}, pagó ${f.entered} y recibió ${f.left}.`,
};
