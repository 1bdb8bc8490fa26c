import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Chaîne d’épluchage de cryptoactifs',
    question: 'Une somme en cryptoactifs a-t-elle été épluchée, petit à petit, de portefeuille en portefeuille ?',
    summary:
      'Le contrôle cherche des dépenses d’un portefeuille vers deux autres, dont l’un ne reçoit qu’une petite part, puis suit le reste : ' +
      'le portefeuille qui l’a reçu fait de même peu après, et ainsi de suite. Les plateformes arrêtent la chaîne.',
    finding:
      'Depuis {subject}, {started} sont passés par {hops, plural, one {# dépense} other {# dépenses}} en chaîne, du {since} au {until} : {peeled_off} en ont été détachés, {left} restent au bout. ' +
      'C’est compatible avec un épluchage destiné à disperser la somme ; la monnaie rendue d’un portefeuille est à vérifier.',
    next: 'Identifier les portefeuilles des petites parts : plateforme, commerçant ou personne.',
    params: {
      peeled: { label: 'Part détachée', why: 'proposition : au-delà, la somme est partagée plutôt qu’épluchée' },
      hops: { label: 'Dépenses en chaîne', why: 'proposition : trois dépenses se suivent par hasard' },
      dwell: { label: 'Délai entre dépenses', why: 'proposition : un jour' },
    },
    measures: {
      hops: 'Dépenses',
      started: 'Somme de départ',
      peeled_off: 'Détaché',
      left: 'Reste',
      hours: 'Durée',
    },
    blind: [
      'Les dépenses à plusieurs entrées ou à plus de deux sorties.',
      'Les chaînes dont le fichier ne porte pas toutes les étapes.',
      'Quand seules les dates sont connues, le délai se compte en jours entiers.',
    ],
  },
  en: {
    title: 'Peeling chain of crypto-assets',
    question: 'Was a sum in crypto-assets peeled off, bit by bit, from wallet to wallet?',
    summary:
      'The check looks for spends from one wallet into two, one of which receives a small part only, then follows the rest: ' +
      'the wallet that received it does the same soon after, and so on. Platforms end the chain.',
    finding:
      'From {subject}, {started} passed through {hops, plural, one {# spend} other {# spends}} in a chain, from {since} to {until}: {peeled_off} were peeled off, {left} remain at the end. ' +
      'This is consistent with peeling meant to scatter the sum; a wallet’s own change is to be verified.',
    next: 'Identify the wallets of the small parts: platform, shop or person.',
    params: {
      peeled: { label: 'Part peeled off', why: 'proposal: beyond it the sum is shared rather than peeled' },
      hops: { label: 'Spends in a chain', why: 'proposal: three spends follow one another by chance' },
      dwell: { label: 'Time between spends', why: 'proposal: a day' },
    },
    measures: {
      hops: 'Spends',
      started: 'Sum at the start',
      peeled_off: 'Peeled off',
      left: 'Rest',
      hours: 'Duration',
    },
    blind: [
      'Spends with several inputs or more than two outputs.',
      'Chains of which the file does not hold every step.',
      'Where days only are known, the time between is counted in whole days.',
    ],
  },
  es: {
    title: 'Cadena de desgaje de criptoactivos',
    question: '¿Se desgajó una suma en criptoactivos, poco a poco, de monedero en monedero?',
    summary:
      'El control busca gastos de un monedero hacia otros dos, uno de los cuales recibe solo una pequeña parte, y sigue el resto: ' +
      'el monedero que lo recibió hace lo mismo poco después, y así sucesivamente. Las plataformas detienen la cadena.',
    finding:
      'Desde {subject}, {started} pasaron por {hops, plural, one {# gasto} other {# gastos}} en cadena, del {since} al {until}: se desgajaron {peeled_off}, quedan {left} al final. ' +
      'Es compatible con un desgaje destinado a dispersar la suma; el cambio propio de un monedero está por verificar.',
    next: 'Identificar los monederos de las partes pequeñas: plataforma, comercio o persona.',
    params: {
      peeled: { label: 'Parte desgajada', why: 'propuesta: más allá, la suma se reparte en vez de desgajarse' },
      hops: { label: 'Gastos en cadena', why: 'propuesta: tres gastos se siguen por azar' },
      dwell: { label: 'Tiempo entre gastos', why: 'propuesta: un día' },
    },
    measures: {
      hops: 'Gastos',
      started: 'Suma de partida',
      peeled_off: 'Desgajado',
      left: 'Resto',
      hours: 'Duración',
    },
    blind: [
      'Los gastos con varias entradas o más de dos salidas.',
      'Las cadenas de las que el fichero no tiene todas las etapas.',
      'Si solo se conocen los días, el tiempo se cuenta en días enteros.',
    ],
  },
});
