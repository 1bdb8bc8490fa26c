/** Rewrites tried in order on a word in capitals without accents. */
type Rules = readonly (readonly [RegExp, string])[];

const rewrite = (word: string, rules: Rules): string =>
  rules.reduce((text, [pattern, by]) => text.replace(pattern, by), word);

const french: Rules = [
  [/^H/, ''],
  [/(?<![CPS])H/g, ''],
  [/PH/g, 'F'],
  [/SCH|SH|CH/g, '8'],
  [/B(?=V)/g, ''],
  [/(?:AULT|AULD|AULX|OT|OD|OS|OP)$/, 'O'],
  [/(?:EAUX|AUX|EAU|AU)/g, 'O'],
  [/(?:AIN|EIN|IN|YN|AIM|IM|YM)(?![AEIOUYNM])/g, '5'],
  [/(?:AN|EN|AM|EM)(?![AEIOUYNM])/g, '1'],
  [/(?:ON|OM)(?![AEIOUYNM])/g, '3'],
  [/(?:OEU|EU)/g, 'E'],
  [/OU/g, '2'],
  [/(?:AI|EI|AY|EY)/g, 'E'],
  [/(?:ER|EZ|ET|ES)$/g, 'E'],
  [/GN/g, 'N'],
  [/GU(?=[EI])/g, 'G'],
  [/G(?=[EIY])/g, 'J'],
  [/SC(?=[EIY])/g, 'S'],
  [/C(?=[EIY])/g, 'S'],
  [/QU|Q|CK|C/g, 'K'],
  [/(?<=[AEIOUY])S(?=[AEIOUY])/g, 'Z'],
  [/Y/g, 'I'],
  [/W/g, 'V'],
  [/ILL(?=[AEIOU]|$)/g, 'I'],
  [/(.)\1+/g, '$1'],
  [/(?<=..)[TDSXZPE]+$/, ''],
];

const spanish: Rules = [
  [/^H|(?<!C)H/g, ''],
  [/CH/g, '8'],
  [/LL/g, 'Y'],
  [/V/g, 'B'],
  [/QU|K/g, 'C'],
  [/GU(?=[EI])/g, '6'],
  [/G(?=[EI])|X/g, 'J'],
  [/Z|C(?=[EI])/g, 'S'],
  [/6/g, 'G'],
  [/Y$/, 'I'],
  [/(.)\1+/g, '$1'],
];

const skeleton: Rules = [
  [/^(?:EL|AL|BEN|BIN|IBN|BENT|BINT|OULD|AIT)(?=[A-Z]{3})/, ''],
  [/^OU(?=[AEIOUY])/, 'W'],
  [/PH/g, 'F'],
  [/[CS]H/g, '8'],
  [/DJ|DZ/g, 'J'],
  [/KH/g, 'H'],
  [/([GTD])H/g, '$1'],
  [/C(?=[EIY])/g, 'S'],
  [/CK|C|Q/g, 'K'],
  [/(?<=.)H$/, ''],
  [/^Y(?=[AEIOU])/, '9'],
  [/^[AEIOUY]+/, '0'],
  [/(?<=.)W/g, ''],
  [/(.)\1+/g, '$1'],
  [/[AEIOUY]/g, ''],
];

/**
 * A word by its French sound: `DUPONT`, `DUPOND` and `DUPON` share a key.
 * Source: shortened after FONEM, Bouchard, Brard and Lavoie, Population 36 (1981), 1085–1103; nasal vowels as figures as in Brouard's Phonex.
 */
export const frenchKey = (word: string): string => rewrite(word, french);

/** A word by its Spanish sound: mute H, B as V, LL as Y, Z and soft C as S. Source: Real Academia Española, Ortografía (2010), chapter I. */
export const spanishKey = (word: string): string => rewrite(word, spanish);

/**
 * The consonants of a word written in Latin from another script: `MOHAMED`, `MUHAMMAD` and `MOUHAMMED` share it, with or without article.
 * Source: METHODS 16.2, a table of spellings met in French and Spanish registers; not a standard of transliteration.
 */
export const skeletonKey = (word: string): string => rewrite(word, skeleton);
