import type { Messages } from '../message.ts';

export default {
  fr: {
    paths: 'D’une personne à une autre',
    pathsHow:
      'Les chemins que l’argent a pu suivre : chaque virement part du compte que le précédent a atteint, pas avant lui, et ne le dépasse pas de plus de 10 %. Un service (terminal de paiement, plateforme, organisme) n’est pas traversé. La recherche porte sur l’affaire entière, sans le filtre.',
    payer: 'Personne ou compte de départ',
    payee: 'Personne ou compte d’arrivée',
    dwell: 'Séjour sur un compte',
    dwellDays: '{n, plural, one {# jour au plus} other {# jours au plus}}',
    pickBoth:
      'Choisissez un départ et une arrivée. Dans l’affaire de démonstration, essayez un titulaire de compte et une société.',
    sameEnds: 'Le départ et l’arrivée sont la même personne.',
    choose: 'Chercher un nom ou un numéro…',
    unknownEnd: 'Aucun compte ne porte ce nom.',
    searching: 'Recherche des chemins',
    pathsFound:
      '{n, plural, one {Un chemin, à vérifier} other {# chemins, à vérifier ; le premier transporte le plus}}',
    pathSentence:
      '{hops, plural, one {# virement} other {# virements}} en {days, plural, =0 {un jour} one {deux jours} other {# jours}} : {carried} au plus ont pu faire tout le chemin.',
    pathOthers:
      '{n, plural, one {Un autre chemin passe par les mêmes comptes et transporte autant ou moins.} other {# autres chemins passent par les mêmes comptes et transportent autant ou moins.}}',
    pathsCut: 'La recherche s’est arrêtée à sa limite : des chemins qui transportent moins peuvent manquer.',
    pathsTop: 'Les vingt chemins qui transportent le plus sont montrés.',
    noPath:
      'Aucun chemin sous ces conditions, dans ce qui a pu être vu : {covered} mois × comptes sur {asked} ont un relevé, et {blind, plural, one {# compte n’est connu que par les relevés d’autrui} other {# comptes ne sont connus que par les relevés d’autrui}} : ce qui en ressort vers un tiers ne se voit pas.',
    pathServices:
      '{n, plural, one {L’argent s’est arrêté à un service, qui n’est pas traversé : {names}.} other {L’argent s’est arrêté à # services, qui ne sont pas traversés : {names}.}}',
    pathOf: 'Chemin {n}',
    hopFrom: 'De',
    hopTo: 'À',
    hopDay: 'Jour',
    hopAmount: 'Montant',
    sameDay: 'Plusieurs virements le même jour : leur ordre n’est pas connu.',
    pathTitle: 'Chemin de {payer} à {payee}',
    toOthers: 'Vers d’autres outils',
    toOthersWhy:
      'Personnes, sociétés, comptes, biens, liens de droit et sommes versées de l’affaire entière, sans le filtre. Le fichier quitte Limier avec les noms en clair : sa diffusion est de votre responsabilité.',
    graphml: 'GraphML',
    gexf: 'GEXF (Gephi)',
    ftm: 'FollowTheMoney',
    anx: 'i2 Analyst’s Notebook',
    csv: 'Tableau CSV',
    losesSums:
      'Perd : chaque versement (une somme par couple de comptes, premier et dernier jour), les libellés, la couverture des relevés.',
    losesFtm:
      'Garde chaque versement avec son numéro de ligne. Perd : les versements dont un bout est inconnu, les soldes, la couverture des relevés.',
    losesAnx:
      'Perd : chaque versement, les libellés, la couverture. Écrit d’après la description publique du format ; n’a pas pu être ouvert dans i2 même.',
    writingNetwork: 'Écriture du réseau',
    networkName: 'reseau',
    headings: 'de;nom;vers;nom;lien;somme;devise;lignes;du;au;part',
    how: 'De qui à qui l’argent est allé, dans la période et sur les comptes choisis. L’argent qui revient à un compte déjà passé est dessiné à part, sous la marque ↩. Choisissez un flux pour ouvrir ses lignes.',
  },
  en: {
    paths: 'From one person to another',
    pathsHow:
      'The ways money can have gone: each transfer leaves the account the one before reached, not earlier, and exceeds it by no more than 10 %. A service (payment terminal, platform, public body) is not crossed. The search covers the whole case, without the filter.',
    payer: 'Person or account of departure',
    payee: 'Person or account of arrival',
    dwell: 'Stay on an account',
    dwellDays: '{n, plural, one {# day at most} other {# days at most}}',
    pickBoth: 'Choose where money leaves and where it arrives. In the demo case, try an account holder and a company.',
    sameEnds: 'Departure and arrival are the same person.',
    choose: 'Find a name or a number…',
    unknownEnd: 'No account bears this name.',
    searching: 'Looking for paths',
    pathsFound: '{n, plural, one {One path, to be verified} other {# paths, to be verified; the first carries most}}',
    pathSentence:
      '{hops, plural, one {# transfer} other {# transfers}} in {days, plural, =0 {one day} one {two days} other {# days}}: {carried} at most can have come the whole way.',
    pathOthers:
      '{n, plural, one {One other path goes over the same accounts and carries as much or less.} other {# other paths go over the same accounts and carry as much or less.}}',
    pathsCut: 'The search ended at its limit: paths that carry less may be missing.',
    pathsTop: 'The twenty paths that carry most are shown.',
    noPath:
      'No path under these conditions, in what could be seen: {covered} of {asked} account-months have a statement, and {blind, plural, one {# account is known only from statements of others} other {# accounts are known only from statements of others}}: what goes on from there to a third party is not seen.',
    pathServices:
      '{n, plural, one {Money stopped at one service, which is not crossed: {names}.} other {Money stopped at # services, which are not crossed: {names}.}}',
    pathOf: 'Path {n}',
    hopFrom: 'From',
    hopTo: 'To',
    hopDay: 'Day',
    hopAmount: 'Amount',
    sameDay: 'Several transfers on one day: their order is not known.',
    pathTitle: 'Path from {payer} to {payee}',
    toOthers: 'For other tools',
    toOthersWhy:
      'Persons, companies, accounts, things, legal ties and sums paid in the whole case, without the filter. The file leaves Limier with names in clear: whom it goes to is your responsibility.',
    graphml: 'GraphML',
    gexf: 'GEXF (Gephi)',
    ftm: 'FollowTheMoney',
    anx: 'i2 Analyst’s Notebook',
    csv: 'CSV table',
    losesSums:
      'Loses: each payment (one sum for a pair of accounts, first and last day), labels, coverage of statements.',
    losesFtm:
      'Keeps each payment with its row number. Loses: payments of which one end is unknown, balances, coverage of statements.',
    losesAnx:
      'Loses: each payment, labels, coverage. Written after the public description of the format; it could not be opened in i2 itself.',
    writingNetwork: 'Writing the network',
    networkName: 'network',
    headings: 'from;name;to;name;tie;sum;currency;rows;first;last;share',
    how: 'From whom to whom money went, over the period and accounts chosen. Money that comes back to an account already passed is drawn apart, under the mark ↩. Choose a flow to open its rows.',
  },
  es: {
    paths: 'De una persona a otra',
    pathsHow:
      'Los caminos que el dinero pudo seguir: cada transferencia sale de la cuenta a la que llegó la anterior, no antes, y no la supera en más del 10 %. Un servicio (terminal de pago, plataforma, organismo) no se atraviesa. La búsqueda abarca el caso entero, sin el filtro.',
    payer: 'Persona o cuenta de salida',
    payee: 'Persona o cuenta de llegada',
    dwell: 'Estancia en una cuenta',
    dwellDays: '{n, plural, one {# día como máximo} other {# días como máximo}}',
    pickBoth: 'Elija una salida y una llegada. En el caso de demostración, pruebe un titular de cuenta y una sociedad.',
    sameEnds: 'La salida y la llegada son la misma persona.',
    choose: 'Buscar un nombre o un número…',
    unknownEnd: 'Ninguna cuenta lleva ese nombre.',
    searching: 'Búsqueda de caminos',
    pathsFound:
      '{n, plural, one {Un camino, por verificar} other {# caminos, por verificar; el primero transporta más}}',
    pathSentence:
      '{hops, plural, one {# transferencia} other {# transferencias}} en {days, plural, =0 {un día} one {dos días} other {# días}}: {carried} como máximo pudieron hacer todo el camino.',
    pathOthers:
      '{n, plural, one {Otro camino pasa por las mismas cuentas y transporta lo mismo o menos.} other {Otros # caminos pasan por las mismas cuentas y transportan lo mismo o menos.}}',
    pathsCut: 'La búsqueda terminó en su límite: pueden faltar caminos que transportan menos.',
    pathsTop: 'Se muestran los veinte caminos que más transportan.',
    noPath:
      'Ningún camino en estas condiciones, en lo que pudo verse: {covered} de {asked} meses × cuentas tienen extracto, y {blind, plural, one {# cuenta solo se conoce por extractos ajenos} other {# cuentas solo se conocen por extractos ajenos}}: lo que sale de ahí hacia un tercero no se ve.',
    pathServices:
      '{n, plural, one {El dinero se detuvo en un servicio, que no se atraviesa: {names}.} other {El dinero se detuvo en # servicios, que no se atraviesan: {names}.}}',
    pathOf: 'Camino {n}',
    hopFrom: 'De',
    hopTo: 'A',
    hopDay: 'Día',
    hopAmount: 'Importe',
    sameDay: 'Varias transferencias el mismo día: su orden no se conoce.',
    pathTitle: 'Camino de {payer} a {payee}',
    toOthers: 'Para otras herramientas',
    toOthersWhy:
      'Personas, empresas, cuentas, bienes, vínculos jurídicos y sumas pagadas de todo el caso, sin el filtro. El archivo sale de Limier con los nombres visibles: su difusión es responsabilidad suya.',
    graphml: 'GraphML',
    gexf: 'GEXF (Gephi)',
    ftm: 'FollowTheMoney',
    anx: 'i2 Analyst’s Notebook',
    csv: 'Tabla CSV',
    losesSums:
      'Pierde: cada pago (una suma por par de cuentas, primer y último día), los conceptos, la cobertura de los extractos.',
    losesFtm:
      'Conserva cada pago con su número de línea. Pierde: los pagos con un extremo desconocido, los saldos, la cobertura de los extractos.',
    losesAnx:
      'Pierde: cada pago, los conceptos, la cobertura. Escrito según la descripción pública del formato; no se pudo abrir en i2.',
    writingNetwork: 'Escritura de la red',
    networkName: 'red',
    headings: 'de;nombre;a;nombre;vínculo;suma;divisa;líneas;desde;hasta;parte',
    how: 'De quién a quién fue el dinero, en el período y las cuentas elegidos. El dinero que vuelve a una cuenta ya recorrida se dibuja aparte, con la marca ↩. Elija un flujo para abrir sus filas.',
  },
} satisfies Messages;
