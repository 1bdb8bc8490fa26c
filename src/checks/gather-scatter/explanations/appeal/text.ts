import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une collecte de dons ou une cagnotte qui paie ses fournisseurs',
    supports:
      'Les sommes reçues sont toutes plus petites que les paiements courants, et la moitié au moins des bénéficiaires étaient déjà payés auparavant.',
    excludes:
      'Les sommes reçues égalent ou dépassent les paiements courants, et aucun bénéficiaire n’était payé auparavant.',
    cannotTell: 'La taille des sommes ou l’ancienneté des bénéficiaires ne permet pas de trancher.',
    settledBy: 'les comptes de la campagne et la liste des donateurs',
  },
  en: {
    claim: 'An appeal for gifts or a collection that pays its suppliers',
    supports:
      'The sums received are all smaller than the usual payment, and at least half of the payees had been paid before.',
    excludes: 'The sums received reach or pass the usual payment, and no payee had been paid before.',
    cannotTell: 'Neither the size of the sums nor the age of the payees settles the matter.',
    settledBy: 'the accounts of the campaign and the list of donors',
  },
  es: {
    claim: 'Una colecta de donativos que paga a sus proveedores',
    supports:
      'Las sumas recibidas son todas menores que el pago corriente, y al menos la mitad de los beneficiarios ya cobraba antes.',
    excludes: 'Las sumas recibidas igualan o superan el pago corriente, y ningún beneficiario cobraba antes.',
    cannotTell: 'Ni el tamaño de las sumas ni la antigüedad de los beneficiarios permite decidir.',
    settledBy: 'las cuentas de la campaña y la lista de donantes',
  },
};
