import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Crédits sans rapport avec les moyens connus',
    question: 'Les crédits d’une année dépassent-ils de loin les revenus ou le chiffre d’affaires connus ?',
    summary:
      'Le contrôle additionne, par titulaire et par année civile, ce qui est crédité sur ses comptes, hors virements entre comptes de son foyer ou de ses cotitulaires, hors prêts et hors opérations annulées, ' +
      'et le compare aux revenus ou au chiffre d’affaires établis ou admis, du foyer et des cotitulaires, dont la période commence cette année-là. ' +
      'Une année dont les revenus ne sont pas connus pour l’essentiel est dite indéterminée.',
    finding:
      'En {year}, {credited} crédités sur les comptes de {subject} ({credits, plural, one {# crédit} other {# crédits}}), pour {income} de revenus ou de chiffre d’affaires connus, soit {ratio} de ces moyens et un écart de {gap_sum}. ' +
      'Cet écart est compatible avec des ressources non déclarées, comme avec des fonds reçus pour autrui ou des revenus absents du dossier ; l’origine des crédits est à vérifier.',
    next: 'Classer les plus gros crédits par origine, puis demander les pièces de ceux que les revenus n’expliquent pas.',
    params: {
      times: {
        label: 'Fois les moyens connus',
        why: 'proposition : remboursements et frais partagés passent par les comptes',
      },
      gap: { label: 'Écart au moins', why: 'proposition : un petit écart ne dit rien' },
      known: { label: 'Jours de revenus connus', why: 'proposition : une année à demi connue ne se compare pas' },
    },
    measures: {
      year: 'Année',
      credits: 'Crédits',
      credited: 'Montant crédité',
      income: 'Moyens connus',
      gap_sum: 'Écart',
      ratio: 'Rapport aux moyens connus',
    },
    blind: [
      'Les revenus qui ne passent pas par la banque.',
      'Les comptes qui ne sont pas au dossier.',
      'Les remboursements de dépenses et les ventes de biens, comptés comme les autres crédits.',
      'La taxe sur la valeur ajoutée : le chiffre d’affaires déclaré est hors taxe.',
    ],
  },
  en: {
    title: 'Credits out of proportion with known means',
    question: 'Do the credits of a year far exceed the known income or turnover?',
    summary:
      'The check adds up, by holder and calendar year, what is credited to their accounts, without transfers between accounts of the household or co-holders, without loans and without reversed operations, ' +
      'and compares it with the established or accepted income or turnover, of the household and the co-holders, whose period begins in that year. ' +
      'A year whose income is not known for the most part is undetermined.',
    finding:
      'In {year}, {credited} credited to the accounts of {subject} ({credits, plural, one {# credit} other {# credits}}), for {income} of known income or turnover, which is {ratio} of those means and a gap of {gap_sum}. ' +
      'This gap is consistent with undeclared resources, as with money received for others or income absent from the file; the origin of the credits is to be verified.',
    next: 'Sort the largest credits by origin, then ask for the papers of those that income does not explain.',
    params: {
      times: { label: 'Times the known means', why: 'proposal: refunds and shared costs pass through accounts' },
      gap: { label: 'Least gap', why: 'proposal: a small gap tells nothing' },
      known: { label: 'Days of known income', why: 'proposal: a year half known cannot be compared' },
    },
    measures: {
      year: 'Year',
      credits: 'Credits',
      credited: 'Amount credited',
      income: 'Known means',
      gap_sum: 'Gap',
      ratio: 'Ratio to the known means',
    },
    blind: [
      'Income that does not pass through the bank.',
      'Accounts that are not in the file.',
      'Refunds of expenses and sales of goods, counted like other credits.',
      'Value added tax: declared turnover is without it.',
    ],
  },
  es: {
    title: 'Abonos desproporcionados con los medios conocidos',
    question: '¿Superan con mucho los abonos de un año los ingresos o la cifra de negocios conocidos?',
    summary:
      'El control suma, por titular y año natural, lo abonado en sus cuentas, sin transferencias entre cuentas de su hogar o de sus cotitulares, sin préstamos y sin operaciones anuladas, ' +
      'y lo compara con los ingresos o la cifra de negocios establecidos o admitidos, del hogar y de los cotitulares, cuyo periodo empieza ese año. ' +
      'Un año cuyos ingresos no se conocen en lo esencial se dice indeterminado.',
    finding:
      'En {year}, {credited} abonados en las cuentas de {subject} ({credits, plural, one {# abono} other {# abonos}}), para {income} de ingresos o cifra de negocios conocidos, es decir {ratio} de esos medios y una diferencia de {gap_sum}. ' +
      'Esta diferencia es compatible con recursos no declarados, como con fondos recibidos por cuenta de otros o ingresos ausentes del expediente; el origen de los abonos está por verificar.',
    next: 'Ordenar los mayores abonos por origen y pedir los documentos de los que los ingresos no explican.',
    params: {
      times: {
        label: 'Veces los medios conocidos',
        why: 'propuesta: reembolsos y gastos compartidos pasan por las cuentas',
      },
      gap: { label: 'Diferencia mínima', why: 'propuesta: una diferencia pequeña no dice nada' },
      known: { label: 'Días de ingresos conocidos', why: 'propuesta: un año conocido a medias no se compara' },
    },
    measures: {
      year: 'Año',
      credits: 'Abonos',
      credited: 'Importe abonado',
      income: 'Medios conocidos',
      gap_sum: 'Diferencia',
      ratio: 'Relación con los medios conocidos',
    },
    blind: [
      'Los ingresos que no pasan por el banco.',
      'Las cuentas que no están en el expediente.',
      'Los reembolsos de gastos y las ventas de bienes, contados como los demás abonos.',
      'El impuesto sobre el valor añadido: la cifra de negocios declarada no lo incluye.',
    ],
  },
});
