import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une échéance annuelle, comme une prime ou un impôt',
    supports: 'Un montant comparable figure dans le même mois d’une autre année, pour chacun.',
    excludes: 'Deux années sont connues, et le même mois de l’autre année n’a rien de comparable.',
    cannotTell: 'Une seule année est connue, ou une partie des montants seulement revient.',
    settledBy: 'le bulletin de paie, l’avis d’imposition ou l’acte',
  },
  en: {
    claim: 'A yearly date, such as a bonus or a tax',
    supports: 'A comparable amount stands in the same month of another year, for each.',
    excludes: 'Two years are known, and the same month of the other year has nothing comparable.',
    cannotTell: 'One year alone is known, or only some of the amounts come back.',
    settledBy: 'the payslip, the tax notice or the deed',
  },
  es: {
    claim: 'Un vencimiento anual, como una prima o un impuesto',
    supports: 'Un importe comparable figura en el mismo mes de otro año, para cada uno.',
    excludes: 'Se conocen dos años, y el mismo mes del otro año no tiene nada comparable.',
    cannotTell: 'Solo se conoce un año, o solo vuelve una parte de los importes.',
    settledBy: 'la nómina, la notificación del impuesto o la escritura',
  },
};
