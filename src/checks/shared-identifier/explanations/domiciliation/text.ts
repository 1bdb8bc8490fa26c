import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un domiciliataire, un comptable ou un gestionnaire d’immeuble',
    supports:
      'Tous sont à une même adresse, où l’un exerce une activité de domiciliation, de comptabilité ou de gestion.',
    excludes: 'Les adresses diffèrent, ou aucun des porteurs n’exerce une telle activité.',
    cannotTell: 'Les adresses ou les codes d’activité ne sont pas tous connus.',
    settledBy: 'le contrat de domiciliation ou la lettre de mission',
  },
  en: {
    claim: 'A domiciliation, an accountant or a manager of the building',
    supports: 'All are at one address, where one of them provides domiciliation, accounting or management.',
    excludes: 'The addresses differ, or no bearer has such a trade.',
    cannotTell: 'Not all addresses or activity codes are known.',
    settledBy: 'the domiciliation contract or the letter of engagement',
  },
  es: {
    claim: 'Un domiciliador, un contable o un administrador del edificio',
    supports:
      'Todos están en una misma dirección, donde uno presta servicios de domiciliación, contabilidad o administración.',
    excludes: 'Las direcciones difieren, o ningún portador ejerce tal actividad.',
    cannotTell: 'No se conocen todas las direcciones o códigos de actividad.',
    settledBy: 'el contrato de domiciliación o la carta de encargo',
  },
};
