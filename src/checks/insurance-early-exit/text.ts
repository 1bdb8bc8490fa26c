import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Contrat d’assurance racheté à perte',
    question: 'Un contrat d’assurance a-t-il été souscrit puis racheté peu après, avec une perte ?',
    summary:
      'Le contrôle rapproche, par foyer et par assureur, les primes versées des rachats reçus. ' +
      'Il retient un rachat proche de la première prime, qui rend l’essentiel des primes moins une pénalité, et après lequel plus rien n’est versé.',
    finding:
      '{subject} et son foyer ont versé {paid} à {insurer} en {premiums, plural, one {# prime} other {# primes}} depuis le {since} et en ont retiré {surrendered} le {until}, ' +
      '{days, plural, =0 {le jour même} one {# jour après} other {# jours après}} la première, avec une perte de {loss}. ' +
      'C’est compatible avec un passage de fonds par un contrat ; un revers de fortune ou un changement de contrat est à vérifier.',
    next: 'Demander à l’assureur le contrat, l’origine déclarée des primes, le motif du rachat et le compte qui l’a reçu.',
    params: {
      floor: { label: 'Total des primes', why: 'proposition : les assurances courantes restent au-dessous' },
      window: { label: 'Délai entre première prime et rachat', why: 'proposition : deux ans' },
      penalty: { label: 'Perte', why: 'proposition : deux pour cent' },
      kept: {
        label: 'Part des primes rendue',
        why: 'proposition : au-dessous, c’est un rachat partiel ou un sinistre',
      },
    },
    measures: {
      insurer: 'Assureur',
      paid: 'Primes versées',
      premiums: 'Nombre de primes',
      surrendered: 'Racheté',
      loss: 'Perte',
      days: 'Délai',
    },
    blind: [
      'Un rachat payé à une autre personne : sans numéro de contrat, primes et rachat ne se rapprochent que par foyer.',
      'Un contrat plus ancien que les relevés paraît récent.',
      'Un assureur auquel le foyer paie aussi d’autres primes par la suite.',
      'Les avances sur contrat que le libellé ne nomme pas rachat.',
    ],
  },
  en: {
    title: 'Insurance contract surrendered at a loss',
    question: 'Was an insurance contract bought and surrendered soon after, at a loss?',
    summary:
      'The check brings together, by household and insurer, the premiums paid and the surrenders received. ' +
      'It keeps a surrender close to the first premium, which gives back most of the premiums less a penalty, and after which nothing more is paid in.',
    finding:
      '{subject} and household paid {paid} to {insurer} in {premiums, plural, one {# premium} other {# premiums}} since {since} and took {surrendered} back on {until}, ' +
      '{days, plural, =0 {on the same day as} one {# day after} other {# days after}} the first, with a loss of {loss}. ' +
      'This is consistent with money passed through a contract; hardship or a change of contract is to be verified.',
    next: 'Ask the insurer for the contract, the declared origin of the premiums, the reason of the surrender and the account that received it.',
    params: {
      floor: { label: 'Total of premiums', why: 'proposal: everyday insurance stays below' },
      window: { label: 'Time between first premium and surrender', why: 'proposal: two years' },
      penalty: { label: 'Loss', why: 'proposal: two per cent' },
      kept: { label: 'Part of the premiums given back', why: 'proposal: below, it is a partial surrender or a claim' },
    },
    measures: {
      insurer: 'Insurer',
      paid: 'Premiums paid',
      premiums: 'Number of premiums',
      surrendered: 'Surrendered',
      loss: 'Loss',
      days: 'Time',
    },
    blind: [
      'A surrender paid to another person: without a contract number, premiums and surrender come together only by household.',
      'A contract older than the statements looks recent.',
      'An insurer to whom the household pays other premiums afterwards.',
      'Advances on a contract that the label does not call a surrender.',
    ],
  },
  es: {
    title: 'Contrato de seguro rescatado con pérdida',
    question: '¿Se contrató un seguro y se rescató poco después, con pérdida?',
    summary:
      'El control reúne, por hogar y asegurador, las primas pagadas y los rescates recibidos. ' +
      'Retiene un rescate cercano a la primera prima, que devuelve lo esencial de las primas menos una penalización, y tras el cual no se paga nada más.',
    finding:
      '{subject} y su hogar pagaron {paid} a {insurer} en {premiums, plural, one {# prima} other {# primas}} desde el {since} y retiraron {surrendered} el {until}, ' +
      '{days, plural, =0 {el mismo día de} one {# día después de} other {# días después de}} la primera, con una pérdida de {loss}. ' +
      'Es compatible con un paso de fondos por un contrato; un revés económico o un cambio de contrato está por verificar.',
    next: 'Pedir al asegurador el contrato, el origen declarado de las primas, el motivo del rescate y la cuenta que lo recibió.',
    params: {
      floor: { label: 'Total de primas', why: 'propuesta: los seguros corrientes quedan por debajo' },
      window: { label: 'Plazo entre primera prima y rescate', why: 'propuesta: dos años' },
      penalty: { label: 'Pérdida', why: 'propuesta: dos por ciento' },
      kept: {
        label: 'Parte de las primas devuelta',
        why: 'propuesta: por debajo es un rescate parcial o un siniestro',
      },
    },
    measures: {
      insurer: 'Asegurador',
      paid: 'Primas pagadas',
      premiums: 'Número de primas',
      surrendered: 'Rescatado',
      loss: 'Pérdida',
      days: 'Plazo',
    },
    blind: [
      'Un rescate pagado a otra persona: sin número de contrato, primas y rescate solo se reúnen por hogar.',
      'Un contrato más antiguo que los extractos parece reciente.',
      'Un asegurador al que el hogar paga después otras primas.',
      'Los anticipos sobre el contrato que el concepto no llama rescate.',
    ],
  },
});
