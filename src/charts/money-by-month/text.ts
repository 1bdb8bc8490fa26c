import type { Trilingual } from '#domain/language.ts';

type Facts = Readonly<Record<'from' | 'to' | 'entered' | 'left' | 'cash' | 'unseen', string>>;

export const text: Trilingual<(facts: Facts) => string> = {
  fr: (f) =>
    `De ${f.from} à ${f.to}, entrées ${f.entered}, sorties ${f.left}, dont espèces ${f.cash} ; périodes sans aucun relevé : ${f.unseen}.`,
  en: (f) =>
    `From ${f.from} to ${f.to}, money in ${f.entered}, money out ${f.left}, of which cash ${f.cash}; periods without any statement: ${f.unseen}.`,
  es: (f) =>
    `De ${f.from} a ${f.to}, entradas ${f.entered}, salidas ${f.left}, de ellas en efectivo ${f.cash}; períodos sin ningún extracto: ${f.unseen}.`,
};
