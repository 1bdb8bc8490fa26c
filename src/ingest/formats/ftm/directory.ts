import { caption, first, type Entity } from './entity.ts';

/** What other records say of an entity. */
interface Known {
  readonly schema: string;
  readonly caption: string;
  readonly account: string;
  readonly bank: string;
}

/** Entities of a file by their id: payments and holdings name them by it. */
export class Directory {
  readonly #known = new Map<string, Known>();
  readonly #owners = new Map<string, string>();

  add(entity: Entity): void {
    if (entity.id !== '' && !this.#known.has(entity.id))
      this.#known.set(entity.id, {
        schema: entity.schema,
        caption: caption(entity),
        account: first(entity, 'iban', 'accountNumber'),
        bank: first(entity, 'bankName'),
      });
    const owned = first(entity, 'asset');
    const owner = first(entity, 'owner');
    if (entity.schema === 'Ownership' && owned !== '' && owner !== '' && !this.#owners.has(owned))
      this.#owners.set(owned, owner);
  }

  schemaOf(id: string): string {
    return this.#known.get(id)?.schema ?? '';
  }

  /** The name behind an id, or the id itself when the file does not hold the entity. */
  nameOf(id: string): string {
    return this.#known.get(id)?.caption || id;
  }

  /** The number of an account, or its id. */
  accountOf(id: string): string {
    return this.#known.get(id)?.account || id;
  }

  bankOf(id: string): string {
    return this.#known.get(id)?.bank ?? '';
  }

  /** Name of the owner that an `Ownership` of the file gives. */
  ownerOf(id: string): string {
    const owner = this.#owners.get(id);
    return owner === undefined ? '' : this.nameOf(owner);
  }
}
