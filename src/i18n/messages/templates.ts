import type { Messages } from '../message.ts';

/** Registers to download and fill. */
export default {
  fr: {
    title: 'Modèles de registres',
    about:
      'Classeurs à remplir puis à déposer ici : leurs titres sont reconnus sans question. La ligne d’exemple est inventée, supprimez-la.',
  },
  en: {
    title: 'Register templates',
    about:
      'Workbooks to fill and drop here: their headings are recognised without a question. The example row is invented, delete it.',
  },
  es: {
    title: 'Modelos de registros',
    about:
      'Libros para rellenar y soltar aquí: sus encabezados se reconocen sin preguntas. La fila de ejemplo es inventada, bórrela.',
  },
} satisfies Messages;
