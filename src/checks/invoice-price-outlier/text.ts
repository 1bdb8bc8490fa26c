import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Prix de facture hors des usages',
    question: 'Le prix facturé est-il vraisemblable pour ces marchandises ?',
    summary:
      'Le contrôle compare le prix unitaire de chaque facture à celui des autres factures du même code de marchandise, de la même unité, de la même devise et du même trajet entre pays. ' +
      'Il relève aussi un poids par unité hors des usages, et une même facture écrite deux fois. Les bornes sont de trois écarts interquartiles, en logarithme.',
    finding:
      'Facture du {since}, marchandise {goods} : {sign, select, dear {prix unitaire de {unit_price}, bien au-dessus des {usual_price} habituels} cheap {prix unitaire de {unit_price}, bien au-dessous des {usual_price} habituels} weight {poids par unité hors des usages} other {même numéro, même jour, même montant qu’une autre}} ' +
      '({references, plural, one {# facture comparée} other {# factures comparées}}), pour un écart de {gap}. C’est compatible avec un prix de convenance comme avec une autre qualité ; à vérifier.',
    next: 'Demander le contrat, la fiche technique et le document de transport.',
    params: {
      references: { label: 'Factures de comparaison', why: 'proposition : en deçà, il n’y a pas de prix connu' },
      ranges: { label: 'Écarts interquartiles', why: 'usage statistique : trois écarts' },
      floor: { label: 'Écart minimal', why: 'proposition : un prix fixe ne doit pas rendre tout autre prix extrême' },
    },
    measures: {
      sign: 'Signe',
      goods: 'Marchandise',
      unit_price: 'Prix unitaire',
      usual_price: 'Prix habituel',
      references: 'Factures comparées',
      gap: 'Écart',
    },
    blind: [
      'Des prix faussés dans tout le secteur, ou dans toutes les factures du dossier.',
      'La période, et le stade du commerce, quand les factures ne disent pas les pays : achat et revente se mêlent alors.',
      'Les factures sans code de marchandise ou sans quantité.',
    ],
  },
  en: {
    title: 'Invoice price out of the ordinary',
    question: 'Is the invoiced price plausible for these goods?',
    summary:
      'The check compares the unit price of each invoice with that of the other invoices of the same goods code, unit, currency and route between countries. ' +
      'It also tells a weight by unit out of the ordinary, and one invoice written twice. The bounds are three interquartile ranges, as logarithms.',
    finding:
      'Invoice of {since}, goods {goods}: {sign, select, dear {unit price of {unit_price}, far above the usual {usual_price}} cheap {unit price of {unit_price}, far below the usual {usual_price}} weight {weight by unit out of the ordinary} other {same number, day and amount as another}} ' +
      '({references, plural, one {# invoice compared} other {# invoices compared}}), for a gap of {gap}. This is consistent with a price of convenience as with another quality; to be verified.',
    next: 'Ask for the contract, the technical sheet and the transport document.',
    params: {
      references: { label: 'Invoices compared', why: 'proposal: under it no price is known' },
      ranges: { label: 'Interquartile ranges', why: 'statistical usage: three ranges' },
      floor: { label: 'Least range', why: 'proposal: a fixed price must not make every other extreme' },
    },
    measures: {
      sign: 'Sign',
      goods: 'Goods',
      unit_price: 'Unit price',
      usual_price: 'Usual price',
      references: 'Invoices compared',
      gap: 'Gap',
    },
    blind: [
      'Prices that are wrong in the whole sector, or in all invoices of the file.',
      'The period, and the stage of trade where invoices do not say the countries: purchase and resale then mix.',
      'Invoices without goods code or quantity.',
    ],
  },
  es: {
    title: 'Precio de factura fuera de lo usual',
    question: '¿Es verosímil el precio facturado para estas mercancías?',
    summary:
      'El control compara el precio unitario de cada factura con el de las demás del mismo código de mercancía, unidad, divisa y trayecto entre países. ' +
      'Señala también un peso por unidad fuera de lo usual, y una misma factura escrita dos veces. Los límites son tres rangos intercuartílicos, en logaritmo.',
    finding:
      'Factura del {since}, mercancía {goods}: {sign, select, dear {precio unitario de {unit_price}, muy por encima de los {usual_price} habituales} cheap {precio unitario de {unit_price}, muy por debajo de los {usual_price} habituales} weight {peso por unidad fuera de lo usual} other {mismo número, día e importe que otra}} ' +
      '({references, plural, one {# factura comparada} other {# facturas comparadas}}), por una diferencia de {gap}. Es compatible con un precio de conveniencia como con otra calidad; por verificar.',
    next: 'Pedir el contrato, la ficha técnica y el documento de transporte.',
    params: {
      references: { label: 'Facturas de comparación', why: 'propuesta: por debajo no se conoce el precio' },
      ranges: { label: 'Rangos intercuartílicos', why: 'uso estadístico: tres rangos' },
      floor: { label: 'Rango mínimo', why: 'propuesta: un precio fijo no debe volver extremo cualquier otro' },
    },
    measures: {
      sign: 'Signo',
      goods: 'Mercancía',
      unit_price: 'Precio unitario',
      usual_price: 'Precio habitual',
      references: 'Facturas comparadas',
      gap: 'Diferencia',
    },
    blind: [
      'Los precios falseados en todo el sector, o en todas las facturas del expediente.',
      'El período, y la fase del comercio si las facturas no dicen los países: compra y reventa se mezclan entonces.',
      'Las facturas sin código de mercancía o sin cantidad.',
    ],
  },
});
