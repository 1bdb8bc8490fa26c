import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un véhicule ou un avantage de l’employeur',
    supports: 'Le payeur verse aussi un salaire au propriétaire.',
    excludes: 'Le propriétaire reçoit des salaires, mais d’un autre que le payeur.',
    cannotTell: 'Aucun salaire du propriétaire n’est connu.',
    settledBy: 'le bulletin de paie et le contrat de travail',
  },
  en: {
    claim: 'A company car or another benefit of employment',
    supports: 'The payer also pays the owner a salary.',
    excludes: 'The owner receives salaries, but from somebody other than the payer.',
    cannotTell: 'No salary of the owner is known.',
    settledBy: 'the payslip and the employment contract',
  },
  es: {
    claim: 'Un vehículo u otra ventaja del empleador',
    supports: 'El pagador paga también un salario al propietario.',
    excludes: 'El propietario recibe salarios, pero de alguien distinto del pagador.',
    cannotTell: 'No se conoce ningún salario del propietario.',
    settledBy: 'la nómina y el contrato de trabajo',
  },
};
