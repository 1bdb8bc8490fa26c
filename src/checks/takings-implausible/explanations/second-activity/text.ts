import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une seconde activité encaissée sur le même compte',
    supports: 'Des ventes facturées font trois dixièmes au moins des recettes de la période.',
    excludes: 'Aucune des factures du dossier n’est une vente de cette période.',
    cannotTell: 'Les ventes facturées font moins de trois dixièmes des recettes, ou celles-ci ne sont que déclarées.',
    settledBy: 'l’extrait du registre et les factures de vente',
  },
  en: {
    claim: 'A second activity banked on the same account',
    supports: 'Sales on invoice make at least three tenths of the takings of the period.',
    excludes: 'None of the invoices of the file is a sale of this period.',
    cannotTell: 'Sales on invoice make less than three tenths of the takings, or these are only declared.',
    settledBy: 'the register extract and the sales invoices',
  },
  es: {
    claim: 'Una segunda actividad cobrada en la misma cuenta',
    supports: 'Las ventas facturadas forman al menos tres décimas partes de la recaudación del período.',
    excludes: 'Ninguna de las facturas del expediente es una venta de este período.',
    cannotTell:
      'Las ventas facturadas forman menos de tres décimas partes de la recaudación, o esta solo está declarada.',
    settledBy: 'el extracto del registro y las facturas de venta',
  },
};
