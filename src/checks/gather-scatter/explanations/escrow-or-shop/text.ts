import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un commerce, un notaire, un gérant d’immeubles ou une association',
    supports: 'Le titulaire est inscrit sous une activité qui reçoit et paie pour de nombreuses personnes.',
    excludes: 'Le titulaire est une personne physique sans activité connue.',
    cannotTell: 'L’activité du titulaire n’est pas connue.',
    settledBy: 'l’extrait du registre et les comptes de tiers ou de mandants',
  },
  en: {
    claim: 'A shop, a notary, a property manager or an association',
    supports: 'The holder is registered under a trade that receives and pays for many people.',
    excludes: 'The holder is a private person without a known trade.',
    cannotTell: 'The holder’s trade is not known.',
    settledBy: 'the register entry and the accounts of third parties or principals',
  },
  es: {
    claim: 'Un comercio, un notario, un administrador de fincas o una asociación',
    supports: 'El titular está inscrito en una actividad que cobra y paga por muchas personas.',
    excludes: 'El titular es una persona física sin actividad conocida.',
    cannotTell: 'No se conoce la actividad del titular.',
    settledBy: 'la inscripción registral y las cuentas de terceros o mandantes',
  },
};
