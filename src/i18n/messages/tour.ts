import type { Messages } from '../message.ts';

/** The guided tour of the demo case. */
export default {
  fr: {
    title: 'Visite guidée',
    offer:
      'Première fois ? Une visite en {n} étapes suit l’ordre du travail, de la complétude des relevés à l’instantané remis au magistrat. À chaque étape : ce qu’il faut regarder, et ce que l’outil ne peut pas voir.',
    begin: 'Commencer la visite',
    notNow: 'Pas maintenant',
    place: 'étape {at} sur {of}',
    leave: 'Quitter la visite',
    back: 'Précédent',
    next: 'Suivant',
    finish: 'Terminer',
    unseen: 'Ce que l’outil ne voit pas :',
    noFinding:
      'Aucun indice n’a été relevé dans cette affaire : la page dit alors quels contrôles ont pu répondre, et lesquels non.',
    coverage: 'D’abord, ce que l’on a',
    coverageLook:
      'Chaque ligne est un compte, chaque colonne un mois. Un mois plein est prouvé par les soldes du relevé ; un mois hachuré manque. Une case ouvre ses lignes.',
    coverageLimit:
      'un compte dont personne n’a parlé. Un compte déclaré au FICOBA sans relevé est signalé ; un compte absent de toutes les sources ne peut pas l’être.',
    figures: 'Un chiffre ouvre ses lignes',
    figuresLook:
      'Aucun nombre n’est affiché sans ses lignes. Cliquez sur un montant, une barre ou un point : les opérations qui le composent s’ouvrent à côté.',
    figuresLimit:
      'l’argent liquide remis de la main à la main. La part des espèces ne compte que ce qui est passé par une banque ou une caisse enregistrée.',
    rows: 'Une ligne, et d’où elle vient',
    rowsLook:
      'Chaque ligne donne son fichier, son numéro de ligne et les cellules telles qu’écrites. Les touches [ et ] passent de l’une à l’autre ; Échap ferme.',
    rowsLimit:
      'si le fichier remis est sincère. L’empreinte prouve que le fichier n’a pas changé depuis sa lecture, pas que son contenu est vrai.',
    leads: 'Les indices, dans l’ordre de lecture',
    leadsLook:
      'Chaque contrôle relève des faits et n’accuse personne. L’ordre tient compte des montants et de la solidité ; les touches j et k parcourent la liste.',
    leadsLimit:
      'ce qu’aucun contrôle ne cherche. Les contrôles restés sans réponse, faute de données, sont listés sous les indices.',
    lead: 'Un indice : une phrase et ses lignes',
    leadLook:
      'La phrase donne qui, combien, quand. Dessous, le dessin du motif et les opérations sur lesquelles il repose : chacune s’ouvre.',
    leadLimit:
      'l’intention. Un même motif peut avoir une cause licite ; c’est pourquoi la page demande un jugement, et ne le rend pas.',
    innocent: 'Les explications licites, essayées',
    innocentLook:
      'Chaque explication connue est essayée sur les lignes : étayée, écartée, ou impossible à trancher, avec la pièce qui trancherait.',
    innocentLimit:
      'une explication dont la preuve est hors du dossier : un acte, un don, une succession. Demandez la pièce.',
    verdict: 'Votre verdict, et pourquoi',
    verdictLook:
      'Retenir, écarter ou à vérifier, avec un motif écrit. Tout va au journal de l’affaire et s’annule ; la précision de chaque contrôle s’en déduit.',
    verdictLimit: 'ce que vous savez d’ailleurs. Un motif écrit rend votre choix lisible par un autre.',
    flows: 'Qui paie qui',
    flowsLook:
      'Plusieurs vues d’une même sélection : diagramme, matrice, couloirs du temps. Plus bas, les chemins de l’un à l’autre, dont les dates avancent.',
    flowsLimit: 'le compte de passage dont aucun relevé n’est versé : le chemin s’y interrompt, et la page le dit.',
    tracing: 'Suivre une somme',
    tracingLook:
      'Partez d’un crédit pour voir où il est allé, ou d’un bien pour voir ce qui l’a payé. Cinq règles de suivi sont calculées côte à côte.',
    tracingLimit:
      'quel billet est lequel : l’argent d’un compte se mélange. Les règles donnent une fourchette, le juge choisit laquelle s’applique.',
    report: 'Écrire, avec la preuve à côté',
    reportLook:
      'Le rapport réunit textes, indices, graphiques et tableaux. Les annexes se numérotent seules ; un bloc que les données ont dépassé est signalé.',
    reportLimit:
      'ce que vous n’y mettez pas. Une section rappelle ce que l’analyse n’a pas pu voir ; elle reste dans le document.',
    snapshot: 'Un seul fichier à remettre',
    snapshotLook:
      'L’instantané s’ouvre d’un double clic, sans réseau ni installation. Il porte ses empreintes, se vérifie seul, et chaque chiffre peut être recalculé.',
    snapshotLimit:
      'qui le lira. Choisissez le niveau de communication, un mot de passe au besoin ; ce qui est retiré est listé dans le fichier.',
  },
  en: {
    title: 'Guided tour',
    offer:
      'First time here? A tour in {n} steps follows the order of the work, from how complete the statements are to the snapshot handed to the magistrate. At each step: what to look at, and what the tool cannot see.',
    begin: 'Begin the tour',
    notNow: 'Not now',
    place: 'step {at} of {of}',
    leave: 'Leave the tour',
    back: 'Back',
    next: 'Next',
    finish: 'Finish',
    unseen: 'What the tool cannot see:',
    noFinding: 'No finding was made in this case: the page then says which checks could answer, and which could not.',
    coverage: 'First, what is there',
    coverageLook:
      'Each line is an account, each column a month. A solid month is proven by the balances of the statement; a hatched one is missing. A cell opens its rows.',
    coverageLimit:
      'an account nobody spoke of. An account on the official list without a statement is pointed out; an account absent from every source cannot be.',
    figures: 'A figure opens its rows',
    figuresLook:
      'No number is shown without its rows. Click an amount, a bar or a dot: the operations it is made of open beside it.',
    figuresLimit:
      'cash handed from one person to another. The share of cash counts only what went through a bank or a recorded till.',
    rows: 'A row, and where it comes from',
    rowsLook:
      'Each row gives its file, its line number and the cells as they were written. The keys [ and ] go from one to the next; Escape closes.',
    rowsLimit:
      'whether the file that was handed over is honest. The fingerprint proves that the file has not changed since it was read, not that what it says is true.',
    leads: 'The findings, in order of review',
    leadsLook:
      'Each check states facts; it accuses nobody. The order weighs amounts and soundness; the keys j and k walk the list.',
    leadsLimit:
      'what no check looks for. The checks that could not answer for want of data are listed under the findings.',
    lead: 'A finding: a sentence and its rows',
    leadLook:
      'The sentence says who, how much, when. Below, the pattern is drawn, with the operations it rests on: each one opens.',
    leadLimit:
      'intent. The same pattern may have a lawful cause; that is why the page asks for a judgement and does not give one.',
    innocent: 'Lawful explanations, tried',
    innocentLook:
      'Each known explanation is tried on the rows: supported, excluded, or cannot be settled, with the document that would settle it.',
    innocentLimit:
      'an explanation whose proof is outside the file: a deed, a gift, an inheritance. Ask for the document.',
    verdict: 'Your verdict, and why',
    verdictLook:
      'Keep, set aside or to be verified, with a written reason. All of it goes to the journal of the case and can be undone; the precision of each check follows from it.',
    verdictLimit: 'what you know from elsewhere. A written reason lets another person follow your choice.',
    flows: 'Who pays whom',
    flowsLook:
      'Several looks at one selection: diagram, matrix, lanes of time. Further down, the paths from one party to another, whose dates advance.',
    flowsLimit: 'the account in between of which no statement was given: the path stops there, and the page says so.',
    tracing: 'Follow a sum',
    tracingLook:
      'Start from a credit to see where it went, or from an asset to see what paid for it. Five tracing rules are computed side by side.',
    tracingLimit:
      'which banknote is which: money on an account is mixed. The rules give a range; the judge chooses which one applies.',
    report: 'Write, with the proof beside',
    reportLook:
      'The report gathers texts, findings, charts and tables. Annexes number themselves; a block that the data have overtaken is flagged.',
    reportLimit:
      'what you do not put in it. A section recalls what the analysis could not see; it stays in the document.',
    snapshot: 'One file to hand over',
    snapshotLook:
      'The snapshot opens with a double click, without network or installation. It carries its fingerprints, verifies itself, and every figure can be computed again.',
    snapshotLimit:
      'who will read it. Choose the level of disclosure, a passphrase if need be; what was removed is listed in the file.',
  },
  es: {
    title: 'Visita guiada',
    offer:
      '¿Primera vez? Una visita en {n} etapas sigue el orden del trabajo, desde lo completos que están los extractos hasta la instantánea que se entrega al magistrado. En cada etapa: qué mirar y qué no puede ver la herramienta.',
    begin: 'Empezar la visita',
    notNow: 'Ahora no',
    place: 'etapa {at} de {of}',
    leave: 'Salir de la visita',
    back: 'Anterior',
    next: 'Siguiente',
    finish: 'Terminar',
    unseen: 'Lo que la herramienta no ve:',
    noFinding:
      'En este caso no se ha hallado ningún indicio: la página dice entonces qué controles pudieron responder y cuáles no.',
    coverage: 'Primero, lo que se tiene',
    coverageLook:
      'Cada línea es una cuenta, cada columna un mes. Un mes lleno está probado por los saldos del extracto; uno rayado falta. Una casilla abre sus filas.',
    coverageLimit:
      'una cuenta de la que nadie habló. Se señala la cuenta de la lista oficial sin extracto; la que falta en todas las fuentes no puede señalarse.',
    figures: 'Una cifra abre sus filas',
    figuresLook:
      'Ningún número se muestra sin sus filas. Pulse un importe, una barra o un punto: las operaciones que lo forman se abren al lado.',
    figuresLimit:
      'el efectivo entregado en mano. La parte en efectivo cuenta solo lo que pasó por un banco o una caja registrada.',
    rows: 'Una fila, y de dónde viene',
    rowsLook:
      'Cada fila da su archivo, su número de línea y las celdas tal como se escribieron. Las teclas [ y ] pasan de una a otra; Escape cierra.',
    rowsLimit:
      'si el archivo entregado es sincero. La huella prueba que el archivo no ha cambiado desde su lectura, no que su contenido sea verdad.',
    leads: 'Los indicios, en orden de lectura',
    leadsLook:
      'Cada control expone hechos y no acusa a nadie. El orden tiene en cuenta los importes y la solidez; las teclas j y k recorren la lista.',
    leadsLimit:
      'lo que ningún control busca. Los controles que no pudieron responder por falta de datos se listan bajo los indicios.',
    lead: 'Un indicio: una frase y sus filas',
    leadLook:
      'La frase dice quién, cuánto y cuándo. Debajo, el dibujo del patrón y las operaciones en que se apoya: cada una se abre.',
    leadLimit:
      'la intención. Un mismo patrón puede tener una causa lícita; por eso la página pide un juicio y no lo da.',
    innocent: 'Las explicaciones lícitas, probadas',
    innocentLook:
      'Cada explicación conocida se prueba con las filas: respaldada, descartada o sin resolver, con el documento que lo zanjaría.',
    innocentLimit:
      'una explicación cuya prueba está fuera del expediente: una escritura, una donación, una herencia. Pida el documento.',
    verdict: 'Su veredicto, y por qué',
    verdictLook:
      'Retener, descartar o por verificar, con un motivo escrito. Todo va al diario del caso y puede deshacerse; de ahí sale la precisión de cada control.',
    verdictLimit: 'lo que usted sabe por otra vía. Un motivo escrito permite que otra persona entienda su elección.',
    flows: 'Quién paga a quién',
    flowsLook:
      'Varias vistas de una misma selección: diagrama, matriz, carriles del tiempo. Más abajo, los caminos de uno a otro, cuyas fechas avanzan.',
    flowsLimit: 'la cuenta de paso de la que no se aportó extracto: el camino se detiene ahí, y la página lo dice.',
    tracing: 'Seguir una suma',
    tracingLook:
      'Parta de un abono para ver adónde fue, o de un bien para ver qué lo pagó. Cinco reglas de seguimiento se calculan lado a lado.',
    tracingLimit:
      'qué billete es cuál: el dinero de una cuenta se mezcla. Las reglas dan una horquilla; el juez elige cuál se aplica.',
    report: 'Escribir, con la prueba al lado',
    reportLook:
      'El informe reúne textos, indicios, gráficos y tablas. Los anexos se numeran solos; un bloque superado por los datos se señala.',
    reportLimit:
      'lo que usted no ponga. Una sección recuerda lo que el análisis no pudo ver; permanece en el documento.',
    snapshot: 'Un solo archivo que entregar',
    snapshotLook:
      'La instantánea se abre con un doble clic, sin red ni instalación. Lleva sus huellas, se verifica sola, y cada cifra puede recalcularse.',
    snapshotLimit:
      'quién la leerá. Elija el nivel de comunicación y, si hace falta, una contraseña; lo retirado se lista en el archivo.',
  },
} satisfies Messages;
