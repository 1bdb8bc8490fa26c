import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Argent revenu à son point de départ',
    question: 'L’argent est-il revenu au compte dont il était parti, après être passé par d’autres comptes ?',
    summary:
      'Le contrôle suit, virement après virement, une somme qui quitte un compte, traverse des comptes tous différents et revient au premier. ' +
      'Chaque virement est postérieur au précédent et d’un montant voisin, après conversion dans la monnaie du dossier. ' +
      'Les parcours d’un même compte qui partagent la moitié de leurs virements sont présentés ensemble.',
    finding:
      'Une somme de {sent} a quitté {subject} le {since} et {returned}, soit {returned_part}, y sont revenus au plus tard le {until}, ' +
      'en {days, plural, one {# jour} other {# jours}}, par une boucle de {accounts, plural, one {# compte} other {# comptes}}' +
      '{others, plural, =0 {.} one { ; # autre parcours emprunte les mêmes virements.} other { ; # autres parcours empruntent les mêmes virements.}} ' +
      'Ce parcours est compatible avec un aller-retour destiné à brouiller l’origine des fonds ; à vérifier.',
    next: 'Demander le motif et les pièces de chaque virement, puis rechercher les liens entre les titulaires des comptes traversés.',
    params: {
      window: {
        label: 'Durée de la fenêtre',
        why: 'mesuré : toutes les boucles simulées de trois comptes et plus tiennent en quatre jours ; à élargir pour des flux réels plus lents',
      },
      tolerance: {
        label: 'Écart admis entre deux virements',
        why: 'mesuré : de 5 % à 95 % des virements, le montant reste entre 0,84 et 1,17 fois le précédent',
      },
      least_hops: {
        label: 'Nombre minimal de virements',
        why: 'deux virements sont un simple aller-retour, souvent un remboursement',
      },
      most_hops: {
        label: 'Nombre maximal de virements',
        why: 'mesuré : la plus longue boucle simulée en compte douze',
      },
      degree_cap: {
        label: 'Nombre maximal de bénéficiaires d’un compte traversé',
        why: 'au-delà, le compte est traité comme un service et n’est ni traversé ni conclu',
      },
      scan_cap: {
        label: 'Virements lus à chaque étape',
        why: 'limite de calcul ; le compte dont la recherche est coupée reste indéterminé',
      },
      step_budget: {
        label: 'Virements lus par point de départ',
        why: 'limite de calcul ; le compte dont la recherche est coupée reste indéterminé',
      },
    },
    measures: {
      accounts: 'Comptes de la boucle',
      days: 'Durée',
      sent: 'Somme partie',
      returned: 'Somme revenue',
      returned_part: 'Part revenue',
      conservation: 'Conservation médiane d’un virement à l’autre',
      others: 'Autres parcours des mêmes virements',
    },
    blind: [
      'Une boucle qui se referme en espèces, hors du dossier ou après la fenêtre.',
      'Une somme divisée en chemin, ou mêlée à une autre.',
      'Deux étapes le même jour, lorsque le relevé ne donne pas l’heure.',
      'Un passage par un service (banque, administration, place de marché) ou par un compte qui paie un très grand nombre de bénéficiaires.',
    ],
  },
  en: {
    title: 'Money back where it started',
    question: 'Did money return to the account it left, after passing through other accounts?',
    summary:
      'The check follows, transfer after transfer, a sum that leaves an account, passes through accounts that are all different and returns to the first. ' +
      'Each transfer is later than the one before and close to it in amount, after conversion to the currency of the case. ' +
      'Walks of one account that share half of their transfers are shown together.',
    finding:
      '{sent} left {subject} on {since} and {returned}, that is {returned_part}, had come back by {until}, ' +
      'within {days, plural, one {# day} other {# days}}, through a ring of {accounts, plural, one {# account} other {# accounts}}' +
      '{others, plural, =0 {.} one {; # other walk uses the same transfers.} other {; # other walks use the same transfers.}} ' +
      'This is consistent with a round trip meant to blur where the money came from; to be verified.',
    next: 'Ask for the reason and the papers of each transfer, then look for links between the holders of the accounts crossed.',
    params: {
      window: {
        label: 'Length of the window',
        why: 'measured: all simulated rings of three accounts or more fit in four days; widen it for real flows, which are slower',
      },
      tolerance: {
        label: 'Difference allowed between two transfers',
        why: 'measured: from the 5th to the 95th percentile an amount is .84 to 1.17 times the one before',
      },
      least_hops: { label: 'Fewest transfers', why: 'two transfers are a plain return, often a refund' },
      most_hops: { label: 'Most transfers', why: 'measured: the longest simulated ring has twelve' },
      degree_cap: {
        label: 'Most payees of an account crossed',
        why: 'beyond it the account is treated like a service: neither crossed nor concluded on',
      },
      scan_cap: {
        label: 'Transfers read at each step',
        why: 'a limit of computing; an account whose search is cut stays undetermined',
      },
      step_budget: {
        label: 'Transfers read for one start',
        why: 'a limit of computing; an account whose search is cut stays undetermined',
      },
    },
    measures: {
      accounts: 'Accounts in the ring',
      days: 'Duration',
      sent: 'Sum that left',
      returned: 'Sum that returned',
      returned_part: 'Part returned',
      conservation: 'Median conservation from one transfer to the next',
      others: 'Other walks of the same transfers',
    },
    blind: [
      'A ring that closes in cash, outside the file or after the window.',
      'A sum divided on the way, or mixed with another.',
      'Two steps on one day, where the statement gives no hour.',
      'A passage through a service (bank, administration, marketplace) or through an account that pays a very large number of payees.',
    ],
  },
  es: {
    title: 'Dinero que vuelve a su punto de partida',
    question: '¿Volvió el dinero a la cuenta de la que salió, tras pasar por otras cuentas?',
    summary:
      'El control sigue, transferencia tras transferencia, una suma que sale de una cuenta, atraviesa cuentas todas distintas y vuelve a la primera. ' +
      'Cada transferencia es posterior a la anterior y de importe cercano, tras la conversión a la moneda del expediente. ' +
      'Los recorridos de una misma cuenta que comparten la mitad de sus transferencias se presentan juntos.',
    finding:
      'Una suma de {sent} salió de {subject} el {since} y {returned}, es decir {returned_part}, volvieron a más tardar el {until}, ' +
      'en {days, plural, one {# día} other {# días}}, por un circuito de {accounts, plural, one {# cuenta} other {# cuentas}}' +
      '{others, plural, =0 {.} one {; # otro recorrido usa las mismas transferencias.} other {; # otros recorridos usan las mismas transferencias.}} ' +
      'Es compatible con un ida y vuelta destinado a difuminar el origen de los fondos; por verificar.',
    next: 'Pedir el motivo y los documentos de cada transferencia y buscar vínculos entre los titulares de las cuentas atravesadas.',
    params: {
      window: {
        label: 'Duración de la ventana',
        why: 'medido: todos los circuitos simulados de tres o más cuentas caben en cuatro días; ampliar para flujos reales, más lentos',
      },
      tolerance: {
        label: 'Diferencia admitida entre dos transferencias',
        why: 'medido: del percentil 5 al 95 un importe es de 0,84 a 1,17 veces el anterior',
      },
      least_hops: {
        label: 'Número mínimo de transferencias',
        why: 'dos transferencias son una simple devolución, a menudo un reembolso',
      },
      most_hops: {
        label: 'Número máximo de transferencias',
        why: 'medido: el circuito simulado más largo tiene doce',
      },
      degree_cap: {
        label: 'Máximo de beneficiarios de una cuenta atravesada',
        why: 'por encima, la cuenta se trata como un servicio: ni se atraviesa ni se concluye sobre ella',
      },
      scan_cap: {
        label: 'Transferencias leídas en cada paso',
        why: 'límite de cálculo; la cuenta cuya búsqueda se corta queda indeterminada',
      },
      step_budget: {
        label: 'Transferencias leídas por punto de partida',
        why: 'límite de cálculo; la cuenta cuya búsqueda se corta queda indeterminada',
      },
    },
    measures: {
      accounts: 'Cuentas del circuito',
      days: 'Duración',
      sent: 'Suma que salió',
      returned: 'Suma que volvió',
      returned_part: 'Parte que volvió',
      conservation: 'Conservación mediana de una transferencia a otra',
      others: 'Otros recorridos de las mismas transferencias',
    },
    blind: [
      'Un circuito que se cierra en efectivo, fuera del expediente o después de la ventana.',
      'Una suma dividida en el camino, o mezclada con otra.',
      'Dos pasos el mismo día, cuando el extracto no da la hora.',
      'Un paso por un servicio (banco, administración, plataforma) o por una cuenta que paga a un número muy grande de beneficiarios.',
    ],
  },
});
