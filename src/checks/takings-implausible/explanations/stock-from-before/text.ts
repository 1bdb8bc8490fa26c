import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un stock constitué les années précédentes',
    supports: 'Les achats des périodes précédentes dépassent les ventes déclarées alors.',
    excludes: 'Les ventes déclarées des périodes précédentes ont au moins absorbé les achats.',
    cannotTell: 'Les achats ou les ventes des périodes précédentes ne sont pas au dossier.',
    settledBy: 'l’inventaire et les comptes annuels',
  },
  en: {
    claim: 'A stock built up in earlier years',
    supports: 'Purchases of the periods before exceed the sales declared then.',
    excludes: 'The sales declared for the periods before took up at least the purchases.',
    cannotTell: 'Purchases or sales of the periods before are not in the file.',
    settledBy: 'the inventory and the annual accounts',
  },
  es: {
    claim: 'Unas existencias formadas en años anteriores',
    supports: 'Las compras de los períodos anteriores superan las ventas declaradas entonces.',
    excludes: 'Las ventas declaradas de los períodos anteriores absorbieron al menos las compras.',
    cannotTell: 'Las compras o las ventas de los períodos anteriores no constan en el expediente.',
    settledBy: 'el inventario y las cuentas anuales',
  },
};
