import { defineCheck } from '#domain/check.ts';
import population from './population.sql?raw';
import sql from './check.sql?raw';
import { text } from './text.ts';

export default defineCheck({
  id: 'shared-identifier',
  status: 'trial',
  since: '2026-11-22',
  kind: 'fact',
  unit: 'case',
  rests: 'presence',
  stage: 'any',
  family: 'identity',
  typology: 'shared-identifier',
  least: { unit: 'ratio', default: 0.9, min: 0.5, max: 1, source: 'proposal' },
  references: [
    'FATF, Guidance on Beneficial Ownership of Legal Persons, 2023 (shared addresses, telephones and intermediaries as signs of one control)',
    'Code monétaire et financier, art. D561-32-1 (sociétés aux coordonnées communes)',
  ],
  requires: { party: ['name_raw'] },
  requiresAny: [
    { party: ['phone'] },
    { party: ['email'] },
    { party: ['device'] },
    { party: ['address_norm'] },
    { party: ['siren'] },
    { party: ['vat_no'] },
    { party: ['tax_no'] },
    { party: ['lei'] },
  ],
  params: { most: { unit: 'count', default: 10, min: 2, max: 50, source: 'proposal' } },
  measures: { kind: 'text', value: 'text', names: 'text', parties: 'count' },
  amount: null,
  severity: ({ parties }) => Math.min(0.4, 0.8 / parties),
  picture: 'bars',
  text,
  population,
  sql,
});
