import type { KnownValue } from './disclosure.ts';
import type { Parts } from './format.ts';
import { folded } from './scrub.ts';

/** A removed value that is still in the file, and the part it is in. */
export interface Leak {
  readonly part: keyof Parts;
  readonly value: KnownValue;
}

/** The words of checks and the questions themselves are the product's own: a name that is also a word of theirs tells nothing. */
const own: readonly string[] = [
  'sql',
  'title',
  'note',
  'label',
  'text',
  'question',
  'explanations',
  'references',
  'columns',
];

/**
 * Searches the produced file, opened again and decoded, for every value that was to be taken out of it, written as it is and without
 * spaces. It knows nothing of how values were taken out.
 */
export function leaks(opened: Partial<Parts>, values: readonly KnownValue[]): readonly Leak[] {
  const found: Leak[] = [];
  for (const [part, content] of Object.entries(opened)) {
    if (part === 'checks') continue;
    const texts: string[] = [];
    gather(content, texts);
    const flat = ` ${texts.map((text) => folded(text).replace(/ +/g, ' ')).join(' | ')} `;
    const words = new Set(flat.split(' '));
    const tight = flat.replaceAll(' ', '');
    for (const value of values) {
      const wanted = folded(value.text).trim().replace(/ +/g, ' ');
      const first = wanted.split(' ')[0] ?? '';
      const isThere = words.has(first) && flat.includes(` ${wanted} `);
      const isTight = value.of === 'account' && wanted.length > 8 && tight.includes(wanted.replaceAll(' ', ''));
      if (isThere || isTight) found.push({ part: part as keyof Parts, value });
    }
  }
  return found;
}

function gather(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value);
  else if (Array.isArray(value)) for (const one of value) gather(one, texts);
  else if (value !== null && typeof value === 'object')
    for (const [name, one] of Object.entries(value)) if (!own.includes(name)) gather(one, texts);
}
