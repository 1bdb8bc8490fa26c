import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'svelte/compiler';

/** Attributes whose text is read, heard or shown. */
const spoken = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'label',
]);

/** Letters that stand in a template all the same, and why. */
const allowed: Readonly<Record<string, string>> = {
  Limier: 'the name of the product',
  'Ctrl+Z': 'the engraving of a key, in a title after the word',
  'Ctrl+Y': 'the engraving of a key, in a title after the word',
  'Ctrl+K': 'the engraving of a key, in a title after the word',
  'SHA-256': 'the name of a function, the same in every language',
  SVG: 'the name of a file format',
  PNG: 'the name of a file format',
  CSV: 'the name of a file format',
  SQL: 'the name of a language of queries, the same everywhere',
};

interface Node {
  readonly type: string;
  readonly [member: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** The texts an expression gives when it is shown: its own literals, through choices and joins; not the arguments of calls. */
function literals(node: unknown): readonly string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']] : [];
    case 'TemplateLiteral':
      return [
        ...(node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked),
        ...(node['expressions'] as unknown[]).flatMap(literals),
      ];
    case 'ConditionalExpression':
      return [...literals(node['consequent']), ...literals(node['alternate'])];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return node['type'] === 'BinaryExpression' && node['operator'] !== '+'
        ? []
        : [...literals(node['left']), ...literals(node['right'])];
    default:
      return [];
  }
}

/** What a template says of its own accord. */
function saidBy(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(saidBy);
  if (!isNode(node)) return [];
  if (node.type === 'Text') return [String(node['data'])];
  if (node.type === 'ExpressionTag') return literals(node['expression']);
  if (node.type === 'Attribute') {
    if (!spoken.has(String(node['name']))) return [];
    const value = node['value'];
    return Array.isArray(value) ? value.flatMap(saidBy) : saidBy(value);
  }
  if (['StyleDirective', 'ClassDirective', 'OnDirective', 'StyleSheet', 'Comment'].includes(node.type)) return [];
  return Object.entries(node).flatMap(([name, member]) =>
    name === 'expression' || name === 'metadata' ? [] : saidBy(member),
  );
}

/** Pieces with letters that no message gave, of one template. */
export const wordsOf = (source: string): readonly string[] =>
  saidBy(parse(source, { modern: true }).fragment)
    .map((text) =>
      Object.keys(allowed)
        .reduce((rest, known) => rest.replaceAll(known, ''), text)
        .trim(),
    )
    .filter((text) => /\p{L}{2}/u.test(text));

const rooms = ['src/app', 'src/ui', 'src/viewer', 'src/routes'];
const templates = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.svelte'))
    .map((name) => join(room, name)),
);

describe('a template', () => {
  it.each([
    ['<p>Bonjour {name}</p>', ['Bonjour']],
    ['<button aria-label="Fermer"></button>', ['Fermer']],
    ['<button title={isOpen ? "Fermer" : say("x.open")}></button>', ['Fermer']],
    ['<p>{`Total : ${sum}`}</p>', ['Total :']],
    ['<p>{name ?? "inconnu"}</p>', ['inconnu']],
    ['<Chart label="Montants" />', ['Montants']],
    ['{#if ok}<p>{say("x.y")} · {count(3)} €</p>{:else}Non{/if}', ['Non']],
    ['<p class="title" data-x="mot">{say("words.total")}</p>', []],
    ['<title>{name} · Limier</title>', []],
  ] as const)('%s is heard to say %j', (source, words) => {
    expect(wordsOf(source)).toEqual(words);
  });

  it('says nothing that was not translated', () => {
    expect(templates.length).toBeGreaterThan(100);
    const found = templates.flatMap((path) => wordsOf(readFileSync(path, 'utf8')).map((text) => `${path}: ${text}`));
    expect(found).toEqual([]);
  });
});
