import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'La caisse d’une association, dont les payeurs sont les membres',
    supports: 'Le titulaire est une association ou un organisme public.',
    excludes: 'Le titulaire est une société.',
    cannotTell: 'Le titulaire est une personne, ou n’est pas connu.',
    settledBy: 'les statuts et les comptes de l’association',
  },
  en: {
    claim: 'The purse of an association, whose payers are its members',
    supports: 'The holder is an association or a public body.',
    excludes: 'The holder is a company.',
    cannotTell: 'The holder is a person, or is not known.',
    settledBy: 'the articles and accounts of the association',
  },
  es: {
    claim: 'La caja de una asociación, cuyos pagadores son sus miembros',
    supports: 'El titular es una asociación o un organismo público.',
    excludes: 'El titular es una sociedad.',
    cannotTell: 'El titular es una persona, o no se conoce.',
    settledBy: 'los estatutos y las cuentas de la asociación',
  },
};
