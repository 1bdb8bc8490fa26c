import type { CheckRun } from '#domain/finding.ts';
import type { Words } from '#ui/words.svelte.ts';
import { columnLabel } from '../ledger-fields.ts';

const named = (column: string, words: Words): string => {
  const [table = '', name = ''] = column.split('.');
  return words.say('findings.columnOf', {
    column: columnLabel(table, name, words),
    table: words.say('findings.tableOf', { table }),
  });
};

/** What a run answered, in words: silence is never taken for clear, nor a day for an hour. */
export function runReason(run: CheckRun, words: Words): string {
  const answer = answered(run, words);
  return 'timing' in run && run.timing === 'days' ? `${answer} ${words.say('findings.timing-days')}` : answer;
}

function answered(run: CheckRun, words: Words): string {
  const { say, count } = words;
  switch (run.status) {
    case 'found':
      return say('findings.runFound', { n: run.findings.length, pending: run.pending.length });
    case 'clear':
      return say('findings.runClear', {
        n: run.tally.clear,
        covered: count(run.coverage.covered),
        asked: count(run.coverage.asked),
      });
    case 'undetermined':
      return words.list(
        run.why.map((why) =>
          say(`findings.undetermined-${why}`, {
            covered: count(run.coverage.covered),
            asked: count(run.coverage.asked),
          }),
        ),
      );
    case 'not-applicable':
      return run.why === 'column' && run.columns.length > 0
        ? say('findings.missingColumns', { columns: words.list(run.columns.map((column) => named(column, words))) })
        : say(`findings.not-applicable-${run.why}`);
    case 'failed':
      return words.problem(run.problem);
  }
}
