import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Des étudiants qui ouvrent un compte à la rentrée',
    supports: 'Tous ces comptes ont été ouverts en septembre ou en octobre, et aucun n’a reçu plus de 3 000.',
    excludes: 'L’un de ces comptes au moins a été ouvert hors de la rentrée.',
    cannotTell: 'Tous ont été ouverts à la rentrée, mais l’un a reçu davantage qu’un étudiant n’en reçoit d’ordinaire.',
    settledBy: 'les certificats de scolarité et le bail de la résidence',
  },
  en: {
    claim: 'Students who open an account in autumn',
    supports: 'All these accounts were opened in September or October, and none received more than 3,000.',
    excludes: 'One of these accounts at least was opened out of season.',
    cannotTell: 'All were opened in autumn, but one received more than a student commonly does.',
    settledBy: 'the enrolment certificates and the lease of the residence',
  },
  es: {
    claim: 'Estudiantes que abren una cuenta al empezar el curso',
    supports: 'Todas estas cuentas se abrieron en septiembre u octubre, y ninguna recibió más de 3 000.',
    excludes: 'Al menos una de estas cuentas se abrió fuera de esa época.',
    cannotTell: 'Todas se abrieron al empezar el curso, pero una recibió más de lo que suele recibir un estudiante.',
    settledBy: 'los certificados de matrícula y el contrato de la residencia',
  },
};
