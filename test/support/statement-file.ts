import type { Database } from '#engine/database.ts';
import { openIntake, type Intake, type IntakeFile, type PlannedSource } from '#ingest/intake.ts';

/** Two accounts at two banks. */
export const ibans = { one: 'FR7630006000011234567890189', two: 'FR7610107001011234567890129' } as const;

export interface Movement {
  readonly on: string;
  /** Cents, negative for money that leaves. */
  readonly cents: number;
  readonly label: string;
  /** Cents; absent where the bank prints none. */
  readonly balance?: number | undefined;
}

const french = (cents: number): string =>
  `${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)},${String(Math.abs(cents) % 100).padStart(2, '0')}`;
const slashed = (day: string): string => day.split('-').reverse().join('/');

/** Balances after each movement, from an opening balance in cents. */
export const withBalances = (movements: readonly Movement[], opening: number): readonly Movement[] => {
  let balance = opening;
  return movements.map((movement) => ({ ...movement, balance: (balance += movement.cents) }));
};

/** A statement as a French bank exports it; row 2 is the first movement, unless lines stand above the header. */
export function statementFile(
  path: string,
  movements: readonly Movement[],
  { iban = ibans.one as string, above = [] as readonly string[], below = [] as readonly string[] } = {},
): IntakeFile {
  const printed = movements.some(({ balance }) => balance !== undefined);
  const header = `Date;Libellé;Montant;${printed ? 'Solde;' : ''}IBAN`;
  const rows = movements.map(
    ({ on, cents, label, balance }) =>
      `${slashed(on)};${label};${french(cents)};${printed ? `${balance === undefined ? '' : french(balance)};` : ''}${iban}`,
  );
  return { path, blob: new Blob([[...above, header, ...rows, ...below, ''].join('\n')]) };
}

/** Proposes and imports files as they come. */
export async function receive(
  database: Database,
  files: readonly IntakeFile[],
  intake: Intake = openIntake(database as never),
) {
  const plan: PlannedSource[] = [];
  for (const file of files) {
    const proposed = await intake.propose(file);
    if (!proposed.ok) throw new Error(`${file.path}: ${proposed.problem.code}`);
    plan.push(...proposed.value.map((proposal) => ({ file, proposal })));
  }
  const report = await intake.import(plan);
  return { intake, report };
}
