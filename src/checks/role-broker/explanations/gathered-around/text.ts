import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un effet de la façon dont le dossier a été constitué : il a été réuni autour de cette personne',
    supports:
      'La personne est elle-même visée par une saisie : le dossier part d’elle, et sa place centrale en découle.',
    excludes: 'Les biens saisis sont à d’autres personnes : le dossier n’a pas été réuni autour de celle-ci.',
    cannotTell: 'Le dossier ne dit pas chez qui la saisie a eu lieu.',
    settledBy: 'le procès-verbal de saisie et les réquisitions bancaires, dans l’ordre de leurs dates',
  },
  en: {
    claim: 'An effect of how the file was made: it was gathered around this person',
    supports: 'The person’s own goods were seized: the file starts there, and the central place follows from it.',
    excludes: 'The goods seized belong to other persons: the file was not gathered around this one.',
    cannotTell: 'The file does not say from whom goods were seized.',
    settledBy: 'the record of seizure and the requests to banks, in order of date',
  },
  es: {
    claim: 'Un efecto de cómo se formó el expediente: se reunió en torno a esta persona',
    supports: 'Los bienes de la persona fueron incautados: el expediente parte de ella, y de ahí su lugar central.',
    excludes: 'Los bienes incautados son de otras personas: el expediente no se reunió en torno a esta.',
    cannotTell: 'El expediente no dice a quién se incautó.',
    settledBy: 'el acta de incautación y los requerimientos a los bancos, por orden de fecha',
  },
};
