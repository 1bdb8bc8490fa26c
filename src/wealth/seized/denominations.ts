import { type Cents, cents } from '#domain/money.ts';

/** Banknotes of one value, and how many. */
export interface Notes {
  readonly count: number;
  /** Of one note. */
  readonly value: Cents;
}

const banknotes: ReadonlySet<number> = new Set([5, 10, 20, 50, 100, 200, 500, 1_000]);

const counted = [
  /(\d[\d\s\u00a0\u202f]*?)\s*(?:billets?|coupures?|notes?|billetes?)\s*(?:de|of|à|a)?\s*(\d+)/giu,
  /(\d[\d\s\u00a0\u202f]*?)\s*[x×*]\s*(\d+)/giu,
];

const whole = (text: string): number => Number(text.replace(/\D/gu, ''));

/** Reads `146 billets de 50`, `82 x 20 ; 10 x 50`. Empty where no whole count of notes is written. */
export function denominationsIn(text: string | null): readonly Notes[] {
  if (text === null) return [];
  for (const pattern of counted) {
    const found = [...text.matchAll(pattern)].map(([, one = '', other = '']) => ({
      one: whole(one),
      other: whole(other),
    }));
    const notes = found.flatMap(({ one, other }) => {
      if (banknotes.has(other)) return [{ count: one, value: cents(other * 100) }];
      return banknotes.has(one) ? [{ count: other, value: cents(one * 100) }] : [];
    });
    if (notes.length > 0) return notes;
  }
  return [];
}

export const sumOfNotes = (notes: readonly Notes[]): Cents =>
  cents(notes.reduce((sum, { count, value }) => sum + count * value, 0));
