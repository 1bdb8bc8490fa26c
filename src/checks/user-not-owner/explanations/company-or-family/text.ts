import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une voiture de société ou de famille',
    supports: 'Le propriétaire est un proche de l’utilisateur, ou son employeur.',
    excludes: 'L’utilisateur touche son salaire d’un autre, et le registre ne montre aucun lien de famille.',
    cannotTell: 'Ni le lien de famille ni l’employeur de l’utilisateur n’est au dossier.',
    settledBy: 'la carte grise, la liste des conducteurs assurés et le bulletin de paie',
  },
  en: {
    claim: 'A company or family car',
    supports: 'The owner is a relative of the user, or his employer.',
    excludes: 'The user’s salary comes from somebody else, and the register shows no family tie.',
    cannotTell: 'Neither the family tie nor the user’s employer is in the file.',
    settledBy: 'the registration, the list of insured drivers and the payslip',
  },
  es: {
    claim: 'Un vehículo de empresa o de familia',
    supports: 'El propietario es un allegado del usuario, o su empleador.',
    excludes: 'El salario del usuario viene de otro, y el registro no muestra parentesco.',
    cannotTell: 'Ni el parentesco ni el empleador del usuario constan en el expediente.',
    settledBy: 'el permiso de circulación, la lista de conductores asegurados y la nómina',
  },
};
