import type { Verdict } from '#casefile/parts.ts';
import type { Dossier } from '../dossier.svelte.ts';
import type { Lead } from '../leads.ts';

/** The key that gives each verdict on the page of findings. */
export const keyOf: Readonly<Record<Verdict['verdict'], string>> = { keep: 'y', set_aside: 'n', to_verify: '?' };

/** Gives a finding a verdict, or takes it back; the reason that stands is kept. */
export function giveVerdict(dossier: Dossier, { finding }: Lead, verdict: Verdict['verdict'] | null): void {
  const reason = dossier.all('verdicts').get(finding.id)?.reason ?? '';
  if (verdict === null) dossier.remove('verdicts', finding.id);
  else
    dossier.keep(
      'verdicts',
      finding.id,
      { verdict, reason, check: finding.check, subject: finding.subject.name },
      reason,
    );
}
