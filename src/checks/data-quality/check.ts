import { defineCheck } from '#domain/check.ts';
import { detect } from './detect.ts';
import population from './population.sql?raw';
import rows from './rows.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'data-quality',
  status: 'stable',
  since: '2026-11-22',
  kind: 'fact',
  unit: 'case',
  rests: 'presence',
  stage: 'any',
  family: 'context',
  typology: 'rows-to-be-trusted',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'ISO 13616 (IBAN) and ISO 17442 (LEI): check digits by ISO 7064 mod 97-10',
    'Code de commerce, art. R123-220 et suivants (SIREN et SIRET, clé de Luhn)',
  ],
  requires: { txn: ['booked_on', 'amount'] },
  params: {
    apart: { unit: 'days', default: 31, min: 5, max: 366, source: 'proposal' },
    listed: { unit: 'count', default: 1000, min: 10, max: 10_000, source: 'proposal' },
  },
  measures: { defect: 'text', lines: 'count', total: 'money' },
  amount: null,
  severity: () => 0.2,
  picture: 'bars',
  text,
  population,
  given: 'rows',
  rows,
  detect,
});
