import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Enrichissement que les revenus n’expliquent pas',
    question: 'Le patrimoine a-t-il crû de plus que ne le permettent les revenus connus ?',
    summary:
      'Par personne ou foyer et par année : variation des soldes, des biens au prix d’achat et des dettes, plus le train de vie, moins les revenus et ressources connus. Chaque ligne est un intervalle ; l’indice n’existe que si la lecture la plus favorable dépasse encore le seuil.',
    finding:
      '{members}, {year} : le patrimoine et le train de vie dépassent les ressources connues d’au moins {low} (lecture la plus favorable ; centrale {central}), pour {income} de ressources connues. Écart compatible avec des ressources non déclarées ; un don, un prêt ou une épargne ancienne sont à vérifier.',
    next: 'Ouvrir la page de la personne, trancher chaque hypothèse sur pièces, puis demander l’avis d’imposition, l’acte de don ou de succession, le contrat de prêt et les relevés des autres comptes.',
    params: {
      gap: {
        label: 'Montant inexpliqué',
        why: 'proposition : au-dessous, les imprécisions d’une année de dépenses suffisent à l’expliquer',
      },
      share: {
        label: 'Part des revenus connus',
        why: 'proposition : un écart mince au regard des revenus ne dit rien',
      },
      cash: {
        label: 'Espèces gardées chez soi',
        why: 'proposition : somme que l’on a pu détenir sans trace au début et à la fin de l’année',
      },
      known: {
        label: 'Jours de l’année couverts par un revenu connu',
        why: 'proposition : quelques bulletins de salaire ne font pas un revenu annuel',
      },
    },
    measures: {
      year: 'Année',
      members: 'Personne ou foyer',
      low: 'Inexpliqué, lecture favorable',
      central: 'Inexpliqué, lecture centrale',
      high: 'Inexpliqué, lecture défavorable',
      income: 'Ressources connues',
    },
    blind: [
      'Les comptes qui ne sont pas au dossier, les biens à l’étranger ou au nom d’autrui.',
      'Les dons, successions, prêts et épargnes qui ne figurent ni parmi les revenus ni dans les libellés.',
      'Les dépenses en espèces sans trace : elles augmenteraient l’écart.',
      'Un foyer n’est connu que s’il est inscrit au dossier.',
    ],
  },
  en: {
    title: 'Growth of wealth that income does not explain',
    question: 'Did net worth grow by more than known income allows?',
    summary:
      'By person or household and year: change of balances, of assets at cost and of debts, plus living costs, less known income and receipts. Each line is an interval; the finding exists only if the most favourable reading still passes the threshold.',
    finding:
      '{members}, {year}: wealth and living costs exceed known means by at least {low} (most favourable reading; central {central}), against known means of {income}. The gap is consistent with undeclared means; a gift, a loan or long savings are to be verified.',
    next: 'Open the person’s page, settle each hypothesis on paper, then ask for the tax notice, the deed of gift or succession, the loan contract and the statements of other accounts.',
    params: {
      gap: {
        label: 'Unexplained amount',
        why: 'proposal: below it, the vagueness of a year of spending is enough to explain it',
      },
      share: { label: 'Part of known income', why: 'proposal: a gap that is thin beside income says nothing' },
      cash: {
        label: 'Cash kept at home',
        why: 'proposal: what may have been held without a trace at the start and at the end of the year',
      },
      known: {
        label: 'Days of the year covered by a known income',
        why: 'proposal: a few payslips are not a yearly income',
      },
    },
    measures: {
      year: 'Year',
      members: 'Person or household',
      low: 'Unexplained, favourable reading',
      central: 'Unexplained, central reading',
      high: 'Unexplained, unfavourable reading',
      income: 'Known means',
    },
    blind: [
      'Accounts that are not in the file, assets abroad or in the name of others.',
      'Gifts, successions, loans and savings that are neither among the incomes nor in the labels.',
      'Cash spending without a trace: it would widen the gap.',
      'A household is known only if the file says so.',
    ],
  },
  es: {
    title: 'Enriquecimiento que los ingresos no explican',
    question: '¿Creció el patrimonio más de lo que permiten los ingresos conocidos?',
    summary:
      'Por persona u hogar y año: variación de saldos, de bienes a precio de compra y de deudas, más el tren de vida, menos los ingresos y recursos conocidos. Cada línea es un intervalo; el indicio solo existe si la lectura más favorable aún supera el umbral.',
    finding:
      '{members}, {year}: el patrimonio y el tren de vida superan los recursos conocidos en al menos {low} (lectura más favorable; central {central}), frente a recursos conocidos de {income}. La diferencia es compatible con recursos no declarados; una donación, un préstamo o un ahorro antiguo quedan por verificar.',
    next: 'Abrir la página de la persona, decidir cada hipótesis con documentos y pedir la declaración de la renta, la escritura de donación o herencia, el contrato de préstamo y los extractos de otras cuentas.',
    params: {
      gap: {
        label: 'Importe sin explicar',
        why: 'propuesta: por debajo, la imprecisión de un año de gastos basta para explicarlo',
      },
      share: {
        label: 'Parte de los ingresos conocidos',
        why: 'propuesta: una diferencia pequeña frente a los ingresos no dice nada',
      },
      cash: {
        label: 'Efectivo guardado en casa',
        why: 'propuesta: lo que pudo tenerse sin rastro al inicio y al final del año',
      },
      known: {
        label: 'Días del año cubiertos por un ingreso conocido',
        why: 'propuesta: unas nóminas no son un ingreso anual',
      },
    },
    measures: {
      year: 'Año',
      members: 'Persona u hogar',
      low: 'Sin explicar, lectura favorable',
      central: 'Sin explicar, lectura central',
      high: 'Sin explicar, lectura desfavorable',
      income: 'Recursos conocidos',
    },
    blind: [
      'Las cuentas que no constan en el expediente, los bienes en el extranjero o a nombre de otros.',
      'Las donaciones, herencias, préstamos y ahorros que no figuran entre los ingresos ni en los conceptos.',
      'Los gastos en efectivo sin rastro: aumentarían la diferencia.',
      'Un hogar solo se conoce si consta en el expediente.',
    ],
  },
});
