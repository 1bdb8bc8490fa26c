import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un négoce à faible marge, avec de nombreux clients',
    supports: 'Une des sociétés du cercle vend à plus de cinq acheteurs.',
    excludes: 'Aucune société du cercle ne vend à un autre acheteur.',
    cannotTell: 'Les sociétés du cercle ont peu d’autres acheteurs.',
    settledBy: 'les déclarations de taxe et le fichier des clients',
  },
  en: {
    claim: 'A low-margin trade with many customers',
    supports: 'One company of the circle sells to more than five buyers.',
    excludes: 'No company of the circle sells to any other buyer.',
    cannotTell: 'The companies of the circle have few other buyers.',
    settledBy: 'the tax returns and the list of customers',
  },
  es: {
    claim: 'Un comercio de bajo margen, con muchos clientes',
    supports: 'Una de las sociedades del círculo vende a más de cinco compradores.',
    excludes: 'Ninguna sociedad del círculo vende a otro comprador.',
    cannotTell: 'Las sociedades del círculo tienen pocos otros compradores.',
    settledBy: 'las declaraciones del impuesto y el fichero de clientes',
  },
};
