import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Dirigeant en nom',
    question: 'Le dirigeant ou l’associé semble-t-il n’avoir prêté que son nom ?',
    summary:
      'Le contrôle relève les personnes qui dirigent ou détiennent plusieurs sociétés et qui partagent leur adresse ou leur téléphone avec une autre personne du dossier, ' +
      'ou dont les comptes, et ceux de leurs sociétés, sont à la signature d’un autre. ' +
      'Le foyer et les proches inscrits au registre ne comptent pas, ni les autres dirigeants de la même société.',
    finding:
      '{subject} dirige ou détient {mandates, plural, one {# société} other {# sociétés}} et se rattache à d’autres personnes ({others}) : ' +
      '{homes, plural, =0 {} one {# à la même adresse, } other {# à la même adresse, }}{phones, plural, =0 {} one {# au même téléphone, } other {# au même téléphone, }}' +
      '{proxies, plural, =0 {aucune procuration} one {# mandataire sur ses comptes ou ceux de ses sociétés} other {# mandataires sur ses comptes ou ceux de ses sociétés}}. ' +
      'C’est compatible avec un dirigeant de façade ; un professionnel de la domiciliation ou une société de famille est à vérifier.',
    next: 'Entendre la personne sur la marche des sociétés, demander qui signe à la banque et qui perçoit les revenus.',
    params: {
      mandates: { label: 'Sociétés dirigées ou détenues', why: 'proposition : deux sociétés sont ordinaires' },
    },
    measures: {
      mandates: 'Sociétés dirigées ou détenues',
      homes: 'Autres personnes à la même adresse',
      phones: 'Autres personnes au même téléphone',
      proxies: 'Mandataires étrangers aux sociétés',
      others: 'Personnes rattachées',
    },
    blind: [
      'Les moyens de la personne ne sont pas examinés ici.',
      'Une procuration que la banque n’a pas communiquée.',
      'Les adresses écrites de deux façons.',
      'Un dirigeant en nom d’une seule société.',
    ],
  },
  en: {
    title: 'Director in name only',
    question: 'Does the director or owner seem to have lent no more than a name?',
    summary:
      'The check lists persons who run or own several companies and share their address or telephone with another person of the file, ' +
      'or whose accounts, and those of their companies, another may sign for. ' +
      'The household and the relatives of the register do not count, nor the other directors of the same company.',
    finding:
      '{subject} runs or owns {mandates, plural, one {# company} other {# companies}} and is tied to other persons ({others}): ' +
      '{homes, plural, =0 {} one {# at the same address, } other {# at the same address, }}{phones, plural, =0 {} one {# at the same telephone, } other {# at the same telephone, }}' +
      '{proxies, plural, =0 {no power of attorney} one {# signatory on the accounts of this person or the companies} other {# signatories on the accounts of this person or the companies}}. ' +
      'This is consistent with a director in name only; a domiciliation professional or a family company is to be verified.',
    next: 'Hear the person on how the companies are run, ask who signs at the bank and who receives the income.',
    params: { mandates: { label: 'Companies run or owned', why: 'proposal: two companies are ordinary' } },
    measures: {
      mandates: 'Companies run or owned',
      homes: 'Other persons at the same address',
      phones: 'Other persons at the same telephone',
      proxies: 'Signatories from outside the companies',
      others: 'Persons tied',
    },
    blind: [
      'The person’s means are not examined here.',
      'A power of attorney that the bank has not passed on.',
      'Addresses written in two ways.',
      'A director in name only of a single company.',
    ],
  },
  es: {
    title: 'Administrador solo de nombre',
    question: '¿Parece que el administrador o socio solo prestó su nombre?',
    summary:
      'El control señala a las personas que dirigen o poseen varias sociedades y comparten dirección o teléfono con otra persona del expediente, ' +
      'o cuyas cuentas, y las de sus sociedades, otro puede firmar. ' +
      'No cuentan el hogar ni los allegados del registro, ni los demás administradores de la misma sociedad.',
    finding:
      '{subject} dirige o posee {mandates, plural, one {# sociedad} other {# sociedades}} y está vinculado a otras personas ({others}): ' +
      '{homes, plural, =0 {} one {# en la misma dirección, } other {# en la misma dirección, }}{phones, plural, =0 {} one {# con el mismo teléfono, } other {# con el mismo teléfono, }}' +
      '{proxies, plural, =0 {ningún apoderamiento} one {# apoderado en sus cuentas o las de sus sociedades} other {# apoderados en sus cuentas o las de sus sociedades}}. ' +
      'Es compatible con un administrador de fachada; un profesional de la domiciliación o una sociedad familiar está por verificar.',
    next: 'Oír a la persona sobre la marcha de las sociedades, preguntar quién firma en el banco y quién percibe los ingresos.',
    params: { mandates: { label: 'Sociedades dirigidas o poseídas', why: 'propuesta: dos sociedades son corrientes' } },
    measures: {
      mandates: 'Sociedades dirigidas o poseídas',
      homes: 'Otras personas en la misma dirección',
      phones: 'Otras personas con el mismo teléfono',
      proxies: 'Apoderados ajenos a las sociedades',
      others: 'Personas vinculadas',
    },
    blind: [
      'Aquí no se examinan los medios de la persona.',
      'Un apoderamiento que el banco no ha comunicado.',
      'Direcciones escritas de dos maneras.',
      'Un administrador solo de nombre de una única sociedad.',
    ],
  },
});
