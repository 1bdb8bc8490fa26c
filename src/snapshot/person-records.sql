with
  tied as (
    select
      party_id,
      count(distinct case when target_kind = 'account' then target_id end) as accounts,
      count(distinct case when target_kind = 'asset' and role = 'owner' then target_id end) as assets
    from ledger.holding
    group by party_id
  )
select p.party_id, p.name_raw as name, p.name_norm as norm, coalesce(tied.accounts, 0) as accounts, coalesce(tied.assets, 0) as assets
from ledger.party as p
left join tied on tied.party_id = p.party_id
order by p.name_raw, p.party_id
