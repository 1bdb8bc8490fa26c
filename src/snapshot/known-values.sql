with
  named as (
    select party_id as party, case when type = 'company' then 'company' else 'person' end as of, name_raw as text
    from party_record
    union all
    select party_id, 'person', family_name
    from party_record
    union all
    select null, 'person', counterparty_name
    from ledger.txn
    union all
    select null, 'person', actor_name
    from ledger.txn
  ),
  holder as (
    select target_id as account_id, min(party_id) as party
    from holding
    where target_kind = 'account'
    group by target_id
  ),
  numbered as (
    select holder.party, 'account' as of, unnest([account.account_key, account.account_number, account.iban]) as text
    from ledger.account as account
    left join holder on holder.account_id = account.account_id
    union all
    select null, 'account', counterparty_iban
    from ledger.txn
  ),
  reached as (
    select party_id as party, 'contact' as of, unnest([address_norm, phone, email, siren, siret, vat_no, tax_no]) as text
    from party_record
  ),
  known as (
    select * from named
    union all
    select * from numbered
    union all
    select * from reached
  )
select of, text, min(party) as party
from known
where text is not null and length(trim(text)) > 2
group by of, text
order by of, text
