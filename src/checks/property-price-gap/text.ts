import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Prix d’un bien loin des ventes comparables',
    question: 'Le prix au mètre carré est-il loin de celui de ventes comparables ?',
    summary:
      'Le contrôle rapporte le prix d’achat à la surface, et le compare à celui des ventes de même nature (maison, appartement, local) de la même section cadastrale, ou de la même commune faute de ventes assez nombreuses, autour de la même date. ' +
      'Il faut un écart à la médiane, et que le prix sorte de l’intervalle où se tiennent neuf ventes sur dix. Les ventes de plusieurs logements, à l’euro symbolique ou d’une autre nature que la vente sont écartées. ' +
      'La nature du bien est lue dans sa désignation ; si elle n’y est pas, si la surface, la commune ou la date manque, ou si les ventes sont trop peu nombreuses, le bien est dit indéterminé.',
    finding:
      '{subject} : acquis le {since} pour {price}, soit {unit_price} le mètre carré, ' +
      '{way, select, low {au-dessous} other {au-dessus}} de la médiane de {usual} ({away} d’écart) de {sales, plural, one {# vente} other {# ventes}} comparables de la {area, select, section {section cadastrale} other {commune}}, ' +
      'et hors de l’intervalle de {low} à {high} où se tiennent neuf ventes sur dix. ' +
      '{way, select, low {C’est compatible avec une part du prix versée hors de l’acte, comme avec une vente familiale ou un bien dégradé ; à vérifier.} other {C’est compatible avec un prix gonflé pour faire circuler des fonds, comme avec un bien d’exception ; à vérifier.}}',
    next: 'Demander l’acte, l’état du bien et le décompte du notaire ; faire estimer le bien si l’écart demeure.',
    params: {
      below: { label: 'Écart vers le bas', why: 'proposition : un bien ordinaire se négocie moins' },
      above: { label: 'Écart vers le haut', why: 'proposition : un bien rare vaut davantage' },
      sales: { label: 'Ventes comparables au moins', why: 'proposition : moins de ventes ne disent pas le marché' },
      window: { label: 'Mois avant et après', why: 'proposition : au-delà, le marché a changé' },
    },
    measures: {
      way: 'Sens de l’écart',
      unit_price: 'Prix du mètre carré',
      usual: 'Médiane du mètre carré',
      low: 'Borne basse (5 %)',
      high: 'Borne haute (95 %)',
      away: 'Écart à la médiane',
      sales: 'Ventes comparables',
      area: 'Secteur comparé',
      price: 'Prix',
      gap: 'Écart à la borne, sur la surface',
    },
    blind: [
      'La cession de parts d’une société qui possède le bien, et les travaux payés à part.',
      'L’état, l’étage, la vue et le terrain : seule la surface bâtie est comparée.',
      'Les marchés étroits, et les départements absents des données publiques (57, 67, 68, 976) : indéterminé.',
      'Deux logements de même surface vendus ensemble : les données publiques ne les distinguent pas d’un seul.',
      'Le prix de revente : seul le prix d’achat est comparé. Les ventes comparables sont tenues pour être en euros.',
    ],
  },
  en: {
    title: 'Price of a property far from comparable sales',
    question: 'Is the price of a square metre far from that of comparable sales?',
    summary:
      'The check divides the price of purchase by the surface, and compares it with sales of the same kind (house, flat, shop or office) in the same cadastral section, or in the same commune for want of enough sales, around the same date. ' +
      'It takes a distance from the median, and a price outside the range of nine sales out of ten. Sales of several dwellings, for a token price, or that are no plain sales are left out. ' +
      'The kind of the property is read in its description; if it is not told there, if surface, commune or date is missing, or if sales are too few, the property is undetermined.',
    finding:
      '{subject}: bought on {since} for {price}, which is {unit_price} a square metre, ' +
      '{way, select, low {below} other {above}} the median of {usual} ({away} away) of {sales, plural, one {# comparable sale} other {# comparable sales}} of the {area, select, section {cadastral section} other {commune}}, ' +
      'and outside the range from {low} to {high} of nine sales out of ten. ' +
      '{way, select, low {This is consistent with a part of the price paid outside the deed, as with a sale in a family or a property in ruin; to be verified.} other {This is consistent with a price inflated to move money, as with an exceptional property; to be verified.}}',
    next: 'Ask for the deed, the condition of the property and the notary’s account; have it valued if the gap remains.',
    params: {
      below: { label: 'Distance downwards', why: 'proposal: an ordinary property is bargained less' },
      above: { label: 'Distance upwards', why: 'proposal: a rare property is worth more' },
      sales: { label: 'Least comparable sales', why: 'proposal: fewer sales do not tell the market' },
      window: { label: 'Months before and after', why: 'proposal: beyond them the market has changed' },
    },
    measures: {
      way: 'Direction of the gap',
      unit_price: 'Price of a square metre',
      usual: 'Median of a square metre',
      low: 'Low bound (5 %)',
      high: 'High bound (95 %)',
      away: 'Distance from the median',
      sales: 'Comparable sales',
      area: 'Area compared',
      price: 'Price',
      gap: 'Gap to the bound, over the surface',
    },
    blind: [
      'The transfer of shares of a company that owns the property, and works paid aside.',
      'Condition, floor, view and land: only the built surface is compared.',
      'Thin markets, and the departments absent from the public data (57, 67, 68, 976): undetermined.',
      'Two dwellings of one surface sold together: the public data do not tell them from a single one.',
      'The price of resale: only the price of purchase is compared. Comparable sales are held to be in euros.',
    ],
  },
  es: {
    title: 'Precio de un inmueble lejos de ventas comparables',
    question: '¿Está el precio del metro cuadrado lejos del de ventas comparables?',
    summary:
      'El control divide el precio de compra por la superficie y lo compara con las ventas de la misma clase (casa, piso, local) de la misma sección catastral o, a falta de ventas suficientes, del mismo municipio, en torno a la misma fecha. ' +
      'Hace falta una distancia a la mediana y que el precio salga del intervalo de nueve ventas de cada diez. Se apartan las ventas de varias viviendas, a precio simbólico o que no son simples ventas. ' +
      'La clase del inmueble se lee en su descripción; si no consta, si falta la superficie, el municipio o la fecha, o si hay pocas ventas, el inmueble se dice indeterminado.',
    finding:
      '{subject}: comprado el {since} por {price}, es decir {unit_price} el metro cuadrado, ' +
      '{way, select, low {por debajo} other {por encima}} de la mediana de {usual} ({away} de distancia) de {sales, plural, one {# venta comparable} other {# ventas comparables}} de {area, select, section {la sección catastral} other {el municipio}}, ' +
      'y fuera del intervalo de {low} a {high} de nueve ventas de cada diez. ' +
      '{way, select, low {Es compatible con una parte del precio pagada fuera de la escritura, como con una venta familiar o un inmueble degradado; por verificar.} other {Es compatible con un precio inflado para mover fondos, como con un inmueble excepcional; por verificar.}}',
    next: 'Pedir la escritura, el estado del inmueble y la cuenta del notario; hacerlo tasar si la distancia persiste.',
    params: {
      below: { label: 'Distancia hacia abajo', why: 'propuesta: un inmueble corriente se negocia menos' },
      above: { label: 'Distancia hacia arriba', why: 'propuesta: un inmueble raro vale más' },
      sales: { label: 'Ventas comparables como mínimo', why: 'propuesta: menos ventas no dicen el mercado' },
      window: { label: 'Meses antes y después', why: 'propuesta: más allá el mercado ha cambiado' },
    },
    measures: {
      way: 'Sentido de la distancia',
      unit_price: 'Precio del metro cuadrado',
      usual: 'Mediana del metro cuadrado',
      low: 'Límite bajo (5 %)',
      high: 'Límite alto (95 %)',
      away: 'Distancia a la mediana',
      sales: 'Ventas comparables',
      area: 'Zona comparada',
      price: 'Precio',
      gap: 'Distancia al límite, sobre la superficie',
    },
    blind: [
      'La cesión de participaciones de una sociedad dueña del inmueble, y las obras pagadas aparte.',
      'El estado, la planta, las vistas y el terreno: solo se compara la superficie construida.',
      'Los mercados estrechos, y los departamentos ausentes de los datos públicos (57, 67, 68, 976): indeterminado.',
      'Dos viviendas de igual superficie vendidas juntas: los datos públicos no las distinguen de una sola.',
      'El precio de reventa: solo se compara el de compra. Las ventas comparables se tienen por hechas en euros.',
    ],
  },
});
