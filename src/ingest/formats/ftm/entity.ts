/** One entity of FollowTheMoney: a schema and properties of several values each. */
export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text of a value; an entity written out in the place of its name stands for its id. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return isRecord(value) && typeof value['id'] === 'string' ? value['id'] : '';
}

/** The entity on a line of text; null when the line is no JSON, or is none of an entity. */
export function entityOf(line: string): Entity | null {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
  if (!isRecord(read)) return null;
  const { id, schema, properties } = read;
  if (typeof schema !== 'string' || schema === '' || !isRecord(properties)) return null;
  const kept = new Map<string, readonly string[]>();
  for (const [name, given] of Object.entries(properties)) {
    const values = (Array.isArray(given) ? given : [given]).map(textOf).filter((text) => text.trim() !== '');
    if (values.length > 0) kept.set(name, [...new Set(values)]);
  }
  return { id: textOf(id), schema, properties: kept };
}

/** The first value of the first of these properties that has one. */
export function first(entity: Entity, ...names: readonly string[]): string {
  for (const name of names) {
    const [value] = entity.properties.get(name) ?? [];
    if (value !== undefined) return value;
  }
  return '';
}

/** What an entity is called. */
export function caption(entity: Entity): string {
  return (
    first(entity, 'name', 'title', 'registrationNumber', 'iban', 'accountNumber') ||
    [first(entity, 'firstName'), first(entity, 'lastName')].join(' ').trim()
  );
}
