-- Ties of persons. A tie between two records of one person is none; every other keeps its row.
create view holding as
select
  holding.* replace (
    coalesce(holder.stands_for, holding.party_id) as party_id,
    coalesce(target.stands_for, holding.target_id) as target_id
  )
from ledger.holding
left join party_merged as holder on holder.party_id = holding.party_id
left join party_merged as target on target.party_id = case when holding.target_kind = 'party' then holding.target_id end
where
  holding.target_kind <> 'party'
  or coalesce(holder.stands_for, target.stands_for) is null
  or coalesce(holder.stands_for, holding.party_id) <> coalesce(target.stands_for, holding.target_id)
