import type { DecidedRegister } from '#wealth/seized/decided.ts';
import type { RegisterTelling } from '#wealth/seized/register.ts';
import type { Telling } from '#wealth/seized/asset.ts';
import type { MessageKey } from '#i18n/translate.ts';
import type { MessageValues } from '#i18n/icu.ts';

/** What a reader must know before relying on a sum: a sentence, and the assets it speaks of. */
export interface Warning {
  readonly code: (Telling | RegisterTelling)['code'];
  readonly key: MessageKey;
  readonly values: MessageValues;
  readonly assets: readonly number[];
  /** Whether an amount was taken out of the sums because of it, or only doubt is cast. */
  readonly isTaken: boolean;
}

interface Naming {
  readonly asset: (asset: number) => string;
  readonly party: (party: number) => string;
  readonly money: (cents: number) => string;
  readonly list: (items: readonly string[]) => string;
}

const taken: ReadonlySet<string> = new Set(['same-object', 'replaced', 'returned', 'paid-from-counted']);

/** Warnings in words, those that changed a sum first. */
export function warningsOf({ entries, totals }: DecidedRegister, naming: Naming): readonly Warning[] {
  const all = [...totals.told, ...entries.flatMap(({ told }) => told)].map((one) => warningOf(one, naming));
  return [...all.filter(({ isTaken }) => isTaken), ...all.filter(({ isTaken }) => !isTaken)];
}

function warningOf(one: Telling | RegisterTelling, { asset, party, money, list }: Naming): Warning {
  const key = `assets.told.${one.code}` as const;
  const warning = (values: MessageValues, assets: readonly number[]): Warning => ({
    code: one.code,
    key,
    values,
    assets,
    isTaken: taken.has(one.code),
  });
  switch (one.code) {
    case 'same-object':
    case 'replaced':
      return warning({ asset: asset(one.asset), other: asset(one.counted) }, [one.asset, one.counted]);
    case 'paid-from-counted':
    case 'paid-from-undated':
      return warning({ asset: asset(one.asset), other: asset(one.paid) }, [one.asset, one.paid]);
    case 'same-parcel':
      return warning({ asset: asset(one.asset), other: asset(one.other) }, [one.asset, one.other]);
    case 'notes-differ':
      return warning({ asset: asset(one.asset), counted: money(one.counted), written: money(one.written) }, [
        one.asset,
      ]);
    case 'rate-missing':
      return warning({ asset: asset(one.asset), currency: one.currency }, [one.asset]);
    case 'share-missing':
    case 'shares-over-whole':
    case 'shares-under-whole':
      return 'asset' in one.of
        ? warning({ thing: asset(one.of.asset) }, [one.of.asset])
        : warning({ thing: party(one.of.party) }, []);
    case 'ownership-loop':
      return warning({ parties: list(one.parties.map(party)) }, []);
    case 'ownership-too-wide':
      return warning({ party: party(one.party) }, []);
    case 'source-not-listed':
    case 'returned':
    case 'value-missing':
    case 'value-crossed':
    case 'debts-missing':
    case 'third-parties-over-whole':
    case 'third-party-share-missing':
    case 'no-holder':
    case 'several-users':
      return warning({ asset: asset(one.asset) }, [one.asset]);
  }
}
