import type { Messages } from '../message.ts';

export default {
  fr: {
    how: 'Les avoirs tels que les états de saisie les décrivent, avec leur valeur basse, centrale et haute. Choisissez une ligne pour ouvrir la cellule d’origine.',
  },
  en: {
    how: 'The assets as the seizure lists describe them, with their low, central and high value. Choose a line to open the original cell.',
  },
  es: {
    how: 'Los bienes tal como los describen las actas de incautación, con su valor bajo, central y alto. Elija una línea para abrir la celda de origen.',
  },
} satisfies Messages;
