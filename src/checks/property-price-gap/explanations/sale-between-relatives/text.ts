import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une vente en famille',
    supports: 'Le vendeur et l’acquéreur sont parents ou d’un même foyer, d’après le dossier.',
    excludes: 'Le vendeur et l’acquéreur sont connus, et le dossier ne leur donne aucun lien de famille ou de foyer.',
    cannotTell: 'Le vendeur n’est pas connu du dossier.',
    settledBy: 'l’acte de vente, qui dit le lien des parties et les réserves (viager, usufruit)',
  },
  en: {
    claim: 'A sale within a family',
    supports: 'Seller and buyer are relatives or of one household, as the file tells.',
    excludes: 'Seller and buyer are known, and the file gives them no link of family or household.',
    cannotTell: 'The seller is not known to the file.',
    settledBy: 'the deed of sale, which tells the link of the parties and the reserves (annuity, usufruct)',
  },
  es: {
    claim: 'Una venta en familia',
    supports: 'Vendedor y comprador son parientes o de un mismo hogar, según el expediente.',
    excludes: 'Se conoce al vendedor y al comprador, y el expediente no les da vínculo de familia u hogar.',
    cannotTell: 'El expediente no conoce al vendedor.',
    settledBy: 'la escritura de venta, que dice el vínculo de las partes y las reservas (renta vitalicia, usufructo)',
  },
};
