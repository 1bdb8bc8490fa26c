import { inflateSync } from 'fflate';
import { type Outcome, ProblemError } from '#domain/problem.ts';
import { countryNames } from '#places/country-name.ts';
import { type Commune, communeOfCode, type Gazetteer, gazetteerOf } from '#places/gazetteer.ts';
import { Recogniser } from '#places/recognise.ts';
import type { PlacesAsked, PlacesRead } from './requests.ts';

/** Reads places in texts, with a gazetteer that is fetched at the first question and kept. */
export function placesReader(packed: () => Promise<Outcome<Uint8Array>>) {
  let known: { readonly gazetteer: Gazetteer; readonly recogniser: Recogniser } | null = null;
  const open = async () => {
    if (known) return known;
    const bytes = await packed();
    if (!bytes.ok) throw new ProblemError(bytes.problem);
    const gazetteer = gazetteerOf(new TextDecoder().decode(inflateSync(bytes.value)));
    known = { gazetteer, recogniser: new Recogniser(gazetteer, countryNames()) };
    return known;
  };
  /** @throws ProblemError `file-unreadable` when the gazetteer cannot be had */
  return async ({ texts, codes }: PlacesAsked): Promise<PlacesRead> => {
    const { gazetteer, recogniser } = await open();
    const placings = texts.map(({ text, writtenIn }) => recogniser.read(text, writtenIn));
    const communes = new Map<string, Commune>();
    const told = placings.flatMap((placing) =>
      placing.state === 'placed' ? [placing.commune] : placing.state === 'ambiguous' ? placing.candidates : [],
    );
    for (const code of [...told, ...codes]) {
      const commune = communeOfCode(gazetteer, code);
      if (commune) communes.set(commune.code, commune);
    }
    return { placings, communes: [...communes.values()], departments: [...gazetteer.departments] };
  };
}
