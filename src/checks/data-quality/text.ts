import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Qualité des données',
    question: 'Les autres contrôles peuvent-ils se fier à ces lignes ?',
    summary:
      'Le contrôle relève ce qui, dans les lignes reçues, peut fausser une somme ou une lecture : lignes répétées, opérations annulées, montants nuls ou négatifs, ' +
      'devise ou cours absents, dates hors de la vie du compte, soldes qui ne se suivent pas, comptes sans relevé ou sans titulaire, numéros dont la clé est fausse. ' +
      'Il ne retire ni ne corrige rien.',
    finding:
      '{defect, select, ' +
      'repeated {{lines, plural, one {# ligne figure déjà} other {# lignes figurent déjà}} dans une pièce reçue auparavant et ne {lines, plural, one {compte} other {comptent}} qu’une fois} ' +
      'alike {{lines, plural, one {# ligne est} other {# lignes sont}} en tous points semblables à une autre du même jour et sont toutes comptées} ' +
      'undone {{lines, plural, one {# ligne appartient} other {# lignes appartiennent}} à des opérations annulées et ne comptent pas} ' +
      'amount {{lines, plural, one {# montant est nul ou négatif} other {# montants sont nuls ou négatifs}}} ' +
      'currency {{lines, plural, one {# ligne est} other {# lignes sont}} sans devise} ' +
      'rate {{lines, plural, one {# montant est} other {# montants sont}} dans une devise sans cours et n’entrent dans aucune somme} ' +
      'closed {{lines, plural, one {# opération est datée} other {# opérations sont datées}} d’avant l’ouverture ou d’après la clôture du compte} ' +
      'value_day {{lines, plural, one {# ligne a} other {# lignes ont}} une date de valeur éloignée de plus de {apart} jours de la date d’opération} ' +
      'balance {{lines, plural, one {# solde imprimé ne suit} other {# soldes imprimés ne suivent}} pas des lignes qui précèdent} ' +
      'statement {{lines, plural, one {# compte de la liste est} other {# comptes de la liste sont}} sans relevé} ' +
      'holder {{lines, plural, one {# compte est} other {# comptes sont}} sans titulaire connu} ' +
      'iban {{lines, plural, one {# IBAN a une clé fausse} other {# IBAN ont une clé fausse}}} ' +
      'number {{lines, plural, one {# numéro d’entreprise a une clé fausse} other {# numéros d’entreprise ont une clé fausse}}} ' +
      'other {{lines, plural, one {# ligne est à vérifier} other {# lignes sont à vérifier}}}}, entre le {since} et le {until} ; à vérifier avant de s’appuyer sur les totaux.',
    next: 'Demander à la banque ou au service qui a remis la pièce un nouvel export, ou l’explication de ces lignes.',
    params: {
      apart: {
        label: 'Écart entre opération et valeur',
        why: 'proposition : un mois passe les délais d’encaissement ordinaires',
      },
      listed: { label: 'Lignes citées au plus', why: 'proposition : le nombre total est dit, la liste est bornée' },
    },
    measures: { defect: 'Nature', lines: 'Lignes', total: 'Somme des lignes' },
    blind: [
      'Les lignes que la banque n’a jamais remises, sauf quand un solde les trahit.',
      'Les lignes refusées à l’import : elles sont listées avec leur pièce.',
      'Une date future : le contrôle ne connaît pas la date du jour, seulement la vie du compte.',
      'Les numéros étrangers dont la clé n’a pas de règle connue.',
    ],
  },
  en: {
    title: 'Data quality',
    question: 'Can the other checks trust these rows?',
    summary:
      'The check lists what may distort a sum or a reading in the rows received: repeated rows, undone operations, zero or negative amounts, ' +
      'missing currency or rate, days outside the life of the account, balances that do not follow, accounts without statement or holder, numbers whose check digits are wrong. ' +
      'It removes and corrects nothing.',
    finding:
      '{defect, select, ' +
      'repeated {{lines, plural, one {# row already stands} other {# rows already stand}} in a document received before, and {lines, plural, one {counts} other {count}} once} ' +
      'alike {{lines, plural, one {# row is} other {# rows are}} alike in every respect to another of the same day, and all are counted} ' +
      'undone {{lines, plural, one {# row belongs} other {# rows belong}} to operations that were undone, and do not count} ' +
      'amount {{lines, plural, one {# amount is} other {# amounts are}} zero or negative} ' +
      'currency {{lines, plural, one {# row is} other {# rows are}} without currency} ' +
      'rate {{lines, plural, one {# amount is} other {# amounts are}} in a currency without a rate, and enter no sum} ' +
      'closed {{lines, plural, one {# operation is} other {# operations are}} dated before the account was opened or after it was closed} ' +
      'value_day {{lines, plural, one {# row has} other {# rows have}} a value date more than {apart} days from the booking date} ' +
      'balance {{lines, plural, one {# printed balance does} other {# printed balances do}} not follow from the rows before} ' +
      'statement {{lines, plural, one {# account of the list has} other {# accounts of the list have}} no statement} ' +
      'holder {{lines, plural, one {# account has} other {# accounts have}} no known holder} ' +
      'iban {{lines, plural, one {# IBAN has} other {# IBANs have}} wrong check digits} ' +
      'number {{lines, plural, one {# company number has} other {# company numbers have}} wrong check digits} ' +
      'other {{lines, plural, one {# row is to be checked} other {# rows are to be checked}}}}, between {since} and {until}; to be verified before relying on the totals.',
    next: 'Ask the bank or the office that handed over the document for a new export, or for an explanation of these rows.',
    params: {
      apart: { label: 'Days between booking and value', why: 'proposal: a month exceeds ordinary clearing' },
      listed: { label: 'Rows cited at most', why: 'proposal: the whole number is said, the list is bounded' },
    },
    measures: { defect: 'Nature', lines: 'Rows', total: 'Sum of the rows' },
    blind: [
      'Rows that the bank never handed over, unless a balance betrays them.',
      'Rows refused on import: they are listed with their document.',
      'A future day: the check does not know today’s date, only the life of the account.',
      'Foreign numbers whose check digits follow no known rule.',
    ],
  },
  es: {
    title: 'Calidad de los datos',
    question: '¿Pueden los demás controles fiarse de estas líneas?',
    summary:
      'El control señala lo que, en las líneas recibidas, puede falsear una suma o una lectura: líneas repetidas, operaciones anuladas, importes nulos o negativos, ' +
      'divisa o cambio ausentes, fechas fuera de la vida de la cuenta, saldos que no se siguen, cuentas sin extracto o sin titular, números con dígitos de control erróneos. ' +
      'No retira ni corrige nada.',
    finding:
      '{defect, select, ' +
      'repeated {{lines, plural, one {# línea figura ya} other {# líneas figuran ya}} en un documento recibido antes y solo {lines, plural, one {cuenta} other {cuentan}} una vez} ' +
      'alike {{lines, plural, one {# línea es idéntica} other {# líneas son idénticas}} a otra del mismo día y todas se cuentan} ' +
      'undone {{lines, plural, one {# línea pertenece} other {# líneas pertenecen}} a operaciones anuladas y no cuentan} ' +
      'amount {{lines, plural, one {# importe es nulo o negativo} other {# importes son nulos o negativos}}} ' +
      'currency {{lines, plural, one {# línea está} other {# líneas están}} sin divisa} ' +
      'rate {{lines, plural, one {# importe está} other {# importes están}} en una divisa sin cambio y no entran en ninguna suma} ' +
      'closed {{lines, plural, one {# operación tiene fecha} other {# operaciones tienen fecha}} anterior a la apertura o posterior al cierre de la cuenta} ' +
      'value_day {{lines, plural, one {# línea tiene} other {# líneas tienen}} una fecha valor a más de {apart} días de la fecha de operación} ' +
      'balance {{lines, plural, one {# saldo impreso no se sigue} other {# saldos impresos no se siguen}} de las líneas anteriores} ' +
      'statement {{lines, plural, one {# cuenta de la lista está} other {# cuentas de la lista están}} sin extracto} ' +
      'holder {{lines, plural, one {# cuenta está} other {# cuentas están}} sin titular conocido} ' +
      'iban {{lines, plural, one {# IBAN tiene} other {# IBAN tienen}} dígitos de control erróneos} ' +
      'number {{lines, plural, one {# número de empresa tiene} other {# números de empresa tienen}} dígitos de control erróneos} ' +
      'other {{lines, plural, one {# línea está por verificar} other {# líneas están por verificar}}}}, entre el {since} y el {until}; por verificar antes de apoyarse en los totales.',
    next: 'Pedir al banco o al servicio que entregó el documento una nueva exportación, o la explicación de estas líneas.',
    params: {
      apart: {
        label: 'Días entre operación y valor',
        why: 'propuesta: un mes supera los plazos de cobro ordinarios',
      },
      listed: { label: 'Líneas citadas como máximo', why: 'propuesta: se dice el número total, la lista está acotada' },
    },
    measures: { defect: 'Naturaleza', lines: 'Líneas', total: 'Suma de las líneas' },
    blind: [
      'Las líneas que el banco nunca entregó, salvo que un saldo las delate.',
      'Las líneas rechazadas al importar: se listan con su documento.',
      'Una fecha futura: el control no conoce la fecha de hoy, solo la vida de la cuenta.',
      'Los números extranjeros cuyos dígitos de control no siguen una regla conocida.',
    ],
  },
});
