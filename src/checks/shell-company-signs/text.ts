import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Société sans activité visible',
    question: 'La société ressemble-t-elle à une coquille vide ?',
    summary:
      'Pour chaque société dont un relevé est au dossier et qui a connu un flux important, le contrôle compte six signes : création récente au premier flux important ; ' +
      'ni salaire, ni impôt, ni cotisation payés ; ni loyer, ni énergie, ni téléphone ; flux presque à sens unique ; adresse partagée par de nombreuses sociétés ; dirigeant aux mandats multiples. ' +
      'Les signes que le dossier ne permet pas d’examiner sont dits inconnus.',
    finding:
      '{subject} réunit {signs, plural, one {# signe} other {# signes}} sur {tested} examinés : {received} reçus et {spent} versés du {since} au {until}, ' +
      '{staff, plural, =0 {aucun salaire, impôt ou cotisation} one {# salaire, impôt ou cotisation} other {# salaires, impôts ou cotisations}}, ' +
      '{premises, plural, =0 {aucun loyer ni abonnement} one {# loyer ou abonnement} other {# loyers ou abonnements}}, ' +
      '{firms, plural, =0 {adresse inconnue} one {# société à son adresse} other {# sociétés à son adresse}}, ' +
      '{mandates, plural, =0 {dirigeant inconnu} one {# mandat de son dirigeant} other {# mandats de son dirigeant}}. ' +
      'C’est compatible avec une société sans activité propre ; une société de portefeuille ou une société toute récente est à vérifier.',
    next: 'Demander les comptes annuels, le bail, les déclarations sociales et l’identité des bénéficiaires effectifs.',
    params: {
      signs: { label: 'Nombre de signes', why: 'proposition : quatre sur six, un signe isolé est ordinaire' },
      large: { label: 'Flux important', why: 'proposition' },
      young: { label: 'Âge au premier flux important', why: 'proposition : deux ans' },
      firms: { label: 'Sociétés à une même adresse', why: 'proposition : les domiciliations en groupent bien plus' },
      mandates: { label: 'Mandats du dirigeant', why: 'proposition' },
      lopsided: { label: 'Part du sens le plus faible', why: 'proposition : presque tout va dans un sens' },
    },
    measures: {
      signs: 'Signes réunis',
      tested: 'Signes examinés',
      age: 'Âge au premier flux important',
      staff: 'Salaires, impôts, cotisations',
      premises: 'Loyers et abonnements',
      firms: 'Sociétés à cette adresse',
      mandates: 'Mandats du dirigeant',
      received: 'Reçu',
      spent: 'Versé',
    },
    blind: [
      'Les changements de statuts : le registre du dossier ne les porte pas.',
      'La cohérence des flux avec le code d’activité.',
      'Une coquille qui paie de faux salaires.',
      'Les charges payées depuis un compte sans relevé au dossier.',
    ],
  },
  en: {
    title: 'Company without visible activity',
    question: 'Does the company look like an empty shell?',
    summary:
      'For each company of which a statement is in the file and which saw a large flow, the check counts six signs: recent creation at the first large flow; ' +
      'no wage, tax or social charge paid; no rent, energy or telephone; flows almost one-way; an address shared by many companies; a director with many mandates. ' +
      'Signs that the file does not allow to examine are said to be unknown.',
    finding:
      '{subject} shows {signs, plural, one {# sign} other {# signs}} of {tested} examined: {received} received and {spent} paid from {since} to {until}, ' +
      '{staff, plural, =0 {no wage, tax or social charge} one {# wage, tax or social charge} other {# wages, taxes or social charges}}, ' +
      '{premises, plural, =0 {no rent or subscription} one {# rent or subscription} other {# rents or subscriptions}}, ' +
      '{firms, plural, =0 {unknown address} one {# company at its address} other {# companies at its address}}, ' +
      '{mandates, plural, =0 {unknown director} one {# mandate of its director} other {# mandates of its director}}. ' +
      'This is consistent with a company without activity of its own; a holding company or a very recent one is to be verified.',
    next: 'Ask for the annual accounts, the lease, the social declarations and the identity of the beneficial owners.',
    params: {
      signs: { label: 'Number of signs', why: 'proposal: four of six, a single sign is ordinary' },
      large: { label: 'Large flow', why: 'proposal' },
      young: { label: 'Age at the first large flow', why: 'proposal: two years' },
      firms: { label: 'Companies at one address', why: 'proposal: domiciliation offices group many more' },
      mandates: { label: 'Mandates of the director', why: 'proposal' },
      lopsided: { label: 'Part of the weaker direction', why: 'proposal: almost all goes one way' },
    },
    measures: {
      signs: 'Signs shown',
      tested: 'Signs examined',
      age: 'Age at the first large flow',
      staff: 'Wages, taxes, social charges',
      premises: 'Rents and subscriptions',
      firms: 'Companies at this address',
      mandates: 'Mandates of the director',
      received: 'Received',
      spent: 'Paid',
    },
    blind: [
      'Changes of the articles: the register of the case does not carry them.',
      'Whether the flows fit the activity code.',
      'A shell that pays sham wages.',
      'Charges paid from an account without a statement in the file.',
    ],
  },
  es: {
    title: 'Sociedad sin actividad visible',
    question: '¿Parece la sociedad una cáscara vacía?',
    summary:
      'Para cada sociedad con un extracto en el expediente y un flujo importante, el control cuenta seis signos: creación reciente en el primer flujo importante; ' +
      'ningún salario, impuesto ni cotización; ningún alquiler, energía ni teléfono; flujos casi en un solo sentido; dirección compartida por muchas sociedades; administrador con muchos mandatos. ' +
      'Los signos que el expediente no permite examinar se dicen desconocidos.',
    finding:
      '{subject} reúne {signs, plural, one {# signo} other {# signos}} de {tested} examinados: {received} recibidos y {spent} pagados del {since} al {until}, ' +
      '{staff, plural, =0 {ningún salario, impuesto o cotización} one {# salario, impuesto o cotización} other {# salarios, impuestos o cotizaciones}}, ' +
      '{premises, plural, =0 {ningún alquiler ni abono} one {# alquiler o abono} other {# alquileres o abonos}}, ' +
      '{firms, plural, =0 {dirección desconocida} one {# sociedad en su dirección} other {# sociedades en su dirección}}, ' +
      '{mandates, plural, =0 {administrador desconocido} one {# mandato de su administrador} other {# mandatos de su administrador}}. ' +
      'Es compatible con una sociedad sin actividad propia; una sociedad de cartera o muy reciente está por verificar.',
    next: 'Pedir las cuentas anuales, el contrato de arrendamiento, las declaraciones sociales y la identidad de los titulares reales.',
    params: {
      signs: { label: 'Número de signos', why: 'propuesta: cuatro de seis, un signo aislado es corriente' },
      large: { label: 'Flujo importante', why: 'propuesta' },
      young: { label: 'Edad en el primer flujo importante', why: 'propuesta: dos años' },
      firms: { label: 'Sociedades en una misma dirección', why: 'propuesta: las domiciliaciones agrupan muchas más' },
      mandates: { label: 'Mandatos del administrador', why: 'propuesta' },
      lopsided: { label: 'Parte del sentido más débil', why: 'propuesta: casi todo va en un sentido' },
    },
    measures: {
      signs: 'Signos reunidos',
      tested: 'Signos examinados',
      age: 'Edad en el primer flujo importante',
      staff: 'Salarios, impuestos, cotizaciones',
      premises: 'Alquileres y abonos',
      firms: 'Sociedades en esta dirección',
      mandates: 'Mandatos del administrador',
      received: 'Recibido',
      spent: 'Pagado',
    },
    blind: [
      'Los cambios de estatutos: el registro del expediente no los recoge.',
      'La coherencia de los flujos con el código de actividad.',
      'Una cáscara que paga salarios ficticios.',
      'Los gastos pagados desde una cuenta sin extracto en el expediente.',
    ],
  },
});
