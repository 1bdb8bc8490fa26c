with
  bought as (
    select asset_id, row_id, acquired_on, year(acquired_on) as year, price
    from asset
    where coalesce(currency, 'EUR') = 'EUR'
  ),
  member as (  -- one row per asset and person of an owner's household
    select distinct bought.asset_id, h.member_id
    from bought
    join asset_owner as o on o.asset_id = bought.asset_id
    join household_member as h on h.party_id = o.party_id
  ),
  instalment as (  -- a payment that names the asset as an instalment, or the loan that financed it
    select t.asset_id, t.row_id, t.booked_on, year(t.booked_on) as year, t.amount_ref
    from txn_counted as t
    where t.asset_cost = 'instalment' and coalesce(t.direction, 'debit') = 'debit'
    union
    select l.asset_id, t.row_id, t.booked_on, year(t.booked_on) as year, t.amount_ref
    from txn_counted as t
    join loan as l on l.loan_id = t.loan_id
    where coalesce(t.direction, 'debit') = 'debit'
  ),
  asset_year as (  -- the years whose income is needed
    select asset_id, year from bought
    union
    select asset_id, year - 1 as year from bought
    union
    select asset_id, year from instalment
  ),
  part_of_income as (  -- the days of an income's period that fall in the year
    select
      y.asset_id, y.year, i.row_id, coalesce(i.currency, 'EUR') as currency, coalesce(i.amount_high, i.amount_central) as amount,
      greatest(
        0,
        least(day_number(i.period_to) + 1, day_number(month_start(y.year * 12 + 12)))
          - greatest(day_number(i.period_from), day_number(month_start(y.year * 12)))
      ) as days,
      day_number(i.period_to) + 1 - day_number(i.period_from) as period
    from asset_year as y
    join member on member.asset_id = y.asset_id
    join income as i on i.party_id = member.member_id
    where coalesce(i.side, 'receipt') = 'receipt' and coalesce(i.status, 'established') in ('established', 'accepted')
  ),
  yearly_income as (  -- a year known almost whole; a household with income in another currency is not judged
    select p.asset_id, p.year, cast(sum(p.amount * ratio_of(p.days, p.period)) as decimal(18, 2)) as income
    from part_of_income as p
    where not exists (select 1 from part_of_income as f where f.asset_id = p.asset_id and f.currency <> 'EUR')
    group by p.asset_id, p.year
    having sum(p.days) >= $known
  ),
  financing as (  -- loans on the asset, and loans of the household taken around the purchase for no named object
    select bought.asset_id, l.loan_id, l.row_id, case when coalesce(l.currency, 'EUR') = 'EUR' then l.principal else bought.price end as lent
    from bought
    join loan as l on l.asset_id = bought.asset_id
    union
    select bought.asset_id, l.loan_id, l.row_id, case when coalesce(l.currency, 'EUR') = 'EUR' then l.principal else bought.price end as lent
    from bought
    join member on member.asset_id = bought.asset_id
    join loan as l on l.borrower_party_id = member.member_id
    where l.asset_id is null and abs(days_between(l.started_on, bought.acquired_on)) <= $around
  ),
  financed as (
    select asset_id, sum(lent) as lent
    from financing
    group by asset_id
  ),
  price_against_income as (  -- the better of the year of purchase and the year before
    select
      bought.asset_id, bought.acquired_on, y.year, y.income, bought.price - coalesce(financed.lent, 0) as own_part,
      cast($years * y.income as decimal(18, 2)) as bound,
      row_number() over (partition by bought.asset_id order by y.income desc, y.year desc) as place
    from bought
    join yearly_income as y on y.asset_id = bought.asset_id
    left join financed on financed.asset_id = bought.asset_id
    where bought.year - y.year between 0 and 1
  ),
  instalments_of_year as (
    select asset_id, year, min(booked_on) as since, max(booked_on) as until, sum(amount_ref) as paid
    from instalment
    group by asset_id, year
  ),
  instalments_against_income as (
    select i.asset_id, i.year, y.income, i.since, i.until, i.paid, cast($share * y.income as decimal(18, 2)) as bound
    from instalments_of_year as i
    join yearly_income as y on y.asset_id = i.asset_id and y.year = i.year
  ),
  excess as (
    select 'price' as basis, asset_id, year, income, acquired_on as since, acquired_on as until, own_part as at_stake, bound
    from price_against_income
    where place = 1 and own_part >= bound and own_part > 0
    union all
    select 'instalments' as basis, asset_id, year, income, since, until, paid as at_stake, bound
    from instalments_against_income
    where paid > bound
  ),
  excess_of_asset as (
    select
      basis, asset_id, year, income, since, until, at_stake, bound,
      row_number() over (partition by asset_id order by basis desc nulls last, at_stake - bound desc nulls last, year) as place
    from excess
  ),
  out_of_proportion as (  -- one per asset: its price, else its heaviest year of instalments
    select basis, asset_id, year, income, since, until, at_stake, bound
    from excess_of_asset
    where place = 1
  ),
  proof as (  -- the rows each number was read from
    select o.asset_id, bought.row_id
    from out_of_proportion as o
    join bought on bought.asset_id = o.asset_id
    union all
    select o.asset_id, p.row_id
    from out_of_proportion as o
    join part_of_income as p on p.asset_id = o.asset_id and p.year = o.year
    where p.days > 0
    union all
    select o.asset_id, financing.row_id
    from out_of_proportion as o
    join financing on financing.asset_id = o.asset_id
    union all
    select o.asset_id, instalment.row_id
    from out_of_proportion as o
    join instalment on instalment.asset_id = o.asset_id and instalment.year = o.year
    where o.basis = 'instalments'
  ),
  proven as (
    select asset_id, collect_rows(row_id) as evidence
    from proof
    group by asset_id
  ),
  findings as (
    select
      as_text(o.asset_id) as subject, o.since, o.until, proven.evidence, o.basis, as_text(o.year) as year, bought.price,
      cast(coalesce(financed.lent, 0) as decimal(18, 2)) as lent, o.income, cast(o.at_stake as decimal(18, 2)) as at_stake, o.bound,
      ratio_of(o.at_stake, o.income) as times
    from out_of_proportion as o
    join bought on bought.asset_id = o.asset_id
    join proven on proven.asset_id = o.asset_id
    left join financed on financed.asset_id = o.asset_id
  )
select subject, since, until, evidence, basis, year, price, lent, income, at_stake, bound, times
from findings
order by at_stake desc, subject, since
