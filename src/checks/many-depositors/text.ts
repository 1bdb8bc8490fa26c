import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Espèces déposées par de nombreuses personnes',
    question: 'De nombreuses personnes différentes déposent-elles des espèces sur un même compte ?',
    summary:
      'Le contrôle compte, sur un même compte et dans une fenêtre de jours, les personnes différentes qui ont déposé des espèces au guichet sans être ce jour-là titulaire, cotitulaire ou mandataire. ' +
      'Une personne est reconnue par son nom tel que la banque l’écrit, ou par sa fiche ; les fenêtres qui se touchent forment une seule série.',
    finding:
      '{depositors, plural, one {# personne} other {# personnes}} sans titre connu sur {subject} y ont fait {deposits, plural, one {# dépôt d’espèces} other {# dépôts d’espèces}} en {days, plural, one {# jour} other {# jours}}, du {since} au {until}, pour {total} ; le plus élevé est de {largest}. ' +
      'C’est compatible avec une collecte d’espèces pour le compte d’un tiers, comme avec des cotisations ou des loyers ; à vérifier.',
    next: 'Demander les bordereaux et les pièces d’identité des déposants, et chercher s’ils déposent aussi sur d’autres comptes.',
    params: {
      depositors: {
        label: 'Déposants différents',
        why: 'proposition : la famille et les collègues sont moins nombreux',
      },
      window: { label: 'Durée de la fenêtre', why: 'proposition : un mois, comme une collecte' },
    },
    measures: {
      depositors: 'Déposants',
      deposits: 'Dépôts',
      total: 'Total déposé',
      days: 'Durée',
      largest: 'Dépôt le plus élevé',
    },
    blind: [
      'Les banques qui n’écrivent pas le nom du déposant : le compte est dit indéterminé s’il a autant de dépôts sans nom.',
      'Un même déposant écrit de deux façons compte deux fois.',
      'Les dépôts à l’automate, sans déposant.',
      'Des déposants qui se partagent entre plusieurs comptes.',
    ],
  },
  en: {
    title: 'Cash paid in by many persons',
    question: 'Do many different persons pay cash into one account?',
    summary:
      'The check counts, on one account and within a window of days, the different persons who paid in cash at the counter without being holder, co-holder or proxy on that day. ' +
      'A person is known by the name as the bank writes it, or by the party record; windows that meet make one series.',
    finding:
      '{depositors, plural, one {# person} other {# persons}} without a known title to {subject} made {deposits, plural, one {# cash deposit} other {# cash deposits}} there within {days, plural, one {# day} other {# days}}, from {since} to {until}, for {total}; the largest is {largest}. ' +
      'This is consistent with cash collected on behalf of a third party, as with dues or rents; to be verified.',
    next: 'Ask for the slips and the identity papers of the depositors, and see whether they pay into other accounts too.',
    params: {
      depositors: { label: 'Different depositors', why: 'proposal: family and colleagues are fewer' },
      window: { label: 'Length of the window', why: 'proposal: a month, as a collection takes' },
    },
    measures: {
      depositors: 'Depositors',
      deposits: 'Deposits',
      total: 'Total paid in',
      days: 'Duration',
      largest: 'Largest deposit',
    },
    blind: [
      'Banks that do not write the name of the depositor: the account is undetermined if it has as many deposits without a name.',
      'One depositor written in two ways counts twice.',
      'Deposits at a machine, without a depositor.',
      'Depositors who share themselves out over several accounts.',
    ],
  },
  es: {
    title: 'Efectivo ingresado por muchas personas',
    question: '¿Ingresan efectivo en una misma cuenta muchas personas diferentes?',
    summary:
      'El control cuenta, en una misma cuenta y dentro de una ventana de días, las personas diferentes que ingresaron efectivo en ventanilla sin ser ese día titular, cotitular o apoderado. ' +
      'Una persona se reconoce por su nombre tal como lo escribe el banco, o por su ficha; las ventanas que se tocan forman una sola serie.',
    finding:
      '{depositors, plural, one {# persona} other {# personas}} sin título conocido sobre {subject} hicieron {deposits, plural, one {# ingreso de efectivo} other {# ingresos de efectivo}} en {days, plural, one {# día} other {# días}}, del {since} al {until}, por {total}; el mayor es de {largest}. ' +
      'Es compatible con una recogida de efectivo por cuenta de un tercero, como con cuotas o alquileres; por verificar.',
    next: 'Pedir los justificantes y los documentos de identidad de los depositantes, y ver si ingresan también en otras cuentas.',
    params: {
      depositors: { label: 'Depositantes diferentes', why: 'propuesta: la familia y los colegas son menos' },
      window: { label: 'Duración de la ventana', why: 'propuesta: un mes, como una recogida' },
    },
    measures: {
      depositors: 'Depositantes',
      deposits: 'Ingresos',
      total: 'Total ingresado',
      days: 'Duración',
      largest: 'Mayor ingreso',
    },
    blind: [
      'Los bancos que no escriben el nombre del depositante: la cuenta se dice indeterminada si tiene otros tantos ingresos sin nombre.',
      'Un mismo depositante escrito de dos formas cuenta dos veces.',
      'Los ingresos en cajero, sin depositante.',
      'Depositantes que se reparten entre varias cuentas.',
    ],
  },
});
