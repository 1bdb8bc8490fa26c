import type { Messages } from '../message.ts';

/** Views that were given a name: a page, its look, and a filter. */
export default {
  fr: {
    title: 'Vues enregistrées',
    none: 'Aucune vue enregistrée dans cette affaire.',
    name: 'Nom de la vue',
    keep: 'Garder cette vue',
    what: 'Une vue garde la page, ce qu’on y a choisi et le filtre. Elle est dans le fichier d’affaire ; la palette la propose aussi.',
    remove: 'Retirer la vue « {name} »',
    removed: 'Vue « {name} » retirée.',
  },
  en: {
    title: 'Saved views',
    none: 'No view is saved in this case.',
    name: 'Name of the view',
    keep: 'Keep this view',
    what: 'A view keeps the page, what was chosen on it, and the filter. It is in the case file; the palette offers it too.',
    remove: 'Remove the view “{name}”',
    removed: 'View “{name}” removed.',
  },
  es: {
    title: 'Vistas guardadas',
    none: 'No hay ninguna vista guardada en este caso.',
    name: 'Nombre de la vista',
    keep: 'Guardar esta vista',
    what: 'Una vista guarda la página, lo elegido en ella y el filtro. Está en el archivo del caso; la paleta también la ofrece.',
    remove: 'Quitar la vista «{name}»',
    removed: 'Vista «{name}» retirada.',
  },
} satisfies Messages;
