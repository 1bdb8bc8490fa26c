import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une épargne à tour de rôle (tontine)',
    supports: 'Les montants sont égaux, et d’autres membres versent la même somme à celui dont c’est le tour.',
    excludes:
      'Les montants diffèrent d’un virement à l’autre, alors que chaque membre d’une tontine verse la même part.',
    cannotTell: 'Les montants sont égaux, mais aucun autre versement ne montre une part commune à chaque tour.',
    settledBy: 'la liste des membres et le carnet de la tontine',
  },
  en: {
    claim: 'Savings paid out in turn (a rotating savings club)',
    supports: 'The amounts are equal, and other members pay the same sum to the one whose turn it is.',
    excludes: 'The amounts differ from transfer to transfer, while each member of such a club pays the same share.',
    cannotTell: 'The amounts are equal, but no other payment shows a common share at each turn.',
    settledBy: 'the list of members and the club’s book',
  },
  es: {
    claim: 'Un ahorro por turnos (tanda)',
    supports: 'Los importes son iguales y otros miembros pagan la misma suma a quien le toca el turno.',
    excludes:
      'Los importes difieren de una transferencia a otra, mientras que en una tanda cada miembro paga la misma parte.',
    cannotTell: 'Los importes son iguales, pero ningún otro pago muestra una parte común en cada turno.',
    settledBy: 'la lista de miembros y el cuaderno de la tanda',
  },
};
