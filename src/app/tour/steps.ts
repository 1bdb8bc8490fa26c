type TourName =
  | 'coverage'
  | 'figures'
  | 'rows'
  | 'leads'
  | 'lead'
  | 'innocent'
  | 'verdict'
  | 'flows'
  | 'tracing'
  | 'report'
  | 'snapshot';

/** A place of the guided tour: the page it is on, and what of it is looked at. Its words are `tour.<name>`, `tour.<name>Look` and `tour.<name>Limit`. */
export interface TourStep {
  readonly name: TourName;
  readonly path: '/completeness' | '/overview' | '/findings' | '/flows' | '/tracing' | '/report';
  /** The value of `data-tour` on what is looked at. */
  readonly at: string;
  /** Rows of evidence stand open beside the page. */
  readonly rows?: true;
  /** One finding is open, the first of the list where none was chosen. */
  readonly finding?: true;
}

/** The tour, in the order of the work. */
export const tourSteps: readonly TourStep[] = [
  { name: 'coverage', path: '/completeness', at: 'coverage' },
  { name: 'figures', path: '/overview', at: 'figures' },
  { name: 'rows', path: '/overview', at: 'rows', rows: true },
  { name: 'leads', path: '/findings', at: 'leads' },
  { name: 'lead', path: '/findings', at: 'lead', finding: true },
  { name: 'innocent', path: '/findings', at: 'innocent', finding: true },
  { name: 'verdict', path: '/findings', at: 'verdict', finding: true },
  { name: 'flows', path: '/flows', at: 'pictures' },
  { name: 'tracing', path: '/tracing', at: 'tracing' },
  { name: 'report', path: '/report', at: 'report' },
  { name: 'snapshot', path: '/report', at: 'snapshot' },
];
