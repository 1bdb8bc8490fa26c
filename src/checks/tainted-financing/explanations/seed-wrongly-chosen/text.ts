import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un point de départ mal choisi : des espèces qui ont une cause, ou un homonyme',
    supports:
      'Un don, une succession, une vente, un gain ou une indemnité établis, antérieurs, égalent au moins les entrées retenues.',
    excludes: 'Toutes les entrées viennent de payeurs inscrits sur la liste par un identifiant, non par leur seul nom.',
    cannotTell: 'Aucune cause établie ne couvre ces entrées, et rien ne permet de l’écarter.',
    settledBy: 'l’acte de don, de succession ou de vente, et l’identité du payeur inscrit',
  },
  en: {
    claim: 'A starting point wrongly chosen: banknotes that have a cause, or a namesake',
    supports:
      'An established gift, inheritance, sale, win or insurance payment from before is at least as much as the receipts.',
    excludes: 'All receipts come from payers that are on the list by an identifier, not by their name alone.',
    cannotTell: 'No established cause covers these receipts, and nothing rules one out.',
    settledBy: 'the deed of gift, succession or sale, and the identity of the listed payer',
  },
  es: {
    claim: 'Un punto de partida mal elegido: efectivo que tiene una causa, o un homónimo',
    supports:
      'Una donación, herencia, venta, ganancia o indemnización acreditada y anterior iguala al menos las entradas retenidas.',
    excludes:
      'Todas las entradas vienen de pagadores inscritos en la lista por un identificador, no solo por su nombre.',
    cannotTell: 'Ninguna causa acreditada cubre estas entradas, y nada permite descartarla.',
    settledBy: 'la escritura de donación, herencia o venta, y la identidad del pagador inscrito',
  },
};
