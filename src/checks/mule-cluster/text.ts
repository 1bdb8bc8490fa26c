import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Jeunes comptes vidés vers les mêmes destinataires',
    question:
      'Plusieurs comptes récemment ouverts, de titulaires sans lien connu, se vident-ils aussitôt vers les mêmes comptes ?',
    summary:
      'Le contrôle cherche des comptes ouverts peu avant leur premier crédit, dont l’essentiel de ce qui entre repart en quelques heures vers d’autres comptes, premier entré premier sorti. ' +
      'Il rapproche ceux dont les destinataires sont pour une bonne part les mêmes, et compte les titulaires qu’aucun lien du dossier ne réunit (compte, société, foyer, parenté). ' +
      'Les services et les virements entre comptes d’un même titulaire ne sont pas des destinataires. Sans heure, un crédit est tenu pour antérieur aux débits du même jour, et le délai se compte en jours.',
    finding:
      '{accounts, plural, one {# compte} other {# comptes}} de {holders, plural, one {# titulaire} other {# titulaires}} sans lien connu, ' +
      'ayant reçu leur premier crédit au plus {oldest, plural, one {# jour} other {# jours}} après l’ouverture, ont reçu {received} du {since} au {until} ' +
      'et en ont reversé {sent}, soit {part}, dans les {delay, plural, one {# heure} other {# heures}}, ' +
      'vers {sinks, plural, one {un même compte} other {# comptes, pour l’essentiel les mêmes}} ; principal destinataire : {subject}. ' +
      'C’est compatible avec des comptes prêtés ou ouverts pour faire transiter des fonds ; à vérifier.',
    next: 'Demander les dossiers d’ouverture (pièce, téléphone, courriel, appareil et adresse de connexion) et entendre les titulaires sur l’usage de leur compte.',
    params: {
      accounts: { label: 'Titulaires sans lien', why: 'proposition : deux comptes se ressemblent par hasard' },
      age: { label: 'Âge du compte au premier crédit', why: 'proposition : un compte ancien a d’autres usages' },
      share: { label: 'Part reversée', why: 'proposition : un compte courant garde davantage' },
      delay: { label: 'Délai de reversement', why: 'proposition : au-delà, les dépenses ordinaires s’y mêlent' },
      overlap: { label: 'Destinataires communs', why: 'proposition : part des destinataires des deux comptes' },
      floor: { label: 'Montant reçu au moins', why: 'proposition : un compte à peine servi ne dit rien' },
    },
    measures: {
      accounts: 'Comptes',
      holders: 'Titulaires sans lien',
      sinks: 'Destinataires',
      received: 'Montant reçu',
      sent: 'Montant reversé à temps',
      part: 'Part reversée',
      oldest: 'Jours de l’ouverture au premier crédit, au plus',
    },
    blind: [
      'Des comptes anciens achetés ou prêtés.',
      'Des comptes vidés en espèces, par carte ou vers des destinataires que le relevé ne nomme pas.',
      'Un compte dont la date d’ouverture ou le titulaire manque : indéterminé, s’il se vide autant.',
      'Des destinataires de leurre : la ressemblance compte les destinataires, non les montants.',
      'Un destinataire que plus de 500 jeunes comptes paient : il est tenu pour un service, et ces comptes restent indéterminés.',
    ],
  },
  en: {
    title: 'Young accounts emptied into the same accounts',
    question:
      'Are several recently opened accounts of holders without a known link emptied at once into the same accounts?',
    summary:
      'The check looks for accounts opened shortly before their first credit, of which most of what comes in leaves within hours for other accounts, first in, first out. ' +
      'It joins those whose payees are to a good part the same, and counts the holders whom no link of the file unites (account, company, household, kinship). ' +
      'Services and transfers between accounts of one holder are no payees. Without an hour, a credit is held to come before the debits of its day, and the delay is counted in days.',
    finding:
      '{accounts, plural, one {# account} other {# accounts}} of {holders, plural, one {# holder} other {# holders}} without a known link, ' +
      'which got their first credit at most {oldest, plural, one {# day} other {# days}} after opening, received {received} from {since} to {until} ' +
      'and sent on {sent}, which is {part}, within {delay, plural, one {# hour} other {# hours}}, ' +
      'to {sinks, plural, one {one same account} other {# accounts, mostly the same}}; main payee: {subject}. ' +
      'This is consistent with accounts lent or opened to pass money on; to be verified.',
    next: 'Ask for the opening files (paper, telephone, e-mail, device and connection address) and hear the holders on the use of their account.',
    params: {
      accounts: { label: 'Unrelated holders', why: 'proposal: two accounts look alike by chance' },
      age: { label: 'Age of the account at its first credit', why: 'proposal: an old account has other uses' },
      share: { label: 'Part sent on', why: 'proposal: a current account keeps more' },
      delay: { label: 'Delay of sending on', why: 'proposal: beyond it, ordinary spending mixes in' },
      overlap: { label: 'Payees in common', why: 'proposal: part of the payees of both accounts' },
      floor: { label: 'Least amount received', why: 'proposal: an account hardly used says nothing' },
    },
    measures: {
      accounts: 'Accounts',
      holders: 'Unrelated holders',
      sinks: 'Payees',
      received: 'Amount received',
      sent: 'Amount sent on in time',
      part: 'Part sent on',
      oldest: 'Most days from opening to first credit',
    },
    blind: [
      'Old accounts bought or lent.',
      'Accounts emptied in cash, by card, or to payees whom the statement does not name.',
      'An account whose opening date or holder is missing: undetermined, if as much leaves it.',
      'Decoy payees: likeness counts payees, not amounts.',
      'A payee of more than 500 young accounts: it is held to be a service, and these accounts stay undetermined.',
    ],
  },
  es: {
    title: 'Cuentas jóvenes vaciadas hacia los mismos destinatarios',
    question:
      '¿Se vacían de inmediato hacia las mismas cuentas varias cuentas recién abiertas de titulares sin vínculo conocido?',
    summary:
      'El control busca cuentas abiertas poco antes de su primer abono, de las que casi todo lo que entra sale en horas hacia otras cuentas, primero en entrar, primero en salir. ' +
      'Reúne aquellas cuyos destinatarios son en buena parte los mismos, y cuenta los titulares a quienes ningún vínculo del expediente une (cuenta, sociedad, hogar, parentesco). ' +
      'Los servicios y las transferencias entre cuentas de un mismo titular no son destinatarios. Sin hora, un abono se tiene por anterior a los cargos del mismo día, y el plazo se cuenta en días.',
    finding:
      '{accounts, plural, one {# cuenta} other {# cuentas}} de {holders, plural, one {# titular} other {# titulares}} sin vínculo conocido, ' +
      'con su primer abono a lo sumo {oldest, plural, one {# día} other {# días}} tras la apertura, recibieron {received} del {since} al {until} ' +
      'y remitieron {sent}, es decir {part}, en {delay, plural, one {# hora} other {# horas}}, ' +
      'a {sinks, plural, one {una misma cuenta} other {# cuentas, en su mayoría las mismas}}; destinatario principal: {subject}. ' +
      'Es compatible con cuentas prestadas o abiertas para hacer transitar fondos; por verificar.',
    next: 'Pedir los expedientes de apertura (documento, teléfono, correo, dispositivo y dirección de conexión) y oír a los titulares sobre el uso de su cuenta.',
    params: {
      accounts: { label: 'Titulares sin vínculo', why: 'propuesta: dos cuentas se parecen por azar' },
      age: { label: 'Edad de la cuenta en su primer abono', why: 'propuesta: una cuenta antigua tiene otros usos' },
      share: { label: 'Parte remitida', why: 'propuesta: una cuenta corriente guarda más' },
      delay: { label: 'Plazo de remisión', why: 'propuesta: más allá se mezclan los gastos corrientes' },
      overlap: { label: 'Destinatarios comunes', why: 'propuesta: parte de los destinatarios de ambas cuentas' },
      floor: { label: 'Importe recibido como mínimo', why: 'propuesta: una cuenta apenas usada no dice nada' },
    },
    measures: {
      accounts: 'Cuentas',
      holders: 'Titulares sin vínculo',
      sinks: 'Destinatarios',
      received: 'Importe recibido',
      sent: 'Importe remitido a tiempo',
      part: 'Parte remitida',
      oldest: 'Días de la apertura al primer abono, a lo sumo',
    },
    blind: [
      'Cuentas antiguas compradas o prestadas.',
      'Cuentas vaciadas en efectivo, con tarjeta o hacia destinatarios que el extracto no nombra.',
      'Una cuenta sin fecha de apertura o sin titular: indeterminada, si se vacía otro tanto.',
      'Destinatarios de señuelo: el parecido cuenta destinatarios, no importes.',
      'Un destinatario al que pagan más de 500 cuentas jóvenes: se tiene por un servicio, y esas cuentas quedan indeterminadas.',
    ],
  },
});
