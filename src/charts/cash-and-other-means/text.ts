import type { Trilingual } from '#domain/language.ts';

type Facts = Readonly<Record<'entered' | 'left' | 'share' | 'means', string>>;

export const text: Trilingual<(facts: Facts) => string> = {
  fr: (f) =>
    `Espèces déposées ${f.entered}, retirées ${f.left}, soit ${f.share} des entrées et sorties ; moyens de paiement relevés : ${f.means}.`,
  en: (f) =>
    `Cash paid in ${f.entered}, withdrawn ${f.left}, that is ${f.share} of money in and out; means of payment seen: ${f.means}.`,
  es: (f) =>
    `Efectivo ingresado ${f.entered}, retirado ${f.left}, es decir, ${f.share} de las entradas y salidas; medios de pago vistos: ${f.means}.`,
};
