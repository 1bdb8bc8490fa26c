with
  object as (  -- what a person bought or was invoiced for
    select o.party_id, a.paid_method, a.price as amount, a.acquired_on as paid_on, coalesce(a.currency, 'EUR') as currency
    from asset_owner as o
    join asset as a on a.asset_id = o.asset_id
    union all
    select
      buyer_party_id as party_id, paid_method, coalesce(total_amount, net_amount) as amount, coalesce(paid_on, issued_on) as paid_on,
      coalesce(currency, 'EUR') as currency
    from invoice
    where buyer_party_id is not null
  )
select
  as_text(party_id) as subject,
  count(
    case
      when coalesce(paid_method, 'unknown') = 'unknown' then 1
      when paid_method = 'cash' and (amount is null or paid_on is null or currency <> 'EUR') then 1
    end
  ) > 0 as short
from object
group by party_id
order by subject
