import type { Trilingual } from '#domain/language.ts';

type Facts = Readonly<Record<'flows' | 'stops' | 'from' | 'to' | 'largest', string>>;

interface TrailText {
  readonly said: (facts: Facts) => string;
  readonly left: (flows: string) => string;
}

export const text: Trilingual<TrailText> = {
  fr: {
    said: (f) =>
      `Chemin de l’argent : ${f.flows} passages entre ${f.stops} points ; le plus important va de ${f.from} à ${f.to}, ${f.largest}.`,
    left: (flows) => `passages plus petits, non dessinés : ${flows}`,
  },
  en: {
    said: (f) =>
      `Way of the money: ${f.flows} passages between ${f.stops} points; the largest goes from ${f.from} to ${f.to}, ${f.largest}.`,
    left: (flows) => `smaller passages, not drawn: ${flows}`,
  },
  es: {
    said: (f) =>
      `Camino del dinero: ${f.flows} pasos entre ${f.stops} puntos; el mayor va de ${f.from} a ${f.to}, ${f.largest}.`,
    left: (flows) => `pasos menores, no dibujados: ${flows}`,
  },
};
