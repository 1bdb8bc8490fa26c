insert into ledger.loan by name
select
  loan_id, lent.row_id, lender_party.party_id as lender_party_id, borrower_party.party_id as borrower_party_id,
  case
    when regexp_matches(strip_accents(lower(concat_ws(' ', lent.kind, lender))), 'banc|bank|banque|credit|caisse') then 'bank'
    when regexp_matches(strip_accents(lower(lent.kind)), 'associe|shareholder|socio') then 'shareholder'
    when regexp_matches(strip_accents(lower(lent.kind)), 'fictif|notional') then 'notional'
    else 'private'
  end as kind,
  principal, currency_code as currency, started_on, cast(term_months as integer) as term_months, rate_pct, outstanding, outstanding_on, ended_on
from ingest_lent as lent
left join ledger.party as lender_party on lender_party.name_norm = ingest_name_norm(lender)
left join ledger.party as borrower_party on borrower_party.name_norm = ingest_name_norm(borrower);

insert into ingest_loan_note select loan_id, number, asset_identifier from ingest_lent;
