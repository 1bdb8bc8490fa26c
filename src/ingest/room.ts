import type { Problem } from '#domain/problem.ts';
import type { Database } from '#engine/database.ts';
import type { PlannedSource } from './proposal.ts';
import type { Opened } from './sources.ts';

/*
 * Measured by `npm run bench -- memory` over DuckDB-WASM: a million transfers of 87 bytes leave 348 MB and hold 460 MB between two
 * statements, a quarter of a million leave 123 MB and hold 148 MB; labels of statements add what they are long.
 */
const START = 60 * 1024 ** 2;
const BYTES_A_ROW = 300;
const STORED_A_BYTE = 3.5;
/** What one part of a file takes beyond what it leaves. */
const SCRATCH_A_ROW = 200;
const PART = 1_000_000;
/** A workbook's XML is packed; of other formats a record is seldom shorter. */
const INFLATED = 8;
const BYTES_A_RECORD = 150;

const units: Readonly<Record<string, number>> = { B: 0, K: 1, M: 2, G: 3, T: 4 };

/** Bytes of a size as the engine writes it, `3.1 GiB`; infinite where it sets no limit. */
export function sizeOf(text: string): number {
  const [, figure, unit = 'B', binary] = /^([\d.]+)\s*(?:([KMGT])(i?))?B?/i.exec(text.trim()) ?? [];
  if (figure === undefined) return Infinity;
  return Number(figure) * (binary === undefined || binary === '' ? 1000 : 1024) ** (units[unit.toUpperCase()] ?? 0);
}

/** Memory the engine holds, and the most it may hold, in bytes. */
export async function memoryOf(database: Database): Promise<{ readonly used: number; readonly limit: number }> {
  const [row] = await database.rows(
    "select cast(sum(memory_usage_bytes) as bigint) as used, current_setting('memory_limit') as most from duckdb_memory()",
  );
  return { used: Number(row?.['used'] ?? 0), limit: sizeOf(String(row?.['most'] ?? '')) };
}

/** Bytes the engine will hold at most while a file enters, beyond what it holds already. */
export function neededFor(bytes: number, rows: number): number {
  return START + Math.max(rows * BYTES_A_ROW, bytes * STORED_A_BYTE) + Math.min(rows, PART) * SCRATCH_A_ROW;
}

/** Null when a file fits beside what is in the case; else how much it would need, and how much there is. */
export async function lackOfRoom(
  database: Database,
  { file, proposal }: PlannedSource,
  opened: Opened,
): Promise<Problem | null> {
  const bytes = proposal.kind === 'workbook' ? file.blob.size * INFLATED : file.blob.size;
  const rows = opened.kind === 'text' ? opened.scan.records : Math.ceil(bytes / BYTES_A_RECORD);
  const { used, limit } = await memoryOf(database);
  const needs = Math.ceil(used + neededFor(bytes, rows));
  return needs > limit ? { code: 'too-large', needs, has: Math.floor(limit) } : null;
}
