import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Biens de valeur qui tournent',
    question: 'Des biens de valeur sont-ils achetés et revendus en série, même à perte ?',
    summary:
      'Le contrôle compte les véhicules, bateaux, montres, bijoux et œuvres d’art qu’un foyer a gardés peu de temps, ' +
      'puis revendus à perte, ou qu’il avait payés en espèces pour un prix notable. Il retient plusieurs ventes de cette sorte en une période glissante.',
    finding:
      '{subject} et son foyer ont revendu {sales, plural, one {# bien} other {# biens}} de valeur gardés peu de temps, du {since} au {until} ({objects}) : ' +
      'achetés {bought}, revendus {sold}, {losses, plural, =0 {aucun à perte} one {# à perte} other {# à perte}}, {in_cash, plural, =0 {aucun payé en espèces} one {# payé en espèces} other {# payés en espèces}}. ' +
      'C’est compatible avec une conversion de fonds en biens et retour ; un négoce, une collection ou un remplacement par l’assureur est à vérifier.',
    next: 'Demander factures et certificats de cession, le livre de police s’il y a négoce, et où le prix de revente est allé.',
    params: {
      sales: { label: 'Nombre de ventes', why: 'proposition : deux ventes se rencontrent' },
      window: { label: 'Période', why: 'proposition : un an' },
      held: { label: 'Durée de détention', why: 'proposition : six mois' },
      cash: {
        label: 'Prix payé en espèces à partir de',
        why: 'montant du plafond de paiement en espèces, sans ses dates',
      },
    },
    measures: {
      sales: 'Ventes',
      objects: 'Biens',
      bought: 'Total des achats',
      sold: 'Total des reventes',
      losses: 'Ventes à perte',
      in_cash: 'Achats en espèces',
    },
    blind: [
      'Les ventes privées sans fiche au registre.',
      'Des proches de foyers différents.',
      'Les reventes avec gain payées autrement qu’en espèces.',
    ],
  },
  en: {
    title: 'Goods of value that turn over',
    question: 'Are goods of value bought and resold in series, even at a loss?',
    summary:
      'The check counts vehicles, boats, watches, jewels and works of art that a household kept for a short while, ' +
      'then resold at a loss, or had paid in cash for a notable price. It keeps several such sales within a rolling period.',
    finding:
      '{subject} and household resold {sales, plural, one {# good} other {# goods}} of value kept for a short while, from {since} to {until} ({objects}): ' +
      'bought for {bought}, resold for {sold}, {losses, plural, =0 {none at a loss} one {# at a loss} other {# at a loss}}, {in_cash, plural, =0 {none paid in cash} one {# paid in cash} other {# paid in cash}}. ' +
      'This is consistent with money turned into goods and back; a trade, a collection or a replacement by the insurer is to be verified.',
    next: 'Ask for invoices and transfer certificates, the dealer’s register if there is a trade, and where the resale price went.',
    params: {
      sales: { label: 'Number of sales', why: 'proposal: two sales happen' },
      window: { label: 'Period', why: 'proposal: one year' },
      held: { label: 'Time held', why: 'proposal: six months' },
      cash: { label: 'Price paid in cash from', why: 'amount of the cap on cash payments, without its dates' },
    },
    measures: {
      sales: 'Sales',
      objects: 'Goods',
      bought: 'Total bought',
      sold: 'Total resold',
      losses: 'Sales at a loss',
      in_cash: 'Purchases in cash',
    },
    blind: [
      'Private sales without a record in the register.',
      'Relatives of different households.',
      'Resales at a gain paid otherwise than in cash.',
    ],
  },
  es: {
    title: 'Bienes de valor que rotan',
    question: '¿Se compran y revenden en serie bienes de valor, incluso con pérdida?',
    summary:
      'El control cuenta los vehículos, barcos, relojes, joyas y obras de arte que un hogar conservó poco tiempo ' +
      'y revendió con pérdida, o que había pagado en efectivo por un precio notable. Retiene varias ventas así en un período móvil.',
    finding:
      '{subject} y su hogar revendieron {sales, plural, one {# bien} other {# bienes}} de valor conservados poco tiempo, del {since} al {until} ({objects}): ' +
      'comprados por {bought}, revendidos por {sold}, {losses, plural, =0 {ninguno con pérdida} one {# con pérdida} other {# con pérdida}}, {in_cash, plural, =0 {ninguno pagado en efectivo} one {# pagado en efectivo} other {# pagados en efectivo}}. ' +
      'Es compatible con dinero convertido en bienes y de vuelta; un comercio, una colección o una sustitución por el seguro está por verificar.',
    next: 'Pedir facturas y certificados de transmisión, el libro del comerciante si lo hay, y adónde fue el precio de reventa.',
    params: {
      sales: { label: 'Número de ventas', why: 'propuesta: dos ventas ocurren' },
      window: { label: 'Período', why: 'propuesta: un año' },
      held: { label: 'Tiempo de tenencia', why: 'propuesta: seis meses' },
      cash: {
        label: 'Precio pagado en efectivo desde',
        why: 'importe del límite de pagos en efectivo, sin sus fechas',
      },
    },
    measures: {
      sales: 'Ventas',
      objects: 'Bienes',
      bought: 'Total comprado',
      sold: 'Total revendido',
      losses: 'Ventas con pérdida',
      in_cash: 'Compras en efectivo',
    },
    blind: [
      'Las ventas privadas sin ficha en el registro.',
      'Allegados de hogares distintos.',
      'Las reventas con ganancia pagadas de otro modo que en efectivo.',
    ],
  },
});
