import { patternFault, replacementFault, type PatternFault } from './pattern.ts';

/** What makes a step unusable: a closed list, with texts in `i18n/messages/recipe.ts`. */
export const stepFaults = [
  'kind-unknown',
  'id-missing',
  'reason-missing',
  'sheet-missing',
  'column-missing',
  'row-missing',
  'cells-missing',
  'text-missing',
  'text-twice',
  'text-with-zero-byte',
] as const;
export type StepFault = (typeof stepFaults)[number] | PatternFault;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isListOf = <Item>(value: unknown, is: (item: unknown) => item is Item): value is readonly Item[] =>
  Array.isArray(value) && value.every(is);
const isFilled = (value: unknown): value is string => isText(value) && value !== '';

const isColumn = (value: unknown): boolean =>
  isRecord(value) &&
  (isFilled(value['heading']) || (Number.isInteger(value['column']) && Number(value['column']) >= 1));

/** Whether this names a sheet: by its headings, or by a file's bytes, name and headings. */
export function isSheet(value: unknown, one: boolean): boolean {
  if (!isRecord(value) || !isListOf(value['headings'], isText)) return false;
  if (!one && !Object.hasOwn(value, 'sha256')) return value['headings'].length > 0;
  return (
    isText(value['sha256']) &&
    /^[0-9a-f]{64}$/.test(value['sha256']) &&
    isFilled(value['file']) &&
    (value['sheet'] === null || isText(value['sheet']))
  );
}

const isCorrectedCell = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && isColumn(value['column']) && isText(value['before']) && isText(value['after']);

/** Every text of a step, wherever it stands: no engine takes a zero byte. */
function hasZeroByte(value: unknown): boolean {
  if (isText(value)) return value.includes('\0');
  if (Array.isArray(value)) return value.some(hasZeroByte);
  return isRecord(value) && Object.values(value).some(hasZeroByte);
}

function unifyFault(forms: unknown): StepFault | null {
  const isForm = (value: unknown): value is { readonly from: readonly string[]; readonly to: string } =>
    isRecord(value) && isText(value['to']) && isListOf(value['from'], isFilled) && value['from'].length > 0;
  if (!isListOf(forms, isForm) || forms.length === 0) return 'text-missing';
  const from = forms.flatMap((form) => form.from);
  return new Set(from).size === from.length ? null : 'text-twice';
}

/** What is wrong with a step, whoever wrote it; null when it may be used. */
export function stepFault(step: unknown): StepFault | null {
  if (!isRecord(step)) return 'kind-unknown';
  const { kind } = step;
  if (!['correct', 'aside', 'replace', 'unify', 'split'].includes(String(kind))) return 'kind-unknown';
  if (!isFilled(step['id'])) return 'id-missing';
  if (!isText(step['reason']) || step['reason'].trim() === '' || typeof step['on'] !== 'boolean')
    return 'reason-missing';
  if (hasZeroByte(step)) return 'text-with-zero-byte';
  const ofOneRow = kind === 'correct' || kind === 'aside';
  if (!isSheet(step['sheet'], ofOneRow)) return 'sheet-missing';
  if (ofOneRow) {
    const row = step['row'];
    if (!Number.isInteger(row) || Number(row) < 1 || Number(row) >= 2 ** 31) return 'row-missing';
    if (kind === 'aside') return isListOf(step['cells'], isText) ? null : 'cells-missing';
    const cells = step['cells'];
    if (!isListOf(cells, isCorrectedCell) || cells.length === 0) return 'cells-missing';
    if (step['whole'] !== undefined && typeof step['whole'] !== 'boolean') return 'cells-missing';
    const columns = cells.map(({ column }) => JSON.stringify(column));
    return new Set(columns).size === columns.length ? null : 'text-twice';
  }
  if (!isColumn(step['column'])) return 'column-missing';
  if (kind === 'unify') return unifyFault(step['forms']);
  const text = step[kind === 'split' ? 'at' : 'find'];
  if (!isFilled(text) || typeof step['pattern'] !== 'boolean') return 'text-missing';
  const fault = step['pattern'] ? patternFault(text) : null;
  if (fault !== null) return fault;
  if (kind === 'split') return isText(step['heading']) && step['heading'].trim() !== '' ? null : 'column-missing';
  if (!isText(step['with'])) return 'text-missing';
  return step['pattern'] ? replacementFault(text, step['with']) : null;
}
