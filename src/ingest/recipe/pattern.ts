/** What is wrong with a pattern or its replacement: a closed list, with texts in `i18n/messages/recipe.ts`. */
export const patternFaults = [
  'pattern-empty',
  'pattern-too-long',
  'pattern-unfinished',
  'pattern-looks-around',
  'pattern-refers-back',
  'pattern-repeats-repeats',
  'pattern-repeats-too-often',
  'pattern-unknown-sign',
  'pattern-matches-nothing',
  'pattern-group-unknown',
  'pattern-unprintable',
] as const;
export type PatternFault = (typeof patternFaults)[number];

const LONGEST = 200;
const MOST_TIMES = 100;
/** Letters after a backslash that JavaScript and the engine's RE2 understand alike. */
const escapes = /^[dDwWsSbBnrt.*+?^${}()|[\]\\/\-,;:'"#@&=<>!%~_]$/;

interface Group {
  readonly repeats: boolean;
}

/**
 * What is wrong with a pattern; null when it may be used. The engine's own matcher is linear, and refuses what it does not know with an
 * error in the middle of an import: so only what both it and the page understand alike is let through, and neither nested repetition
 * nor repetition above a hundred times.
 */
export function patternFault(pattern: string): PatternFault | null {
  if (pattern === '') return 'pattern-empty';
  if (pattern.length > LONGEST) return 'pattern-too-long';
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001e]/.test(pattern)) return 'pattern-unprintable';
  const open: { repeats: boolean }[] = [{ repeats: false }];
  let last: Group | null = null;
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern[at] ?? '';
    const rest = pattern.slice(at);
    if (sign === '\\') {
      const next = pattern[at + 1];
      if (next === undefined) return 'pattern-unfinished';
      if (/[1-9k]/.test(next)) return 'pattern-refers-back';
      if (!escapes.test(next)) return 'pattern-unknown-sign';
      at += 1;
      last = { repeats: false };
    } else if (sign === '[') {
      const set = /^\[\^?(?:\\[^\n]|[^\\[\]\n])+\]/.exec(rest)?.[0];
      if (set === undefined) return 'pattern-unfinished';
      for (const [, escaped = ''] of set.matchAll(/\\(.)/gsu))
        if (!escapes.test(escaped)) return 'pattern-unknown-sign';
      at += set.length - 1;
      last = { repeats: false };
    } else if (sign === '(') {
      if (rest.startsWith('(?') && !rest.startsWith('(?:'))
        return /^\(\?(?:[=!]|<[=!])/.test(rest) ? 'pattern-looks-around' : 'pattern-unknown-sign';
      if (rest.startsWith('(?:')) at += 2;
      open.push({ repeats: false });
      last = null;
    } else if (sign === ')') {
      const closed = open.pop();
      const outer = open.at(-1);
      if (closed === undefined || outer === undefined) return 'pattern-unfinished';
      outer.repeats ||= closed.repeats;
      last = closed;
    } else if (/[*+?{]/.test(sign)) {
      const times = sign === '{' ? /^\{(\d{1,4})(?:,(\d{0,4}))?\}/.exec(rest) : null;
      if (sign === '{' && times === null) return 'pattern-unknown-sign';
      if (last === null) return 'pattern-unfinished';
      if (Number(times?.[1] ?? 0) > MOST_TIMES || Number(times?.[2] ?? 0) > MOST_TIMES)
        return 'pattern-repeats-too-often';
      if (sign !== '?' && last.repeats) return 'pattern-repeats-repeats';
      at += (times?.[0].length ?? 1) - 1;
      const here = open.at(-1);
      if (sign !== '?' && here !== undefined) here.repeats = true;
      if (pattern[at + 1] === '?') at += 1;
      if (/[*+{]/.test(pattern[at + 1] ?? '')) return 'pattern-repeats-repeats';
      last = null;
    } else if (sign === ']' || sign === '}') return 'pattern-unknown-sign';
    else if (sign === '|' || sign === '^' || sign === '$') last = null;
    else last = { repeats: false };
  }
  if (open.length !== 1) return 'pattern-unfinished';
  try {
    return new RegExp(pattern, 'u').test('') ? 'pattern-matches-nothing' : null;
  } catch {
    return 'pattern-unknown-sign';
  }
}

/** Groups that a sound pattern keeps. */
export const groupsOf = (pattern: string): number =>
  pattern
    .replace(/\\./gsu, '')
    .replace(/\[[^\]]*\]/g, '')
    .match(/\((?!\?:)/g)?.length ?? 0;

/** What is wrong with the text that replaces what a sound pattern finds: `\1` to `\9` stand for its groups, `\\` for a backslash. */
export function replacementFault(pattern: string, text: string): PatternFault | null {
  for (const [, sign = ''] of text.matchAll(/\\(.?)/gsu))
    if (sign !== '\\' && !(/[0-9]/.test(sign) && Number(sign) <= groupsOf(pattern))) return 'pattern-group-unknown';
  return null;
}
