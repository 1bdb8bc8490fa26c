import type { Messages } from '../message.ts';

export default {
  fr: {
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
