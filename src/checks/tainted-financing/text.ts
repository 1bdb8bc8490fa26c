import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Bien financé par des flux à vérifier',
    question: 'Quelle part de l’argent de l’achat vient de flux à vérifier ?',
    summary:
      'Le contrôle suit jusqu’au prix d’un bien (prix, acompte, échéances) deux sortes d’entrées : les sommes reçues d’un payeur inscrit sur une liste chargée, et les espèces versées que les retraits antérieurs du foyer n’expliquent pas. ' +
      'Il applique côte à côte cinq règles d’imputation, qui sont des règles et non des faits ; le choix de l’une d’elles relève du juge. ' +
      'Seuls comptent les comptes dont les soldes sont établis ; un compte qui ne l’est pas, sur le chemin, laisse le bien indéterminé.',
    finding:
      'Sur {paid} payés pour {subject}, de {low} à {high} viennent de flux à vérifier{seeds, plural, =0 { (payés directement)} one { (# entrée)} other { (# entrées)}}, du {since} au {until}, selon la règle d’imputation : ' +
      'premier entré {fifo}, dernier entré {lifo}, solde le plus bas {lowest_balance}, prorata {pro_rata} ; par contact, au plus {poison}. ' +
      'C’est compatible avec un achat financé par ces flux ; leur origine est à vérifier.',
    next: 'Vérifier d’abord l’origine des entrées retenues, puis ouvrir la page du suivi des fonds pour lire le chemin sous chaque règle, et demander l’acte, le plan de financement et les justificatifs du vendeur.',
    params: {
      share: {
        label: 'Part du prix',
        why: 'proposition : une part plus faible, sous toutes les règles, pèse peu dans l’achat',
      },
      purse: {
        label: 'Billets du foyer au départ',
        why: 'proposition : un foyer peut détenir quelques billets avant le premier relevé',
      },
    },
    measures: {
      paid: 'Payé sur le prix',
      low: 'Au moins, sous les règles qui conservent',
      high: 'Au plus, sous les règles qui conservent',
      part: 'Part la plus haute du prix',
      fifo: 'Premier entré, premier sorti',
      lifo: 'Dernier entré, premier sorti',
      lowest_balance: 'Solde intermédiaire le plus bas',
      pro_rata: 'Prorata',
      poison: 'Contact (borne haute, à part)',
      seeds: 'Entrées à vérifier',
    },
    blind: [
      'Les prix payés en espèces, et ceux qu’aucun relevé du dossier ne montre sortir.',
      'Les comptes dont aucun solde n’est écrit : le bien reste indéterminé.',
      'Les billets retirés de comptes qui ne sont pas au dossier, les cadeaux et les économies gardées à la maison : un versement peut paraître inexpliqué.',
      'Les espèces versées sur les comptes professionnels, qui sont des recettes ; d’autres contrôles les examinent.',
      'Les flux à vérifier pour une autre raison (un constat d’un autre contrôle, des lignes choisies) : la page du suivi des fonds les suit.',
      'Un payeur inscrit sous un nom écrit autrement, ou qui porte le nom d’un autre.',
    ],
  },
  en: {
    title: 'Asset financed from flows to be verified',
    question: 'How much of the purchase money comes from flows under review?',
    summary:
      'The check follows two kinds of receipts to the price of an asset (price, deposit, instalments): sums from a payer on a list that was loaded, and cash deposits that earlier withdrawals of the household do not explain. ' +
      'It applies five rules of attribution side by side; they are rules, not facts, and the choice of one is for the court. ' +
      'Only accounts whose balances are proven count; one that is not, on the way, leaves the asset undetermined.',
    finding:
      'Of {paid} paid for {subject}, from {low} to {high} comes from flows under review{seeds, plural, =0 { (paid directly)} one { (# receipt)} other { (# receipts)}}, from {since} to {until}, by the rule of attribution: ' +
      'first in {fifo}, last in {lifo}, lowest balance {lowest_balance}, pro rata {pro_rata}; by contact, at most {poison}. ' +
      'This is consistent with a purchase financed from these flows; their origin is to be verified.',
    next: 'First verify the origin of the receipts, then open the page that follows the money to read the way under each rule, and ask for the deed, the financing plan and the seller’s records.',
    params: {
      share: {
        label: 'Part of the price',
        why: 'proposal: a smaller part, under every rule, weighs little in the purchase',
      },
      purse: {
        label: 'Banknotes of the household at the start',
        why: 'proposal: a household may hold some banknotes before its first statement',
      },
    },
    measures: {
      paid: 'Paid on the price',
      low: 'At least, under the rules that conserve',
      high: 'At most, under the rules that conserve',
      part: 'Highest part of the price',
      fifo: 'First in, first out',
      lifo: 'Last in, first out',
      lowest_balance: 'Lowest intermediate balance',
      pro_rata: 'Pro rata',
      poison: 'Contact (upper bound, apart)',
      seeds: 'Receipts under review',
    },
    blind: [
      'Prices paid in cash, and those that no statement of the file shows leaving.',
      'Accounts without any written balance: the asset stays undetermined.',
      'Banknotes withdrawn from accounts that are not in the file, gifts and savings kept at home: a deposit may seem unexplained.',
      'Cash paid into business accounts, which is takings; other checks look at it.',
      'Flows under review for another reason (a finding of another check, rows chosen): the page that follows the money takes them.',
      'A listed payer whose name is written otherwise, or who bears the name of another.',
    ],
  },
  es: {
    title: 'Bien financiado con flujos por verificar',
    question: '¿Qué parte del dinero de la compra viene de flujos por verificar?',
    summary:
      'El control sigue hasta el precio de un bien (precio, señal, cuotas) dos clases de entradas: las sumas recibidas de un pagador inscrito en una lista cargada, y el efectivo ingresado que las retiradas anteriores del hogar no explican. ' +
      'Aplica en paralelo cinco reglas de imputación, que son reglas y no hechos; la elección de una de ellas corresponde al juez. ' +
      'Solo cuentan las cuentas cuyos saldos están acreditados; una que no lo esté, en el camino, deja el bien indeterminado.',
    finding:
      'De {paid} pagados por {subject}, entre {low} y {high} vienen de flujos por verificar{seeds, plural, =0 { (pagados directamente)} one { (# entrada)} other { (# entradas)}}, del {since} al {until}, según la regla de imputación: ' +
      'primera entrada {fifo}, última entrada {lifo}, saldo más bajo {lowest_balance}, prorrata {pro_rata}; por contacto, como máximo {poison}. ' +
      'Es compatible con una compra financiada con estos flujos; su origen está por verificar.',
    next: 'Verificar primero el origen de las entradas retenidas, luego abrir la página del seguimiento de fondos para leer el camino bajo cada regla, y pedir la escritura, el plan de financiación y los justificantes del vendedor.',
    params: {
      share: {
        label: 'Parte del precio',
        why: 'propuesta: una parte menor, bajo todas las reglas, pesa poco en la compra',
      },
      purse: {
        label: 'Billetes del hogar al inicio',
        why: 'propuesta: un hogar puede tener algunos billetes antes del primer extracto',
      },
    },
    measures: {
      paid: 'Pagado del precio',
      low: 'Al menos, bajo las reglas que conservan',
      high: 'Como máximo, bajo las reglas que conservan',
      part: 'Parte más alta del precio',
      fifo: 'Primera entrada, primera salida',
      lifo: 'Última entrada, primera salida',
      lowest_balance: 'Saldo intermedio más bajo',
      pro_rata: 'Prorrata',
      poison: 'Contacto (límite superior, aparte)',
      seeds: 'Entradas por verificar',
    },
    blind: [
      'Los precios pagados en efectivo, y los que ningún extracto del expediente muestra salir.',
      'Las cuentas sin ningún saldo escrito: el bien queda indeterminado.',
      'Los billetes retirados de cuentas que no están en el expediente, los regalos y los ahorros guardados en casa: un ingreso puede parecer inexplicado.',
      'El efectivo ingresado en cuentas profesionales, que es recaudación; otros controles lo examinan.',
      'Los flujos por verificar por otra razón (un hallazgo de otro control, líneas elegidas): los sigue la página del seguimiento de fondos.',
      'Un pagador inscrito con un nombre escrito de otro modo, o que lleva el nombre de otro.',
    ],
  },
});
