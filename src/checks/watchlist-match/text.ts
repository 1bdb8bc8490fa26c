import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Correspondance avec une liste',
    question:
      'Une personne, une société, un compte ou un bien de l’affaire figure-t-il sur une liste fournie par l’utilisateur ?',
    summary:
      'Le contrôle rapproche les parties, les comptes et les biens de l’affaire (immatriculation, châssis, numéro de série, titre d’une œuvre) des listes chargées. Un identifiant égal est une correspondance ; un téléphone ou un courriel égal, seul, une possibilité. ' +
      'Les noms sont comparés mot à mot, sans accents ni ordre ; sans date de naissance ni identifiant, la ressemblance reste « possible », quelle que soit sa force.',
    finding:
      '{named} {band, select, identifier {porte le même identifiant que} contact {a le même téléphone ou le même courriel que} strong {porte le nom et la date de naissance de} possible {porte peut-être le nom de} contrary {porte un nom semblable, mais une autre date de naissance, que} other {porte un nom proche de celui de}} ' +
      '{entry} (liste {list}, ressemblance {score}) ; à vérifier sur pièce d’identité ou extrait de registre.',
    next: 'Comparer la date et le lieu de naissance ou d’immatriculation, et vérifier que l’inscription est toujours en vigueur.',
    params: {
      strong: { label: 'Ressemblance forte', why: 'pratique d’OpenSanctions, logic-v2' },
      weak: { label: 'Ressemblance à examiner', why: 'pratique d’OpenSanctions, logic-v2' },
    },
    measures: {
      band: 'Degré',
      named: 'Dans l’affaire',
      entry: 'Sur la liste',
      list: 'Liste',
      score: 'Ressemblance',
      against: 'Naissance contraire',
    },
    blind: [
      'Les transcriptions éloignées d’une autre écriture, et les noms sans mot commun par ses trois premières lettres.',
      'Les entités détenues par une personne inscrite sans l’être elles-mêmes.',
      'Les listes qui n’ont pas été chargées.',
      'Les œuvres décrites par d’autres mots que leur titre, et les biens dont aucun numéro n’est écrit.',
    ],
  },
  en: {
    title: 'Match with a list',
    question: 'Does a person, company, account or thing of the case stand on a list the user supplied?',
    summary:
      'The check holds parties, accounts and things of the case (plate, chassis, serial number, title of a work of art) against the lists loaded. An equal identifier is a match; an equal telephone or e-mail alone, a possibility. ' +
      'Names are compared word by word, without accents or order; without birth date or identifier the likeness stays “possible”, however strong.',
    finding:
      '{named} {band, select, identifier {bears the same identifier as} contact {has the same telephone or e-mail as} strong {bears the name and birth date of} possible {may bear the name of} contrary {bears a like name, but another birth date, than} other {bears a name close to that of}} ' +
      '{entry} (list {list}, likeness {score}); to be verified on an identity document or a register extract.',
    next: 'Compare date and place of birth or registration, and verify that the entry is still in force.',
    params: {
      strong: { label: 'Strong likeness', why: 'OpenSanctions practice, logic-v2' },
      weak: { label: 'Likeness to be reviewed', why: 'OpenSanctions practice, logic-v2' },
    },
    measures: {
      band: 'Degree',
      named: 'In the case',
      entry: 'On the list',
      list: 'List',
      score: 'Likeness',
      against: 'Birth to the contrary',
    },
    blind: [
      'Remote transcriptions from another script, and names without a word in common by its first three letters.',
      'Entities held by a listed person without being listed themselves.',
      'Lists that were not loaded.',
      'Works described by other words than their title, and things of which no number is written.',
    ],
  },
  es: {
    title: 'Coincidencia con una lista',
    question: '¿Figura una persona, sociedad, cuenta o bien del caso en una lista aportada por el usuario?',
    summary:
      'El control compara las partes, cuentas y bienes del caso (matrícula, bastidor, número de serie, título de una obra) con las listas cargadas. Un identificador igual es una coincidencia; un teléfono o un correo igual, por sí solo, una posibilidad. ' +
      'Los nombres se comparan palabra a palabra, sin acentos ni orden; sin fecha de nacimiento ni identificador, el parecido queda en «posible», por fuerte que sea.',
    finding:
      '{named} {band, select, identifier {lleva el mismo identificador que} contact {tiene el mismo teléfono o correo que} strong {lleva el nombre y la fecha de nacimiento de} possible {puede llevar el nombre de} contrary {lleva un nombre semejante, pero otra fecha de nacimiento, que} other {lleva un nombre cercano al de}} ' +
      '{entry} (lista {list}, parecido {score}); por verificar con un documento de identidad o un extracto registral.',
    next: 'Comparar fecha y lugar de nacimiento o de inscripción, y verificar que la entrada sigue vigente.',
    params: {
      strong: { label: 'Parecido fuerte', why: 'práctica de OpenSanctions, logic-v2' },
      weak: { label: 'Parecido por revisar', why: 'práctica de OpenSanctions, logic-v2' },
    },
    measures: {
      band: 'Grado',
      named: 'En el caso',
      entry: 'En la lista',
      list: 'Lista',
      score: 'Parecido',
      against: 'Nacimiento contrario',
    },
    blind: [
      'Las transcripciones lejanas de otra escritura, y los nombres sin una palabra común por sus tres primeras letras.',
      'Las entidades en poder de una persona inscrita sin estarlo ellas mismas.',
      'Las listas que no se cargaron.',
      'Las obras descritas con otras palabras que su título, y los bienes sin número escrito.',
    ],
  },
});
