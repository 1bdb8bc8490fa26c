import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Flux par couches de comptes',
    question: 'Un flux important traverse-t-il un groupe de comptes qui n’en gardent presque rien ?',
    summary:
      'Le contrôle cherche trois couches de comptes : des payeurs, des intermédiaires et des bénéficiaires, telles que les intermédiaires reversent presque tout ce qu’ils reçoivent. ' +
      'Il retire un à un les comptes qui y contribuent le moins et garde les groupes les plus denses. ' +
      'Chaque groupe est ensuite confronté aux dates : seul compte ce qui a pu entrer puis sortir dans le délai.',
    finding:
      '{entered} sont entrés, de {sources, plural, one {# compte} other {# comptes}}, sur {middles, plural, one {# compte intermédiaire} other {# comptes intermédiaires}}, ' +
      'et {left} en sont sortis vers {sinks, plural, one {# compte} other {# comptes}}, du {since} au {until}. ' +
      'Compte tenu des dates, au plus {passed}, soit {passed_part}, ont pu passer ainsi en {stay, number} heures au plus sur chaque compte. ' +
      'C’est compatible avec une dispersion par couches ; une chaîne d’approvisionnement ou un réseau d’agents est à vérifier. Rien n’établit qu’il s’agit du même argent.',
    next: 'Identifier les titulaires des comptes intermédiaires et demander la cause des versements de part et d’autre.',
    params: {
      middles: {
        label: 'Comptes intermédiaires, au moins',
        why: 'proposition : en deçà, d’autres contrôles suffisent',
      },
      floor: { label: 'Montant minimal d’un virement', why: 'proposition : écarte les dépenses courantes' },
      total: { label: 'Somme minimale qui a pu passer', why: 'proposition' },
      stay: { label: 'Séjour maximal sur un compte', why: 'proposition, d’après la forme des jeux d’essai publics' },
      share: { label: 'Part minimale qui a pu passer', why: 'proposition : en deçà, les dates démentent le flux' },
      leak: {
        label: 'Poids de ce qui reste en chemin',
        why: 'valeur de l’article : un compte qui garde plus d’un cinquième dessert le groupe',
      },
      blocks: { label: 'Groupes examinés', why: 'proposition : les plus denses d’abord' },
      transfers: {
        label: 'Virements par groupe, au plus',
        why: 'limite de calcul ; au-delà, le dossier est indéterminé',
      },
    },
    measures: {
      sources: 'Comptes payeurs',
      middles: 'Comptes intermédiaires',
      sinks: 'Comptes bénéficiaires',
      entered: 'Somme entrée',
      left: 'Somme sortie',
      passed: 'Somme qui a pu passer',
      passed_part: 'Part qui a pu passer',
      days: 'Durée',
    },
    blind: [
      'Plus d’une couche d’intermédiaires.',
      'Un groupe moins dense que ceux que la recherche retient, qui n’est pas exhaustive.',
      'Deux étapes le même jour, lorsque le relevé ne donne pas l’heure.',
      'Des sommes passées en espèces ou par un service.',
      'Un intermédiaire qui paie sur son solde ancien, avant d’être remboursé.',
    ],
  },
  en: {
    title: 'Flow through layers of accounts',
    question: 'Does a large flow pass through a group of accounts that keep hardly any of it?',
    summary:
      'The check looks for three layers of accounts: payers, intermediaries and payees, such that the intermediaries pay on almost all they receive. ' +
      'It takes away, one by one, the accounts that add least and keeps the densest groups. ' +
      'Each group is then held against the dates: only what can have entered and then left within the delay counts.',
    finding:
      '{entered} entered, from {sources, plural, one {# account} other {# accounts}}, {middles, plural, one {# intermediate account} other {# intermediate accounts}}, ' +
      'and {left} left them for {sinks, plural, one {# account} other {# accounts}}, from {since} to {until}. ' +
      'Given the dates, at most {passed}, that is {passed_part}, can have passed in this way with at most {stay, number} hours on each account. ' +
      'This is consistent with dispersal by layers; a supply chain or a network of agents is to be verified. Nothing establishes that it is the same money.',
    next: 'Identify the holders of the intermediate accounts and ask for the cause of the payments on both sides.',
    params: {
      middles: { label: 'Intermediate accounts, at least', why: 'proposal: below it other checks suffice' },
      floor: { label: 'Least amount of a transfer', why: 'proposal: leaves out everyday spending' },
      total: { label: 'Least sum that can have passed', why: 'proposal' },
      stay: { label: 'Longest stay on an account', why: 'proposal, after the shape of public test sets' },
      share: { label: 'Least part that can have passed', why: 'proposal: below it the dates gainsay the flow' },
      leak: {
        label: 'Weight of what stays on the way',
        why: 'the paper’s value: an account that keeps more than a fifth weakens the group',
      },
      blocks: { label: 'Groups examined', why: 'proposal: the densest first' },
      transfers: {
        label: 'Transfers a group, at most',
        why: 'a limit of computing; beyond it the file is undetermined',
      },
    },
    measures: {
      sources: 'Paying accounts',
      middles: 'Intermediate accounts',
      sinks: 'Receiving accounts',
      entered: 'Sum entered',
      left: 'Sum left',
      passed: 'Sum that can have passed',
      passed_part: 'Part that can have passed',
      days: 'Duration',
    },
    blind: [
      'More than one layer of intermediaries.',
      'A group less dense than those the search keeps, which is not exhaustive.',
      'Two steps on one day, where the statement gives no hour.',
      'Sums passed in cash or through a service.',
      'An intermediary that pays out of an older balance before being repaid.',
    ],
  },
  es: {
    title: 'Flujo por capas de cuentas',
    question: '¿Atraviesa un flujo importante un grupo de cuentas que casi no guardan nada de él?',
    summary:
      'El control busca tres capas de cuentas: pagadores, intermediarios y beneficiarios, tales que los intermediarios entregan casi todo lo que reciben. ' +
      'Retira una a una las cuentas que menos aportan y conserva los grupos más densos. ' +
      'Cada grupo se confronta después con las fechas: solo cuenta lo que pudo entrar y luego salir en el plazo.',
    finding:
      '{entered} entraron, desde {sources, plural, one {# cuenta} other {# cuentas}}, en {middles, plural, one {# cuenta intermedia} other {# cuentas intermedias}}, ' +
      'y {left} salieron de ellas hacia {sinks, plural, one {# cuenta} other {# cuentas}}, del {since} al {until}. ' +
      'Dadas las fechas, a lo sumo {passed}, es decir {passed_part}, pudieron pasar así con {stay, number} horas como máximo en cada cuenta. ' +
      'Es compatible con una dispersión por capas; una cadena de suministro o una red de agentes está por verificar. Nada establece que se trate del mismo dinero.',
    next: 'Identificar a los titulares de las cuentas intermedias y pedir la causa de los pagos de ambos lados.',
    params: {
      middles: { label: 'Cuentas intermedias, al menos', why: 'propuesta: por debajo bastan otros controles' },
      floor: { label: 'Importe mínimo de una transferencia', why: 'propuesta: aparta los gastos corrientes' },
      total: { label: 'Suma mínima que pudo pasar', why: 'propuesta' },
      stay: {
        label: 'Estancia máxima en una cuenta',
        why: 'propuesta, según la forma de los juegos de prueba públicos',
      },
      share: { label: 'Parte mínima que pudo pasar', why: 'propuesta: por debajo las fechas desmienten el flujo' },
      leak: {
        label: 'Peso de lo que queda en el camino',
        why: 'valor del artículo: una cuenta que guarda más de un quinto debilita el grupo',
      },
      blocks: { label: 'Grupos examinados', why: 'propuesta: los más densos primero' },
      transfers: {
        label: 'Transferencias por grupo, como máximo',
        why: 'límite de cálculo; por encima el expediente queda indeterminado',
      },
    },
    measures: {
      sources: 'Cuentas pagadoras',
      middles: 'Cuentas intermedias',
      sinks: 'Cuentas beneficiarias',
      entered: 'Suma entrada',
      left: 'Suma salida',
      passed: 'Suma que pudo pasar',
      passed_part: 'Parte que pudo pasar',
      days: 'Duración',
    },
    blind: [
      'Más de una capa de intermediarios.',
      'Un grupo menos denso que los que retiene la búsqueda, que no es exhaustiva.',
      'Dos pasos el mismo día, cuando el extracto no da la hora.',
      'Sumas pasadas en efectivo o por un servicio.',
      'Un intermediario que paga con un saldo anterior, antes de ser reembolsado.',
    ],
  },
});
