import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Proximité financière avec des comptes listés',
    question: 'L’argent des comptes que la liste de surveillance désigne parvient-il à ce compte ?',
    summary:
      'Le contrôle part des comptes que la liste de surveillance désigne, ou dont elle désigne le titulaire, et suit leurs paiements en proportion des montants, sans traverser les services. ' +
      'Chaque compte atteint est montré par le chemin qui porte la plus grande part. C’est un contexte, jamais un reproche.',
    finding:
      '{subject} se trouve à {steps, plural, one {# virement} other {# virements}} d’un compte désigné par la liste : celui-ci a versé {paid} sur ce chemin, et {arrived} sont arrivés du dernier payeur, ' +
      'du {since} au {until}, ce qui peut porter {part} de ce que paie le compte désigné. Proximité {closeness}, et {without} si ce compte désigné est écarté. ' +
      'C’est compatible avec un simple contact ; la cause des paiements et l’identité du compte désigné sont à vérifier.',
    next: 'Vérifier que la liste désigne bien ce compte ou ce titulaire, puis lire les virements du chemin dans l’ordre des dates.',
    params: {
      follow: { label: 'Part suivie à chaque compte', why: 'valeur usuelle de la méthode' },
      steps: {
        label: 'Virements du chemin, au plus',
        why: 'proposition : au-delà, presque tous les comptes sont reliés',
      },
      closeness: { label: 'Proximité minimale', why: 'proposition : un centième' },
    },
    measures: {
      closeness: 'Proximité',
      steps: 'Virements du chemin',
      part: 'Part que le chemin peut porter',
      paid: 'Versé par le compte désigné',
      arrived: 'Arrivé sur le compte',
      without: 'Proximité sans ce compte désigné',
    },
    blind: [
      'L’ordre des dates : le chemin est à lire virement par virement.',
      'L’argent qui va vers les comptes désignés.',
      'Les liens en espèces ou par un service.',
      'Un homonyme sur la liste, ou un nom écrit autrement.',
    ],
  },
  en: {
    title: 'Closeness in money to listed accounts',
    question: 'Does money of the accounts that the watch-list names reach this account?',
    summary:
      'The check starts at the accounts that the watch-list names, or whose holder it names, and follows their payments in proportion to the amounts, without crossing services. ' +
      'Each account reached is shown by the path that carries the largest part. It is context, never a reproach.',
    finding:
      '{subject} is {steps, plural, one {# transfer} other {# transfers}} away from an account named by the list: that account paid {paid} on this path, and {arrived} arrived from the last payer, ' +
      'from {since} to {until}, which can carry {part} of what the named account pays. Closeness {closeness}, and {without} if that named account is left out. ' +
      'This is consistent with a mere contact; the cause of the payments and the identity of the named account are to be verified.',
    next: 'Verify that the list does name this account or this holder, then read the transfers of the path in order of date.',
    params: {
      follow: { label: 'Part followed at each account', why: 'the usual value of the method' },
      steps: { label: 'Transfers of the path, at most', why: 'proposal: beyond it nearly all accounts are linked' },
      closeness: { label: 'Least closeness', why: 'proposal: one hundredth' },
    },
    measures: {
      closeness: 'Closeness',
      steps: 'Transfers of the path',
      part: 'Part the path can carry',
      paid: 'Paid by the named account',
      arrived: 'Arrived on the account',
      without: 'Closeness without that named account',
    },
    blind: [
      'The order of dates: the path is to be read transfer by transfer.',
      'Money that goes to the named accounts.',
      'Links in cash or through a service.',
      'A homonym on the list, or a name written otherwise.',
    ],
  },
  es: {
    title: 'Cercanía en dinero a cuentas de una lista',
    question: '¿Llega a esta cuenta dinero de las cuentas que nombra la lista de vigilancia?',
    summary:
      'El control parte de las cuentas que nombra la lista de vigilancia, o cuyo titular nombra, y sigue sus pagos en proporción a los importes, sin atravesar servicios. ' +
      'Cada cuenta alcanzada se muestra por el camino que lleva la mayor parte. Es contexto, nunca un reproche.',
    finding:
      '{subject} está a {steps, plural, one {# transferencia} other {# transferencias}} de una cuenta nombrada por la lista: esta pagó {paid} en ese camino, y {arrived} llegaron del último pagador, ' +
      'del {since} al {until}, lo que puede llevar {part} de lo que paga la cuenta nombrada. Cercanía {closeness}, y {without} si se aparta esa cuenta. ' +
      'Es compatible con un simple contacto; la causa de los pagos y la identidad de la cuenta nombrada están por verificar.',
    next: 'Verificar que la lista nombra en efecto esta cuenta o este titular, y leer las transferencias del camino por orden de fecha.',
    params: {
      follow: { label: 'Parte seguida en cada cuenta', why: 'el valor usual del método' },
      steps: {
        label: 'Transferencias del camino, como máximo',
        why: 'propuesta: más allá casi todas las cuentas están unidas',
      },
      closeness: { label: 'Cercanía mínima', why: 'propuesta: una centésima' },
    },
    measures: {
      closeness: 'Cercanía',
      steps: 'Transferencias del camino',
      part: 'Parte que puede llevar el camino',
      paid: 'Pagado por la cuenta nombrada',
      arrived: 'Llegado a la cuenta',
      without: 'Cercanía sin esa cuenta',
    },
    blind: [
      'El orden de las fechas: el camino debe leerse transferencia por transferencia.',
      'El dinero que va hacia las cuentas nombradas.',
      'Los vínculos en efectivo o por un servicio.',
      'Un homónimo en la lista, o un nombre escrito de otra forma.',
    ],
  },
});
