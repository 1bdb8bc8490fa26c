update ledger.loan
set asset_id = asset.asset_id
from ingest_loan_note as written
join ledger.asset on upper(regexp_replace(asset.identifier, '[^A-Za-z0-9]', '', 'g')) = upper(regexp_replace(written.asset_identifier, '[^A-Za-z0-9]', '', 'g'))
where written.loan_id = loan.loan_id and loan.asset_id is null;

update ledger.txn
set loan_id = paid.loan_id
from (
  select txn.row_id, min(written.loan_id) as loan_id
  from ingest_loan_note as written
  join ledger.txn on regexp_matches(txn.label, '\b(PRET|PR[ÊE]T|LOAN|ECHEANCE|PRESTAMO)\b') and contains(' ' || txn.label || ' ', ' ' || written.number || ' ')
  where length(written.number) >= 4
  group by txn.row_id
  having count(distinct written.loan_id) = 1
) as paid
where txn.row_id = paid.row_id and txn.loan_id is null;
