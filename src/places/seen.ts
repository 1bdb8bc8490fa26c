import type { Commune } from './gazetteer.ts';
import { isOverseas, plainName } from './gazetteer.ts';
import { isForeign } from './country-name.ts';
import type { Means, Placing, WrittenIn } from './recognise.ts';

/** What has a place: cash paid in, cash taken out, things, and where persons and companies are said to live. */
export const placeSeries = ['deposits', 'withdrawals', 'assets', 'addresses'] as const;
export type PlaceSeries = (typeof placeSeries)[number];

/** Rows of one series that write their place in the same way. */
export interface Writing {
  readonly series: PlaceSeries;
  readonly writtenIn: WrittenIn;
  /** Null: no place is written. */
  readonly text: string | null;
  /** Two letters, where the row itself states a country. */
  readonly country: string | null;
  readonly rows: number;
  /** Cents; of addresses, none. */
  readonly money: number;
  /** Rows of them without an amount. */
  readonly withoutAmount: number;
}

export interface Sum {
  readonly rows: number;
  readonly money: number;
  readonly withoutAmount: number;
  readonly writings: readonly Writing[];
}

export type Sums = Readonly<Partial<Record<PlaceSeries, Sum>>>;

export interface PlaceSeen {
  readonly commune: Commune;
  readonly sums: Sums;
  readonly by: readonly Means[];
}

export interface DepartmentSeen {
  readonly code: string;
  readonly sums: Sums;
}

/** A text that no rule places, for a person to place. */
export interface ToPlace {
  readonly key: string;
  readonly text: string;
  readonly candidates: readonly Commune[];
  readonly sums: Sums;
}

export interface PlacesSeen {
  /** The largest first. */
  readonly places: readonly PlaceSeen[];
  /** Sums of each department, with those rows of which only the department is known. */
  readonly departments: readonly DepartmentSeen[];
  /** Of which the department is known and no more. */
  readonly onlyDepartment: readonly DepartmentSeen[];
  readonly countries: readonly { readonly country: string; readonly sums: Sums }[];
  readonly toPlace: readonly ToPlace[];
  /** Rows that write no place. */
  readonly unwritten: Sums;
}

/** Under which name the reader's decision on a text is kept: the text as it is compared. */
export const placeKey = (text: string): string => plainName(text).slice(0, 200);

type Growing = Partial<
  Record<PlaceSeries, { rows: number; money: number; withoutAmount: number; writings: Writing[] }>
>;

function add(sums: Growing, writing: Writing): void {
  const sum = (sums[writing.series] ??= { rows: 0, money: 0, withoutAmount: 0, writings: [] });
  sum.rows += writing.rows;
  sum.money += writing.money;
  sum.withoutAmount += writing.withoutAmount;
  sum.writings.push(writing);
}

export const rowsIn = (sums: Sums): number => placeSeries.reduce((all, series) => all + (sums[series]?.rows ?? 0), 0);

export const moneyIn = (sums: Sums): number => placeSeries.reduce((all, series) => all + (sums[series]?.money ?? 0), 0);

const byWeight = (one: { readonly sums: Sums }, other: { readonly sums: Sums }): number =>
  moneyIn(other.sums) - moneyIn(one.sums) || rowsIn(other.sums) - rowsIn(one.sums);

/** Every row once: in a commune, a department, another country, among the texts to be placed, or among those that write no place. */
export function placesSeen(
  writings: readonly Writing[],
  placingOf: (writing: Writing) => Placing | null,
  communeOf: (code: string) => Commune | null,
): PlacesSeen {
  const places = new Map<string, { commune: Commune; sums: Growing; by: Set<Means> }>();
  const departments = new Map<string, Growing>();
  const onlyDepartment = new Map<string, Growing>();
  const countries = new Map<string, Growing>();
  const toPlace = new Map<string, { text: string; candidates: readonly Commune[]; sums: Growing }>();
  const unwritten: Growing = {};
  const at = (map: Map<string, Growing>, key: string): Growing => {
    const known = map.get(key) ?? {};
    map.set(key, known);
    return known;
  };
  for (const writing of writings) {
    const { text, country } = writing;
    if (country !== null && isForeign(country)) {
      add(at(countries, country), writing);
      continue;
    }
    if (text === null || text.trim() === '') {
      add(unwritten, writing);
      continue;
    }
    const placing = placingOf(writing) ?? { state: 'unknown' };
    const commune = placing.state === 'placed' ? communeOf(placing.commune) : null;
    if (placing.state === 'placed' && commune) {
      const known = places.get(commune.code) ?? { commune, sums: {}, by: new Set<Means>() };
      places.set(commune.code, known);
      known.by.add(placing.by);
      add(known.sums, writing);
      add(at(departments, commune.department), writing);
    } else if (placing.state === 'department') {
      add(at(departments, placing.department), writing);
      add(at(onlyDepartment, placing.department), writing);
    } else if (placing.state === 'foreign') add(at(countries, placing.country), writing);
    else {
      const key = placeKey(text);
      const candidates =
        placing.state === 'ambiguous' ? placing.candidates.flatMap((code) => communeOf(code) ?? []) : [];
      const known = toPlace.get(key) ?? { text, candidates, sums: {} };
      toPlace.set(key, known);
      add(known.sums, writing);
    }
  }
  const listed = (map: Map<string, Growing>): DepartmentSeen[] =>
    [...map].map(([code, sums]) => ({ code, sums })).sort(byWeight);
  return {
    places: [...places.values()]
      .map(({ commune, sums, by }) => ({ commune, sums, by: [...by] }))
      .sort((one, other) => byWeight(one, other) || (one.commune.code < other.commune.code ? -1 : 1)),
    departments: listed(departments),
    onlyDepartment: listed(onlyDepartment),
    countries: listed(countries).map(({ code, sums }) => ({ country: code, sums })),
    toPlace: [...toPlace].map(([key, rest]) => ({ key, ...rest })).sort(byWeight),
    unwritten,
  };
}

/** Places that stand beside the map: overseas, or without a known point. */
export const besideMap = ({ commune }: PlaceSeen): boolean => isOverseas(commune.department) || commune.point === null;
