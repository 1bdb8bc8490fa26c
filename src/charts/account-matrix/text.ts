import type { Trilingual } from '#domain/language.ts';

type Facts = Readonly<Record<'cells' | 'total' | 'from' | 'to' | 'largest' | 'others', string>>;

export const text: Trilingual<(facts: Facts) => string> = {
  fr: (f) =>
    `Comptes deux à deux : ${f.cells} cases, ${f.total} en tout ; la plus forte va de ${f.from} à ${f.to}, ${f.largest} ; avec des comptes réunis sous « tous les autres » : ${f.others}.`,
  en: (f) =>
    `Accounts two by two: ${f.cells} cells, ${f.total} in all; the largest goes from ${f.from} to ${f.to}, ${f.largest}; with accounts taken together as “all the others”: ${f.others}.`,
  es: (f) =>
    `Cuentas de dos en dos: ${f.cells} casillas, ${f.total} en total; la mayor va de ${f.from} a ${f.to}, ${f.largest}; con cuentas reunidas en «todos los demás»: ${f.others}.`,
};
