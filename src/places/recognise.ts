import { type Commune, communeOfCode, type Gazetteer, plainName } from './gazetteer.ts';

/** Where a text comes from: a column that holds a town, the words of a cash operation, an address, or a code of the geographic register. */
export const writtenIn = ['town', 'label', 'address', 'code'] as const;
export type WrittenIn = (typeof writtenIn)[number];

/** By what a place was recognised, for the reader to weigh. */
export type Means = 'code' | 'postcode' | 'name' | 'name-and-department' | 'decided';

export type Placing =
  | { readonly state: 'placed'; readonly commune: string; readonly by: Means }
  /** A postcode that several communes share, and no name beside it. */
  | { readonly state: 'department'; readonly department: string }
  | { readonly state: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly state: 'foreign'; readonly country: string }
  | { readonly state: 'unknown' };

/** Most candidates told of one text. */
const MOST = 40;
/** Inhabitants from which a town is read in a label that names neither machine nor branch: below, a family name is as likely. */
const LARGE = 10_000;

/** Words of cash labels that stand before a place, banks among them. */
const noise = new Set(
  (
    'VERSEMENT VERSEMENTS VERST VERS VRST VIRT VRT ESP ESPECES ESPECE ESPS CASH DEPOT DEPOTS DEP REMISE RETRAIT RETRAITS RET RETR RTRT DAB GAB GABIER ATM ' +
    'DISTRIBUTEUR DISTRIB AUTOMATE AUTOM AUTOMATIQUE GUICHET AGENCE AGCE AGE AG BUREAU CAISSE BANQUE BQE BQ BCO BORNE CB CARTE PAR SUR AU AUX A EN DU DE DES D LE LA LES L ' +
    'CREDIT AGRICOLE MUTUEL LYONNAIS LCL SOCIETE GENERALE SG BNP PARIBAS BNPP CIC POSTE POSTALE LBP EPARGNE POPULAIRE BRED HSBC BPCE CA CM CE BP CCM BPALC ' +
    'INGRESO EFECTIVO CAJERO SUCURSAL OFICINA REINTEGRO DEPOSIT WITHDRAWAL BRANCH COUNTER FR FRA FRANCE EUR EUROS N NO NUM REF'
  ).split(' '),
);
const atMachine =
  /\b(DAB|GAB|ATM|AGENCE|AGCE|AG|GUICHET|DISTRIBUTEUR|DISTRIB|AUTOMATE|CAJERO|SUCURSAL|OFICINA|BRANCH|BORNE|RETRAIT|BUREAU)\b/;
const street =
  /\b(RUE|R|AVENUE|AV|AVE|BOULEVARD|BD|BLD|CHEMIN|CHE|PLACE|PL|ROUTE|RTE|QUAI|IMPASSE|IMP|COURS|ALLEE|ALLEES|FAUBOURG|FG|RESIDENCE|LOTISSEMENT|SQUARE|PASSAGE|SENTIER|MONTEE)\b/;
const isNumber = (token: string): boolean => /^\d+(ER|E|EME|ND|BIS|TER)?$/.test(token);
const isDepartment = (token: string): boolean => /^(0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])$/.test(token);

interface Found {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Reads places in texts, each text once. */
export class Recogniser {
  readonly #gazetteer: Gazetteer;
  readonly #countries: ReadonlyMap<string, string>;

  constructor(gazetteer: Gazetteer, countries: ReadonlyMap<string, string>) {
    this.#gazetteer = gazetteer;
    this.#countries = countries;
  }

  /**
   * Where a text says it is. Of communes of one name none is chosen without a postcode or a department written beside it, and a name that may
   * be the beginning of another, cut short by the bank, is not read as the shorter one: such texts are `ambiguous`, for a person to place.
   */
  read(text: string, kind: WrittenIn): Placing {
    if (kind === 'code') return this.#code(text);
    const plain = plainName(text);
    if (plain === '') return { state: 'unknown' };
    if (kind === 'address') return this.#address(text, plain);
    const country = this.#countries.get(plain);
    if (country) return { state: 'foreign', country };
    const tokens = plain.split(' ');
    const posted = this.#posted(tokens, true);
    if (posted) return posted;
    const isHere = kind === 'town' || atMachine.test(plain);
    const head = this.#head(tokens);
    if (head) {
      const placing = this.#among(head, tokens);
      if (isHere || this.#isLarge(placing)) return placing;
    }
    const tail = kind === 'label' || head === null ? this.#tail(tokens) : null;
    if (tail && isHere) {
      const placing = this.#among(tail, tokens);
      if (this.#isLarge(placing)) return placing;
    }
    const last = this.#countries.get(tokens.at(-1) ?? '') ?? this.#countries.get(tokens.slice(-2).join(' '));
    return last && tokens.length > 1 ? { state: 'foreign', country: last } : { state: 'unknown' };
  }

  #code(text: string): Placing {
    const written = text.trim();
    const commune = communeOfCode(this.#gazetteer, written);
    const posted = this.#gazetteer.byPostcode.get(written) ?? [];
    // a postcode in the place of a code: 59100 is no commune, 33000 is one of the postcodes of Bordeaux
    if (commune && (posted.length === 0 || posted.includes(commune)))
      return { state: 'placed', commune: commune.code, by: 'code' };
    if (commune) return { state: 'ambiguous', candidates: [commune, ...posted].slice(0, MOST).map(({ code }) => code) };
    return this.#ofPostcode(posted) ?? { state: 'unknown' };
  }

  #ofPostcode(posted: readonly Commune[]): Placing | null {
    const [first] = posted;
    if (!first) return null;
    if (posted.length === 1) return { state: 'placed', commune: first.code, by: 'postcode' };
    return posted.every(({ department }) => department === first.department)
      ? { state: 'department', department: first.department }
      : { state: 'ambiguous', candidates: posted.slice(0, MOST).map(({ code }) => code) };
  }

  /** The communes of a postcode, and the one that has it for its code. */
  #ofNumber(token: string): readonly Commune[] {
    if (!/^(\d{5}|2[AB]\d{3})$/.test(token)) return [];
    const coded = communeOfCode(this.#gazetteer, token);
    const posted = this.#gazetteer.byPostcode.get(token) ?? [];
    return coded && !posted.includes(coded) ? [...posted, coded] : posted;
  }

  /** A postcode and what stands beside it; null where no token is one. */
  #posted(tokens: readonly string[], alsoBefore: boolean): Placing | null {
    for (const [place, token] of tokens.entries()) {
      const posted = this.#ofNumber(token);
      if (posted.length === 0) continue;
      const after = this.#longestAt(tokens, place + 1);
      // before the postcode of an address stands a street
      const before = alsoBefore ? this.#endingAt(tokens, place) : null;
      const near = [after, before].filter((found) => found !== null).filter(({ name }) => !noise.has(name));
      for (const { name } of near) {
        const named = this.#gazetteer.byName.get(name) ?? [];
        const [both, ...others] = named.filter((commune) => posted.includes(commune));
        if (both && others.length === 0) return { state: 'placed', commune: both.code, by: 'postcode' };
      }
      const [beside] = near;
      if (beside) {
        // a postcode of firms or of a neighbour: the name holds when it is the only one of the department
        const named = this.#gazetteer.byName.get(beside.name) ?? [];
        const here = named.filter(({ department }) => posted.some((one) => one.department === department));
        const [only, ...others] = here;
        if (only && others.length === 0) return { state: 'placed', commune: only.code, by: 'name-and-department' };
        // the number may be that of a machine
        if (here.length === 0)
          return { state: 'ambiguous', candidates: [...named, ...posted].slice(0, MOST).map(({ code }) => code) };
      }
      // alone, five digits in a text are a postcode
      return this.#ofPostcode(this.#gazetteer.byPostcode.get(token) ?? posted);
    }
    return null;
  }

  #longestAt(tokens: readonly string[], from: number): Found | null {
    for (let to = Math.min(tokens.length, from + this.#gazetteer.longest); to > from; to -= 1) {
      const name = tokens.slice(from, to).join(' ');
      if (this.#gazetteer.byName.has(name)) return { name, from, to };
    }
    return null;
  }

  #endingAt(tokens: readonly string[], to: number): Found | null {
    for (let from = Math.max(0, to - this.#gazetteer.longest); from < to; from += 1) {
      const name = tokens.slice(from, to).join(' ');
      if (this.#gazetteer.byName.has(name)) return { name, from, to };
    }
    return null;
  }

  /** The longest name after words of no place. */
  #head(tokens: readonly string[]): Found | null {
    for (let from = 0; from < tokens.length; from += 1) {
      const token = tokens[from] ?? '';
      const found = isNumber(token) ? null : this.#longestAt(tokens, from);
      const isWord = found !== null && found.to === from + 1 && noise.has(token);
      if (found && !isWord) return found;
      if (!noise.has(token) && !isNumber(token) && !/\d{3,}/.test(token)) return null;
    }
    return null;
  }

  /** The longest name at the end, numbers left aside. */
  #tail(tokens: readonly string[]): Found | null {
    let to = tokens.length;
    while (to > 0 && (isNumber(tokens[to - 1] ?? '') || ['FR', 'FRA', 'FRANCE', 'EUR'].includes(tokens[to - 1] ?? '')))
      to -= 1;
    const found = this.#endingAt(tokens, to);
    return found && !noise.has(found.name) ? found : null;
  }

  /** Which of the communes of a name: by a department written beside it, else only where there is one and no longer name is as likely. */
  #among({ name, from, to }: Found, tokens: readonly string[]): Placing {
    const { byName, longer } = this.#gazetteer;
    const named = byName.get(name) ?? [];
    const beside = [tokens[from - 1] ?? '', tokens[to] ?? ''].filter(isDepartment);
    const there = named.filter(({ department }) => beside.includes(department));
    const [written] = there;
    if (written && there.length === 1 && named.length > 1)
      return { state: 'placed', commune: written.code, by: 'name-and-department' };
    const rest = tokens
      .slice(to)
      .filter((token) => !isNumber(token))
      .join(' ');
    const most = Math.max(...named.map(({ people }) => people));
    const cut = (longer.get(name) ?? []).filter((other) => {
      const after = other.slice(name.length + 1);
      // a quarter may begin as a longer name does: two letters or more of it, or the bare name of a larger town
      return rest === ''
        ? (byName.get(other) ?? []).some(({ people }) => people > most)
        : rest.length > 1 && after.startsWith(rest);
    });
    const second = this.#longestAt(tokens, to);
    const others = second ? (byName.get(second.name) ?? []) : [];
    const isTwoPlaces = others.some(
      ({ department, people }) => people >= LARGE || named.some((one) => one.department === department),
    );
    const candidates = [
      ...named,
      ...cut.flatMap((other) => byName.get(other) ?? []),
      ...(isTwoPlaces ? others : []),
    ].filter((one, place, all) => all.indexOf(one) === place);
    const [only] = candidates;
    if (only && candidates.length === 1) return { state: 'placed', commune: only.code, by: 'name' };
    return {
      state: 'ambiguous',
      candidates: candidates
        .sort((a, b) => b.people - a.people)
        .slice(0, MOST)
        .map(({ code }) => code),
    };
  }

  #isLarge(placing: Placing): boolean {
    const codes =
      placing.state === 'placed' ? [placing.commune] : placing.state === 'ambiguous' ? placing.candidates : [];
    return codes.some((code) => (this.#gazetteer.byCode.get(code)?.people ?? 0) >= LARGE);
  }

  /** An address is read from its end: a postcode, a country, or a part that is a commune and no street. */
  #address(text: string, plain: string): Placing {
    const country = this.#countries.get(plain);
    if (country) return { state: 'foreign', country };
    const parts = text
      .split(/[,;\n|]|\s[–-]\s/)
      .map(plainName)
      .filter((part) => part !== '' && part !== 'FRANCE');
    const abroad = this.#countries.get(parts.at(-1) ?? '');
    if (abroad && parts.length > 1) return { state: 'foreign', country: abroad };
    const posted = this.#posted(plain.split(' '), false);
    if (posted) return posted;
    const read = parts.toReversed().flatMap((part) => this.#part(part) ?? []);
    // « Roubaix, salon »: a town of some size stands before the village that a room or a quarter is called like
    const towns = read.filter((placing) => placing.state === 'placed' && this.#isLarge(placing));
    const [first = read[0]] = towns;
    if (first) return first;
    return { state: 'unknown' };
  }

  /** A part of an address that is a commune, alone or after a word such as « parking »; null for a street. */
  #part(part: string): Placing | null {
    if (street.test(part)) return null;
    const tokens = part.split(' ');
    const head = this.#longestAt(tokens, 0);
    if (head && tokens.slice(head.to).every((token) => isNumber(token) || isDepartment(token)))
      return this.#among(head, tokens);
    const tail = /\b(A|PARKING|COFFRE|GARAGE|DOMICILE|AGENCE|PORT|BOX)\b/.test(part) ? this.#tail(tokens) : null;
    const placing = tail && tail.from > 0 ? this.#among(tail, tokens) : null;
    return placing && this.#isLarge(placing) ? placing : null;
  }
}
