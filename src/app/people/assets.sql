select
  a.asset_id, a.kind, coalesce(a.description, a.category_raw, a.kind) as name, a.identifier, joined(h.role) as roles, max(h.share) as share,
  cast(a.acquired_on as varchar) as acquired_on, a.price, a.paid_method, a.value_low, a.value_central, a.value_high, a.state, a.row_id
from holding as h
join asset as a on a.asset_id = h.target_id
where h.target_kind = 'asset' and h.party_id = $person
group by
  a.asset_id, a.kind, a.description, a.category_raw, a.identifier, a.acquired_on, a.price, a.paid_method, a.value_low, a.value_central, a.value_high,
  a.state, a.row_id
order by a.acquired_on desc nulls last, name
