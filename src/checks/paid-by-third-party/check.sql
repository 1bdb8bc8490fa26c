with
  payment as (  -- one row per transfer that pays for an asset, even when both statements show it
    select
      t.asset_id, t.row_id, t.booked_on, t.from_account_id, t.amount_ref,
      case when t.asset_cost in ('price', 'deposit', 'instalment') then 'price' when t.asset_cost is not null then 'running' end as cost
    from txn_counted as t
    where not exists (select 1 from txn_counted as twin where twin.row_id = t.mirror_of and twin.asset_id = t.asset_id)
  ),
  priced_asset as (  -- an asset whose price is not known is judged on what was paid for it
    select a.asset_id, coalesce(case when coalesce(a.currency, 'EUR') = 'EUR' then a.price end, sum(p.amount_ref)) as price
    from asset as a
    left join payment as p on p.asset_id = a.asset_id and p.cost = 'price'
    group by a.asset_id, a.currency, a.price
  ),
  third_party_payment as (  -- the holders of the paying account are known, and none of them is an owner
    select p.asset_id, p.row_id, p.booked_on, p.from_account_id, p.amount_ref, p.cost
    from payment as p
    where
      exists (select 1 from account_holder as h where h.account_id = p.from_account_id)
      and exists (select 1 from asset_owner as o where o.asset_id = p.asset_id)
      and not exists (
        select 1
        from account_holder as h
        join asset_owner as o on o.party_id = h.party_id
        where h.account_id = p.from_account_id and o.asset_id = p.asset_id
      )
  ),
  payer as (
    select t.asset_id, joined(party.name_raw) as named
    from third_party_payment as t
    join account_holder as h on h.account_id = t.from_account_id
    join party on party.party_id = h.party_id
    group by t.asset_id
  ),
  paid as (
    select
      asset_id, min(booked_on) as since, max(booked_on) as until, collect_rows(row_id) as evidence,
      sum(amount_ref) as total,
      sum(case when cost = 'price' then amount_ref else 0 end) as price_paid,
      count(case when cost = 'running' then 1 end) as running
    from third_party_payment
    where cost is not null
    group by asset_id
  ),
  findings as (
    select
      as_text(paid.asset_id) as subject, paid.since, paid.until, paid.evidence, payer.named as payers,
      cast(paid.total as decimal(18, 2)) as total,
      cast(paid.price_paid as decimal(18, 2)) as price_paid,
      cast(a.price as decimal(18, 2)) as price,
      ratio_of(paid.price_paid, a.price) as part,
      paid.running
    from paid
    join priced_asset as a on a.asset_id = paid.asset_id
    join payer on payer.asset_id = paid.asset_id
    where (paid.price_paid >= $share * a.price and paid.price_paid > 0) or paid.running >= $payments
  )
select subject, since, until, evidence, payers, total, price_paid, price, part, running
from findings
order by total desc, subject
