import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une vente entre particuliers',
    supports:
      'Le vendeur et l’acheteur sont des personnes sans activité professionnelle connue : le plafond ne vise pas leur vente.',
    excludes: 'L’une des parties est une société, une association, un organisme public ou un professionnel.',
    cannotTell: 'La qualité du vendeur n’est pas connue.',
    settledBy: 'le certificat de cession ou l’attestation de vente',
  },
  en: {
    claim: 'A sale between private persons',
    supports:
      'Seller and buyer are persons without a known professional activity: the cap does not concern their sale.',
    excludes: 'One of the parties is a company, an association, a public body or a professional.',
    cannotTell: 'The standing of the seller is not known.',
    settledBy: 'the certificate of sale',
  },
  es: {
    claim: 'Una venta entre particulares',
    supports:
      'El vendedor y el comprador son personas sin actividad profesional conocida: el límite no se refiere a su venta.',
    excludes: 'Una de las partes es una sociedad, una asociación, un organismo público o un profesional.',
    cannotTell: 'No se conoce la condición del vendedor.',
    settledBy: 'el certificado de transmisión',
  },
};
