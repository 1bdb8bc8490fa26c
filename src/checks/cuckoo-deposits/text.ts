import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Espèces à la place d’un transfert de l’étranger',
    question: 'Des dépôts d’espèces faits par des tiers remplacent-ils un transfert attendu de l’étranger ?',
    summary:
      'Le contrôle regarde les comptes qui reçoivent d’habitude des transferts de l’étranger, et en prend la médiane. Il cherche, en peu de jours, quelques dépôts d’espèces faits par d’autres que le titulaire et les mandataires dont la somme approche ce montant, ' +
      'alors qu’aucun transfert de ce montant n’arrive autour de ces jours. Une somme que le hasard donnerait aussi bien, vu le nombre de combinaisons et les montants ronds, n’est pas retenue.',
    finding:
      '{deposits, plural, one {# dépôt d’espèces} other {# dépôts d’espèces}} de {depositors, plural, one {# tiers} other {# tiers}} sur {subject}, en {days, plural, one {# jour} other {# jours}}, font {total}, pour un transfert habituel de {usual} (médiane de {earlier, plural, one {# transfert} other {# transferts}}) qui n’est pas arrivé dans ces jours. ' +
      'Coïncidences attendues aussi proches : {chance}. C’est compatible avec un transfert détourné et remplacé par des espèces, à l’insu peut-être du titulaire ; à vérifier.',
    next: 'Demander au titulaire le transfert qu’il attendait et l’opérateur choisi, puis les bordereaux et l’identité des déposants.',
    params: {
      fewest: { label: 'Dépôts au moins', why: 'proposition : un seul dépôt n’est pas fractionné' },
      most: { label: 'Dépôts au plus', why: 'proposition : trop de dépôts s’accordent à tout montant' },
      window: { label: 'Durée de la fenêtre', why: 'proposition : le remplacement suit l’ordre de transfert' },
      tolerance: { label: 'Écart admis à la médiane', why: 'proposition : frais et change' },
      habit: { label: 'Transferts antérieurs au moins', why: 'proposition : moins ne font pas une habitude' },
      coincidence: { label: 'Coïncidences admises', why: 'proposition : au-delà, l’accord n’apprend rien' },
    },
    measures: {
      deposits: 'Dépôts',
      depositors: 'Déposants',
      total: 'Total déposé',
      usual: 'Transfert habituel',
      earlier: 'Transferts antérieurs',
      days: 'Durée',
      chance: 'Coïncidences attendues',
    },
    blind: [
      'Un transfert annoncé que le dossier ne montre pas : seul un montant habituel est connu.',
      'Les dépôts dont le déposant n’est pas nommé.',
      'Plus de 24 dépôts de tiers dans la fenêtre : le compte est dit indéterminé.',
      'La fin des relevés : un transfert arrivé juste après n’y est pas vu.',
    ],
  },
  en: {
    title: 'Cash in the place of a transfer from abroad',
    question: 'Do cash deposits by third parties replace an expected transfer from abroad?',
    summary:
      'The check looks at accounts that commonly receive transfers from abroad, and takes their median. It looks for a few cash deposits within few days, by others than holder and proxies, whose sum comes near that amount, ' +
      'while no transfer of that amount arrives around those days. A sum that chance would give as well, in view of the number of combinations and of round amounts, is not kept.',
    finding:
      '{deposits, plural, one {# cash deposit} other {# cash deposits}} by {depositors, plural, one {# third party} other {# third parties}} on {subject}, within {days, plural, one {# day} other {# days}}, make {total}, for a usual transfer of {usual} (median of {earlier, plural, one {# transfer} other {# transfers}}) that did not arrive in those days. ' +
      'Coincidences expected as near: {chance}. This is consistent with a transfer diverted and replaced by cash, perhaps without the holder’s knowledge; to be verified.',
    next: 'Ask the holder which transfer was expected and through whom, then for the slips and the identity of the depositors.',
    params: {
      fewest: { label: 'Least deposits', why: 'proposal: a single deposit is not split' },
      most: { label: 'Most deposits', why: 'proposal: too many deposits agree with any amount' },
      window: { label: 'Length of the window', why: 'proposal: the replacement follows the order of transfer' },
      tolerance: { label: 'Distance allowed from the median', why: 'proposal: fees and exchange' },
      habit: { label: 'Least earlier transfers', why: 'proposal: fewer are no habit' },
      coincidence: { label: 'Coincidences allowed', why: 'proposal: beyond, the agreement tells nothing' },
    },
    measures: {
      deposits: 'Deposits',
      depositors: 'Depositors',
      total: 'Total paid in',
      usual: 'Usual transfer',
      earlier: 'Earlier transfers',
      days: 'Duration',
      chance: 'Coincidences expected',
    },
    blind: [
      'A transfer announced that the file does not show: only a usual amount is known.',
      'Deposits whose depositor is not named.',
      'More than 24 deposits by third parties within the window: the account is undetermined.',
      'The end of the statements: a transfer that came just after is not seen.',
    ],
  },
  es: {
    title: 'Efectivo en lugar de una transferencia del extranjero',
    question: '¿Sustituyen ingresos de efectivo de terceros a una transferencia esperada del extranjero?',
    summary:
      'El control mira las cuentas que suelen recibir transferencias del extranjero, y toma su mediana. Busca, en pocos días, unos pocos ingresos de efectivo hechos por otros que el titular y los apoderados cuya suma se acerca a ese importe, ' +
      'mientras ninguna transferencia de ese importe llega en torno a esos días. Una suma que el azar daría igualmente, visto el número de combinaciones y los importes redondos, no se retiene.',
    finding:
      '{deposits, plural, one {# ingreso de efectivo} other {# ingresos de efectivo}} de {depositors, plural, one {# tercero} other {# terceros}} en {subject}, en {days, plural, one {# día} other {# días}}, suman {total}, para una transferencia habitual de {usual} (mediana de {earlier, plural, one {# transferencia} other {# transferencias}}) que no llegó en esos días. ' +
      'Coincidencias esperadas igual de próximas: {chance}. Es compatible con una transferencia desviada y sustituida por efectivo, quizá sin saberlo el titular; por verificar.',
    next: 'Preguntar al titular qué transferencia esperaba y por quién, y pedir los justificantes y la identidad de los depositantes.',
    params: {
      fewest: { label: 'Ingresos como mínimo', why: 'propuesta: un solo ingreso no está fraccionado' },
      most: { label: 'Ingresos como máximo', why: 'propuesta: demasiados ingresos concuerdan con cualquier importe' },
      window: { label: 'Duración de la ventana', why: 'propuesta: la sustitución sigue a la orden de transferencia' },
      tolerance: { label: 'Distancia admitida a la mediana', why: 'propuesta: gastos y cambio' },
      habit: { label: 'Transferencias anteriores como mínimo', why: 'propuesta: menos no son una costumbre' },
      coincidence: { label: 'Coincidencias admitidas', why: 'propuesta: más allá, la concordancia no dice nada' },
    },
    measures: {
      deposits: 'Ingresos',
      depositors: 'Depositantes',
      total: 'Total ingresado',
      usual: 'Transferencia habitual',
      earlier: 'Transferencias anteriores',
      days: 'Duración',
      chance: 'Coincidencias esperadas',
    },
    blind: [
      'Una transferencia anunciada que el expediente no muestra: solo se conoce un importe habitual.',
      'Los ingresos cuyo depositante no se nombra.',
      'Más de 24 ingresos de terceros en la ventana: la cuenta se dice indeterminada.',
      'El final de los extractos: no se ve una transferencia llegada justo después.',
    ],
  },
});
