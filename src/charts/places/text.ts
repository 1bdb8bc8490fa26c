import type { Trilingual } from '#domain/language.ts';

type Facts = Readonly<Record<'places' | 'departments' | 'first' | 'money', string>>;

interface MapText {
  readonly names: Readonly<Record<'deposits' | 'withdrawals' | 'assets' | 'addresses', string>>;
  readonly said: (facts: Facts) => string;
}

export const text: Trilingual<MapText> = {
  fr: {
    names: { deposits: 'Dépôts d’espèces', withdrawals: 'Retraits d’espèces', assets: 'Avoirs', addresses: 'Adresses' },
    said: (f) =>
      `Carte : ${f.places} communes dans ${f.departments} départements ; la première est ${f.first}, ${f.money}.`,
  },
  en: {
    names: { deposits: 'Cash deposits', withdrawals: 'Cash withdrawals', assets: 'Assets', addresses: 'Addresses' },
    said: (f) => `Map: ${f.places} communes in ${f.departments} departments; the first is ${f.first}, ${f.money}.`,
  },
  es: {
    names: {
      deposits: 'Ingresos en efectivo',
      withdrawals: 'Retiradas de efectivo',
      assets: 'Bienes',
      addresses: 'Direcciones',
    },
    said: (f) =>
      `Mapa: ${f.places} municipios en ${f.departments} departamentos; el primero es ${f.first}, ${f.money}.`,
  },
};
