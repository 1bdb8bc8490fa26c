/** A commune as it is today, with where it lies when that is known. */
export interface Commune {
  /** INSEE code, five characters. */
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly postcodes: readonly string[];
  /** Inhabitants, to the hundred. */
  readonly people: number;
  /** Degrees to the hundredth; null where no point is known. */
  readonly point: { readonly longitude: number; readonly latitude: number } | null;
}

/** Communes of France by name, code and postcode. */
export interface Gazetteer {
  readonly byCode: ReadonlyMap<string, Commune>;
  /** By plain name; communes that are now a part of another stand under the other. */
  readonly byName: ReadonlyMap<string, readonly Commune[]>;
  readonly byPostcode: ReadonlyMap<string, readonly Commune[]>;
  /** Plain names that go on after another plain name: `BOULOGNE` → `BOULOGNE BILLANCOURT`. */
  readonly longer: ReadonlyMap<string, readonly string[]>;
  readonly departments: ReadonlyMap<string, string>;
  /** Words of the longest name. */
  readonly longest: number;
}

/** A name as it is compared: capitals without accents or strokes, SAINT and SUR in full. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/Œ/g, 'OE')
    .replace(/\bS\//g, 'SUR ')
    .replace(/\bS\/S\b/g, 'SOUS')
    .replace(/[^A-Z0-9]+/g, ' ')
    .replace(/\bST(E?)\b/g, 'SAINT$1')
    .replace(/\bCEDEX( \d{1,2})?\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();

/** Ways a name is written: with its apostrophe as a space, and closed up. */
const writingsOf = (name: string): readonly string[] => {
  const [open, closed] = [plainName(name), plainName(name.replace(/['’]/g, ''))];
  return open === closed ? [open] : [open, closed];
};

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (!known) map.set(key, [value]);
  else if (!known.includes(value)) known.push(value);
}

/**
 * Reads the list that `scripts/places.mjs` writes: a line `=59;Nord` begins a department; `512;Roubaix;100;983;317;5069` is a commune with
 * the ends of its code and postcodes, hundreds of inhabitants and hundredths of a degree; `355<350;Lomme` is now a part of another.
 */
export function gazetteerOf(text: string): Gazetteer {
  const byCode = new Map<string, Commune>();
  const byName = new Map<string, Commune[]>();
  const byPostcode = new Map<string, Commune[]>();
  const departments = new Map<string, string>();
  const parts: (readonly [parent: string, name: string])[] = [];
  let department = '';
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [first = '', name = '', posts = '', hundreds = '0', longitude, latitude] = line.split(';');
    if (first.startsWith('=')) {
      department = first.slice(1);
      departments.set(department, name);
    } else if (first.includes('<')) {
      parts.push([department + first.slice(first.indexOf('<') + 1), name]);
    } else {
      const commune: Commune = {
        code: department + first,
        name,
        department,
        postcodes: posts
          .split(',')
          .flatMap((end) => (end === '' ? [] : end.startsWith('!') ? end.slice(1) : department + end)),
        people: Number(hundreds) * 100,
        point:
          longitude === undefined || latitude === undefined
            ? null
            : { longitude: Number(longitude) / 100, latitude: Number(latitude) / 100 },
      };
      byCode.set(commune.code, commune);
      for (const writing of writingsOf(name)) put(byName, writing, commune);
      for (const postcode of commune.postcodes) put(byPostcode, postcode, commune);
    }
  }
  for (const [parent, name] of parts) {
    const commune = byCode.get(parent);
    if (commune) for (const writing of writingsOf(name)) put(byName, writing, commune);
  }
  const longer = new Map<string, string[]>();
  let longest = 1;
  for (const name of byName.keys()) {
    const words = name.split(' ');
    longest = Math.max(longest, words.length);
    for (let count = 1; count < words.length; count += 1) {
      const head = words.slice(0, count).join(' ');
      if (byName.has(head)) put(longer, head, name);
    }
  }
  return { byCode, byName, byPostcode, longer, departments, longest };
}

/** The commune of a code, or of the code of a district of Paris, Lyon or Marseille. */
export function communeOfCode(gazetteer: Gazetteer, code: string): Commune | null {
  const written = code.trim().toUpperCase();
  const whole = /^\d{4}$/.test(written) ? `0${written}` : written;
  const town = /^751\d\d$/.test(whole)
    ? '75056'
    : /^6938\d$/.test(whole)
      ? '69123'
      : /^132[01]\d$/.test(whole)
        ? '13055'
        : whole;
  return gazetteer.byCode.get(town) ?? null;
}

/** Departments and territories that the map of the mainland and Corsica does not show. */
export const isOverseas = (department: string): boolean => /^9[78]/.test(department);
