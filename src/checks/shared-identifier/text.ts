import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Coordonnées ou numéro partagés',
    question: 'Des personnes ou des sociétés différentes partagent-elles un même identifiant ?',
    summary:
      'Le contrôle compare les téléphones, courriels, appareils, adresses et numéros officiels des personnes et sociétés de l’affaire. ' +
      'Une valeur commune à plusieurs noms est signalée, sauf si elle est si répandue qu’elle ne dit plus rien. Les membres d’un même foyer ne comptent que pour un.',
    finding:
      '{names} ont en commun {kind, select, phone {le téléphone} email {le courriel} device {l’appareil} address {l’adresse} other {le numéro}} {value} ' +
      '({parties, plural, one {# personne ou société} other {# personnes ou sociétés}}). Ce lien est un fait ; sa portée est à vérifier.',
    next: 'Vérifier depuis quand chacun utilise cet identifiant, auprès de l’opérateur, du bailleur ou du registre.',
    params: {
      most: {
        label: 'Porteurs au plus',
        why: 'proposition : au-delà, il s’agit d’un immeuble, d’un domiciliataire ou d’un comptable',
      },
    },
    measures: { kind: 'Nature', value: 'Valeur', names: 'Porteurs', parties: 'Nombre de porteurs' },
    blind: [
      'Les dates d’usage : la pièce ne les porte pas, un numéro réattribué paraît partagé.',
      'Plusieurs valeurs écrites dans une même cellule.',
      'Un téléphone jetable, utilisé par un seul nom.',
      'Un compte ou un véhicule utilisé à plusieurs : d’autres contrôles le disent.',
    ],
  },
  en: {
    title: 'Shared contact details or number',
    question: 'Do different persons or companies share an identifier?',
    summary:
      'The check compares telephones, e-mails, devices, addresses and official numbers of the persons and companies of the case. ' +
      'A value common to several names is told, unless it is so widespread that it says nothing. Members of one household count as one.',
    finding:
      '{names} have in common the {kind, select, phone {telephone} email {e-mail} device {device} address {address} other {number}} {value} ' +
      '({parties, plural, one {# person or company} other {# persons or companies}}). The link is a fact; what it means is to be verified.',
    next: 'Verify since when each has used this identifier, with the operator, the landlord or the register.',
    params: {
      most: {
        label: 'Bearers at most',
        why: 'proposal: beyond it, it is a housing block, a domiciliation or an accountant',
      },
    },
    measures: { kind: 'Nature', value: 'Value', names: 'Bearers', parties: 'Number of bearers' },
    blind: [
      'The days of use: the document does not hold them, so a number given to somebody else looks shared.',
      'Several values written in one cell.',
      'A throw-away telephone, used under one name only.',
      'An account or a vehicle used by several: other checks tell it.',
    ],
  },
  es: {
    title: 'Datos de contacto o número compartidos',
    question: '¿Comparten personas o sociedades distintas un mismo identificador?',
    summary:
      'El control compara teléfonos, correos, dispositivos, direcciones y números oficiales de las personas y sociedades del caso. ' +
      'Un valor común a varios nombres se señala, salvo que esté tan extendido que ya no diga nada. Los miembros de un hogar cuentan como uno.',
    finding:
      '{names} tienen en común {kind, select, phone {el teléfono} email {el correo} device {el dispositivo} address {la dirección} other {el número}} {value} ' +
      '({parties, plural, one {# persona o sociedad} other {# personas o sociedades}}). El vínculo es un hecho; su alcance está por verificar.',
    next: 'Verificar desde cuándo usa cada uno este identificador, con el operador, el arrendador o el registro.',
    params: {
      most: {
        label: 'Portadores como máximo',
        why: 'propuesta: más allá, se trata de un edificio, un domiciliador o un contable',
      },
    },
    measures: { kind: 'Naturaleza', value: 'Valor', names: 'Portadores', parties: 'Número de portadores' },
    blind: [
      'Las fechas de uso: el documento no las lleva, un número reasignado parece compartido.',
      'Varios valores escritos en una misma celda.',
      'Un teléfono desechable, usado con un solo nombre.',
      'Una cuenta o un vehículo usado por varios: otros controles lo dicen.',
    ],
  },
});
