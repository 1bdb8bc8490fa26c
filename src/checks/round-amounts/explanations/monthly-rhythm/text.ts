import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un loyer, une pension ou une aide versée chaque mois',
    supports: 'Une seule contrepartie, et presque une opération par mois.',
    excludes: 'Les contreparties sont nombreuses et les opérations rapprochées.',
    cannotTell: 'Le rythme ou les contreparties ne permettent pas de trancher.',
    settledBy: 'le bail ou la convention',
  },
  en: {
    claim: 'A rent, an allowance or help paid each month',
    supports: 'One counterparty only, and nearly one operation a month.',
    excludes: 'Counterparties are many and operations close together.',
    cannotTell: 'Rhythm or counterparties do not decide.',
    settledBy: 'the lease or the agreement',
  },
  es: {
    claim: 'Un alquiler, una pensión o una ayuda pagada cada mes',
    supports: 'Una sola contraparte, y casi una operación al mes.',
    excludes: 'Las contrapartes son muchas y las operaciones cercanas.',
    cannotTell: 'El ritmo o las contrapartes no permiten decidir.',
    settledBy: 'el contrato de arrendamiento o el convenio',
  },
};
