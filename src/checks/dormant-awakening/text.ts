import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Réveil d’un compte endormi',
    question: 'Un compte resté sans mouvement a-t-il reçu d’un coup une somme importante ?',
    summary:
      'Le contrôle cherche une longue période sans autre ligne que les intérêts et les frais de la banque, puis additionne ce que le compte reçoit dans les jours du réveil. ' +
      'Le total est comparé aux crédits mensuels d’avant le sommeil. Il n’est retenu que si tous les mois de silence sont établis par des relevés dont le solde est vérifié.',
    finding:
      '{subject} : {silent, plural, one {# jour} other {# jours}} sans mouvement à partir du {since}, puis ' +
      '{credits, plural, one {# crédit} other {# crédits}} pour {total} jusqu’au {until}, ' +
      'quand les mois actifs d’avant recevaient d’ordinaire {usual}. ' +
      'C’est compatible avec l’usage d’un compte délaissé pour recevoir des fonds, comme avec un héritage ou une vente ; à vérifier.',
    next: 'Demander l’origine des fonds et le motif du silence, et voir qui opère le compte depuis son réveil.',
    params: {
      silence: { label: 'Durée du silence', why: 'proposition : la loi sur les comptes inactifs retient un an' },
      window: { label: 'Jours du réveil', why: 'proposition' },
      floor: { label: 'Total minimal reçu', why: 'proposition : une petite somme réveille un compte sans conséquence' },
      times: {
        label: 'Multiple des crédits mensuels habituels',
        why: 'proposition : une reprise à la hauteur d’avant est ordinaire',
      },
    },
    measures: {
      credits: 'Crédits',
      total: 'Total reçu',
      silent: 'Durée du silence',
      usual: 'Crédits mensuels médians d’avant',
    },
    blind: [
      'Un silence dont les relevés manquent : le constat reste en attente.',
      'Un compte dont le dossier ne montre aucun mouvement avant le silence.',
      'Un prélèvement ou un abonnement laissé en cours : il tient lieu de mouvement.',
      'Un compte acheté ou prêté qui n’a pas dormi.',
    ],
  },
  en: {
    title: 'Awakening of a sleeping account',
    question: 'Did an account without movement suddenly receive a large sum?',
    summary:
      'The check looks for a long time without any row but the bank’s interest and fees, then adds up what the account receives in the days of its awakening. ' +
      'The total is compared with the monthly credits before the sleep. It is kept only if every silent month is established by statements whose balance is verified.',
    finding:
      '{subject}: {silent, plural, one {# day} other {# days}} without movement from {since} on, then ' +
      '{credits, plural, one {# credit} other {# credits}} for {total} up to {until}, ' +
      'where the active months before usually received {usual}. ' +
      'This is consistent with a disused account taken to receive funds, as with an inheritance or a sale; to be verified.',
    next: 'Ask for the origin of the funds and the reason for the silence, and see who operates the account since its awakening.',
    params: {
      silence: { label: 'Length of the silence', why: 'proposal: the law on inactive accounts takes a year' },
      window: { label: 'Days of the awakening', why: 'proposal' },
      floor: { label: 'Least total received', why: 'proposal: a small sum wakes an account without consequence' },
      times: {
        label: 'Multiple of the usual monthly credits',
        why: 'proposal: to resume at the former level is ordinary',
      },
    },
    measures: {
      credits: 'Credits',
      total: 'Total received',
      silent: 'Length of the silence',
      usual: 'Median monthly credits before',
    },
    blind: [
      'A silence whose statements are missing: the finding stays pending.',
      'An account of which the file shows no movement before the silence.',
      'A direct debit or subscription left running: it counts as movement.',
      'An account bought or lent that never slept.',
    ],
  },
  es: {
    title: 'Despertar de una cuenta dormida',
    question: '¿Recibió de golpe una suma importante una cuenta que estaba sin movimiento?',
    summary:
      'El control busca un largo periodo sin más líneas que los intereses y gastos del banco, y suma lo que la cuenta recibe en los días del despertar. ' +
      'El total se compara con los abonos mensuales anteriores al silencio. Solo se retiene si todos los meses de silencio constan en extractos cuyo saldo está verificado.',
    finding:
      '{subject}: {silent, plural, one {# día} other {# días}} sin movimiento desde el {since}, y después ' +
      '{credits, plural, one {# abono} other {# abonos}} por {total} hasta el {until}, ' +
      'cuando los meses activos anteriores recibían de ordinario {usual}. ' +
      'Es compatible con el uso de una cuenta abandonada para recibir fondos, como con una herencia o una venta; debe verificarse.',
    next: 'Pedir el origen de los fondos y el motivo del silencio, y ver quién opera la cuenta desde su despertar.',
    params: {
      silence: { label: 'Duración del silencio', why: 'propuesta: la ley sobre cuentas inactivas toma un año' },
      window: { label: 'Días del despertar', why: 'propuesta' },
      floor: {
        label: 'Total mínimo recibido',
        why: 'propuesta: una suma pequeña despierta una cuenta sin consecuencia',
      },
      times: {
        label: 'Múltiplo de los abonos mensuales habituales',
        why: 'propuesta: reanudar al nivel de antes es corriente',
      },
    },
    measures: {
      credits: 'Abonos',
      total: 'Total recibido',
      silent: 'Duración del silencio',
      usual: 'Abonos mensuales medianos anteriores',
    },
    blind: [
      'Un silencio cuyos extractos faltan: el hallazgo queda pendiente.',
      'Una cuenta de la que el expediente no muestra movimiento antes del silencio.',
      'Un adeudo o una suscripción en curso: cuenta como movimiento.',
      'Una cuenta comprada o prestada que no estuvo dormida.',
    ],
  },
});
