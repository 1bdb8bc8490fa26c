import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Chargements répétés de cartes prépayées ou cadeaux',
    question: 'Des cartes prépayées ou cadeaux sont-elles chargées à plusieurs reprises, chaque fois sous la limite ?',
    summary:
      'Le contrôle cherche, pour un même payeur ou un même compte chargé, plusieurs chargements ou achats de cartes prépayées ou cadeaux en quelques jours, chacun sous la limite retenue. ' +
      'Ils se reconnaissent au moyen de paiement ou au libellé.',
    finding:
      '{side, select, payer {{loads, plural, one {# chargement payé} other {# chargements payés}} par {subject}} ' +
      'other {{loads, plural, one {# chargement reçu} other {# chargements reçus}} sur {subject}, de payeurs différents ou non nommés,}} ' +
      'en {days, plural, one {# jour} other {# jours}}, du {since} au {until}, pour {total}, {largest} au plus à la fois (limite retenue : {limit}). ' +
      'C’est compatible avec un transport de valeur par cartes ; des cadeaux ou la carte d’un proche sont à vérifier.',
    next: 'Demander à l’émetteur des cartes les numéros chargés, leurs porteurs et l’usage qui en a été fait.',
    params: {
      loads: { label: 'Nombre de chargements', why: 'proposition : deux cadeaux se font le même jour' },
      window: {
        label: 'Durée de la fenêtre',
        why: 'proposition : des chargements plus espacés ressemblent à un usage ordinaire',
      },
      limit: {
        label: 'Limite d’un chargement',
        why: 'proposition : au-delà, l’émetteur identifie d’ordinaire le porteur',
      },
      floor: {
        label: 'Total de la fenêtre au moins',
        why: 'proposition : quelques petites cartes n’intéressent pas la question',
      },
    },
    measures: {
      side: 'Côté',
      loads: 'Chargements',
      total: 'Total chargé',
      largest: 'Chargement le plus élevé',
      days: 'Durée',
    },
    blind: [
      'Les cartes achetées en espèces, hors du dossier.',
      'Un émetteur que ni le moyen de paiement ni le libellé ne laissent reconnaître.',
      'La même carte chargée par plusieurs payeurs, quand son relevé n’est pas au dossier.',
    ],
  },
  en: {
    title: 'Repeated loads of prepaid or gift cards',
    question: 'Are prepaid or gift cards loaded repeatedly, each time below the limit?',
    summary:
      'The check looks, for one payer or one account loaded, for several loads or purchases of prepaid or gift cards within days, each below the limit retained. ' +
      'They are known by the means of payment or by the label.',
    finding:
      '{side, select, payer {{loads, plural, one {# load paid} other {# loads paid}} by {subject}} ' +
      'other {{loads, plural, one {# load received} other {# loads received}} on {subject}, from different payers or payers not named,}} ' +
      'within {days, plural, one {# day} other {# days}}, from {since} to {until}, for {total}, {largest} at most at a time (limit retained: {limit}). ' +
      'This is consistent with value carried by cards; gifts or a relative’s card are to be verified.',
    next: 'Ask the issuer of the cards for the numbers loaded, their bearers and what they were used for.',
    params: {
      loads: { label: 'Number of loads', why: 'proposal: two gifts are bought on one day' },
      window: { label: 'Length of the window', why: 'proposal: loads further apart look like ordinary use' },
      limit: { label: 'Limit of a load', why: 'proposal: above it the issuer usually identifies the bearer' },
      floor: { label: 'Least total of the window', why: 'proposal: a few small cards are beside the question' },
    },
    measures: { side: 'Side', loads: 'Loads', total: 'Total loaded', largest: 'Largest load', days: 'Duration' },
    blind: [
      'Cards bought in cash, outside the file.',
      'An issuer that neither the means of payment nor the label let recognise.',
      'One card loaded by several payers, when its statement is not in the file.',
    ],
  },
  es: {
    title: 'Cargas repetidas de tarjetas prepago o de regalo',
    question: '¿Se cargan tarjetas prepago o de regalo repetidamente, cada vez por debajo del límite?',
    summary:
      'El control busca, para un mismo pagador o una misma cuenta cargada, varias cargas o compras de tarjetas prepago o de regalo en pocos días, cada una por debajo del límite retenido. ' +
      'Se reconocen por el medio de pago o por el concepto.',
    finding:
      '{side, select, payer {{loads, plural, one {# carga pagada} other {# cargas pagadas}} por {subject}} ' +
      'other {{loads, plural, one {# carga recibida} other {# cargas recibidas}} en {subject}, de pagadores distintos o sin nombre,}} ' +
      'en {days, plural, one {# día} other {# días}}, del {since} al {until}, por {total}, {largest} como máximo cada vez (límite retenido: {limit}). ' +
      'Es compatible con un transporte de valor mediante tarjetas; unos regalos o la tarjeta de un allegado están por verificar.',
    next: 'Pedir al emisor de las tarjetas los números cargados, sus portadores y el uso que se hizo de ellas.',
    params: {
      loads: { label: 'Número de cargas', why: 'propuesta: dos regalos se compran el mismo día' },
      window: { label: 'Duración de la ventana', why: 'propuesta: cargas más espaciadas parecen un uso corriente' },
      limit: { label: 'Límite de una carga', why: 'propuesta: por encima el emisor suele identificar al portador' },
      floor: {
        label: 'Total de la ventana como mínimo',
        why: 'propuesta: unas pocas tarjetas pequeñas no interesan a la pregunta',
      },
    },
    measures: { side: 'Lado', loads: 'Cargas', total: 'Total cargado', largest: 'Mayor carga', days: 'Duración' },
    blind: [
      'Las tarjetas compradas en efectivo, fuera del expediente.',
      'Un emisor que ni el medio de pago ni el concepto permiten reconocer.',
      'Una misma tarjeta cargada por varios pagadores, cuando su extracto no consta en el expediente.',
    ],
  },
});
