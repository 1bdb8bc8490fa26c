import { legalStatements } from '#law/legal-amounts.ts';
import { ledgerStatements } from '#ledger/schema.ts';
import { preludeStatements } from '../prelude.ts';

/**
 * Statements that make an engine ours before the first question: no extension can be fetched, the prelude and an empty ledger
 * exist, and no later statement can change a setting.
 *
 * @param repository  where a missing extension would be looked for: an address on our own origin that holds none
 */
export function openingStatements(repository: string, more: readonly string[] = []): readonly string[] {
  if (repository.includes("'")) throw new RangeError('repository address');
  return [
    'set autoinstall_known_extensions = false',
    'set autoload_known_extensions = false',
    'set allow_community_extensions = false',
    `set custom_extension_repository = '${repository}'`,
    ...more,
    ...preludeStatements,
    ...ledgerStatements(),
    ...legalStatements(),
    'set lock_configuration = true',
  ];
}
