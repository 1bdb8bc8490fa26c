import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Des proches qui soutiennent un étudiant ou un parent installé ailleurs',
    supports: 'Une ou deux personnes nommées déposent, et le compte paie un loyer ou de l’alimentation dans le mois.',
    excludes: 'Trois personnes au moins déposent.',
    cannotTell: 'Les déposants ne sont pas tous nommés, ou le compte ne paie ni loyer ni alimentation.',
    settledBy: 'l’inscription à un établissement, le bail et l’attestation des proches',
  },
  en: {
    claim: 'Relatives who support a student or a parent living elsewhere',
    supports: 'One or two named persons pay in, and the account pays rent or food within the month.',
    excludes: 'At least three persons pay in.',
    cannotTell: 'Not all depositors are named, or the account pays neither rent nor food.',
    settledBy: 'the enrolment, the lease and a statement by the relatives',
  },
  es: {
    claim: 'Allegados que sostienen a un estudiante o a un familiar que vive en otra parte',
    supports: 'Ingresan una o dos personas con nombre, y la cuenta paga alquiler o alimentación en el mes.',
    excludes: 'Ingresan al menos tres personas.',
    cannotTell: 'No todos los depositantes tienen nombre, o la cuenta no paga alquiler ni alimentación.',
    settledBy: 'la matrícula, el contrato de alquiler y la declaración de los allegados',
  },
};
