import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Ventes en cercle par une société récente',
    question: 'Des factures tournent-elles en cercle en passant par une société récente ?',
    summary:
      'Le contrôle cherche des ventes qui reviennent au premier vendeur, chacune le jour de la précédente ou après, presque au même prix. ' +
      'Le cercle n’est retenu que s’il passe par une société récente dont aucun paiement d’impôt n’apparaît dans les relevés reçus.',
    finding:
      '{sales, plural, one {# vente} other {# ventes}} en cercle en {days, plural, one {# jour} other {# jours}}, du {since} au {until} : {companies}, jusqu’à {largest} par vente. ' +
      '{young_company} est récente et aucun paiement d’impôt de sa part n’apparaît dans les relevés reçus. C’est compatible avec un circuit de taxe sur la valeur ajoutée ; à vérifier.',
    next: 'Demander les déclarations de taxe, les documents de transport et les contrats de chaque société.',
    params: {
      sales: { label: 'Ventes du cercle', why: 'proposition : deux ventes sont un retour de marchandise' },
      window: { label: 'Durée du cercle', why: 'proposition : deux mois' },
      young: { label: 'Âge de la société récente', why: 'proposition : un an et demi' },
      margin: { label: 'Marge entre deux ventes', why: 'proposition : un négoce ordinaire gagne davantage' },
    },
    measures: {
      sales: 'Ventes',
      companies: 'Sociétés',
      young_company: 'Société récente',
      largest: 'Vente la plus élevée',
      total: 'Total facturé',
      days: 'Durée',
    },
    blind: [
      'Les factures qui ne sont pas dans le dossier, et les chaînes qui ne reviennent pas à leur point de départ.',
      'Les impôts payés depuis un compte dont le relevé n’a pas été reçu.',
      'Les cercles de plus de huit ventes.',
    ],
  },
  en: {
    title: 'Sales in a circle past a young company',
    question: 'Do invoices run in a circle past a young company?',
    summary:
      'The check looks for sales that come back to the first seller, each on the day of the one before or later, at nearly one price. ' +
      'The circle is kept only if it passes a young company of which no tax payment appears in the statements received.',
    finding:
      '{sales, plural, one {# sale} other {# sales}} in a circle within {days, plural, one {# day} other {# days}}, from {since} to {until}: {companies}, up to {largest} a sale. ' +
      '{young_company} is young and no tax payment of it appears in the statements received. This is consistent with a circuit of value added tax; to be verified.',
    next: 'Ask for the tax returns, transport documents and contracts of each company.',
    params: {
      sales: { label: 'Sales in the circle', why: 'proposal: two sales are a return of goods' },
      window: { label: 'Length of the circle', why: 'proposal: two months' },
      young: { label: 'Age of the young company', why: 'proposal: a year and a half' },
      margin: { label: 'Margin between two sales', why: 'proposal: an ordinary trade gains more' },
    },
    measures: {
      sales: 'Sales',
      companies: 'Companies',
      young_company: 'Young company',
      largest: 'Largest sale',
      total: 'Total invoiced',
      days: 'Duration',
    },
    blind: [
      'Invoices outside the file, and chains that do not come back to where they began.',
      'Taxes paid from an account whose statement was not received.',
      'Circles of more than eight sales.',
    ],
  },
  es: {
    title: 'Ventas en círculo por una sociedad reciente',
    question: '¿Circulan facturas en círculo pasando por una sociedad reciente?',
    summary:
      'El control busca ventas que vuelven al primer vendedor, cada una el día de la anterior o después, casi al mismo precio. ' +
      'El círculo solo se retiene si pasa por una sociedad reciente de la que no aparece ningún pago de impuestos en los extractos recibidos.',
    finding:
      '{sales, plural, one {# venta} other {# ventas}} en círculo en {days, plural, one {# día} other {# días}}, del {since} al {until}: {companies}, hasta {largest} por venta. ' +
      '{young_company} es reciente y no aparece ningún pago de impuestos suyo en los extractos recibidos. Es compatible con un circuito de impuesto sobre el valor añadido; por verificar.',
    next: 'Pedir las declaraciones del impuesto, los documentos de transporte y los contratos de cada sociedad.',
    params: {
      sales: { label: 'Ventas del círculo', why: 'propuesta: dos ventas son una devolución' },
      window: { label: 'Duración del círculo', why: 'propuesta: dos meses' },
      young: { label: 'Edad de la sociedad reciente', why: 'propuesta: año y medio' },
      margin: { label: 'Margen entre dos ventas', why: 'propuesta: un comercio ordinario gana más' },
    },
    measures: {
      sales: 'Ventas',
      companies: 'Sociedades',
      young_company: 'Sociedad reciente',
      largest: 'Venta mayor',
      total: 'Total facturado',
      days: 'Duración',
    },
    blind: [
      'Las facturas que no están en el expediente y las cadenas que no vuelven a su punto de partida.',
      'Los impuestos pagados desde una cuenta cuyo extracto no se recibió.',
      'Los círculos de más de ocho ventas.',
    ],
  },
});
