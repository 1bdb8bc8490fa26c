import type { Language, Trilingual } from '#domain/language.ts';
import { columnWords, roleWords, type Word } from './words.ts';

/** Tables a sheet can be mapped to; `none` sets every row aside. */
export const mappedTables = [
  'txn',
  'account',
  'party',
  'holding',
  'income',
  'asset',
  'loan',
  'invoice',
  'rate',
  'statement',
  'watchlist',
  'comparable',
  'none',
] as const;
export type MappedTable = (typeof mappedTables)[number];

/** What the cells of a column are read as. */
export type RoleKind = 'day' | 'money' | 'number' | 'text' | 'word';

export interface RoleInfo {
  readonly kind: RoleKind;
  /** Headings seen in the trade, plain: no accent, no punctuation, lower case. The first ones win over the later ones. */
  readonly synonyms: readonly string[];
}

const heard = (kind: RoleKind, french: string, english: string, spanish: string): RoleInfo => ({
  kind,
  synonyms: [french, english, spanish]
    .flatMap((list) => list.split('|').map((one) => one.trim()))
    .filter((one) => one !== ''),
});

/**
 * Roles a column of a file can play, by ledger table. Most are columns of the ledger; others (`debit`, `from_bank`, `state` …) are
 * read together with their neighbours and end in several columns.
 */
export const roles = {
  txn: {
    booked_on: heard(
      'day',
      'date de comptabilisation|date comptable|date operation|date op|date de l operation|date de debut|date|jour',
      'booking date|posting date|transaction date|date posted|booked on|date of transaction|timestamp|datetime|tran timestamp|started date|step|time|date time',
      'fecha contable|fecha operacion|fecha de operacion|fecha',
    ),
    value_on: heard(
      'day',
      'date de valeur|date valeur|date val|valeur le|date de fin',
      'value date|value on|completed date|settlement date',
      'fecha valor|fecha de valor',
    ),
    amount: heard(
      'money',
      'montant|montant de l operation|somme|montant operation',
      'amount paid|amount|transaction amount|base amt|value|sum',
      'importe|monto|cantidad|importe operacion',
    ),
    debit: heard(
      'money',
      'debit|debits|montant debit|sorties|depenses',
      'debit|debits|withdrawal|withdrawals|paid out|money out|debit amount',
      'cargo|cargos|debe|adeudo',
    ),
    credit: heard(
      'money',
      'credit|credits|montant credit|entrees|recettes',
      'credit|credits|deposit|deposits|paid in|money in|credit amount',
      'abono|abonos|haber|ingreso',
    ),
    direction: heard(
      'word',
      'sens|debit credit|d c|sens de l operation',
      'direction|dr cr|debit credit|cr dr|sign|credit debit indicator',
      'signo|sentido|debe haber',
    ),
    currency: heard(
      'word',
      'devise|monnaie|code devise',
      'payment currency|currency|ccy|currency code',
      'divisa|moneda',
    ),
    balance_after: heard(
      'money',
      'solde|solde apres|solde courant|solde apres operation',
      'balance|balance after|running balance|account balance|accountbalance',
      'saldo|saldo posterior',
    ),
    label: heard(
      'text',
      'libelle operation|libelle de l operation|libelle|libelle complet|designation|description|intitule|motif|libelle simplifie',
      'label|description|details|narrative|transaction details|reference text|memo|particulars',
      'concepto|descripcion|detalle|observaciones',
    ),
    method: heard(
      'word',
      'type operation|type d operation|mode de paiement|moyen de paiement|nature|nature de l operation|type',
      'payment format|payment method|transaction type|tx type|payment type|channel|method|type',
      'tipo de operacion|forma de pago|medio de pago|tipo',
    ),
    category: heard(
      'word',
      'sous categorie|categorie',
      'category|sub category|category parent',
      'categoria|subcategoria',
    ),
    counterparty_name: heard(
      'text',
      'nom contrepartie|contrepartie|nom de la contrepartie|tiers|beneficiaire|donneur d ordre|nom du tiers',
      'counterparty name|counterparty|payee|payer|beneficiary|name of counterparty|merchant|supplier found',
      'contraparte|nombre contraparte|beneficiario|ordenante',
    ),
    counterparty_iban: heard(
      'text',
      'iban contrepartie|iban de la contrepartie|compte contrepartie|iban du tiers|compte du tiers|iban beneficiaire',
      'counterparty iban|counterparty account|counter account|beneficiary account|payee iban',
      'iban contraparte|cuenta contraparte|cuenta beneficiario',
    ),
    account_number: heard(
      'text',
      'numero de compte|n de compte|no compte|n compte|compte|numero compte',
      'account number|account num|account no|account id|account',
      'numero de cuenta|n cuenta|cuenta',
    ),
    account_iban: heard('text', 'iban|iban du compte|compte iban', 'iban|account iban', 'iban|iban cuenta'),
    institution: heard('text', 'banque|etablissement|nom de la banque', 'bank|bank name|institution', 'banco|entidad'),
    holder: heard(
      'text',
      'titulaire|nom du titulaire|intitule du compte',
      'account holder|holder|account name|account label',
      'titular|nombre del titular',
    ),
    from_account: heard(
      'text',
      'compte emetteur|compte debite|emetteur|compte source|compte d origine|iban emetteur|donneur d ordre compte',
      'from account|from account id|sender account|originator account|source account|orig acct|name orig|source node id|sender|source|from|payer account|debtor account|debtor iban',
      'cuenta origen|cuenta ordenante|origen|remitente',
    ),
    from_bank: heard(
      'text',
      'banque emettrice|banque emetteur|banque source',
      'from bank|from bank id|sender bank|bank orig|originator bank|debtor bank',
      'banco origen|banco ordenante',
    ),
    from_name: heard(
      'text',
      'nom emetteur|nom du donneur d ordre',
      'from name|sender name|originator name|debtor name',
      'nombre ordenante|nombre remitente',
    ),
    to_account: heard(
      'text',
      'compte destinataire|compte credite|destinataire|compte cible|iban destinataire|compte beneficiaire',
      'to account|to account id|receiver account|beneficiary account|destination account|bene acct|name dest|target node id|receiver|target|to|payee account|creditor account|creditor iban',
      'cuenta destino|destino|destinatario',
    ),
    to_bank: heard(
      'text',
      'banque destinataire|banque beneficiaire|banque cible',
      'to bank|to bank id|receiver bank|bank dest|beneficiary bank|creditor bank',
      'banco destino|banco beneficiario',
    ),
    to_name: heard(
      'text',
      'nom destinataire|nom du beneficiaire',
      'to name|receiver name|creditor name',
      'nombre destinatario|nombre beneficiario',
    ),
    received_amount: heard('money', 'montant recu', 'amount received|received amount', 'importe recibido'),
    received_currency: heard('word', 'devise recue', 'receiving currency|received currency', 'divisa recibida'),
    fee: heard('money', 'frais|commission|frais operation', 'fee|fees|charges', 'comision|comisiones|gastos'),
    state: heard('word', 'etat|statut', 'state|status', 'estado'),
    reversal: heard(
      'text',
      'extourne|indicateur d extourne|contre passation',
      'reversal|reversal indicator',
      'extorno|indicador de extorno',
    ),
    reference: heard('text', '', '', ''),
    branch_code: heard('text', 'agence|code agence|guichet|code guichet', 'branch|branch code', 'sucursal|oficina'),
    place_city: heard('text', 'lieu|ville|lieu de l operation', 'city|place|location', 'ciudad|lugar|poblacion'),
    country_from: heard(
      'text',
      'pays emetteur|pays d origine',
      'country from|from country|sender country',
      'pais origen',
    ),
    country_to: heard(
      'text',
      'pays destinataire|pays de destination',
      'country to|to country|receiver country',
      'pais destino',
    ),
    card_id: heard('text', 'carte|numero de carte|n carte', 'card|card number|card id', 'tarjeta|numero de tarjeta'),
    actor_name: heard('text', 'deposant|nom du deposant|operateur', 'depositor|actor|performed by', 'depositante'),
    chain_tx: heard('text', 'hash de transaction', 'tx hash|transaction hash|txid', 'hash de transaccion'),
  },
  account: {
    institution: heard(
      'text',
      'etablissement|banque|nom de l etablissement|nom de la banque',
      'institution|bank name|bank',
      'entidad|banco',
    ),
    institution_code: heard(
      'text',
      'code banque|code etablissement',
      'bank id|bank code|institution code',
      'codigo banco|codigo entidad',
    ),
    account_number: heard(
      'text',
      'numero de compte|n de compte|n compte|numero compte|compte',
      'account number|account id|account no|nodeid|node id|account',
      'numero de cuenta|cuenta',
    ),
    account_iban: heard('text', 'iban', 'iban', 'iban'),
    bic: heard('text', 'bic|code bic', 'bic|swift', 'bic'),
    holder: heard(
      'text',
      'titulaire|nom du titulaire|nom et prenom du titulaire|intitule',
      'holder|account holder|entity name|customer|customer name|customer id|owner',
      'titular|nombre del titular',
    ),
    proxy: heard('text', 'mandataire|procuration', 'proxy|signatory|authorised person', 'apoderado|autorizado'),
    kind: heard('word', 'nature du compte|type de compte|nature', 'account type|account kind|kind', 'tipo de cuenta'),
    opened_on: heard(
      'day',
      'date d ouverture|ouverture|ouvert le',
      'opened on|opening date|date opened',
      'fecha de apertura|apertura',
    ),
    closed_on: heard(
      'day',
      'date de cloture|cloture|clos le',
      'closed on|closing date|date closed',
      'fecha de cierre|cierre',
    ),
    currency: heard('word', 'devise', 'currency', 'divisa|moneda'),
    branch_code: heard('text', 'code guichet|agence|guichet', 'branch code|branch', 'sucursal|oficina'),
  },
  party: {
    name_raw: heard(
      'text',
      'nom et prenom|nom complet|denomination|raison sociale|nom|identite|societe',
      'full name|party name|company name|name',
      'nombre completo|razon social|nombre',
    ),
    family_name: heard(
      'text',
      'nom de famille|nom de naissance',
      'family name|surname|last name',
      'apellidos|apellido',
    ),
    given_names: heard('text', 'prenoms|prenom', 'given names|first name', 'nombre de pila'),
    type: heard('word', 'type de personne', 'party type|entity type', 'tipo de persona'),
    birth_date: heard(
      'day',
      'date de naissance|ne le|ne e le',
      'birth date|date of birth|born on',
      'fecha de nacimiento',
    ),
    created_on: heard(
      'day',
      'date de creation|date d immatriculation',
      'created on|incorporation date|date of incorporation',
      'fecha de constitucion',
    ),
    dissolved_on: heard(
      'day',
      'date de radiation|date de dissolution',
      'dissolved on|dissolution date',
      'fecha de disolucion',
    ),
    siren: heard('text', 'siren|n siren', '', ''),
    siret: heard('text', 'siret|n siret', '', ''),
    vat_no: heard('text', 'n tva|numero de tva|tva intracommunautaire', 'vat number|vat no', 'nif iva'),
    tax_no: heard('text', 'numero fiscal|n fiscal', 'tax number|tax id', 'nif|numero fiscal'),
    registry_no: heard('text', 'rcs|n rcs', 'company number|registration number', 'numero registral'),
    activity_code: heard('text', 'code naf|code ape|naf|ape', 'activity code|sic code', 'cnae'),
    address_norm: heard('text', 'adresse', 'address', 'direccion|domicilio'),
    postcode: heard('text', 'code postal', 'postcode|zip code', 'codigo postal'),
    phone: heard('text', 'telephone|n de telephone', 'phone|telephone', 'telefono'),
    email: heard('text', 'courriel|adresse electronique|email', 'email|e mail', 'correo electronico'),
    tax_residence: heard('text', 'residence fiscale', 'tax residence', 'residencia fiscal'),
    household_id: heard('text', 'foyer|foyer fiscal', 'household', 'hogar|unidad familiar'),
    director_1: heard(
      'text',
      'gerant|gerant 1|dirigeant|dirigeant 1|gerants|dirigeants|president',
      'director|director 1|directors|manager',
      'administrador|administrador 1|administradores|gerente',
    ),
    director_2: heard('text', 'gerant 2|dirigeant 2|co gerant', 'director 2', 'administrador 2'),
    shareholder_1: heard(
      'text',
      'associe 1|actionnaire 1|associes|actionnaires|associe|actionnaire',
      'shareholder 1|shareholders|shareholder',
      'socio 1|socios|socio',
    ),
    share_1: heard('text', 'part 1|parts 1|quote part 1|parts|part', 'share 1|shares|share', 'participacion 1'),
    shareholder_2: heard('text', 'associe 2|actionnaire 2', 'shareholder 2', 'socio 2'),
    share_2: heard('text', 'part 2|parts 2|quote part 2', 'share 2', 'participacion 2'),
    shareholder_3: heard('text', 'associe 3|actionnaire 3', 'shareholder 3', 'socio 3'),
    share_3: heard('text', 'part 3|parts 3|quote part 3', 'share 3', 'participacion 3'),
    shareholder_4: heard('text', 'associe 4|actionnaire 4', 'shareholder 4', 'socio 4'),
    share_4: heard('text', 'part 4|parts 4|quote part 4', 'share 4', 'participacion 4'),
    held_from: heard('day', 'depuis le|en fonction depuis', 'in office since|since', 'desde'),
    held_to: heard('day', 'jusqu au|fin de fonction', 'in office until|until', 'hasta'),
  },
  holding: {
    party_name: heard(
      'text',
      'associe|dirigeant|nom et prenom|nom|beneficiaire effectif|detenteur',
      'shareholder|director|holder|party|person|name',
      'socio|administrador|nombre',
    ),
    target_name: heard(
      'text',
      'societe|entreprise|denomination sociale|bien|compte',
      'company|target|held in|asset|account',
      'sociedad|empresa|bien|cuenta',
    ),
    role: heard('word', 'qualite|fonction|role', 'role|capacity|function', 'calidad|funcion|cargo'),
    share: heard('number', 'part|pourcentage|quote part|parts', 'share|percentage|stake', 'participacion|porcentaje'),
    from_on: heard('day', 'depuis le|date de debut|du', 'from|since|start date', 'desde'),
    to_on: heard('day', 'jusqu au|date de fin|au', 'to|until|end date', 'hasta'),
    basis: heard('text', 'source|acte|fondement', 'basis|source', 'fuente|fundamento'),
  },
  income: {
    party_name: heard(
      'text',
      'nom et prenom|nom|declarant|beneficiaire|contribuable|societe|entreprise|denomination|raison sociale',
      'name|taxpayer|party name|person|company|company name',
      'nombre|contribuyente',
    ),
    household_id: heard('text', 'foyer|foyer fiscal', 'household', 'hogar|unidad familiar'),
    year: heard('number', 'annee|annee des revenus|exercice|millesime', 'year|tax year', 'ano|ejercicio'),
    period_from: heard('day', 'periode du|du|debut', 'period from|from|start', 'desde|inicio'),
    period_to: heard('day', 'periode au|au|fin', 'period to|to|end', 'hasta|fin'),
    kind: heard(
      'word',
      'nature du revenu|nature|type de revenu|categorie de revenu',
      'income type|kind|type|nature of income',
      'tipo de renta|naturaleza|tipo',
    ),
    amount: heard(
      'money',
      'montant declare|montant|revenu|revenu declare|montant annuel',
      'declared amount|amount|income',
      'importe declarado|importe|renta',
    ),
    turnover: heard(
      'money',
      'chiffre d affaires|chiffre d affaires declare|ca declare|ca ht',
      'turnover|declared turnover|revenue|net sales',
      'volumen de negocios|facturacion|cifra de negocios',
    ),
    side: heard('word', 'sens', 'side', 'sentido'),
    status: heard('word', 'statut', 'status', 'estado'),
    currency: heard('word', 'devise', 'currency', 'divisa|moneda'),
  },
  asset: {
    seal_no: heard(
      'text',
      'n scelle|numero de scelle|scelle|n de scelle|no scelle',
      'seal number|seal no|seal|exhibit number|exhibit',
      'numero de precinto|precinto|n precinto',
    ),
    category: heard(
      'word',
      'categorie|categorie de bien|type de bien|nature du bien',
      'property category|asset category|category|asset type',
      'categoria|tipo de bien',
    ),
    description: heard(
      'text',
      'designation du bien|designation|description du bien|bien|objet|description',
      'description|property type|asset|item|property',
      'descripcion del bien|descripcion|bien|objeto',
    ),
    identifier: heard(
      'text',
      'identifiant|immatriculation|numero de serie|n serie|parcelle|reference',
      'identifier|registration|serial number|plate|vin',
      'identificador|matricula|numero de serie',
    ),
    owner_name: heard('text', 'proprietaire|titulaire|detenteur', 'owner|holder', 'propietario|titular'),
    user_name: heard(
      'text',
      'utilisateur|utilisateur habituel|occupant|libre disposition|utilisateur en fait',
      'user|occupant|user in fact',
      'usuario|libre disposicion',
    ),
    tax_residence: heard('text', 'residence fiscale', 'tax residence', 'residencia fiscal'),
    acquired_on: heard(
      'day',
      'date d acquisition|date d achat|acquis le',
      'acquired on|purchase date|acquisition date',
      'fecha de adquisicion|fecha de compra',
    ),
    price: heard(
      'money',
      'prix d acquisition|prix d achat|prix',
      'price|purchase price|acquisition price',
      'precio de adquisicion|precio de compra|precio',
    ),
    paid_method: heard(
      'word',
      'mode de paiement|moyen de paiement|paiement',
      'payment method|paid by',
      'forma de pago|medio de pago',
    ),
    value: heard(
      'money',
      'valeur estimee|valeur|estimation|montant|valeur a la saisie',
      'estimated value|value|total seized|money seized|amount|valuation',
      'valor estimado|valor|tasacion',
    ),
    lowest_value: heard(
      'money',
      'valeur basse|estimation basse|valeur minimale|fourchette basse',
      'low value|low estimate|value low|minimum value',
      'valor bajo|valor minimo|estimacion baja',
    ),
    highest_value: heard(
      'money',
      'valeur haute|estimation haute|valeur maximale|fourchette haute',
      'high value|high estimate|value high|maximum value',
      'valor alto|valor maximo|estimacion alta',
    ),
    value_on: heard(
      'day',
      'date d estimation|estime le|date de l estimation',
      'valued on|valuation date',
      'fecha de tasacion',
    ),
    value_method: heard('text', 'methode d estimation|mode d evaluation', 'valuation method', 'metodo de tasacion'),
    value_source: heard('text', 'estime par|auteur de l estimation', 'valued by|appraiser', 'tasado por'),
    seized_on: heard(
      'day',
      'date de saisie|saisi le',
      'seized on|seizure date|date seized',
      'fecha de incautacion|incautado el',
    ),
    place: heard(
      'text',
      'lieu de saisie|lieu|localisation|adresse',
      'place of seizure|place|location',
      'lugar de incautacion|lugar|ubicacion',
    ),
    state: heard('word', 'etat|statut|situation|etat du bien', 'state|status', 'estado|situacion'),
    state_on: heard(
      'day',
      'date de la situation|depuis le|date de l etat|en date du',
      'state since|status date',
      'fecha de la situacion|desde el',
    ),
    currency: heard('word', 'devise', 'currency', 'divisa|moneda'),
    surface_m2: heard('number', 'surface|superficie|surface habitable', 'surface|floor area', 'superficie'),
    commune_code: heard('text', 'code commune|code insee', 'municipality code', 'codigo de municipio'),
    cadastral_section: heard('text', 'section cadastrale|section', 'cadastral section', 'seccion catastral'),
    disposed_on: heard('day', 'date de cession|date de vente', 'sold on|disposal date', 'fecha de venta'),
    disposal_price: heard('money', 'prix de vente|prix de cession', 'sale price|disposal price', 'precio de venta'),
    legal_basis: heard('text', 'fondement|base legale|fondement juridique', 'legal basis', 'base legal'),
    agrasc_category: heard('text', 'categorie agrasc', 'agrasc category', 'categoria agrasc'),
    denominations: heard(
      'text',
      'coupures|detail des coupures|billets',
      'denominations|banknotes',
      'billetes|desglose de billetes',
    ),
    quantity: heard('number', 'quantite|nombre d unites', 'quantity|units', 'cantidad|unidades'),
    unit_price: heard(
      'number',
      'cours|prix unitaire|cours retenu|valeur unitaire',
      'unit price',
      'cotizacion|precio unitario',
    ),
    debt: heard(
      'money',
      'dette|dettes|passif|hypotheque|capital restant du|restant du',
      'debt|mortgage|lien|encumbrance',
      'deuda|hipoteca|cargas',
    ),
    third_party_name: heard(
      'text',
      'tiers de bonne foi|tiers revendiquant|coproprietaire',
      'third party|claimant|co owner',
      'tercero de buena fe|tercero|copropietario',
    ),
    third_party_share: heard(
      'number',
      'part du tiers|quote part du tiers|part de tiers',
      'third party share|share of third party',
      'parte del tercero|cuota del tercero',
    ),
    note: heard(
      'text',
      'observations|remarques|commentaires|observation',
      'notes|remarks|comments',
      'observaciones|notas',
    ),
  },
  loan: {
    number: heard(
      'text',
      'n pret|numero de pret|reference du pret',
      'loan number|loan id|loan reference',
      'numero de prestamo',
    ),
    lender: heard('text', 'preteur|banque preteuse|etablissement preteur', 'lender', 'prestamista'),
    borrower: heard('text', 'emprunteur', 'borrower', 'prestatario'),
    asset_identifier: heard(
      'text',
      'bien finance|objet du pret|bien',
      'financed asset|asset|purpose',
      'bien financiado|objeto',
    ),
    kind: heard('word', 'nature|nature du pret|type de pret', 'loan type|kind', 'tipo de prestamo|tipo'),
    principal: heard(
      'money',
      'capital emprunte|montant du pret|capital|montant emprunte',
      'principal|loan amount|amount borrowed',
      'capital|principal|importe del prestamo',
    ),
    currency: heard('word', 'devise', 'currency', 'divisa|moneda'),
    rate_pct: heard('number', 'taux|taux nominal|taeg', 'rate|interest rate', 'tipo de interes'),
    term_months: heard('number', 'duree|duree en mois', 'term|term in months|duration', 'plazo|duracion'),
    started_on: heard(
      'day',
      'date de debut|debut|date du pret|date de deblocage',
      'start date|started on|date of loan',
      'fecha de inicio',
    ),
    instalment: heard(
      'money',
      'echeance mensuelle|mensualite|echeance',
      'monthly instalment|instalment',
      'cuota mensual|cuota',
    ),
    outstanding: heard(
      'money',
      'capital restant du|restant du|encours',
      'outstanding|outstanding balance',
      'capital pendiente',
    ),
    outstanding_on: heard('day', 'arrete au|encours au', 'outstanding on|as of', 'a fecha de'),
    ended_on: heard('day', 'date de fin|fin', 'ended on|end date', 'fecha de fin'),
  },
  invoice: {
    number: heard(
      'text',
      'n facture|numero de facture|facture|numero',
      'invoice number|invoice no|invoice',
      'numero de factura|factura',
    ),
    seller: heard('text', 'vendeur|fournisseur|emetteur', 'seller|supplier|vendor', 'vendedor|proveedor'),
    buyer: heard('text', 'acheteur|client|acquereur', 'buyer|customer|client', 'comprador|cliente'),
    issued_on: heard(
      'day',
      'date de facture|date facture|date d emission|date',
      'invoice date|issued on|date',
      'fecha de factura|fecha de emision|fecha',
    ),
    net_amount: heard(
      'money',
      'montant ht|ht|total ht',
      'net amount|net|amount excluding vat',
      'base imponible|importe neto',
    ),
    vat_amount: heard('money', 'tva|montant tva', 'vat|vat amount', 'iva'),
    total_amount: heard(
      'money',
      'montant ttc|ttc|total ttc|montant',
      'total amount|total|gross amount|amount',
      'importe total|total',
    ),
    currency: heard('word', 'devise', 'currency', 'divisa|moneda'),
    paid_method: heard(
      'word',
      'mode de reglement|mode de paiement|reglement',
      'payment method|paid by',
      'forma de pago',
    ),
    paid_on: heard('day', 'date de reglement|date de paiement|payee le', 'paid on|payment date', 'fecha de pago'),
    description: heard('text', 'objet|designation|description', 'description|goods', 'descripcion|concepto'),
    quantity: heard('number', 'quantite', 'quantity|qty', 'cantidad'),
    unit: heard('text', 'unite', 'unit', 'unidad'),
    weight_kg: heard('number', 'poids|poids kg', 'weight|weight kg', 'peso'),
    goods_code: heard('text', 'code marchandise|code sh', 'goods code|hs code', 'codigo de mercancia'),
    origin_country: heard('text', 'pays d origine', 'origin country|country of origin', 'pais de origen'),
    destination_country: heard('text', 'pays de destination', 'destination country', 'pais de destino'),
  },
  rate: {
    on_date: heard('day', 'date', 'date|on date', 'fecha'),
    base_currency: heard('word', 'devise de base|devise', 'base currency|base|currency', 'divisa base'),
    quote_currency: heard('word', 'devise de cotation|contre valeur', 'quote currency|quote', 'divisa cotizada'),
    value: heard('number', 'taux|cours', 'rate|value|exchange rate', 'tipo|cambio'),
  },
  statement: {
    account_number: heard('text', 'numero de compte|compte', 'account number|account', 'numero de cuenta|cuenta'),
    account_iban: heard('text', 'iban', 'iban', 'iban'),
    institution: heard('text', 'banque|etablissement', 'bank|institution', 'banco|entidad'),
    holder: heard('text', 'titulaire', 'holder|account holder', 'titular'),
    number: heard('text', 'numero de releve|releve', 'statement number|statement', 'numero de extracto|extracto'),
    period_from: heard('day', 'du|periode du|debut', 'from|period from|start', 'desde|inicio'),
    period_to: heard('day', 'au|periode au|fin', 'to|period to|end', 'hasta|fin'),
    opening: heard('money', 'solde initial|ancien solde|solde d ouverture', 'opening balance|opening', 'saldo inicial'),
    opening_on: heard('day', 'date du solde initial', 'opening balance date', 'fecha del saldo inicial'),
    closing: heard('money', 'solde final|nouveau solde|solde de cloture', 'closing balance|closing', 'saldo final'),
    closing_on: heard('day', 'date du solde final', 'closing balance date', 'fecha del saldo final'),
    currency: heard('word', 'devise', 'currency', 'divisa|moneda'),
  },
  watchlist: {
    name: heard(
      'text',
      'nom inscrit|nom de la personne inscrite|nom figurant sur la liste',
      'sdn name|listed name|name of listed person',
      'nombre inscrito',
    ),
    aliases: heard('text', 'alias|autres noms|dit', 'aka|also known as|other names|alias', 'otros nombres'),
    kind: heard('word', 'type d entree|nature de l entree', 'sdn type|entry type|schema', 'tipo de entrada'),
    birth_date: heard('day', 'date de naissance|ne le', 'date of birth|dob|birth date', 'fecha de nacimiento'),
    identifier_kind: heard('text', 'type d identifiant', 'identifier type|id type', 'tipo de identificador'),
    identifier_value: heard(
      'text',
      'identifiant|numero d identification',
      'identifier|id number|identifiers|call sign|vin|serial number',
      'identificador',
    ),
    reason: heard(
      'text',
      'motif d inscription|motif de la mesure|motifs',
      'reason for listing|listing reason|program|sanctions|remarks',
      'motivo de inclusion|motivo',
    ),
    list_name: heard('text', 'nom de la liste|liste', 'list name|dataset|list', 'nombre de la lista|lista'),
    list_date: heard('day', 'date de la liste|date d inscription', 'listed on|list date', 'fecha de la lista'),
  },
  comparable: {
    sold_on: heard('day', 'date mutation|date de mutation', 'transfer date|date of transfer', 'fecha de transmision'),
    price: heard('money', 'valeur fonciere', 'property value|price paid', 'valor de transmision'),
    commune_code: heard('text', 'code commune|code insee', 'municipality code', 'codigo de municipio'),
    department_code: heard('text', 'code departement', '', ''),
    cadastral_section: heard('text', 'section|section cadastrale', 'cadastral section', 'seccion catastral'),
    parcel: heard('text', 'id parcelle|parcelle', 'parcel', 'parcela catastral'),
    kind: heard('word', 'type local|type de local', 'property type', 'tipo de inmueble'),
    surface_m2: heard(
      'number',
      'surface reelle bati|surface reelle batie|surface batie',
      'built area|floor area',
      'superficie construida',
    ),
    plot_m2: heard('number', 'surface terrain|surface du terrain', 'plot area', 'superficie de la parcela'),
    sale_id: heard('text', 'id mutation|reference de la mutation', 'transfer id', 'id de transmision'),
    nature: heard(
      'text',
      'nature mutation|nature de la mutation',
      'nature of transfer',
      'naturaleza de la transmision',
    ),
  },
} as const satisfies Readonly<Record<Exclude<MappedTable, 'none'>, Readonly<Record<string, RoleInfo>>>>;

export type RolesOf<Table extends keyof typeof roles> = keyof (typeof roles)[Table] & string;
export type Role = { [Table in keyof typeof roles]: RolesOf<Table> }[keyof typeof roles];

/** Roles without which rows of a table cannot be read: every inner list needs one of its own. */
export const neededRoles: Readonly<Record<Exclude<MappedTable, 'none'>, readonly (readonly Role[])[]>> = {
  txn: [['booked_on'], ['amount', 'debit', 'credit']],
  account: [['account_number', 'account_iban']],
  party: [['name_raw', 'family_name']],
  holding: [['party_name'], ['target_name'], ['role']],
  income: [['party_name'], ['year', 'period_from'], ['amount', 'turnover']],
  asset: [['description', 'category', 'identifier']],
  loan: [['borrower', 'lender'], ['principal']],
  invoice: [['issued_on'], ['seller', 'buyer'], ['net_amount', 'total_amount']],
  rate: [['on_date'], ['base_currency'], ['value']],
  statement: [
    ['account_number', 'account_iban'],
    ['opening', 'closing'],
  ],
  watchlist: [['name', 'identifier_value']],
  comparable: [['sold_on'], ['price']],
};

/** Roles of a table, as a plain map. */
export const rolesOf = (table: MappedTable): Readonly<Record<string, RoleInfo>> =>
  table === 'none' ? {} : roles[table];

/** Label and meaning of a role in the three languages: the ledger column's own words where it is one. */
export function wordOf(table: MappedTable, role: Role): Trilingual<Word> {
  const columns: Readonly<Record<string, Trilingual<Word>>> = table === 'none' ? {} : columnWords[table];
  const own: Readonly<Record<string, Trilingual<Word>>> = roleWords;
  const word = columns[role] ?? own[role];
  if (word === undefined) throw new RangeError(`role ${role} of ${table} has no words`);
  return word;
}

/** What a role is called; a text that is no role of the table stays as it is. */
export const roleMeaning = (table: MappedTable, role: string, language: Language): string =>
  Object.hasOwn(rolesOf(table), role) ? wordOf(table, role as Role)[language].meaning : role;
