import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '#domain/language.ts';
import { locales } from './number.ts';
import { typeset } from './typeset.ts';

/** A value of a message: plain text, or a number with the text that stands for it where the message only names it. */
export type MessageValue = string | number | { readonly number: number; readonly text: string };
export type MessageValues = Readonly<Record<string, MessageValue>>;

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

interface Prepared {
  readonly format: IntlMessageFormat;
  /** Names that choose a plural or a branch, or are written as numbers by ICU itself. */
  readonly counted: ReadonlySet<string>;
  /** Names that are only written out. */
  readonly named: ReadonlySet<string>;
}

const prepared = new Map<string, Prepared>();

const ARGUMENT = 1;

function collect(elements: readonly Element[], counted: Set<string>, named: Set<string>): void {
  for (const element of elements) {
    if (!('value' in element) || element.type === 0) continue;
    (element.type === ARGUMENT ? named : counted).add(String(element.value));
    if ('options' in element)
      for (const branch of Object.values(element.options)) collect(branch.value, counted, named);
  }
}

function prepare(pattern: string, language: Language): Prepared {
  const key = `${language}:${pattern}`;
  const known = prepared.get(key);
  if (known) return known;
  const format = new IntlMessageFormat(typeset(pattern, language), locales[language], undefined, { ignoreTag: true });
  const counted = new Set<string>();
  const named = new Set<string>();
  collect(format.getAst(), counted, named);
  const fresh = { format, counted, named };
  prepared.set(key, fresh);
  return fresh;
}

/** Every placeholder of an ICU message. @throws SyntaxError when the message does not parse */
export function placeholdersOf(pattern: string, language: Language): ReadonlySet<string> {
  const { counted, named } = prepare(pattern, language);
  return new Set([...counted, ...named]);
}

/** Nothing to fill in, nothing quoted: a sentence that stands as it is written. */
const isPlain = (pattern: string): boolean => !/[{}]|''/.test(pattern);

/**
 * Writes an ICU message. A value given as number and text is the number where the message counts with it, else the text.
 *
 * @throws FormatError when a placeholder has no value
 */
export function write(pattern: string, values: MessageValues, language: Language): string {
  if (isPlain(pattern)) return typeset(pattern, language);
  const { format, counted } = prepare(pattern, language);
  const plain = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? (counted.has(name) ? value.number : value.text) : value,
    ]),
  );
  return String(format.format(plain));
}
