import type { Trilingual } from '#domain/language.ts';

type Facts = Readonly<Record<'accounts' | 'asked' | 'covered' | 'broken', string>>;

export const text: Trilingual<(facts: Facts) => string> = {
  fr: (f) =>
    `Lignes de comptes : ${f.accounts} ; mois demandés : ${f.asked}, couverts par un relevé : ${f.covered}, aux soldes rompus : ${f.broken}.`,
  en: (f) =>
    `Lines of accounts: ${f.accounts}; months asked: ${f.asked}, covered by a statement: ${f.covered}, with broken balances: ${f.broken}.`,
  es: (f) =>
    `Líneas de cuentas: ${f.accounts}; meses pedidos: ${f.asked}, cubiertos por un extracto: ${f.covered}, con saldos rotos: ${f.broken}.`,
};
