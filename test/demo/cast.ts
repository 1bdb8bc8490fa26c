import { frenchIban, iban } from './iban.ts';
import { random } from './random.ts';

export type AccountKey =
  | 'snack'
  | 'hugo'
  | 'wash'
  | 'julien'
  | 'camille'
  | 'thomas'
  | 'lucie'
  | 'sandrine'
  | 'maxime'
  | 'salon'
  | 'ange'
  | 'sci'
  | 'impex';

export interface Bank {
  readonly name: string;
  readonly code: string;
}

export interface CaseAccount {
  readonly key: AccountKey | 'nadege';
  readonly bank: Bank;
  readonly number: string;
  readonly branch: string;
  readonly iban: string;
  readonly holder: string;
  /** As other banks print the holder in their labels. */
  readonly label: string;
  readonly kind: string;
  readonly opened: string;
  readonly proxy: string;
}

const beffroi: Bank = { name: 'Banque du Beffroi', code: '99101' };
const rhodanien: Bank = { name: 'Crédit Rhodanien', code: '99102' };
const sirene: Bank = { name: 'Banque Sirène', code: '99103' };
const neo: Bank = { name: 'NéoCompte', code: '99104' };
const artesienne: Bank = { name: 'Banque Artésienne', code: '99105' };
const insulaire: Bank = { name: 'Caisse Insulaire', code: '99106' };
const lacassagne: Bank = { name: 'Comptoir Lacassagne', code: '99107' };

const PERSONAL = 'Compte courant particulier';
const BUSINESS = 'Compte courant professionnel';

function account(
  key: CaseAccount['key'],
  bank: Bank,
  branch: string,
  number: string,
  holder: string,
  label: string,
  kind: string,
  opened: string,
  proxy = '',
): CaseAccount {
  return { key, bank, number, branch, iban: frenchIban(bank.code, branch, number), holder, label, kind, opened, proxy };
}

/** The accounts whose statements are in the case. */
export const accounts: Readonly<Record<AccountKey, CaseAccount>> = {
  snack: account(
    'snack',
    beffroi,
    '00410',
    '00021458703',
    'SARL SNACK DU BEFFROI',
    'SARL SNACK DU BEFFROI',
    BUSINESS,
    '2017-05-11',
    'LEMAIRE Hugo',
  ),
  hugo: account('hugo', beffroi, '00410', '00034771206', 'LEMAIRE Hugo', 'M. LEMAIRE HUGO', PERSONAL, '2009-09-01'),
  wash: account(
    'wash',
    rhodanien,
    '01120',
    '04100227815',
    'SAS LAVAGE DES GONES',
    'SAS LAVAGE DES GONES',
    BUSINESS,
    '2019-02-18',
    'MERCIER Julien',
  ),
  julien: account(
    'julien',
    rhodanien,
    '01120',
    '04100310992',
    'MERCIER Julien',
    'M. MERCIER JULIEN',
    PERSONAL,
    '2011-10-03',
  ),
  camille: account(
    'camille',
    sirene,
    '00040',
    '00040118263',
    'VASSEUR Camille',
    'MME VASSEUR CAMILLE',
    PERSONAL,
    '2015-06-22',
  ),
  thomas: account('thomas', sirene, '00040', '00040276519', 'BAYLE Thomas', 'M. BAYLE THOMAS', PERSONAL, '2018-01-15'),
  lucie: account('lucie', sirene, '00040', '00040390447', 'SANTONI Lucie', 'MME SANTONI LUCIE', PERSONAL, '2014-03-27'),
  sandrine: account(
    'sandrine',
    neo,
    '00001',
    '70011883021',
    'DELORME Sandrine',
    'MME DELORME SANDRINE',
    PERSONAL,
    '2021-11-08',
  ),
  maxime: account(
    'maxime',
    neo,
    '00001',
    '70015520946',
    'CARLIER Maxime',
    'M. CARLIER MAXIME',
    PERSONAL,
    '2024-03-04',
    'MERCIER Julien',
  ),
  salon: account(
    'salon',
    artesienne,
    '00733',
    '00511090024',
    'EURL SALON NADÈGE',
    'EURL SALON NADEGE',
    BUSINESS,
    '2016-04-05',
    'ROUSSEL Nadège',
  ),
  ange: account('ange', insulaire, '02001', '01900045127', 'PAOLETTI Ange', 'M. PAOLETTI ANGE', PERSONAL, '2006-07-19'),
  sci: account(
    'sci',
    insulaire,
    '02001',
    '01900077380',
    'SCI U SCOGLIU',
    'SCI U SCOGLIU',
    BUSINESS,
    '2018-09-12',
    'PAOLETTI Ange',
  ),
  impex: account(
    'impex',
    lacassagne,
    '00350',
    '00088140763',
    'SAS IMPEX RHÔNE MÉDITERRANÉE',
    'SAS IMPEX RHONE MEDITERRANEE',
    BUSINESS,
    '2020-01-30',
    'DELORME Sandrine',
  ),
};

/** On the account list, but no statement was received. */
export const withoutStatement: CaseAccount = account(
  'nadege',
  artesienne,
  '00733',
  '00511166831',
  'ROUSSEL Nadège',
  'MME ROUSSEL NADEGE',
  PERSONAL,
  '2012-12-10',
);

export const accountKeys = Object.keys(accounts) as readonly AccountKey[];

/** Somebody outside the case. A null IBAN is one that no bank prints: shops, direct debits, public bodies. */
export interface Party {
  readonly name: string;
  readonly iban: string | null;
}

/** A party outside the case with an account at a bank that does not exist: the same name always has the same IBAN. */
export function outsider(name: string): Party {
  const chance = random(`outsider ${name}`);
  const number = `2${String(chance.between(0, 9_999_999_999)).padStart(10, '0')}`;
  return {
    name,
    iban: frenchIban(`9920${chance.between(1, 9)}`, String(chance.between(100, 990)).padStart(5, '0'), number),
  };
}

export function luxembourgOutsider(name: string): Party {
  return {
    name,
    iban: iban('LU', `999${String(random(`outsider ${name}`).between(1, 9_999_999_999)).padStart(13, '0')}`),
  };
}

export const unnamed = (name: string): Party => ({ name, iban: null });
export const held = (key: AccountKey): Party => ({ name: accounts[key].label, iban: accounts[key].iban });
