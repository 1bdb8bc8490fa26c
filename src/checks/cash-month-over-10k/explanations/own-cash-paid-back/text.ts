import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Des espèces retirées puis reversées',
    supports:
      'Des retraits de même montant, faits dans les trente jours précédents sur un compte du titulaire, rendent compte d’une part notable du total.',
    excludes: 'Aucun versement ne suit un retrait de même montant sur un compte du titulaire.',
    cannotTell: 'Quelques versements seulement suivent un retrait de même montant.',
    settledBy: 'les bordereaux de retrait et de versement',
  },
  en: {
    claim: 'Cash drawn and then paid back in',
    supports:
      'Withdrawals of the same amount, made within the thirty days before on an account of the holder, account for a notable part of the total.',
    excludes: 'No deposit follows a withdrawal of the same amount on an account of the holder.',
    cannotTell: 'Only a few deposits follow a withdrawal of the same amount.',
    settledBy: 'withdrawal and deposit slips',
  },
  es: {
    claim: 'Efectivo retirado y vuelto a ingresar',
    supports:
      'Retiradas del mismo importe, hechas en los treinta días anteriores en una cuenta del titular, explican una parte notable del total.',
    excludes: 'Ningún ingreso sigue a una retirada del mismo importe en una cuenta del titular.',
    cannotTell: 'Solo algunos ingresos siguen a una retirada del mismo importe.',
    settledBy: 'los justificantes de retirada y de ingreso',
  },
};
