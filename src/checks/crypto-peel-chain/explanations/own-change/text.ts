import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'La monnaie rendue d’un même portefeuille, qui change d’adresse',
    supports: 'Toutes les adresses de la chaîne sont d’un même titulaire.',
    excludes: 'Les adresses de la chaîne sont de titulaires différents.',
    cannotTell: 'Les titulaires de toutes les adresses ne sont pas connus.',
    settledBy: 'l’attestation de la plateforme ou l’examen du portefeuille',
  },
  en: {
    claim: 'The change of one wallet, which moves to new addresses',
    supports: 'All addresses of the chain belong to one holder.',
    excludes: 'The addresses of the chain belong to different holders.',
    cannotTell: 'The holders of all addresses are not known.',
    settledBy: 'the platform’s certificate or an examination of the wallet',
  },
  es: {
    claim: 'El cambio de un mismo monedero, que pasa a direcciones nuevas',
    supports: 'Todas las direcciones de la cadena son de un mismo titular.',
    excludes: 'Las direcciones de la cadena son de titulares distintos.',
    cannotTell: 'No se conocen los titulares de todas las direcciones.',
    settledBy: 'el certificado de la plataforma o el examen del monedero',
  },
};
