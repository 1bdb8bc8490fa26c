import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Bien hors de proportion avec les revenus',
    question: 'Le bien est-il hors de proportion avec les revenus connus du foyer de son propriétaire ?',
    summary:
      'Le contrôle compare la part du prix qu’aucun prêt connu ne couvre aux revenus connus du foyer, pour la plus favorable de l’année d’achat et de la précédente, ' +
      'et les échéances payées dans une année civile aux revenus de cette année. Une année dont les revenus ne sont pas connus presque en entier n’est pas jugée.',
    finding:
      '{basis, select, price {{subject} : prix {price}, dont {lent} couverts par un prêt connu ; restent {at_stake} à financer, ' +
      'pour des revenus du foyer de {income} en {year}. Le rapport retenu est atteint à partir de {bound}.} ' +
      'other {Échéances de {subject} payées en {year} : {at_stake}, pour des revenus du foyer de {income}. La part retenue est dépassée au-delà de {bound}.}} ' +
      'Cet écart est compatible avec des ressources non déclarées ; l’épargne, un don ou un héritage sont à vérifier.',
    next: 'Demander l’acte d’achat et l’origine des fonds au notaire ou au vendeur, les relevés d’épargne et les avis d’imposition du foyer.',
    params: {
      years: {
        label: 'Années de revenus',
        why: 'proposition : trois années entières de revenus sans rien dépenser d’autre',
      },
      share: {
        label: 'Part des revenus en échéances',
        why: 'proposition : une banque s’arrête d’ordinaire vers un tiers, il est laissé une large marge',
      },
      known: {
        label: 'Jours de l’année couverts par un revenu connu',
        why: 'proposition : quelques bulletins de salaire ne font pas un revenu annuel',
      },
      around: {
        label: 'Délai entre un prêt et l’achat',
        why: 'proposition : un prêt sans objet connu, contracté autour de l’achat, est tenu pour son financement',
      },
    },
    measures: {
      basis: 'Comparaison',
      year: 'Année des revenus',
      price: 'Prix',
      lent: 'Couvert par un prêt',
      income: 'Revenus connus du foyer',
      at_stake: 'Somme comparée',
      bound: 'Limite retenue',
      times: 'Fois les revenus',
    },
    blind: [
      'L’épargne constituée avant la période, les dons et les héritages qui ne figurent pas parmi les revenus.',
      'Les biens dont le propriétaire, le prix ou la date ne sont pas connus.',
      'Les foyers qui ont des revenus dans une autre monnaie : ils ne sont pas jugés.',
      'Un foyer n’est connu que s’il est inscrit au dossier ; sinon seuls les revenus du propriétaire comptent.',
      'Plusieurs biens, chacun à la portée du foyer, mais non ensemble.',
    ],
  },
  en: {
    title: 'Asset out of proportion with income',
    question: 'Is the asset out of proportion with the known income of its owner’s household?',
    summary:
      'The check compares the part of the price that no known loan covers with the known income of the household, in the better of the year of purchase and the year before, ' +
      'and the instalments paid in a calendar year with the income of that year. A year whose income is not known almost whole is not judged.',
    finding:
      '{basis, select, price {Price of {subject}: {price}, of which {lent} covered by a known loan; {at_stake} remain to be financed, ' +
      'against household income of {income} in {year}. The ratio retained is reached from {bound}.} ' +
      'other {Instalments for {subject} paid in {year}: {at_stake}, against household income of {income}. The part retained is passed above {bound}.}} ' +
      'This gap is consistent with undeclared means; savings, a gift or an inheritance are to be verified.',
    next: 'Ask the notary or seller for the deed and the origin of the funds, then for savings statements and the household’s tax notices.',
    params: {
      years: { label: 'Years of income', why: 'proposal: three whole years of income with nothing else spent' },
      share: {
        label: 'Part of income in instalments',
        why: 'proposal: a bank usually stops near one third, a wide margin is left',
      },
      known: {
        label: 'Days of the year covered by a known income',
        why: 'proposal: a few payslips are not a yearly income',
      },
      around: {
        label: 'Delay between a loan and the purchase',
        why: 'proposal: a loan for no known object, taken around the purchase, is held to have financed it',
      },
    },
    measures: {
      basis: 'Comparison',
      year: 'Year of income',
      price: 'Price',
      lent: 'Covered by a loan',
      income: 'Known household income',
      at_stake: 'Sum compared',
      bound: 'Limit retained',
      times: 'Times the income',
    },
    blind: [
      'Savings built up before the period, gifts and inheritances that are not among the incomes.',
      'Assets whose owner, price or date is not known.',
      'Households with income in another currency: they are not judged.',
      'A household is known only if the file says so; otherwise only the owner’s income counts.',
      'Several assets, each within the household’s reach, but not together.',
    ],
  },
  es: {
    title: 'Bien desproporcionado respecto de los ingresos',
    question: '¿Es el bien desproporcionado respecto de los ingresos conocidos del hogar de su propietario?',
    summary:
      'El control compara la parte del precio que ningún préstamo conocido cubre con los ingresos conocidos del hogar, en el más favorable del año de compra y el anterior, ' +
      'y las cuotas pagadas en un año natural con los ingresos de ese año. No se juzga un año cuyos ingresos no se conocen casi por entero.',
    finding:
      '{basis, select, price {Precio de {subject}: {price}, de los cuales {lent} cubiertos por un préstamo conocido; quedan {at_stake} por financiar, ' +
      'frente a ingresos del hogar de {income} en {year}. La proporción retenida se alcanza a partir de {bound}.} ' +
      'other {Cuotas de {subject} pagadas en {year}: {at_stake}, frente a ingresos del hogar de {income}. La parte retenida se supera por encima de {bound}.}} ' +
      'Esta diferencia es compatible con recursos no declarados; el ahorro, una donación o una herencia están por verificar.',
    next: 'Pedir la escritura y el origen de los fondos al notario o al vendedor, los extractos de ahorro y las declaraciones de impuestos del hogar.',
    params: {
      years: { label: 'Años de ingresos', why: 'propuesta: tres años enteros de ingresos sin gastar en nada más' },
      share: {
        label: 'Parte de los ingresos en cuotas',
        why: 'propuesta: un banco suele detenerse hacia un tercio, se deja un amplio margen',
      },
      known: {
        label: 'Días del año cubiertos por un ingreso conocido',
        why: 'propuesta: unas pocas nóminas no son un ingreso anual',
      },
      around: {
        label: 'Plazo entre un préstamo y la compra',
        why: 'propuesta: un préstamo sin objeto conocido, contraído en torno a la compra, se tiene por su financiación',
      },
    },
    measures: {
      basis: 'Comparación',
      year: 'Año de los ingresos',
      price: 'Precio',
      lent: 'Cubierto por un préstamo',
      income: 'Ingresos conocidos del hogar',
      at_stake: 'Suma comparada',
      bound: 'Límite retenido',
      times: 'Veces los ingresos',
    },
    blind: [
      'El ahorro anterior al período, las donaciones y herencias que no figuran entre los ingresos.',
      'Los bienes cuyo propietario, precio o fecha se desconocen.',
      'Los hogares con ingresos en otra moneda: no se juzgan.',
      'Un hogar solo se conoce si consta en el expediente; si no, solo cuentan los ingresos del propietario.',
      'Varios bienes, cada uno al alcance del hogar, pero no juntos.',
    ],
  },
});
