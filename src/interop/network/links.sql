-- ties on paper, and all the money from one account to another
with
  tie as (
    select
      'party-' || party_id as from_id, target_kind || '-' || target_id as to_id, role as kind,
      count(*) as rows, min(from_on) as first, max(to_on) as last, max(share) as share
    from holding
    group by all
  ),
  transfer as (
    select
      'account-' || from_account_id as from_id, 'account-' || to_account_id as to_id, sum(amount_ref) as amount,
      count(*) as rows, min(booked_on) as first, max(booked_on) as last
    from txn_counted
    where from_account_id is not null and to_account_id is not null and mirror_of is null and amount_ref is not null
    group by all
  ),
  link as (
    select from_id, to_id, kind, cast(null as decimal(18, 2)) as amount, rows, first, last, share from tie
    union all
    select from_id, to_id, 'transfer', cast(amount as decimal(18, 2)), rows, first, last, null from transfer
  )
select from_id, to_id, kind, amount, rows, cast(first as varchar) as first, cast(last as varchar) as last, share
from link
order by from_id, to_id, kind
