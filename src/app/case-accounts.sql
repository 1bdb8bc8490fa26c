with
  holder as (
    select holding.target_id as account_id, min(party.name_raw) as holder_name
    from holding
    join party on party.party_id = holding.party_id
    where holding.target_kind = 'account' and holding.role in ('holder', 'co_holder')
    group by holding.target_id
  )
select
  account.account_id,
  account.account_key,
  coalesce(holder.holder_name, account.name, '') as holder_name,
  coalesce(account.institution_name, account.institution_code, '') as institution
from ledger.account
left join holder on holder.account_id = account.account_id
where account.in_file
order by account.account_id
