-- What a label says besides its words: who is on the other side, and where. `shape` is the label in capitals, long numbers replaced by #.
create or replace macro ingest_shape(label) as regexp_replace(upper(label), '\d[\d/.,:]{2,}', '#', 'g');

create or replace macro ingest_shape_named(shape) as
  case
    when shape is null then null
    when regexp_matches(shape, '\b(RECU DE|EMIS VERS|EN FAVEUR DE|FAVEUR DE|DE LA PART DE|A FAVOR DE)\s') then
      regexp_extract(shape, '\b(?:RECU DE|EMIS VERS|EN FAVEUR DE|FAVEUR DE|DE LA PART DE|A FAVOR DE)\s+(.+)', 1)
    when regexp_matches(shape, '^(DE|À|A|TO|FROM|VERS) [^,]+,') then regexp_extract(shape, '^(?:DE|À|A|TO|FROM|VERS) ([^,]+),', 1)
    when regexp_matches(shape, '^(REMISE CB|CB|CARTE(?: #)?|CARD PAYMENT(?: TO)?|PAIEMENT CB|PAIEMENT PAR CARTE)\s') then
      regexp_extract(shape, '^(?:REMISE CB|CB|CARTE(?: #)?|CARD PAYMENT(?: TO)?|PAIEMENT CB|PAIEMENT PAR CARTE)\s+(.+)', 1)
    when regexp_matches(shape, '^(PRLV|PRELEVEMENT|PRÉLÈVEMENT|DIRECT DEBIT|RECIBO)\s') then regexp_extract(shape, '^(?:PRLV|PRELEVEMENT|PRÉLÈVEMENT|DIRECT DEBIT|RECIBO)(?: SEPA)?(?: DE)?\s+(.+)', 1)
    when regexp_matches(shape, '^VIR(EMENT)?\s') then regexp_extract(shape, '^VIR(?:EMENT)?(?: SEPA| INST(?:ANTANE)?| PERM(?:ANENT)?)?(?: RECU| EMIS)?(?: WEB)?\s+(.+)', 1)
    else null
  end;

create or replace macro ingest_name_cut(name) as
  nullif(trim(regexp_replace(regexp_replace(name,
    '[\s,/-]+(?:#|FACTURES?|FACT|LOYER|SALAIRE|COTISATIONS?|ACOMPTE|SOLDE|REF|REFERENCE|MOTIF|IBAN|CONTRAT|TVA|NUM|ID|MANDAT|ECHEANCE|REMUNERATION|TAXE|FORFAIT|MULTIRISQUE|TELEPHONE|LICENCES?|REMBOURSEMENT|SUCCESSION|ACHAT|ANNULATION|CONVENTION|PRET|APPORT|PRESTATIONS?|HONORAIRES|NOMINA|INVOICE|RENT|CADEAU|FRAIS|CB\*?|ACQUISITION|COMME CONVENU|PRODUITS ET).*$', ''), '[#*\s,;:/-]+$', '')), '');

create or replace macro ingest_branch(shape) as
  nullif(trim(regexp_replace(regexp_extract(shape, '\b(?:AGENCE|AG\.|BRANCH|SUCURSAL|OFICINA|GUICHET)\s+([^#|]+)', 1), '\s+\d{1,2}/\d{1,2}.*$', '')), '');

create or replace macro ingest_town_of(branch) as
  nullif(trim(regexp_replace(regexp_replace(upper(branch), '^(AGENCE|AG\.|BRANCH|SUCURSAL|OFICINA)\s+', ''), '\s+(\d+(E|EME|ER|ST|ND|RD|TH)?|CENTRE|CENTRO|GARE|NORD|SUD|EST|OUEST|PRINCIPALE?)\b.*$', '')), '');

create or replace macro ingest_cash_town(shape) as
  nullif(trim(regexp_replace(regexp_replace(regexp_extract(shape, '\b(?:DAB|GAB|ATM|CAJERO|RETRAIT D.ESP[EÈ]CES|RETRAIT)\s+(?:(?:DAB|GAB)\s+)?(?:#\s+)?([^#|\d]+)', 1), '^(AU |DU |EN |DISTRIBUTEUR|DAB|GAB|HORS ).*$', ''), '[\s/-]+$', '')), '');
