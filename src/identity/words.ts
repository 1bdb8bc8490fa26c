/** Words that tell how a person is addressed, or which name is the married one: no part of a name. */
const civilities = new Set(
  'M MR MME MRS MS MLLE DR ME PR MONSIEUR MADAME MADEMOISELLE MAITRE DOCTEUR SENOR SENORA SRA SR SRTA DONA NEE EPOUSE VEUVE VVE VIUDA'.split(
    ' ',
  ),
);

/** Forms of companies by the class they stand for, so that `S.A.R.L.` and `SARL` are one, `SARL` and `SAS` two. */
const formClasses: Readonly<Record<string, string>> = {
  SARL: 'sarl',
  EURL: 'sarl',
  SELARL: 'sarl',
  SAS: 'sas',
  SASU: 'sas',
  SA: 'sa',
  SCI: 'sci',
  SCCV: 'sci',
  SNC: 'snc',
  SCP: 'scp',
  SC: 'sc',
  EI: 'ei',
  EIRL: 'ei',
  GIE: 'gie',
  SL: 'sl',
  SLU: 'sl',
  SLL: 'sl',
  SAU: 'sa',
  CB: 'cb',
  BV: 'bv',
  NV: 'nv',
  GMBH: 'gmbh',
  AG: 'ag',
  LTD: 'ltd',
  LIMITED: 'ltd',
  LLC: 'llc',
  PLC: 'plc',
  INC: 'inc',
  SPA: 'spa',
  SRL: 'srl',
  OU: 'ou',
  SE: 'se',
  ASSOCIATION: 'association',
};

/** Words that say no more than "company". */
const emptyWords = new Set('STE SOCIETE SOCIEDAD COMPANY CIE ETS ETABLISSEMENTS EMPRESA'.split(' '));

/** Letters and figures in capitals without accents; everything else parts the words. */
export function plainWords(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[Œœ]/g, 'OE')
    .replace(/[Ææ]/g, 'AE')
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The words of a name without accents, capitals, punctuation or civilities, in the order written. */
export const wordsOfName = (name: string): readonly string[] =>
  plainWords(name).filter((word) => !civilities.has(word));

/** The class of a legal form, null for any other word. */
export const legalFormOf = (word: string): string | null => formClasses[word] ?? null;

/** A word of a company's name that is neither a legal form nor a word for any company. */
export const isCoreWord = (word: string): boolean => legalFormOf(word) === null && !emptyWords.has(word);
