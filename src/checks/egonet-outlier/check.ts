import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'egonet-outlier',
  status: 'trial',
  since: '2026-11-22',
  kind: 'statistical',
  unit: 'account',
  rests: 'presence',
  stage: 'any',
  family: 'network_stat',
  typology: 'unusual-neighbourhood',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'Dumitrescu, Băltoiu, Budulan, Anomaly Detection in Graphs of Bank Transactions for Anti Money Laundering Applications, IEEE Access 10, 2022',
    'Liu, Ting, Zhou, Isolation Forest, ICDM 2008',
    'Bates et al., Testing for outliers with conformal p-values, arXiv 2104.08279',
  ],
  requires: { txn: ['booked_on', 'from_account_id', 'to_account_id', 'amount_ref'] },
  params: {
    peers: { unit: 'count', default: 200, min: 10, max: 10_000, source: 'proposal' },
    rank: { unit: 'ratio', default: 0.005, min: 0.0005, max: 0.1, source: 'proposal' },
    discovery: { unit: 'ratio', default: 0.1, min: 0.01, max: 0.2, source: 'proposal' },
    excess: { unit: 'ratio', default: 2, min: 1, max: 20, source: 'proposal' },
    reasons: { unit: 'count', default: 3, min: 1, max: 18, source: 'proposal' },
    trees: { unit: 'count', default: 200, min: 50, max: 1000, source: 'Liu, Ting, Zhou, ICDM 2008 (100), doubled' },
    sample: { unit: 'count', default: 256, min: 128, max: 1024, source: 'Liu, Ting, Zhou, ICDM 2008' },
    degree_cap: { unit: 'count', default: 500, min: 2, max: 2000, source: 'a limit of computing' },
  },
  measures: {
    peers: 'count',
    group: 'text',
    chance: 'ratio',
    reasons: 'count',
    reason: 'text',
    members: 'count',
    links_between: 'count',
    received: 'money',
    paid: 'money',
    returned: 'money',
  },
  amount: null,
  severity: ({ chance }) => Math.min(1, -Math.log10(chance) / 6),
  picture: 'fan',
  text,
  population,
  given: 'flow-graph',
  rows,
  detect,
});
