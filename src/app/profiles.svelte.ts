import type { Problem } from '#domain/problem.ts';
import { applyProfiles } from '#ingest/map/apply-profile.ts';
import { profileOf, type Profile, usualName } from '#ingest/map/profile.ts';
import { profilesFile, readProfiles, withProfile } from '#ingest/map/profiles-file.ts';
import type { Mapping, Proposal } from '#ingest/proposal.ts';
import { browserStore, type ProfileStore } from './profile-store.ts';

/** The mappings confirmed in this session, and those kept from earlier ones when the user asked for it. */
export class Profiles {
  own = $state.raw<readonly Profile[]>([]);
  /** They outlive the page. */
  kept = $state(false);
  readonly #store: ProfileStore;
  readonly #onproblem: (problem: Problem) => void;
  #read: Promise<void> | null = null;

  constructor(onproblem: (problem: Problem) => void, store: ProfileStore = browserStore) {
    this.#onproblem = onproblem;
    this.#store = store;
  }

  /** Profiles kept from an earlier visit, read once. */
  ready(): Promise<void> {
    return (this.#read ??= this.#readKept());
  }

  async #readKept(): Promise<void> {
    const text = await this.#store.read();
    if (text === null) return;
    this.kept = true;
    this.take('limier-profiles.json', text);
  }

  recognise(proposal: Proposal): Proposal {
    return applyProfiles(this.own, proposal);
  }

  /** Remembers a mapping that a person confirmed. A sheet in which no column plays a role teaches nothing. */
  remember(proposal: Proposal, mapping: Mapping, name?: string): void {
    if (proposal.kind === 'format' || mapping.table === 'none' || mapping.columns.length === 0) return;
    const called = name?.trim() || proposal.profile?.name || usualName(proposal, mapping) || proposal.file;
    this.#set(withProfile(this.own, profileOf(proposal, mapping, called)));
  }

  /** Adds the profiles of a file; one of a known shape takes the place of the known one. */
  take(name: string, text: string): boolean {
    const read = readProfiles(name, text);
    if (read.ok) this.#set(read.value.reduce(withProfile, this.own));
    else this.#onproblem(read.problem);
    return read.ok;
  }

  file(): Blob {
    return new Blob([profilesFile(this.own)], { type: 'application/json' });
  }

  drop(profile: Profile): void {
    this.#set(this.own.filter((known) => known !== profile));
  }

  /** Keeps profiles on this machine between visits, or no longer. */
  async keep(wanted: boolean): Promise<void> {
    this.kept = wanted && (await this.#store.write(profilesFile(this.own)));
    if (!wanted) await this.#store.forget();
  }

  /** Forgets every profile, here and on the machine. */
  async forget(): Promise<void> {
    this.own = [];
    await this.keep(false);
  }

  #set(profiles: readonly Profile[]): void {
    this.own = profiles;
    if (this.kept) void this.#store.write(profilesFile(profiles));
  }
}
