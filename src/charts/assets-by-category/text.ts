import type { Trilingual } from '#domain/language.ts';

type Facts = Readonly<Record<'objects' | 'low' | 'central' | 'high' | 'first' | 'without', string>>;

export const text: Trilingual<(facts: Facts) => string> = {
  fr: (f) =>
    `Objets : ${f.objects}, de ${f.low} à ${f.high}, valeur centrale ${f.central}, d’abord : ${f.first} ; objets sans valeur : ${f.without}.`,
  en: (f) =>
    `Objects: ${f.objects}, from ${f.low} to ${f.high}, central value ${f.central}, first: ${f.first}; objects without a value: ${f.without}.`,
  es: (f) =>
    `Objetos: ${f.objects}, de ${f.low} a ${f.high}, valor central ${f.central}, primero: ${f.first}; objetos sin valor: ${f.without}.`,
};
