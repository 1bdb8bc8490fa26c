import { child, childrenNamed, Leaves, type XmlElement } from '../xml/element.ts';

export type SubjectKind = 'account' | 'person' | 'entity';

/** An account, a person or an entity that a report names, and the way to it in the report. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly where: string;
  readonly element: XmlElement;
}

/** Nationality is never read: it is no feature of an enquiry, and stays in the file. */
export const isNeverRead = (name: string): boolean => /^nationality\d?$/.test(name);

export const leavesOf = (element: XmlElement | undefined): Leaves => new Leaves(element, isNeverRead);

/** `account`, `from_account`, `t_account_my_client`, `to_person`, `director_id` … by what they hold. */
export function subjectKind(name: string): SubjectKind | null {
  const bare = name.replace(/^(t|from|to)_/, '').replace(/_my_client$/, '');
  if (bare === 'account' || bare === 'person' || bare === 'entity') return bare;
  return name === 'director_id' || name === 'conductor' || name === 't_conductor' ? 'person' : null;
}

/** Everyone and everything that a part of a report names, from the outside in: an account, its entity, that entity's directors. */
export function subjectsIn(element: XmlElement, where = element.name): readonly Subject[] {
  const found: Subject[] = [];
  for (const one of element.children) {
    const path = `${where}/${one.name}`;
    const kind = one.children.length > 0 ? subjectKind(one.name) : null;
    if (kind !== null) found.push({ kind, where: path, element: one });
    found.push(...subjectsIn(one, path));
  }
  return found;
}

export function personName(person: XmlElement | undefined): string {
  const leaves = leavesOf(person);
  return ['first_name', 'middle_name', 'prefix', 'last_name']
    .map((path) => leaves.text(path))
    .filter((part) => part !== '')
    .join(' ');
}

export const entityName = (entity: XmlElement | undefined): string =>
  leavesOf(entity).text('name', 'commercial_name', 'entity_name');

/** What an account is called: by its IBAN, its number, its bank. */
export interface AccountName {
  readonly iban: string;
  readonly number: string;
  /** Code of its bank, else the name. */
  readonly bank: string;
  readonly holder: string;
}

export function accountName(account: XmlElement): AccountName {
  const leaves = leavesOf(account);
  return {
    iban: leaves.text('iban'),
    number: leaves.text('account', 'account_number'),
    bank: leaves.text('institution_code', 'swift', 'institution_name'),
    holder: entityName(entityOf(account)) || primaryHolder(account) || leaves.text('account_name'),
  };
}

const entityOf = (account: XmlElement): XmlElement | undefined =>
  child(account, 't_entity') ?? child(account, 't_entity_my_client');

export const signatoryPerson = (signatory: XmlElement): XmlElement | undefined =>
  signatory.children.find((one) => subjectKind(one.name) === 'person');

/** goAML marks the holder among the signatories of an account with `is_primary`. */
export const isPrimary = (signatory: XmlElement): boolean =>
  /^(1|true|y|yes)$/i.test(child(signatory, 'is_primary')?.text ?? '');

function primaryHolder(account: XmlElement): string {
  const signatories = childrenNamed(account, 'signatory');
  const primary = signatories.find(isPrimary) ?? (signatories.length === 1 ? signatories[0] : undefined);
  return primary === undefined ? '' : personName(signatoryPerson(primary));
}
