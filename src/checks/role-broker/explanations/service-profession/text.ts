import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une profession dont c’est le métier : notaire, comptable, agent immobilier, établissement financier',
    supports: 'Le code d’activité est celui d’une profession qui reçoit et verse pour des clients sans lien entre eux.',
    excludes: 'Le code d’activité est connu et n’est pas celui d’une telle profession.',
    cannotTell: 'Le code d’activité n’est pas au dossier.',
    settledBy: 'le mandat, la lettre de mission et l’inscription à l’ordre',
  },
  en: {
    claim: 'A profession whose business this is: notary, accountant, estate agent, financial institution',
    supports: 'The activity code is that of a profession that receives and pays for clients who have no tie.',
    excludes: 'The activity code is known and is not that of such a profession.',
    cannotTell: 'The activity code is not in the file.',
    settledBy: 'the mandate, the letter of engagement and the professional register',
  },
  es: {
    claim: 'Una profesión cuyo oficio es este: notario, contable, agente inmobiliario, entidad financiera',
    supports: 'El código de actividad es el de una profesión que recibe y paga por clientes sin vínculo entre sí.',
    excludes: 'El código de actividad se conoce y no es el de una profesión así.',
    cannotTell: 'El código de actividad no consta en el expediente.',
    settledBy: 'el mandato, la carta de encargo y la inscripción profesional',
  },
};
