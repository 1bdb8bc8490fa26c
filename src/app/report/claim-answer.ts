import type { BoardClaim } from '#casefile/board.ts';
import type { ReportCell, ReportTable } from '#domain/report-block.ts';
import { emptyContent, type Answered, type Asking } from './answered.ts';

/** A hypothesis of the board: what speaks for it, what against, what is missing. */
export function claimAnswer({ claim, pins, missing }: BoardClaim, { words }: Asking): Answered {
  return {
    facts: {
      claim: { text: claim.text, state: claim.state, reason: claim.reason },
      pins: pins.map(({ thing, pin }) => ({ thing, ...pin })),
      missing: missing.map(({ missing: one }) => one),
    },
    content: () => {
      const { say } = words;
      const table = (title: string, second: string, rows: readonly (readonly ReportCell[])[]): ReportTable => ({
        title,
        note: '',
        columns: [
          { heading: say('report.item'), kind: 'text' },
          { heading: second, kind: 'text' },
        ],
        rows: rows.length > 0 ? rows : [[say('report.nothing'), null]],
        strong: [],
        leftOut: 0,
      });
      const pinned = (side: 'for' | 'against') =>
        pins.filter(({ pin }) => pin.side === side).map(({ pin }) => [pin.subject, pin.text]);
      return Promise.resolve({
        ...emptyContent(words, claim.text.slice(0, 200)),
        paragraphs: [
          ...(claim.text.length > 200 ? [claim.text] : []),
          say('report.claimState', { state: say(`board.state.${claim.state}`) }),
          ...(claim.reason ? [say('report.claimReason', { reason: claim.reason })] : []),
        ],
        tables: [
          table(say('report.for'), say('report.bears'), pinned('for')),
          table(say('report.against'), say('report.bears'), pinned('against')),
          table(
            say('report.missing'),
            say('report.state'),
            missing.map(({ missing: one }) => [one.text, say(`board.state.${one.state}`)]),
          ),
        ],
      });
    },
  };
}
