import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une famille ou une colocation',
    supports: 'Le registre nomme parents ou membres d’un foyer des porteurs de cette valeur.',
    excludes: 'Aucun porteur n’est une personne physique.',
    cannotTell: 'Les liens de famille ou de foyer ne sont pas connus.',
    settledBy: 'le certificat de vie commune, le livret de famille ou le bail',
  },
  en: {
    claim: 'A family or a shared flat',
    supports: 'The register names bearers of this value relatives or members of one household.',
    excludes: 'No bearer is a natural person.',
    cannotTell: 'Links of family or household are not known.',
    settledBy: 'the family record book or the lease',
  },
  es: {
    claim: 'Una familia o un piso compartido',
    supports: 'El registro nombra parientes o miembros de un hogar a portadores de este valor.',
    excludes: 'Ningún portador es una persona física.',
    cannotTell: 'No se conocen vínculos de familia o de hogar.',
    settledBy: 'el libro de familia o el contrato de arrendamiento',
  },
};
