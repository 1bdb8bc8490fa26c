import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Recettes au-delà de ce qui peut se vendre',
    question: 'Les recettes dépassent-elles ce que le commerce peut matériellement vendre ?',
    summary:
      'Le contrôle compare, pour chaque période où une capacité est inscrite au dossier (places, lavages, mètres carrés…), ou des achats destinés à la vente avec leur marge, ' +
      'les recettes déposées ou déclarées à l’estimation la plus haute. Les recettes déposées sont les crédits du commerce et les remises d’espèces, de cartes et de chèques, virements entre comptes propres exclus.',
    finding:
      'Du {since} au {until}, recettes {source, select, banked {déposées} other {déclarées}} de {subject} : {takings}, ' +
      'pour {basis, select, capacity {une capacité estimée au plus à} other {des achats qui, avec leur marge, permettent au plus}} {capacity}, soit {times} fois ; {excess} de plus. ' +
      'C’est compatible avec des recettes étrangères au commerce ; une seconde activité ou un stock antérieur sont à vérifier.',
    next: 'Vérifier sur place ce sur quoi repose la capacité, puis demander les achats de matières, les consommations d’eau et d’énergie et les tickets de caisse.',
    params: {
      ratio: {
        label: 'Recettes sur capacité, au-delà de',
        why: 'proposition : une estimation haute laisse déjà une marge',
      },
      markup: { label: 'Marge sur les achats', why: 'proposition large : trois fois le prix d’achat en plus' },
    },
    measures: {
      source: 'Recettes',
      basis: 'Comparées à',
      takings: 'Recettes de la période',
      capacity: 'Capacité au plus',
      excess: 'Dépassement',
      times: 'Recettes sur capacité',
    },
    blind: [
      'Une capacité dont les chiffres sont eux-mêmes faux.',
      'Les variations de stock.',
      'Un commerce dont ni capacité ni achats ne sont inscrits au dossier : la comparaison avec d’autres commerces n’est pas faite ici.',
      'Des recettes qui ne passent pas par un compte du dossier.',
    ],
  },
  en: {
    title: 'Takings beyond what can be sold',
    question: 'Do takings exceed what the business can physically sell?',
    summary:
      'The check compares, for each period for which the file holds a capacity (seats, washes, square metres…), or purchases for resale with their mark-up, ' +
      'the takings banked or declared with the highest estimate. Takings banked are the credits of the trade and what comes in by cash, card and cheque, transfers between own accounts left out.',
    finding:
      'From {since} to {until}, takings {source, select, banked {banked} other {declared}} by {subject}: {takings}, ' +
      'for {basis, select, capacity {a capacity estimated at most at} other {purchases that with their mark-up allow at most}} {capacity}, which is {times} times; {excess} more. ' +
      'This is consistent with takings foreign to the trade; a second activity or an earlier stock are to be verified.',
    next: 'Verify on the spot what the capacity rests on, then ask for purchases of materials, water and energy used, and till receipts.',
    params: {
      ratio: { label: 'Takings to capacity, above', why: 'proposal: a high estimate already leaves a margin' },
      markup: { label: 'Mark-up on purchases', why: 'wide proposal: three times the purchase price on top' },
    },
    measures: {
      source: 'Takings',
      basis: 'Compared with',
      takings: 'Takings of the period',
      capacity: 'Capacity at most',
      excess: 'Excess',
      times: 'Takings to capacity',
    },
    blind: [
      'A capacity whose figures are themselves false.',
      'Changes of stock.',
      'A business of which the file holds neither capacity nor purchases: the comparison with other businesses is not made here.',
      'Takings that pass through no account of the file.',
    ],
  },
  es: {
    title: 'Recaudación superior a lo que puede venderse',
    question: '¿Supera la recaudación lo que el negocio puede vender materialmente?',
    summary:
      'El control compara, para cada período en que consta en el expediente una capacidad (plazas, lavados, metros cuadrados…), o compras destinadas a la venta con su margen, ' +
      'la recaudación ingresada o declarada con la estimación más alta. La recaudación ingresada son los abonos del negocio y los ingresos de efectivo, tarjetas y cheques, sin las transferencias entre cuentas propias.',
    finding:
      'Del {since} al {until}, recaudación {source, select, banked {ingresada} other {declarada}} de {subject}: {takings}, ' +
      'para {basis, select, capacity {una capacidad estimada como máximo en} other {unas compras que, con su margen, permiten como máximo}} {capacity}, es decir {times} veces; {excess} más. ' +
      'Es compatible con una recaudación ajena al negocio; una segunda actividad o unas existencias anteriores están por verificar.',
    next: 'Verificar sobre el terreno en qué se basa la capacidad, y pedir las compras de materias, los consumos de agua y energía y los tiques de caja.',
    params: {
      ratio: {
        label: 'Recaudación sobre capacidad, por encima de',
        why: 'propuesta: una estimación alta ya deja margen',
      },
      markup: { label: 'Margen sobre las compras', why: 'propuesta amplia: tres veces el precio de compra además' },
    },
    measures: {
      source: 'Recaudación',
      basis: 'Comparada con',
      takings: 'Recaudación del período',
      capacity: 'Capacidad como máximo',
      excess: 'Exceso',
      times: 'Recaudación sobre capacidad',
    },
    blind: [
      'Una capacidad cuyas cifras son ellas mismas falsas.',
      'Las variaciones de existencias.',
      'Un negocio del que no constan capacidad ni compras: la comparación con otros negocios no se hace aquí.',
      'Una recaudación que no pasa por ninguna cuenta del expediente.',
    ],
  },
});
