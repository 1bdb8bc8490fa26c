import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Somme éclatée puis réunie',
    question: 'Une somme a-t-elle été éclatée sur plusieurs comptes intermédiaires, puis réunie sur un même compte ?',
    summary:
      'Le contrôle cherche deux comptes reliés, à peu de jours d’intervalle, par plusieurs intermédiaires distincts : ' +
      'chacun reçoit une somme du premier compte, puis en verse une voisine au second. ' +
      'Les services (banques, administrations, places de marché) ne comptent pas comme intermédiaires.',
    finding:
      'De {subject} : {sent} versés à {middles, plural, one {# intermédiaire} other {# intermédiaires}} à partir du {since}, ' +
      'dont {gathered}, soit {gathered_part}, réunis au plus tard le {until}, ' +
      'en {days, plural, one {# jour} other {# jours}}' +
      '{others, plural, =0 {.} one { ; # autre compte a pu réunir les mêmes sommes.} other { ; # autres comptes ont pu réunir les mêmes sommes.}} ' +
      'Ce mouvement est compatible avec un éclatement destiné à masquer le lien entre les deux comptes ; à vérifier.',
    next: 'Demander le motif des versements des intermédiaires, puis leurs liens avec les titulaires des deux comptes.',
    params: {
      window: {
        label: 'Délai de chaque intermédiaire',
        why: 'mesuré : 95 % des intermédiaires simulés reversent en moins de 68 heures ; à élargir pour des flux réels plus lents',
      },
      tolerance: {
        label: 'Écart admis entre la somme reçue et la somme reversée',
        why: 'mesuré : 92 % des intermédiaires simulés restent à moins de 20 %',
      },
      least_middles: {
        label: 'Nombre minimal d’intermédiaires',
        why: 'mesuré : deux intermédiaires se rencontrent trop souvent par hasard',
      },
      degree_cap: {
        label: 'Nombre maximal de bénéficiaires ou de payeurs',
        why: 'au-delà, le compte est traité comme un service et ne donne lieu à aucune conclusion',
      },
    },
    measures: {
      middles: 'Intermédiaires',
      days: 'Durée',
      sent: 'Somme éclatée',
      gathered: 'Somme réunie',
      gathered_part: 'Part réunie',
      conservation: 'Conservation médiane par intermédiaire',
      others: 'Autres comptes ayant pu réunir les mêmes sommes',
    },
    blind: [
      'Moins d’intermédiaires que le minimum, ou un passage en espèces.',
      'Une somme reversée en plusieurs fois par un intermédiaire.',
      'Une réception et un reversement le même jour, lorsque le relevé ne donne pas l’heure.',
      'Un intermédiaire qui est un service ou qui paie un très grand nombre de bénéficiaires, et un destinataire payé par un très grand nombre de comptes.',
    ],
  },
  en: {
    title: 'A sum split and reunited',
    question: 'Was a sum split over several intermediary accounts, then reunited on one account?',
    summary:
      'The check looks for two accounts linked, within a few days, by several distinct intermediaries: ' +
      'each receives a sum from the first account, then pays a similar one to the second. ' +
      'Services (banks, administrations, marketplaces) do not count as intermediaries.',
    finding:
      'From {subject}: {sent} paid to {middles, plural, one {# intermediary} other {# intermediaries}} from {since} on, ' +
      'of which {gathered}, that is {gathered_part}, reunited by {until}, ' +
      'within {days, plural, one {# day} other {# days}}' +
      '{others, plural, =0 {.} one {; # other account may have gathered the same sums.} other {; # other accounts may have gathered the same sums.}} ' +
      'This is consistent with splitting meant to hide the link between the two accounts; to be verified.',
    next: 'Ask the intermediaries for the reason of their payments, then for their links with the holders of the two accounts.',
    params: {
      window: {
        label: 'Delay of each intermediary',
        why: 'measured: 95 % of simulated intermediaries pay on within 68 hours; widen it for real flows, which are slower',
      },
      tolerance: {
        label: 'Difference allowed between the sum received and the sum paid on',
        why: 'measured: 92 % of simulated intermediaries stay within 20 %',
      },
      least_middles: {
        label: 'Fewest intermediaries',
        why: 'measured: two intermediaries meet too often by chance',
      },
      degree_cap: {
        label: 'Most payees or payers',
        why: 'beyond it the account is treated like a service and nothing is concluded on it',
      },
    },
    measures: {
      middles: 'Intermediaries',
      days: 'Duration',
      sent: 'Sum split',
      gathered: 'Sum reunited',
      gathered_part: 'Part reunited',
      conservation: 'Median conservation by intermediary',
      others: 'Other accounts that may have gathered the same sums',
    },
    blind: [
      'Fewer intermediaries than the minimum, or a passage in cash.',
      'A sum paid on by one intermediary in several parts.',
      'A receipt paid on the same day, where the statement gives no hour.',
      'An intermediary that is a service or that pays a very large number of payees, and a last payee whom very many accounts pay.',
    ],
  },
  es: {
    title: 'Suma fraccionada y reunida',
    question: '¿Se fraccionó una suma entre varias cuentas intermediarias y se reunió después en una misma cuenta?',
    summary:
      'El control busca dos cuentas unidas, en pocos días, por varios intermediarios distintos: ' +
      'cada uno recibe una suma de la primera cuenta y paga luego una parecida a la segunda. ' +
      'Los servicios (bancos, administraciones, plataformas) no cuentan como intermediarios.',
    finding:
      'De {subject}: {sent} pagados a {middles, plural, one {# intermediario} other {# intermediarios}} desde el {since}, ' +
      'de los que {gathered}, es decir {gathered_part}, se reunieron a más tardar el {until}, ' +
      'en {days, plural, one {# día} other {# días}}' +
      '{others, plural, =0 {.} one {; # otra cuenta pudo reunir las mismas sumas.} other {; # otras cuentas pudieron reunir las mismas sumas.}} ' +
      'Es compatible con un fraccionamiento destinado a ocultar el vínculo entre las dos cuentas; por verificar.',
    next: 'Pedir a los intermediarios el motivo de sus pagos y sus vínculos con los titulares de las dos cuentas.',
    params: {
      window: {
        label: 'Plazo de cada intermediario',
        why: 'medido: el 95 % de los intermediarios simulados pagan en menos de 68 horas; ampliar para flujos reales, más lentos',
      },
      tolerance: {
        label: 'Diferencia admitida entre la suma recibida y la pagada',
        why: 'medido: el 92 % de los intermediarios simulados quedan a menos del 20 %',
      },
      least_middles: {
        label: 'Número mínimo de intermediarios',
        why: 'medido: dos intermediarios coinciden demasiado a menudo por azar',
      },
      degree_cap: {
        label: 'Máximo de beneficiarios o de pagadores',
        why: 'por encima, la cuenta se trata como un servicio y no se concluye nada sobre ella',
      },
    },
    measures: {
      middles: 'Intermediarios',
      days: 'Duración',
      sent: 'Suma fraccionada',
      gathered: 'Suma reunida',
      gathered_part: 'Parte reunida',
      conservation: 'Conservación mediana por intermediario',
      others: 'Otras cuentas que pudieron reunir las mismas sumas',
    },
    blind: [
      'Menos intermediarios que el mínimo, o un paso en efectivo.',
      'Una suma pagada por un intermediario en varias partes.',
      'Un cobro y un pago el mismo día, cuando el extracto no da la hora.',
      'Un intermediario que es un servicio o que paga a un número muy grande de beneficiarios, y un destinatario al que pagan muchísimas cuentas.',
    ],
  },
});
