import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Revente rapide d’un immeuble',
    question: 'L’immeuble a-t-il été revendu peu après son achat à un prix très différent ?',
    summary:
      'Le contrôle compare le prix d’achat d’un immeuble au prix de sa revente, tel que le registre le donne ou tel que l’acquéreur suivant du même lot l’a payé. ' +
      'Il retient une revente proche dans le temps dont le prix monte ou baisse nettement.',
    finding:
      '{subject}, acheté {bought} le {since}, revendu {sold} le {until}, soit {days, plural, =0 {le jour même} one {# jour plus tard} other {# jours plus tard}}, variation {change}. ' +
      'C’est compatible avec un prix convenu pour déplacer de la valeur ; des travaux ou une vente forcée sont à vérifier.',
    next: 'Demander les deux actes, les factures de travaux et l’origine des fonds du second acquéreur.',
    params: {
      window: { label: 'Délai entre achat et revente', why: 'proposition, d’après les cas publiés par TRACFIN' },
      change: { label: 'Variation du prix', why: 'proposition : frais et marché expliquent moins' },
    },
    measures: { bought: 'Prix d’achat', sold: 'Prix de revente', change: 'Variation', days: 'Délai' },
    blind: [
      'Les cessions de parts de la société propriétaire.',
      'Les ventes en série à prix ordinaire.',
      'Deux fiches du même lot écrites différemment.',
      'La hausse du marché local, qui n’est pas retirée.',
    ],
  },
  en: {
    title: 'Quick resale of a property',
    question: 'Was the property resold soon after its purchase at a very different price?',
    summary:
      'The check compares the purchase price of a property with the price of its resale, as the register gives it or as the next buyer of the same lot paid it. ' +
      'It keeps a resale close in time whose price rises or falls sharply.',
    finding:
      '{subject}, bought for {bought} on {since}, resold for {sold} on {until}, {days, plural, =0 {the same day} one {# day later} other {# days later}}, a change of {change}. ' +
      'This is consistent with a price agreed to move value; works or a forced sale are to be verified.',
    next: 'Ask for both deeds, the invoices for works and the origin of the second buyer’s money.',
    params: {
      window: { label: 'Time between purchase and resale', why: 'proposal, after cases published by TRACFIN' },
      change: { label: 'Change of price', why: 'proposal: costs and market explain less' },
    },
    measures: { bought: 'Purchase price', sold: 'Resale price', change: 'Change', days: 'Time' },
    blind: [
      'Transfers of shares of the company that owns the property.',
      'Sales in series at ordinary prices.',
      'Two records of one lot written differently.',
      'The rise of the local market, which is not taken out.',
    ],
  },
  es: {
    title: 'Reventa rápida de un inmueble',
    question: '¿Se revendió el inmueble poco después de su compra a un precio muy distinto?',
    summary:
      'El control compara el precio de compra de un inmueble con el de su reventa, tal como lo da el registro o como lo pagó el siguiente comprador del mismo lote. ' +
      'Retiene una reventa cercana en el tiempo cuyo precio sube o baja con claridad.',
    finding:
      '{subject}, comprado por {bought} el {since}, revendido por {sold} el {until}, {days, plural, =0 {el mismo día} one {# día después} other {# días después}}, una variación de {change}. ' +
      'Es compatible con un precio convenido para trasladar valor; unas obras o una venta forzosa están por verificar.',
    next: 'Pedir ambas escrituras, las facturas de obras y el origen de los fondos del segundo comprador.',
    params: {
      window: { label: 'Plazo entre compra y reventa', why: 'propuesta, según casos publicados por TRACFIN' },
      change: { label: 'Variación del precio', why: 'propuesta: gastos y mercado explican menos' },
    },
    measures: { bought: 'Precio de compra', sold: 'Precio de reventa', change: 'Variación', days: 'Plazo' },
    blind: [
      'Las transmisiones de participaciones de la sociedad propietaria.',
      'Las ventas en serie a precios corrientes.',
      'Dos fichas del mismo lote escritas de otra manera.',
      'La subida del mercado local, que no se descuenta.',
    ],
  },
});
