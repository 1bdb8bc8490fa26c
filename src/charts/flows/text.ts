import type { Trilingual } from '#domain/language.ts';

type Facts = Readonly<Record<'flows' | 'total' | 'from' | 'to' | 'largest' | 'back', string>>;

export const text: Trilingual<(facts: Facts) => string> = {
  fr: (f) =>
    `Flux : ${f.flows}, pour ${f.total} ; le plus important va de ${f.from} à ${f.to}, ${f.largest} ; retours vers un payeur d’amont : ${f.back}.`,
  en: (f) =>
    `Flows: ${f.flows}, for ${f.total}; the largest goes from ${f.from} to ${f.to}, ${f.largest}; returns to a payer upstream: ${f.back}.`,
  es: (f) =>
    `Flujos: ${f.flows}, por ${f.total}; el mayor va de ${f.from} a ${f.to}, ${f.largest}; retornos a un pagador anterior: ${f.back}.`,
};
