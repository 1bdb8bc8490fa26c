import type { Finding } from '#domain/finding.ts';
import type { Digest } from '#domain/source.ts';
import type { Database } from '#engine/database.ts';
import { translator } from '#i18n/translate.ts';
import { findingId, rowMark, sourceMark } from '#seal/finding-id.ts';
import { hmac } from '#seal/hmac.ts';
import { fromHexadecimal } from '#seal/written-bytes.ts';
import { actions, type Disclosure, type KnownValue } from './disclosure.ts';
import type { Parts } from './format.ts';
import knownSql from './known-values.sql?raw';
import { Scrubber } from './scrub.ts';

export interface Redacted {
  readonly parts: Parts;
  /** Values that must be found nowhere in the file. */
  readonly values: readonly KnownValue[];
}

/** Levels at which aliases are made under the key of the case. */
export const isAliased = (level: Disclosure['level']): boolean =>
  actions[level].name === 'pseudonym' || actions[level].sourceDigest === 'pseudonym';

/** By what a key is known again without being told; null at levels that make no aliases. */
export const keyMarkOf = ({ level, key }: Pick<Disclosure, 'level' | 'key'>): string | null =>
  isAliased(level) ? hmac(fromHexadecimal(key) ?? new Uint8Array(), 'limier-key-mark').slice(0, 16) : null;

/** Names, accounts and contacts that the ledger knows. */
export async function knownValues(database: Database, signal?: AbortSignal): Promise<readonly KnownValue[]> {
  return (await database.rows(knownSql, signal)).map((row) => ({
    of: String(row['of']) as KnownValue['of'],
    text: String(row['text']),
    party: row['party'] === null ? null : Number(row['party']),
  }));
}

/**
 * The parts as a level lets them be read. What is masked is absent, not hidden; findings are named anew after what they still say, so
 * that no digest of a name remains; amounts, days and row numbers stay, so that every total is still the sum of its rows.
 */
export function redacted(parts: Parts, known: readonly KnownValue[], disclosure: Disclosure): Redacted {
  const { level, key } = disclosure;
  const act = actions[level];
  if (level === 'full') return { parts, values: [] };
  const t = translator(parts.case.language);
  const word = { person: t('snapshot.aliasPerson'), company: t('snapshot.aliasCompany') };
  const scrubber = new Scrubber(known, disclosure, word);
  const clean = <Value>(value: Value): Value => scrubbed(value, scrubber) as Value;

  const sources = parts.sources.map((source) => ({
    ...source,
    file: act.fileName === 'pseudonym' ? t('snapshot.unknownSource', { n: String(source.number) }) : clean(source.file),
    sheet: source.sheet === null ? null : clean(source.sheet),
    sha256:
      act.sourceDigest === 'pseudonym' ? hmac(fromHexadecimal(key) ?? new Uint8Array(), source.sha256) : source.sha256,
  }));
  const mark = rowMark(new Map(sources.map(({ number, sha256, sheet }) => [number, sourceMark(sha256, sheet)])));
  const ids = new Map<string, Digest>();
  const finding = (one: Finding): Finding => {
    const own = { ...one, subject: clean(one.subject), measures: clean(one.measures) };
    const id = findingId(own.check, own.subject.key, own.evidence, mark);
    ids.set(one.id, id);
    return { ...own, id };
  };
  const runs = parts.runs.map((run) =>
    run.status === 'found'
      ? { ...run, findings: run.findings.map(finding), pending: run.pending.map(finding) }
      : run.status === 'undetermined'
        ? { ...run, pending: run.pending.map(finding) }
        : run,
  ) as unknown as Parts['runs'];
  const renamed = (id: Digest): Digest => ids.get(id) ?? id;
  const isDropped = act.cells === 'drop';
  const said =
    act.said === 'drop'
      ? { verdicts: {}, notes: {} }
      : clean({
          verdicts: Object.fromEntries(
            Object.entries(parts.said.verdicts).map(([id, one]) => [renamed(id as Digest), one]),
          ),
          notes: Object.fromEntries(
            Object.entries(parts.said.notes).flatMap(([about, note]) => {
              const id = about.startsWith('finding:') ? ids.get(about.slice(8)) : undefined;
              return id ? [[`finding:${id}`, note]] : [];
            }),
          ),
        });
  const result: Omit<Parts, 'redaction'> = {
    ...parts,
    case: {
      ...parts.case,
      name:
        act.caseName === 'keep'
          ? parts.case.name
          : act.caseName === 'drop'
            ? t('shell.unnamed')
            : clean(parts.case.name),
    },
    sources,
    runs,
    ranks: Object.fromEntries(Object.entries(parts.ranks).map(([id, place]) => [renamed(id as Digest), place])),
    figures: withFileNames(parts.figures, parts.sources, sources).map((shown) => ({
      ...shown,
      rows: clean(shown.rows),
    })),
    rows: {
      headings: isDropped ? parts.rows.headings.map(() => []) : clean(parts.rows.headings),
      list: parts.rows.list.map((row) => ({
        ...row,
        cells: isDropped ? [] : clean(row.cells),
        fields: clean(row.fields),
      })),
    },
    recipe: {
      reading: null,
      rules: null,
      parameters: parts.recipe.parameters,
      decisions: [],
      mostRows: parts.recipe.mostRows,
    },
    cases: parts.cases.map((one) => ({ ...one, findings: one.findings.map(renamed), beside: one.beside.map(renamed) })),
    said,
  };
  const count = (of: readonly KnownValue['of'][]): number =>
    [...scrubber.removed].reduce((sum, [value, times]) => sum + (of.includes(value.of) ? times : 0), 0);
  const removed = [
    { of: 'name' as const, count: count(['person', 'company']) },
    { of: 'account' as const, count: count(['account']) + scrubber.numbers },
    { of: 'contact' as const, count: count(['contact']) },
    { of: 'cells' as const, count: isDropped ? parts.rows.list.length : 0 },
    {
      of: 'said' as const,
      count: act.said === 'drop' ? Object.keys({ ...parts.said.verdicts, ...parts.said.notes }).length : 0,
    },
    { of: 'recipe' as const, count: 1 },
  ].filter((one) => one.count > 0);
  return {
    parts: { ...result, redaction: { level, removed, person: disclosure.person, keyMark: keyMarkOf(disclosure) } },
    values: [...scrubber.removed.keys()],
  };
}

/** Figures that name files, with the names that stand in their place. */
export function withFileNames(
  figures: Parts['figures'],
  before: Parts['sources'],
  after: Parts['sources'],
): Parts['figures'] {
  const names = new Map(before.flatMap(({ file }, at) => (after[at] ? [[file, after[at].file] as const] : [])));
  return figures.map((shown) => ({
    ...shown,
    rows: shown.rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => [name, typeof cell === 'string' ? (names.get(cell) ?? cell) : cell]),
      ),
    ),
  }));
}

/** Every text inside a value. */
function scrubbed(value: unknown, scrubber: Scrubber): unknown {
  if (typeof value === 'string') return scrubber.text(value);
  if (Array.isArray(value)) return value.map((one) => scrubbed(one, scrubber));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, scrubbed(one, scrubber)]));
}
