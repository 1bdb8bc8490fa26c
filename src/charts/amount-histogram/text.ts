import type { Trilingual } from '#domain/language.ts';

type Facts = Readonly<Record<'rows' | 'cash' | 'low' | 'most' | 'thresholds', string>>;

export const text: Trilingual<(facts: Facts) => string> = {
  fr: (f) =>
    `Opérations par montant : ${f.rows}, dont ${f.cash} en espèces ; la tranche la plus fournie commence à ${f.low}, ${f.most} opérations${f.thresholds === '' ? '' : ` ; montants légaux dessinés : ${f.thresholds}`}.`,
  en: (f) =>
    `Transactions by amount: ${f.rows}, of which ${f.cash} in cash; the fullest band begins at ${f.low}, ${f.most} transactions${f.thresholds === '' ? '' : `; amounts of law drawn: ${f.thresholds}`}.`,
  es: (f) =>
    `Operaciones por importe: ${f.rows}, de las cuales ${f.cash} en efectivo; el tramo más lleno empieza en ${f.low}, ${f.most} operaciones${f.thresholds === '' ? '' : `; importes legales dibujados: ${f.thresholds}`}.`,
};
