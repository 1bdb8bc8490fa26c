import { booking, FIRST, LAST } from './calendar.ts';
import { accounts, type AccountKey, type Party, held } from './cast.ts';

export type Means = 'transfer' | 'instant' | 'card' | 'cash' | 'direct-debit' | 'cheque' | 'card-takings' | 'fee';

/** One line of one statement, before a bank writes it in its own way. */
export interface Movement {
  readonly account: AccountKey;
  readonly day: number;
  /** Minutes after midnight: printed by the bank that prints times. */
  readonly minute: number;
  /** Positive for money in. */
  readonly cents: number;
  readonly means: Means;
  readonly party: Party;
  readonly note: string;
  /** Branch as printed (`LYON 3`), and its town; cash only. */
  readonly branch: string;
  readonly town: string;
  readonly fee: number;
  /** Announced, then cancelled: printed, but no money moved. */
  readonly void: boolean;
  /** Schemes this line belongs to; `-twin` when the same transfer is already evidence from its other end. */
  readonly plans: readonly string[];
  readonly order: number;
}

type Given = Partial<Omit<Movement, 'order'>> & Pick<Movement, 'account' | 'day' | 'cents' | 'means' | 'party'>;

interface Silence {
  readonly account: AccountKey;
  readonly from: number;
  readonly to: number;
}

/** All statements of the case. Ordinary life keeps away from the days in which a scheme must stand alone. */
export class Journal {
  readonly movements: Movement[] = [];
  private readonly silences: Silence[] = [];

  /** No background cash or transfer on this account during these days. */
  keepQuiet(account: AccountKey, from: number, to: number): void {
    this.silences.push({ account, from, to });
  }

  private silenced(given: Given): boolean {
    if (given.means !== 'transfer' && given.means !== 'instant' && given.means !== 'cash') return false;
    return this.silences.some(
      ({ account, from, to }) => account === given.account && given.day >= from && given.day <= to,
    );
  }

  private push(given: Given): void {
    this.movements.push({
      minute: 480 + ((this.movements.length * 37) % 720),
      note: '',
      branch: '',
      town: '',
      fee: 0,
      void: false,
      plans: [],
      ...given,
      order: this.movements.length,
    });
  }

  /** A line of ordinary life, booked on a working day except at the bank that never sleeps. */
  add(given: Given): void {
    const atNeo = accounts[given.account].bank.name === 'NéoCompte';
    const line = { ...given, day: atNeo ? Math.min(given.day, LAST) : booking(given.day) };
    if (line.day < FIRST || this.silenced(line)) return;
    this.push(line);
  }

  /** A transfer between two accounts of the case, printed by both banks; the second may book it a day later. */
  between(from: AccountKey, to: AccountKey, day: number, cents: number, note: string, late = 0): void {
    const booked = booking(day);
    const arrives = booking(Math.min(booked + late, LAST));
    const sides: readonly [Given, Given] = [
      { account: from, day: booked, cents: -cents, means: 'transfer', party: held(to), note },
      { account: to, day: arrives, cents, means: 'transfer', party: held(from), note },
    ];
    if (sides.some((side) => this.silenced(side))) return;
    sides.forEach((side) => this.push(side));
  }

  /** A line of a scheme: on exactly this day. */
  plant(plan: string, given: Given): void {
    this.push({ ...given, plans: [plan] });
  }

  /** A transfer of a scheme between two accounts of the case: the payer's line is the evidence, the payee's its twin. */
  plantBetween(plan: string, from: AccountKey, to: AccountKey, day: number, cents: number, note: string): void {
    this.push({
      account: from,
      day,
      cents: -cents,
      means: 'transfer',
      party: held(to),
      note,
      plans: [plan],
      minute: 600,
    });
    this.push({
      account: to,
      day,
      cents,
      means: 'transfer',
      party: held(from),
      note,
      plans: [`${plan}-twin`],
      minute: 640,
    });
  }
}

/** In order of booking, as a bank numbers them. */
export const inOrder = (movements: readonly Movement[]): Movement[] =>
  movements.toSorted((one, other) => one.day - other.day || one.minute - other.minute || one.order - other.order);
