import type { Columns } from '#domain/check.ts';
import type { IdentifierScheme, Party } from './party.ts';
import type { Suggestions } from './suggest.ts';

/** Pairs that may be one party, with what the case knows of each record of a pair. */
export interface SuggestedPairs extends Suggestions {
  /** Records of the case, in a pair or not. */
  readonly records: number;
  /** Those that are in a pair. */
  readonly parties: readonly Party[];
}

const kinds: Readonly<Record<string, Party['kind']>> = {
  person: 'person',
  company: 'company',
  association: 'company',
  public_body: 'company',
};

/** A tax number of France has thirteen digits; any other is held to the form of Spain, and told as not compared when it has not that form. */
const taxScheme = (value: string): IdentifierScheme =>
  /^\d{13}$/.test(value.replace(/\s/g, '')) ? 'tax-fr' : 'nif-es';

const vatScheme = (value: string): IdentifierScheme | null =>
  /^\s*FR/i.test(value) ? 'vat-fr' : /^\s*ES/i.test(value) ? 'vat-es' : null;

/**
 * The parties of the ledger as they are compared. A record is called by its name in the form under which the ledger knows it: that is
 * what makes one record of all rows that write it, so it is the same whatever the order in which files are read.
 */
export function partiesOf(columns: Columns): readonly Party[] {
  const text = (name: string, at: number): string | null => columns.texts(name)[at] ?? null;
  return columns.texts('id').flatMap((id, at): readonly Party[] => {
    if (id === null) return [];
    const given: [IdentifierScheme | null, string | null][] = [
      ['siren', text('siren', at)],
      ['siret', text('siret', at)],
      [vatScheme(text('vat_no', at) ?? ''), text('vat_no', at)],
      [taxScheme(text('tax_no', at) ?? ''), text('tax_no', at)],
      ['lei', text('lei', at)],
      ['registry', text('registry_no', at)],
    ];
    return [
      {
        id,
        kind: kinds[text('type', at) ?? ''] ?? 'unknown',
        name: text('name', at) ?? id,
        familyName: text('family_name', at),
        givenNames: text('given_names', at),
        birthDate: text('birth_date', at),
        identifiers: given.flatMap(([scheme, value]) => (scheme === null || value === null ? [] : [{ scheme, value }])),
        ibans: (text('ibans', at) ?? '').split('|').filter(Boolean),
        address: text('address', at),
        postcode: text('postcode', at),
        contacts: [text('phone', at), text('email', at)].filter((one) => one !== null),
      },
    ];
  });
}

/** Suggestions with the records they speak of. */
export function withRecords(parties: readonly Party[], suggestions: Suggestions): SuggestedPairs {
  const inPairs = new Set(suggestions.suggestions.flatMap(({ pair }) => pair));
  return { ...suggestions, records: parties.length, parties: parties.filter(({ id }) => inPairs.has(id)) };
}
