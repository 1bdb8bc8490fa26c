import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Somme passée de compte en compte',
    question:
      'Une somme a-t-elle été transmise de compte en compte, par des comptes qui ne font presque rien d’autre ?',
    summary:
      'Le contrôle suit une somme qui passe de compte en compte : chaque virement est postérieur au précédent, dans un délai court, et d’un montant voisin. ' +
      'Les comptes traversés n’ont alors que très peu d’autres payeurs et bénéficiaires. Les comptes de service ne sont ni traversés, ni départ, ni arrivée. ' +
      'Les parcours qui partagent la moitié de leurs virements sont présentés ensemble.',
    finding:
      'Une somme de {sent}, partie de {subject} le {since}, est passée par une chaîne de {accounts, plural, one {# compte} other {# comptes}} ; ' +
      '{delivered}, soit {delivered_part}, sont arrivés au dernier le {until}, aucun compte n’ayant attendu plus de {longest_stay, number} heures' +
      '{others, plural, =0 {.} one { ; # autre parcours emprunte les mêmes virements.} other { ; # autres parcours empruntent les mêmes virements.}} ' +
      'C’est compatible avec des comptes de passage qui éloignent une somme de son origine ; un loyer, un prêt ou une avance entre proches sont à vérifier.',
    next: 'Demander le motif de chaque virement, identifier les titulaires des comptes traversés et ce qui précède le premier virement.',
    params: {
      accounts: { label: 'Nombre minimal de comptes', why: 'proposition : deux comptes traversés au moins' },
      tolerance: {
        label: 'Écart admis entre deux virements',
        why: 'proposition, d’après les jeux d’essai publics : une commission de quelques pour cent reste en chemin',
      },
      dwell: { label: 'Séjour maximal sur un compte', why: 'proposition : l’argent de passage repart vite' },
      floor: { label: 'Montant minimal', why: 'proposition : écarte les dépenses courantes et la plupart des loyers' },
      sides: {
        label: 'Payeurs et bénéficiaires admis autour du passage',
        why: 'proposition : un compte ordinaire en a davantage',
      },
      scan_cap: {
        label: 'Virements reçus lus pour chaque paiement',
        why: 'limite de calcul ; le compte dont la recherche est coupée reste indéterminé',
      },
    },
    measures: {
      accounts: 'Comptes de la chaîne',
      sent: 'Somme partie',
      delivered: 'Somme arrivée',
      delivered_part: 'Part arrivée',
      conservation: 'Conservation médiane d’un virement à l’autre',
      longest_stay: 'Plus long séjour',
      others: 'Autres parcours des mêmes virements',
    },
    blind: [
      'Une somme divisée en chemin, ou retirée en espèces.',
      'Deux étapes le même jour, lorsque le relevé ne donne pas l’heure.',
      'Un passage par un compte qui a beaucoup d’autres mouvements, ou par un service.',
      'Une somme laissée plus longtemps sur un compte.',
    ],
  },
  en: {
    title: 'Sum handed from account to account',
    question: 'Was a sum handed from account to account, through accounts that do hardly anything else?',
    summary:
      'The check follows a sum from account to account: each transfer is later than the one before, within a short delay, and close to it in amount. ' +
      'The accounts crossed have very few other payers and payees at the time. Service accounts are neither crossed, nor the start, nor the end. ' +
      'Chains that share half of their transfers are shown together.',
    finding:
      'A sum of {sent} left {subject} on {since} and passed along a chain of {accounts, plural, one {# account} other {# accounts}}; ' +
      '{delivered}, that is {delivered_part}, reached the last on {until}, no account having waited for more than {longest_stay, number} hours' +
      '{others, plural, =0 {.} one {; # other chain uses the same transfers.} other {; # other chains use the same transfers.}} ' +
      'This is consistent with accounts of passage that put distance between a sum and its origin; a rent, a loan or an advance among relatives are to be verified.',
    next: 'Ask for the reason of each transfer, identify the holders of the accounts crossed and what came before the first transfer.',
    params: {
      accounts: { label: 'Fewest accounts', why: 'proposal: two accounts crossed at least' },
      tolerance: {
        label: 'Difference allowed between two transfers',
        why: 'proposal, after public test sets: a fee of a few per cent stays on the way',
      },
      dwell: { label: 'Longest stay on an account', why: 'proposal: money in passage moves on quickly' },
      floor: { label: 'Least amount', why: 'proposal: leaves out everyday spending and most rents' },
      sides: {
        label: 'Payers and payees allowed around the passage',
        why: 'proposal: an ordinary account has more',
      },
      scan_cap: {
        label: 'Receipts read for each payment',
        why: 'a limit of computing; an account whose search is cut stays undetermined',
      },
    },
    measures: {
      accounts: 'Accounts in the chain',
      sent: 'Sum that left',
      delivered: 'Sum that arrived',
      delivered_part: 'Part that arrived',
      conservation: 'Median conservation from one transfer to the next',
      longest_stay: 'Longest stay',
      others: 'Other chains of the same transfers',
    },
    blind: [
      'A sum divided on the way, or taken out in cash.',
      'Two steps on one day, where the statement gives no hour.',
      'A passage through an account with many other movements, or through a service.',
      'A sum left longer on an account.',
    ],
  },
  es: {
    title: 'Suma pasada de cuenta en cuenta',
    question: '¿Se transmitió una suma de cuenta en cuenta, por cuentas que casi no hacen otra cosa?',
    summary:
      'El control sigue una suma que pasa de cuenta en cuenta: cada transferencia es posterior a la anterior, en un plazo corto, y de importe cercano. ' +
      'Las cuentas atravesadas tienen entonces muy pocos pagadores y beneficiarios más. Las cuentas de servicio ni se atraviesan, ni son salida, ni llegada. ' +
      'Los recorridos que comparten la mitad de sus transferencias se presentan juntos.',
    finding:
      'Una suma de {sent}, salida de {subject} el {since}, pasó por una cadena de {accounts, plural, one {# cuenta} other {# cuentas}}; ' +
      '{delivered}, es decir {delivered_part}, llegaron a la última el {until}, sin que ninguna cuenta esperase más de {longest_stay, number} horas' +
      '{others, plural, =0 {.} one {; # otro recorrido usa las mismas transferencias.} other {; # otros recorridos usan las mismas transferencias.}} ' +
      'Es compatible con cuentas de paso que alejan una suma de su origen; un alquiler, un préstamo o un anticipo entre allegados están por verificar.',
    next: 'Pedir el motivo de cada transferencia, identificar a los titulares de las cuentas atravesadas y lo que precede a la primera transferencia.',
    params: {
      accounts: { label: 'Número mínimo de cuentas', why: 'propuesta: dos cuentas atravesadas al menos' },
      tolerance: {
        label: 'Diferencia admitida entre dos transferencias',
        why: 'propuesta, según los juegos de prueba públicos: una comisión de algún punto queda en el camino',
      },
      dwell: { label: 'Estancia máxima en una cuenta', why: 'propuesta: el dinero de paso sale pronto' },
      floor: { label: 'Importe mínimo', why: 'propuesta: aparta los gastos corrientes y la mayoría de los alquileres' },
      sides: {
        label: 'Pagadores y beneficiarios admitidos alrededor del paso',
        why: 'propuesta: una cuenta ordinaria tiene más',
      },
      scan_cap: {
        label: 'Cobros leídos por cada pago',
        why: 'límite de cálculo; la cuenta cuya búsqueda se corta queda indeterminada',
      },
    },
    measures: {
      accounts: 'Cuentas de la cadena',
      sent: 'Suma que salió',
      delivered: 'Suma que llegó',
      delivered_part: 'Parte que llegó',
      conservation: 'Conservación mediana de una transferencia a otra',
      longest_stay: 'Estancia más larga',
      others: 'Otros recorridos de las mismas transferencias',
    },
    blind: [
      'Una suma dividida en el camino, o retirada en efectivo.',
      'Dos pasos el mismo día, cuando el extracto no da la hora.',
      'Un paso por una cuenta con muchos otros movimientos, o por un servicio.',
      'Una suma dejada más tiempo en una cuenta.',
    ],
  },
});
