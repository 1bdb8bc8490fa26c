import type { Trilingual } from '#domain/language.ts';

type Facts = Readonly<
  Record<'lanes' | 'arrows' | 'drawn' | 'rest' | 'from' | 'to' | 'when' | 'largest' | 'seizures', string>
>;

export const text: Trilingual<(facts: Facts) => string> = {
  fr: (f) =>
    `Couloirs du temps : ${f.lanes} couloirs, ${f.arrows} flèches pour ${f.drawn}, le reste en sommes par pas, ${f.rest} ; la plus forte va de ${f.from} à ${f.to}, ${f.when}, ${f.largest} ; objets saisis marqués : ${f.seizures}.`,
  en: (f) =>
    `Lanes of time: ${f.lanes} lanes, ${f.arrows} arrows for ${f.drawn}, the rest as sums by step, ${f.rest}; the largest goes from ${f.from} to ${f.to}, ${f.when}, ${f.largest}; seized objects marked: ${f.seizures}.`,
  es: (f) =>
    `Carriles del tiempo: ${f.lanes} carriles, ${f.arrows} flechas por ${f.drawn}, el resto en sumas por paso, ${f.rest}; la mayor va de ${f.from} a ${f.to}, ${f.when}, ${f.largest}; objetos incautados marcados: ${f.seizures}.`,
};
