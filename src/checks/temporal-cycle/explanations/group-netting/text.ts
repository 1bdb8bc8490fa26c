import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'La compensation entre sociétés d’un même groupe',
    supports: 'Tous les comptes de la boucle sont ceux d’une même personne ou des sociétés qu’elle détient ou dirige.',
    excludes: 'La boucle passe par le compte d’un particulier, sans personne commune à tous les comptes.',
    cannotTell: 'Le dossier ne dit pas qui détient ou dirige tous les titulaires.',
    settledBy: 'l’organigramme du groupe et la convention de trésorerie',
  },
  en: {
    claim: 'Netting between companies of one group',
    supports: 'All accounts of the ring belong to one person or to companies that person owns or runs.',
    excludes: 'The ring passes through a private person’s account, and nobody is common to all accounts.',
    cannotTell: 'The file does not say who owns or runs every holder.',
    settledBy: 'the group chart and the cash-pooling agreement',
  },
  es: {
    claim: 'La compensación entre sociedades de un mismo grupo',
    supports: 'Todas las cuentas del circuito son de una misma persona o de sociedades que posee o dirige.',
    excludes: 'El circuito pasa por la cuenta de un particular, sin nadie común a todas las cuentas.',
    cannotTell: 'El expediente no dice quién posee o dirige a todos los titulares.',
    settledBy: 'el organigrama del grupo y el convenio de tesorería',
  },
};
