import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Aller-retour avec l’étranger',
    question: 'De l’argent est-il parti vers un pays étranger puis revenu de ce pays au même titulaire ?',
    summary:
      'Le contrôle rapproche chaque paiement vers un pays de la première somme voisine que le même titulaire reçoit ensuite de ce pays, quel que soit le payeur. ' +
      'Une somme ne revient qu’une fois. Le pays est celui de l’opération, jamais celui d’une personne.',
    finding:
      '{subject} : {trips, plural, one {une somme partie} other {# sommes parties}} vers {country} et {trips, plural, one {revenue} other {revenues}} de ce pays entre le {since} et le {until}, ' +
      '{sent} à l’aller et {returned} au retour ({returned_part}), ' +
      'la plus longue absence étant de {longest, plural, =0 {moins d’un jour} one {# jour} other {# jours}}. ' +
      'C’est compatible avec un détour par l’étranger, comme avec un commerce dans les deux sens ou un achat annulé ; à vérifier.',
    next: 'Demander la cause de l’aller et celle du retour ; si le payeur du retour diffère du bénéficiaire de l’aller, leurs liens.',
    params: {
      window: { label: 'Délai de retour', why: 'proposition, d’après la forme décrite par les superviseurs bancaires' },
      tolerance: {
        label: 'Écart admis entre l’aller et le retour',
        why: 'proposition : commissions et change compris',
      },
      floor: {
        label: 'Total minimal des sommes parties',
        why: 'proposition : en dessous, les remboursements d’achats dominent',
      },
      waiting_cap: {
        label: 'Sommes en attente examinées',
        why: 'borne de calcul : au-delà, le compte est dit indéterminé',
      },
    },
    measures: {
      country: 'Pays',
      trips: 'Allers-retours',
      sent: 'Parti',
      returned: 'Revenu',
      returned_part: 'Part revenue',
      longest: 'Plus longue absence',
    },
    blind: [
      'Un retour en marchandises, en prêt, en espèces ou par un autre pays.',
      'Un retour en plusieurs fois.',
      'Un pays que la banque n’écrit pas ; sans pays ni IBAN du compte, le compte est tenu pour français.',
      'L’ordre de deux opérations d’un même jour : la première ligne lue est tenue pour l’aller.',
    ],
  },
  en: {
    title: 'Round trip abroad',
    question: 'Did money leave for a foreign country and come back from it to the same holder?',
    summary:
      'The check sets each payment to a country against the first similar sum that the same holder then receives from it, whoever pays. ' +
      'A sum comes back once. The country is that of the operation, never that of a person.',
    finding:
      '{subject}: {trips, plural, one {one sum} other {# sums}} gone to {country} and back from it between {since} and {until}, ' +
      '{sent} out and {returned} back ({returned_part}), ' +
      'the longest absence being {longest, plural, =0 {less than a day} one {# day} other {# days}}. ' +
      'This is consistent with a detour abroad, as with trade both ways or a cancelled purchase; to be verified.',
    next: 'Ask for the cause of the way out and of the way back; where the payer of the return is not the payee, for their links.',
    params: {
      window: { label: 'Time to come back', why: 'proposal, after the shape described by bank supervisors' },
      tolerance: { label: 'Difference admitted between out and back', why: 'proposal: fees and exchange included' },
      floor: { label: 'Least total of the sums gone', why: 'proposal: below it refunds of purchases prevail' },
      waiting_cap: {
        label: 'Waiting sums looked at',
        why: 'bound of the search: beyond it the account is said to be undetermined',
      },
    },
    measures: {
      country: 'Country',
      trips: 'Round trips',
      sent: 'Gone',
      returned: 'Come back',
      returned_part: 'Part come back',
      longest: 'Longest absence',
    },
    blind: [
      'A return in goods, as a loan, in cash or through another country.',
      'A return in several payments.',
      'A country the bank does not write; without country or IBAN of the account, the account is held to be French.',
      'The order of two operations of one day: the first row read is held to be the way out.',
    ],
  },
  es: {
    title: 'Ida y vuelta con el extranjero',
    question: '¿Salió dinero hacia un país extranjero y volvió de él al mismo titular?',
    summary:
      'El control coteja cada pago hacia un país con la primera suma parecida que el mismo titular recibe después de él, sea quien sea el pagador. ' +
      'Una suma vuelve una sola vez. El país es el de la operación, nunca el de una persona.',
    finding:
      '{subject}: {trips, plural, one {una suma salida} other {# sumas salidas}} hacia {country} y {trips, plural, one {vuelta} other {vueltas}} de ese país entre el {since} y el {until}, ' +
      '{sent} a la ida y {returned} a la vuelta ({returned_part}), ' +
      'con una ausencia máxima de {longest, plural, =0 {menos de un día} one {# día} other {# días}}. ' +
      'Es compatible con un rodeo por el extranjero, como con un comercio en ambos sentidos o una compra cancelada; debe verificarse.',
    next: 'Pedir la causa de la ida y la de la vuelta; si el pagador de la vuelta no es el beneficiario de la ida, sus vínculos.',
    params: {
      window: { label: 'Plazo de vuelta', why: 'propuesta, según la forma descrita por los supervisores bancarios' },
      tolerance: {
        label: 'Diferencia admitida entre ida y vuelta',
        why: 'propuesta: comisiones y cambio incluidos',
      },
      floor: {
        label: 'Total mínimo de las sumas salidas',
        why: 'propuesta: por debajo predominan los reembolsos de compras',
      },
      waiting_cap: {
        label: 'Sumas en espera examinadas',
        why: 'límite de cálculo: más allá, la cuenta se dice indeterminada',
      },
    },
    measures: {
      country: 'País',
      trips: 'Idas y vueltas',
      sent: 'Salido',
      returned: 'Vuelto',
      returned_part: 'Parte vuelta',
      longest: 'Ausencia máxima',
    },
    blind: [
      'Una vuelta en mercancías, como préstamo, en efectivo o por otro país.',
      'Una vuelta en varios pagos.',
      'Un país que el banco no escribe; sin país ni IBAN de la cuenta, la cuenta se tiene por francesa.',
      'El orden de dos operaciones de un mismo día: la primera línea leída se tiene por la ida.',
    ],
  },
});
