import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un réseau d’agents ou de franchisés qui reversent régulièrement au même donneur d’ordre',
    supports: 'Chaque compte intermédiaire paie les mêmes bénéficiaires dans deux autres mois au moins.',
    excludes: 'Aucun compte intermédiaire ne paie ces bénéficiaires dans un autre mois du dossier.',
    cannotTell: 'Certains intermédiaires seulement paient ces bénéficiaires dans d’autres mois.',
    settledBy: 'les contrats d’agence ou de franchise',
  },
  en: {
    claim: 'A network of agents or franchisees that regularly pay over to the same principal',
    supports: 'Each intermediate account pays the same payees in two other months at least.',
    excludes: 'No intermediate account pays those payees in another month of the file.',
    cannotTell: 'Only some intermediaries pay those payees in other months.',
    settledBy: 'the agency or franchise contracts',
  },
  es: {
    claim: 'Una red de agentes o franquiciados que entregan regularmente al mismo principal',
    supports: 'Cada cuenta intermedia paga a los mismos beneficiarios en otros dos meses al menos.',
    excludes: 'Ninguna cuenta intermedia paga a esos beneficiarios en otro mes del expediente.',
    cannotTell: 'Solo algunos intermediarios pagan a esos beneficiarios en otros meses.',
    settledBy: 'los contratos de agencia o de franquicia',
  },
};
