import type { Trilingual } from '#domain/language.ts';

export type Facts = Readonly<
  Record<'rows' | 'total' | 'from' | 'to' | 'threshold' | 'payers' | 'payees' | 'largest', string>
>;

type Sentence = (facts: Facts) => string;

const against: Trilingual<(f: Facts) => string> = {
  fr: (f) => (f.threshold === '' ? '' : `, au regard d’un seuil de ${f.threshold}`),
  en: (f) => (f.threshold === '' ? '' : `, against a threshold of ${f.threshold}`),
  es: (f) => (f.threshold === '' ? '' : `, frente a un umbral de ${f.threshold}`),
};

/** One sentence a picture, for those who do not see it. */
export const sentences = {
  months: {
    fr: (f) => `Somme par mois de ${f.rows} lignes, du ${f.from} au ${f.to}, total ${f.total}${against.fr(f)}.`,
    en: (f) => `Sum by month of ${f.rows} rows, from ${f.from} to ${f.to}, total ${f.total}${against.en(f)}.`,
    es: (f) => `Suma por mes de ${f.rows} filas, del ${f.from} al ${f.to}, total ${f.total}${against.es(f)}.`,
  },
  strip: {
    fr: (f) =>
      `Opérations une à une, du ${f.from} au ${f.to} : ${f.rows} lignes, total ${f.total}, la plus forte ${f.largest}${against.fr(f)}.`,
    en: (f) =>
      `Transactions one by one, from ${f.from} to ${f.to}: ${f.rows} rows, total ${f.total}, the largest ${f.largest}${against.en(f)}.`,
    es: (f) =>
      `Operaciones una a una, del ${f.from} al ${f.to}: ${f.rows} filas, total ${f.total}, la mayor ${f.largest}${against.es(f)}.`,
  },
  fan: {
    fr: (f) =>
      `Éventail du ${f.from} au ${f.to} : ${f.payers} payeurs, ${f.payees} bénéficiaires, ${f.rows} lignes, total ${f.total}.`,
    en: (f) =>
      `Fan from ${f.from} to ${f.to}: ${f.payers} payers, ${f.payees} payees, ${f.rows} rows, total ${f.total}.`,
    es: (f) =>
      `Abanico del ${f.from} al ${f.to}: ${f.payers} pagadores, ${f.payees} beneficiarios, ${f.rows} filas, total ${f.total}.`,
  },
  layers: {
    fr: (f) =>
      `Étapes du ${f.from} au ${f.to} : ${f.payers} comptes paient, ${f.payees} reçoivent, ${f.rows} lignes, total des virements ${f.total}.`,
    en: (f) =>
      `Stages from ${f.from} to ${f.to}: ${f.payers} accounts pay, ${f.payees} receive, ${f.rows} rows, transfers total ${f.total}.`,
    es: (f) =>
      `Etapas del ${f.from} al ${f.to}: ${f.payers} cuentas pagan, ${f.payees} reciben, ${f.rows} filas, total de transferencias ${f.total}.`,
  },
  ring: {
    fr: (f) =>
      `Cercle de ${f.rows} virements du ${f.from} au ${f.to}, passant par ${f.payers} comptes, le plus fort ${f.largest}.`,
    en: (f) =>
      `Circle of ${f.rows} transfers from ${f.from} to ${f.to}, through ${f.payers} accounts, the largest ${f.largest}.`,
    es: (f) =>
      `Círculo de ${f.rows} transferencias del ${f.from} al ${f.to}, por ${f.payers} cuentas, la mayor ${f.largest}.`,
  },
  relay: {
    fr: (f) =>
      `Arrivées et départs du ${f.from} au ${f.to} : ${f.rows} lignes, somme des mouvements ${f.total}, le plus fort ${f.largest}.`,
    en: (f) =>
      `Arrivals and departures from ${f.from} to ${f.to}: ${f.rows} rows, movements total ${f.total}, the largest ${f.largest}.`,
    es: (f) =>
      `Llegadas y salidas del ${f.from} al ${f.to}: ${f.rows} filas, suma de los movimientos ${f.total}, el mayor ${f.largest}.`,
  },
  bars: {
    fr: (f) =>
      `Montants comparés ligne à ligne : ${f.rows} lignes, du ${f.from} au ${f.to}, le plus fort ${f.largest}${against.fr(f)}.`,
    en: (f) =>
      `Amounts compared row by row: ${f.rows} rows, from ${f.from} to ${f.to}, the largest ${f.largest}${against.en(f)}.`,
    es: (f) =>
      `Importes comparados fila a fila: ${f.rows} filas, del ${f.from} al ${f.to}, el mayor ${f.largest}${against.es(f)}.`,
  },
  wheel: {
    fr: (f) => `Roue des classes : ${f.rows} classes, ${f.total} à expliquer en tout, la plus forte ${f.largest}.`,
    en: (f) => `Wheel of classes: ${f.rows} classes, ${f.total} to be explained in all, the largest ${f.largest}.`,
    es: (f) => `Rueda de clases: ${f.rows} clases, ${f.total} por explicar en total, la mayor ${f.largest}.`,
  },
} as const satisfies Readonly<Record<string, Trilingual<Sentence>>>;
