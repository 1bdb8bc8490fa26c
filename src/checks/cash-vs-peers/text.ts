import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Espèces bien au-dessus du métier',
    question: 'Les recettes en espèces d’un commerce dépassent-elles de loin celles de commerces semblables ?',
    summary:
      'Le contrôle compare, mois par mois, les dépôts d’espèces d’un compte professionnel et leur part dans les recettes à ceux des autres comptes du dossier de même code d’activité ; ' +
      'faute de comptes assez nombreux, le code est raccourci de cinq chiffres à deux. L’écart est mesuré autour de la médiane, sur le logarithme des sommes. ' +
      'Il faut que la somme et la part s’écartent toutes deux, pour la moitié des mois au moins. La saison n’est pas corrigée : les comptes sont comparés dans le même mois.',
    finding:
      'Sur {months, plural, one {# mois} other {# mois}} du {since} au {until}, {cash} d’espèces déposées sur {subject}, soit {times} fois les {usual} qu’auraient déposés au même rythme ' +
      '{peers, plural, one {# compte} other {# comptes}} de même code d’activité (sur {digits} chiffres) ; les espèces y font {part} des recettes, contre {usual_part}. ' +
      '{trend, select, apart {Les espèces montent tandis que le reste des recettes stagne ou baisse.} other {Espèces et autres recettes ne s’écartent pas dans le temps.}} ' +
      'C’est compatible avec des espèces étrangères au commerce ; l’emplacement, l’ouverture récente ou l’absence de terminal sont à vérifier.',
    next: 'Demander les bandes de caisse et le contrat de terminal, puis rapprocher les recettes des achats, de l’eau et de l’énergie consommées.',
    params: {
      far: { label: 'Écart à partir duquel', why: 'valeur d’usage en statistique robuste, ici proposition' },
      peers: { label: 'Comptes comparables au moins', why: 'proposition : moins de comptes ne disent rien de l’usage' },
      months: { label: 'Mois comparés au moins', why: 'proposition : une saison ne fait pas une habitude' },
    },
    measures: {
      months: 'Mois comparés',
      cash: 'Espèces déposées',
      usual: 'Dépôts usuels du métier',
      times: 'Fois l’usage',
      part: 'Part des espèces',
      usual_part: 'Part usuelle du métier',
      peers: 'Comptes comparables',
      digits: 'Chiffres du code communs',
      trend: 'Évolution',
    },
    blind: [
      'Un métier entier dont tous les comptes du dossier seraient gonflés.',
      'Moins de comptes comparables que le nombre demandé : le compte est dit indéterminé.',
      'Des espèces qui ne sont pas déposées à la banque.',
      'La taille du commerce : seule la part des espèces en tient compte.',
    ],
  },
  en: {
    title: 'Cash far above the trade',
    question: 'Are the cash takings of a business far above those of similar businesses?',
    summary:
      'The check compares, month by month, the cash deposits of a business account and their part in the takings with those of the other accounts of the file of the same activity code; ' +
      'for want of enough accounts the code is shortened from five digits to two. The distance is measured from the median, on the logarithm of the sums. ' +
      'Both sum and part have to lie far out, in half of the months at least. Seasons are not corrected: accounts are compared in the same month.',
    finding:
      'Over {months, plural, one {# month} other {# months}} from {since} to {until}, {cash} of cash paid in on {subject}, which is {times} times the {usual} that ' +
      '{peers, plural, one {# account} other {# accounts}} of the same activity code (on {digits} digits) would have paid in at their pace; cash makes {part} of its takings, against {usual_part}. ' +
      '{trend, select, apart {Cash rises while the rest of the takings stands or falls.} other {Cash and other takings do not move apart in time.}} ' +
      'This is consistent with cash foreign to the trade; the site, a recent opening or the lack of a card terminal are to be verified.',
    next: 'Ask for the till rolls and the terminal contract, then hold the takings against purchases, water and energy used.',
    params: {
      far: { label: 'Distance from which', why: 'customary value of robust statistics, here a proposal' },
      peers: { label: 'Least comparable accounts', why: 'proposal: fewer accounts say nothing of what is usual' },
      months: { label: 'Least months compared', why: 'proposal: a season is no habit' },
    },
    measures: {
      months: 'Months compared',
      cash: 'Cash paid in',
      usual: 'Usual deposits of the trade',
      times: 'Times the usual',
      part: 'Part of cash',
      usual_part: 'Usual part of the trade',
      peers: 'Comparable accounts',
      digits: 'Digits of the code in common',
      trend: 'Evolution',
    },
    blind: [
      'A whole trade of which all accounts of the file are inflated.',
      'Fewer comparable accounts than asked: the account is said to be undetermined.',
      'Cash that is not paid in at the bank.',
      'The size of the business: only the part of cash allows for it.',
    ],
  },
  es: {
    title: 'Efectivo muy por encima del sector',
    question: '¿Supera con mucho la recaudación en efectivo de un negocio la de negocios semejantes?',
    summary:
      'El control compara, mes a mes, los ingresos de efectivo de una cuenta profesional y su parte en la recaudación con los de las demás cuentas del expediente del mismo código de actividad; ' +
      'a falta de cuentas suficientes, el código se acorta de cinco cifras a dos. La distancia se mide desde la mediana, sobre el logaritmo de las sumas. ' +
      'Tanto la suma como la parte deben alejarse, al menos en la mitad de los meses. La temporada no se corrige: las cuentas se comparan en el mismo mes.',
    finding:
      'En {months, plural, one {# mes} other {# meses}} del {since} al {until}, {cash} de efectivo ingresado en {subject}, es decir {times} veces los {usual} que habrían ingresado a su ritmo ' +
      '{peers, plural, one {# cuenta} other {# cuentas}} del mismo código de actividad (en {digits} cifras); el efectivo forma {part} de su recaudación, frente a {usual_part}. ' +
      '{trend, select, apart {El efectivo sube mientras el resto de la recaudación se estanca o baja.} other {El efectivo y el resto de la recaudación no se separan en el tiempo.}} ' +
      'Es compatible con efectivo ajeno al negocio; el emplazamiento, una apertura reciente o la falta de terminal están por verificar.',
    next: 'Pedir los rollos de caja y el contrato de terminal, y cotejar la recaudación con las compras, el agua y la energía consumidas.',
    params: {
      far: { label: 'Distancia a partir de la cual', why: 'valor habitual de la estadística robusta, aquí propuesta' },
      peers: { label: 'Cuentas comparables como mínimo', why: 'propuesta: menos cuentas no dicen nada de lo habitual' },
      months: { label: 'Meses comparados como mínimo', why: 'propuesta: una temporada no hace una costumbre' },
    },
    measures: {
      months: 'Meses comparados',
      cash: 'Efectivo ingresado',
      usual: 'Ingresos habituales del sector',
      times: 'Veces lo habitual',
      part: 'Parte del efectivo',
      usual_part: 'Parte habitual del sector',
      peers: 'Cuentas comparables',
      digits: 'Cifras del código en común',
      trend: 'Evolución',
    },
    blind: [
      'Un sector entero cuyas cuentas del expediente estén todas infladas.',
      'Menos cuentas comparables que las pedidas: la cuenta se dice indeterminada.',
      'El efectivo que no se ingresa en el banco.',
      'El tamaño del negocio: solo la parte del efectivo lo tiene en cuenta.',
    ],
  },
});
