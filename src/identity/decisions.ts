/** What a human made of a pair of records. */
export type Answer = 'confirm' | 'reject' | 'later';

interface Told {
  /** Why, in the words of who decided. */
  readonly reason: string;
  /** When, as the caller's clock says: this room has none. */
  readonly at: string;
}

/** On one pair of records, the smaller id first. */
export interface PairDecision extends Told {
  readonly kind: 'pair';
  readonly pair: readonly [string, string];
  readonly answer: Answer;
}

/** Takes back the decision of that place in the list, counted from 0: itself a decision, which may be taken back. */
export interface Undoing extends Told {
  readonly kind: 'undo';
  readonly decision: number;
}

export type Decision = PairDecision | Undoing;

/** Everything decided, in the order it was decided. Decisions are added at the end; none is changed or removed. */
export type Decisions = readonly Decision[];

function told({ reason, at }: Told): Told {
  if (reason.trim() === '') throw new RangeError('a decision needs its reason');
  if (at.trim() === '') throw new RangeError('a decision needs its time');
  return { reason, at };
}

/** @throws RangeError without a reason or a time, and for a record paired with itself */
export function decide(
  decisions: Decisions,
  [one, other]: readonly [string, string],
  answer: Answer,
  why: Told,
): Decisions {
  if (one === other) throw new RangeError(`record ${one} is itself`);
  return [...decisions, { kind: 'pair', pair: one < other ? [one, other] : [other, one], answer, ...told(why) }];
}

/** @throws RangeError without a reason or a time, and for a place where no decision stands */
export function undo(decisions: Decisions, decision: number, why: Told): Decisions {
  if (!Number.isInteger(decision) || decision < 0 || decision >= decisions.length)
    throw new RangeError(`no decision stands at ${decision} of ${decisions.length}`);
  return [...decisions, { kind: 'undo', decision, ...told(why) }];
}

/** Which decisions are in force, place by place: those that no undoing in force takes back. */
export function inForce(decisions: Decisions): readonly boolean[] {
  const force = decisions.map(() => true);
  for (let place = decisions.length - 1; place >= 0; place--) {
    const decision = decisions[place];
    if (decision?.kind === 'undo' && force[place] === true) force[decision.decision] = false;
  }
  return force;
}

/** The answer on a pair, and the place of the decision that gave it. */
export interface Standing {
  readonly pair: readonly [string, string];
  readonly answer: Answer;
  readonly decision: number;
}

const pairKey = (pair: readonly [string, string]): string => JSON.stringify(pair);

/** The answer that stands on each pair: the last in force. In order of pairs, whatever the order of decisions. */
export function standingAnswers(decisions: Decisions): readonly Standing[] {
  const force = inForce(decisions);
  const last = new Map<string, Standing>();
  decisions.forEach((decision, place) => {
    if (decision.kind === 'pair' && force[place] === true)
      last.set(pairKey(decision.pair), { pair: decision.pair, answer: decision.answer, decision: place });
  });
  return [...last].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, standing]) => standing);
}

/**
 * The one text of a list of decisions: a line each, so that a list begins with the text of any list it grew from.
 * Fields are in a fixed order; the text of equal lists is equal, byte for byte.
 */
export const decisionsToText = (decisions: Decisions): string =>
  decisions
    .map((one) =>
      one.kind === 'pair'
        ? JSON.stringify(['pair', one.pair[0], one.pair[1], one.answer, one.reason, one.at])
        : JSON.stringify(['undo', one.decision, one.reason, one.at]),
    )
    .map((line) => `${line}\n`)
    .join('');

const answers: readonly string[] = ['confirm', 'reject', 'later'] satisfies readonly Answer[];

/** The list of a text written by `decisionsToText`. @throws RangeError on any other text, naming its line */
export function decisionsFromText(text: string): Decisions {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new RangeError('the last line of the decisions is cut');
  return lines.reduce<Decisions>((decisions, line, place) => {
    const refusal = new RangeError(`line ${place + 1} is no decision`);
    let parts: unknown;
    try {
      parts = JSON.parse(line);
    } catch {
      throw refusal;
    }
    if (!Array.isArray(parts)) throw refusal;
    const fields: readonly unknown[] = parts;
    const [kind, first, second, third, fourth, fifth] = fields;
    if (kind === 'undo' && fields.length === 4 && typeof second === 'string' && typeof third === 'string')
      return undo(decisions, Number(first), { reason: second, at: third });
    const isPair = kind === 'pair' && fields.length === 6 && typeof first === 'string' && typeof second === 'string';
    if (!isPair || !answers.includes(String(third)) || typeof fourth !== 'string' || typeof fifth !== 'string')
      throw refusal;
    return decide(decisions, [first, second], third as Answer, { reason: fourth, at: fifth });
  }, []);
}
