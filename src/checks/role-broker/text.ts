import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Lien entre des groupes qui ne se rencontrent pas',
    question: 'De l’argent passe-t-il par cette personne entre des groupes qui, sans elle, n’échangent rien ?',
    summary:
      'Le contrôle réunit les comptes par titulaire, écarte les services, et forme des groupes avec les liens que montrent les registres : famille, société, signature, identifiant commun. ' +
      'Il compte les passages d’un groupe à l’autre par une même personne, quand rien d’autre ne relie ces groupes et qu’aucun n’est le sien, et les compare à 99 répartitions au hasard des mêmes groupes. ' +
      'C’est une place dans un réseau, non un rôle établi.',
    finding:
      'Par {subject} passent {ways, plural, one {# chemin} other {# chemins}} entre {groups, plural, one {# groupe} other {# groupes}} qui n’échangent rien d’autre, du {since} au {until} ; ' +
      '{through} au plus ont pu y passer. Parmi tous les chemins entre groupes : {liaison, plural, =0 {aucun} other {#}} en liaison, {gatekeeper, plural, =0 {aucun} other {#}} en entrée et {representative, plural, =0 {aucun} other {#}} en sortie de son propre groupe. ' +
      'Au hasard, autant de chemins se trouveraient dans {chance} des cas. Contrainte {constraint} ; sa place dans le réseau dépasse {between} des {persons} personnes. ' +
      'C’est un contexte, compatible avec un profil d’intermédiaire, mais aussi avec une profession de service ; à vérifier.',
    next: 'Lire les paiements dans l’ordre des dates, demander leur cause aux deux groupes, et vérifier la profession de la personne.',
    params: {
      ways: { label: 'Chemins entre groupes, au moins', why: 'proposition : un ou deux chemins sont ordinaires' },
      chance: { label: 'Chance maximale', why: 'proposition : un cas sur vingt' },
      sources: {
        label: 'Personnes d’où partent les chemins les plus courts',
        why: 'proposition ; toutes, si le réseau est plus petit',
      },
      nodes: { label: 'Personnes du réseau, au plus', why: 'limite de calcul : au-delà, les plus gros montants' },
      degree_cap: {
        label: 'Partenaires, au plus',
        why: 'limite de calcul ; au-delà, la personne est écartée du réseau et reste indéterminée',
      },
    },
    measures: {
      ways: 'Chemins entre groupes séparés',
      groups: 'Groupes reliés',
      gatekeeper: 'Chemins vers son groupe',
      representative: 'Chemins depuis son groupe',
      liaison: 'Chemins entre deux autres groupes',
      chance: 'Chance au hasard',
      constraint: 'Contrainte',
      between: 'Place parmi les personnes',
      persons: 'Personnes comparées',
      through: 'Montant qui a pu passer',
    },
    blind: [
      'Le dossier est un échantillon autour d’une saisie : qui a été regardé en premier paraît plus central.',
      'Les intermédiaires qui ne passent par aucun compte.',
      'Qui relie son propre groupe à d’autres : ces chemins sont comptés, mais ne suffisent pas.',
      'Une personne qui signe pour les deux groupes : les registres n’en font alors qu’un.',
      'L’ordre des dates : le chemin est à lire paiement par paiement.',
      'Sans liens de registre entre personnes, aucun groupe n’est connu et rien ne peut être dit.',
    ],
  },
  en: {
    title: 'Link between groups that do not meet',
    question: 'Does money pass through this person between groups that otherwise exchange nothing?',
    summary:
      'The check gathers accounts by holder, leaves services out, and forms groups from the ties that registers show: family, company, signature, shared identifier. ' +
      'It counts the ways from one group to another through one person, where nothing else joins these groups and neither is the person’s own, and compares them with 99 deals of the same groups at random. ' +
      'It is a place in a network, not an established role.',
    finding:
      'Through {subject} lead {ways, plural, one {# way} other {# ways}} between {groups, plural, one {# group} other {# groups}} that exchange nothing else, from {since} to {until}; ' +
      'at most {through} can have passed. Among all ways between groups: {liaison, plural, =0 {none} other {#}} between two others, {gatekeeper, plural, =0 {none} other {#}} into and {representative, plural, =0 {none} other {#}} out of the person’s own group. ' +
      'At random as many ways would come up in {chance} of cases. Constraint {constraint}; the place in the network is above that of {between} of {persons} persons. ' +
      'This is context, consistent with the profile of an intermediary, but also with a service profession; to be verified.',
    next: 'Read the payments in order of date, ask both groups for their cause, and verify the person’s profession.',
    params: {
      ways: { label: 'Ways between groups, at least', why: 'proposal: one or two ways are ordinary' },
      chance: { label: 'Greatest chance', why: 'proposal: one case in twenty' },
      sources: {
        label: 'Persons from whom shortest ways start',
        why: 'proposal; all of them where the network is smaller',
      },
      nodes: { label: 'Persons in the network, at most', why: 'a limit of computing: beyond, the largest sums' },
      degree_cap: {
        label: 'Partners, at most',
        why: 'a limit of computing; beyond, the person is left out of the network and stays undetermined',
      },
    },
    measures: {
      ways: 'Ways between separate groups',
      groups: 'Groups joined',
      gatekeeper: 'Ways into the own group',
      representative: 'Ways out of the own group',
      liaison: 'Ways between two other groups',
      chance: 'Chance at random',
      constraint: 'Constraint',
      between: 'Place among persons',
      persons: 'Persons compared',
      through: 'Sum that can have passed',
    },
    blind: [
      'The file is a sample around a seizure: whoever was looked at first seems more central.',
      'Intermediaries who use no account.',
      'Who links the own group to others: such ways are counted, but are not enough.',
      'A person who signs for both groups: the registers then make one group of them.',
      'The order of dates: the way is to be read payment by payment.',
      'Without ties between persons in the registers no group is known and nothing can be said.',
    ],
  },
  es: {
    title: 'Vínculo entre grupos que no se encuentran',
    question: '¿Pasa dinero por esta persona entre grupos que, sin ella, no intercambian nada?',
    summary:
      'El control reúne las cuentas por titular, aparta los servicios y forma grupos con los vínculos que muestran los registros: familia, sociedad, firma, identificador común. ' +
      'Cuenta los pasos de un grupo a otro por una misma persona, cuando nada más une esos grupos y ninguno es el suyo, y los compara con 99 repartos al azar de los mismos grupos. ' +
      'Es un lugar en una red, no un papel establecido.',
    finding:
      'Por {subject} pasan {ways, plural, one {# camino} other {# caminos}} entre {groups, plural, one {# grupo} other {# grupos}} que no intercambian nada más, del {since} al {until}; ' +
      'como máximo {through} pudieron pasar. Entre todos los caminos entre grupos: {liaison, plural, =0 {ninguno} other {#}} entre otros dos, {gatekeeper, plural, =0 {ninguno} other {#}} de entrada y {representative, plural, =0 {ninguno} other {#}} de salida de su propio grupo. ' +
      'Al azar, tantos caminos se darían en {chance} de los casos. Restricción {constraint}; su lugar en la red supera al de {between} de {persons} personas. ' +
      'Es un contexto, compatible con un perfil de intermediario, pero también con una profesión de servicio; por verificar.',
    next: 'Leer los pagos por orden de fecha, preguntar su causa a ambos grupos y verificar la profesión de la persona.',
    params: {
      ways: { label: 'Caminos entre grupos, al menos', why: 'propuesta: uno o dos caminos son corrientes' },
      chance: { label: 'Azar máximo', why: 'propuesta: un caso de cada veinte' },
      sources: {
        label: 'Personas de las que parten los caminos más cortos',
        why: 'propuesta; todas, si la red es menor',
      },
      nodes: { label: 'Personas de la red, como máximo', why: 'límite de cálculo: más allá, los importes mayores' },
      degree_cap: {
        label: 'Contrapartes, como máximo',
        why: 'límite de cálculo; más allá la persona queda fuera de la red e indeterminada',
      },
    },
    measures: {
      ways: 'Caminos entre grupos separados',
      groups: 'Grupos unidos',
      gatekeeper: 'Caminos hacia su grupo',
      representative: 'Caminos desde su grupo',
      liaison: 'Caminos entre otros dos grupos',
      chance: 'Azar',
      constraint: 'Restricción',
      between: 'Lugar entre las personas',
      persons: 'Personas comparadas',
      through: 'Importe que pudo pasar',
    },
    blind: [
      'El expediente es una muestra en torno a una incautación: quien se miró primero parece más central.',
      'Los intermediarios que no pasan por ninguna cuenta.',
      'Quien une su propio grupo con otros: esos caminos se cuentan, pero no bastan.',
      'Una persona que firma por ambos grupos: los registros hacen entonces de ellos uno solo.',
      'El orden de las fechas: el camino debe leerse pago por pago.',
      'Sin vínculos de registro entre personas no se conoce ningún grupo y nada puede decirse.',
    ],
  },
});
