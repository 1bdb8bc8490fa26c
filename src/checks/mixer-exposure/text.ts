import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Passage par un mélangeur',
    question: 'Le compte ou portefeuille a-t-il payé un mélangeur inscrit sur une liste, ou reçu de lui ?',
    summary:
      'Le contrôle suit les virements jusqu’aux mélangeurs inscrits sur la liste chargée, en quelques étapes, et s’arrête aux comptes de service. ' +
      'Un paiement direct est un fait. La part indirecte est comptée au prorata : elle dit une exposition, non le chemin d’une somme.',
    finding:
      '{subject} a envoyé {sent} à un mélangeur inscrit et en a reçu {received} ; en {hops} étapes au plus, {share_sent} de ses paiements y mènent et {share_received} de ses recettes en viennent, du {since} au {until}. ' +
      'C’est compatible avec une rupture volontaire de la trace ; à vérifier.',
    next: 'Demander à la plateforme l’historique du portefeuille et l’identité de son titulaire.',
    params: {
      hops: { label: 'Étapes', why: 'proposition : au-delà, presque tout est relié à tout' },
      share: { label: 'Part indirecte', why: 'proposition : une part infime est du bruit' },
    },
    measures: {
      sent: 'Envoyé directement',
      received: 'Reçu directement',
      share_sent: 'Part des paiements',
      share_received: 'Part des recettes',
      at_stake: 'Somme exposée',
    },
    blind: [
      'Les mélangeurs qui ne sont pas sur la liste.',
      'L’ordre des dates : la part indirecte est au prorata, sans suivi dans le temps.',
      'Ce qui passe par une plateforme, où le chemin s’arrête.',
    ],
  },
  en: {
    title: 'Exposure to a mixer',
    question: 'Did the account or wallet pay a listed mixer, or receive from one?',
    summary:
      'The check follows transfers to the mixers of the list loaded, in a few steps, and stops at service accounts. ' +
      'A direct payment is a fact. The indirect share is pro rata: it tells an exposure, not the way of a sum.',
    finding:
      '{subject} sent {sent} to a listed mixer and received {received} from one; within {hops} steps, {share_sent} of its payments lead there and {share_received} of its receipts come from there, from {since} to {until}. ' +
      'This is consistent with a deliberate break of the trail; to be verified.',
    next: 'Ask the platform for the history of the wallet and the identity of its holder.',
    params: {
      hops: { label: 'Steps', why: 'proposal: beyond it almost everything is linked to everything' },
      share: { label: 'Indirect share', why: 'proposal: a minute share is noise' },
    },
    measures: {
      sent: 'Sent directly',
      received: 'Received directly',
      share_sent: 'Share of payments',
      share_received: 'Share of receipts',
      at_stake: 'Sum exposed',
    },
    blind: [
      'Mixers that are not on the list.',
      'The order of days: the indirect share is pro rata, not followed through time.',
      'What passes through a platform, where the way ends.',
    ],
  },
  es: {
    title: 'Paso por un mezclador',
    question: '¿Pagó la cuenta o monedero a un mezclador inscrito en una lista, o recibió de él?',
    summary:
      'El control sigue las transferencias hasta los mezcladores de la lista cargada, en pocas etapas, y se detiene en las cuentas de servicio. ' +
      'Un pago directo es un hecho. La parte indirecta se cuenta a prorrata: dice una exposición, no el camino de una suma.',
    finding:
      '{subject} envió {sent} a un mezclador inscrito y recibió {received}; en {hops} etapas como máximo, {share_sent} de sus pagos llevan allí y {share_received} de sus cobros vienen de allí, del {since} al {until}. ' +
      'Es compatible con una ruptura deliberada del rastro; por verificar.',
    next: 'Pedir a la plataforma el historial del monedero y la identidad de su titular.',
    params: {
      hops: { label: 'Etapas', why: 'propuesta: más allá, casi todo está unido a todo' },
      share: { label: 'Parte indirecta', why: 'propuesta: una parte ínfima es ruido' },
    },
    measures: {
      sent: 'Enviado directamente',
      received: 'Recibido directamente',
      share_sent: 'Parte de los pagos',
      share_received: 'Parte de los cobros',
      at_stake: 'Suma expuesta',
    },
    blind: [
      'Los mezcladores que no están en la lista.',
      'El orden de las fechas: la parte indirecta es a prorrata, sin seguimiento en el tiempo.',
      'Lo que pasa por una plataforma, donde el camino se detiene.',
    ],
  },
});
