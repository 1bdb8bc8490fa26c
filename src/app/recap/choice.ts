/** What a recap groups by. */
export const dimensions = ['person', 'account', 'method', 'category', 'counterparty', 'year', 'month'] as const;
export type Dimension = (typeof dimensions)[number];

/** What a recap adds up: money in cents, and entries. */
export const measures = ['debit', 'credit', 'net', 'count'] as const;
export type Measure = (typeof measures)[number];

export interface RecapOrder {
  /** `name`: by the words of the line, days in their order. */
  readonly by: 'name' | Measure;
  readonly down: boolean;
}

/** How a recap table is laid out. */
export interface RecapChoice {
  /** One or two: the second lies under the first, with a subtotal. */
  readonly rows: readonly [Dimension] | readonly [Dimension, Dimension];
  readonly column: Dimension | null;
  readonly measures: readonly Measure[];
  readonly order: RecapOrder;
  /** Without the transfers between two accounts whose statements are held. */
  readonly outsideOnly: boolean;
}

export const firstChoice: RecapChoice = {
  rows: ['person', 'method'],
  column: null,
  measures: ['debit', 'credit', 'net', 'count'],
  order: { by: 'name', down: false },
  outsideOnly: false,
};

const isDimension = (word: string): word is Dimension => (dimensions as readonly string[]).includes(word);
const isMeasure = (word: string): word is Measure => (measures as readonly string[]).includes(word);

/** A choice as a link carries it: `person.method-year-debit.net-net.down-outside`. */
export const choiceText = ({ rows, column, measures: shown, order, outsideOnly }: RecapChoice): string =>
  [
    rows.join('.'),
    column ?? 'none',
    shown.join('.'),
    `${order.by}.${order.down ? 'down' : 'up'}`,
    outsideOnly ? 'outside' : 'all',
  ].join('-');

/** Reads what a link carries; what it does not say, or says wrongly, is as in the first choice. */
export function choiceIn(text: string | undefined): RecapChoice {
  const [rowsText = '', columnText = '', measuresText = '', orderText = '', own = ''] = (text ?? '').split('-');
  const [first, second] = [...new Set(rowsText.split('.').filter(isDimension))];
  const rows: RecapChoice['rows'] =
    first === undefined ? firstChoice.rows : second === undefined ? [first] : [first, second];
  const wanted = measuresText.split('.').filter(isMeasure);
  const [by = '', way] = orderText.split('.');
  return {
    rows,
    column: isDimension(columnText) && !rows.includes(columnText) ? columnText : null,
    measures: wanted.length > 0 ? measures.filter((one) => wanted.includes(one)) : firstChoice.measures,
    order: isMeasure(by) ? { by, down: way === 'down' } : { by: 'name', down: by === 'name' && way === 'down' },
    outsideOnly: own === 'outside',
  };
}
