import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Flux nouveau avec un pays de votre liste',
    question: 'Un premier flux, ou un flux hors de proportion, apparaît-il avec un pays de la liste fournie ?',
    summary:
      'Le contrôle ne connaît aucune liste : il ne regarde que les pays que l’utilisateur a inscrits (liste de surveillance, identifiant de nature « pays », code à deux lettres), à partir de la date de la liste. ' +
      'Il retient un compte dont les paiements avec l’un de ces pays atteignent un montant, s’ils sont les premiers après plusieurs mois couverts, ou si leur part y dépasse plusieurs fois celle qu’ils ont dans tout le dossier. ' +
      'Le pays est celui du paiement, jamais celui d’une personne.',
    finding:
      '{payments, plural, one {# paiement} other {# paiements}} de {subject} avec le pays {country}, pour {total}, jusqu’au {until} : ' +
      '{sign, select, first {le premier après {months, plural, one {# mois couvert} other {# mois couverts}} sans aucun.} other {part du compte {part}, contre {part_of_file} dans tout le dossier.}} ' +
      'C’est compatible avec un nouveau circuit de fonds, comme avec un nouveau fournisseur ou une aide familiale ; le motif est à vérifier.',
    next: 'Demander le motif et les pièces des paiements (contrat, facture, déclaration en douane), et le bénéficiaire réel.',
    params: {
      lift: { label: 'Fois la part du dossier', why: 'proposition : les comptes d’un dossier diffèrent entre eux' },
      floor: { label: 'Montant au moins', why: 'proposition : de petits paiements n’apprennent rien' },
      months: { label: 'Mois couverts auparavant', why: 'proposition : sans passé, rien n’est nouveau' },
    },
    measures: {
      country: 'Pays',
      sign: 'Signe',
      payments: 'Paiements',
      total: 'Montant',
      months: 'Mois couverts sans paiement',
      part: 'Part du compte',
      part_of_file: 'Part du dossier',
      lift: 'Rapport à la part du dossier',
    },
    blind: [
      'Les flux qui passent par un pays qui n’est pas sur la liste.',
      'Les paiements dont le relevé ne dit pas le pays.',
      'Un flux présent dès le début des relevés, s’il n’est pas hors de proportion.',
      'Sans liste fournie, le contrôle ne s’applique pas.',
    ],
  },
  en: {
    title: 'New flow with a country of your list',
    question: 'Does a first flow, or one out of proportion, appear with a country of the list supplied?',
    summary:
      'The check knows no list: it looks only at the countries that the user entered (watch-list, identifier of kind “country”, code of two letters), from the date of the list on. ' +
      'It keeps an account whose payments with one of them reach an amount, if they are the first after several covered months, or if their part there is several times their part in the whole file. ' +
      'The country is that of the payment, never that of a person.',
    finding:
      '{payments, plural, one {# payment} other {# payments}} of {subject} with country {country}, for {total}, up to {until}: ' +
      '{sign, select, first {the first after {months, plural, one {# covered month} other {# covered months}} without any.} other {part of the account {part}, against {part_of_file} in the whole file.}} ' +
      'This is consistent with a new route of money, as with a new supplier or support to family; the reason is to be verified.',
    next: 'Ask for the reason and papers of the payments (contract, invoice, customs declaration), and for the true beneficiary.',
    params: {
      lift: { label: 'Times the part of the file', why: 'proposal: the accounts of a file differ' },
      floor: { label: 'Least amount', why: 'proposal: small payments tell nothing' },
      months: { label: 'Covered months before', why: 'proposal: without a past nothing is new' },
    },
    measures: {
      country: 'Country',
      sign: 'Sign',
      payments: 'Payments',
      total: 'Amount',
      months: 'Covered months without payment',
      part: 'Part of the account',
      part_of_file: 'Part of the file',
      lift: 'Ratio to the part of the file',
    },
    blind: [
      'Flows that pass through a country which is not on the list.',
      'Payments whose country the statement does not tell.',
      'A flow present from the start of the statements, unless out of proportion.',
      'Without a list supplied, the check does not apply.',
    ],
  },
  es: {
    title: 'Flujo nuevo con un país de su lista',
    question: '¿Aparece un primer flujo, o uno desproporcionado, con un país de la lista aportada?',
    summary:
      'El control no conoce ninguna lista: solo mira los países que el usuario ha inscrito (lista de vigilancia, identificador de clase «país», código de dos letras), desde la fecha de la lista. ' +
      'Retiene una cuenta cuyos pagos con uno de ellos alcanzan un importe, si son los primeros tras varios meses cubiertos, o si su parte supera varias veces la que tienen en todo el expediente. ' +
      'El país es el del pago, nunca el de una persona.',
    finding:
      '{payments, plural, one {# pago} other {# pagos}} de {subject} con el país {country}, por {total}, hasta el {until}: ' +
      '{sign, select, first {el primero tras {months, plural, one {# mes cubierto} other {# meses cubiertos}} sin ninguno.} other {parte de la cuenta {part}, frente a {part_of_file} en todo el expediente.}} ' +
      'Es compatible con un nuevo circuito de fondos, como con un nuevo proveedor o una ayuda familiar; el motivo está por verificar.',
    next: 'Pedir el motivo y los documentos de los pagos (contrato, factura, declaración de aduana) y el beneficiario real.',
    params: {
      lift: { label: 'Veces la parte del expediente', why: 'propuesta: las cuentas de un expediente difieren' },
      floor: { label: 'Importe mínimo', why: 'propuesta: los pagos pequeños no dicen nada' },
      months: { label: 'Meses cubiertos antes', why: 'propuesta: sin pasado nada es nuevo' },
    },
    measures: {
      country: 'País',
      sign: 'Signo',
      payments: 'Pagos',
      total: 'Importe',
      months: 'Meses cubiertos sin pago',
      part: 'Parte de la cuenta',
      part_of_file: 'Parte del expediente',
      lift: 'Relación con la parte del expediente',
    },
    blind: [
      'Los flujos que pasan por un país que no está en la lista.',
      'Los pagos cuyo país no dice el extracto.',
      'Un flujo presente desde el inicio de los extractos, salvo que sea desproporcionado.',
      'Sin lista aportada, el control no se aplica.',
    ],
  },
});
