with
  basis_line as (  -- what could be sold at most: stated, or what was bought for sale with its mark-up
    select party_id, row_id, period_from, period_to, 'capacity' as basis, coalesce(amount_high, amount_central) as amount, status, currency
    from income
    where side = 'capacity'
    union all
    select
      party_id, row_id, period_from, period_to, 'purchases' as basis, coalesce(amount_high, amount_central) * (1 + $markup) as amount,
      status, currency
    from income
    where kind = 'goods_purchased'
  ),
  capacity_line as (
    select
      party_id, row_id, period_from, period_to, basis, amount,
      min(row_id) over (partition by party_id, period_from, period_to, basis) as capacity_id
    from basis_line
    where coalesce(status, 'established') <> 'refused' and coalesce(currency, 'EUR') = 'EUR'
  ),
  capacity as (
    select
      capacity_id, party_id, period_from, period_to, basis, cast(sum(amount) as decimal(18, 2)) as amount,
      row_number() over (partition by party_id, period_from, period_to order by sum(amount) desc) as place
    from capacity_line
    group by capacity_id, party_id, period_from, period_to, basis
    having sum(amount) > 0
  ),
  limit_of_period as (  -- where both are known, the larger
    select capacity_id, party_id, period_from, period_to, basis, amount
    from capacity
    where place = 1
  ),
  taking_line as (  -- banked: of the trade, or by a means in which customers pay; declared: the days that fall in the period
    select l.capacity_id, 'banked' as source, t.row_id, t.amount_ref as amount
    from limit_of_period as l
    join account_holder as h on h.party_id = l.party_id
    join txn_counted as t on t.account_id = h.account_id
    where
      t.direction = 'credit'
      and t.own_transfer_id is null
      and (t.category = 'trade_income' or t.method in ('cash', 'card', 'cheque'))
      and t.booked_on >= l.period_from
      and t.booked_on <= l.period_to
    union all
    select
      l.capacity_id, 'declared' as source, i.row_id,
      coalesce(i.amount_low, i.amount_central) * ratio_of(
        day_number(least(i.period_to, l.period_to)) + 1 - day_number(greatest(i.period_from, l.period_from)),
        day_number(i.period_to) + 1 - day_number(i.period_from)
      ) as amount
    from limit_of_period as l
    join income as i on i.party_id = l.party_id
    where
      i.kind = 'declared_turnover'
      and coalesce(i.status, 'established') <> 'refused'
      and coalesce(i.currency, 'EUR') = 'EUR'
      and i.period_from <= l.period_to
      and i.period_to >= l.period_from
  ),
  takings as (
    select
      capacity_id, source, cast(sum(amount) as decimal(18, 2)) as amount,
      row_number() over (partition by capacity_id order by sum(amount) desc, source nulls last) as place
    from taking_line
    group by capacity_id, source
  ),
  beyond as (
    select
      l.capacity_id, l.party_id, l.period_from, l.period_to, l.basis, l.amount as capacity, takings.source, takings.amount as takings
    from limit_of_period as l
    join takings on takings.capacity_id = l.capacity_id
    where takings.place = 1 and takings.amount > $ratio * l.amount
  ),
  proof as (  -- the rows both numbers were read from
    select beyond.capacity_id, capacity_line.row_id
    from beyond
    join capacity_line on capacity_line.capacity_id = beyond.capacity_id
    union all
    select beyond.capacity_id, taking_line.row_id
    from beyond
    join taking_line on taking_line.capacity_id = beyond.capacity_id and taking_line.source = beyond.source
  ),
  proven as (
    select capacity_id, collect_rows(row_id) as evidence
    from proof
    group by capacity_id
  ),
  findings as (
    select
      as_text(b.party_id) as subject, b.period_from as since, b.period_to as until, proven.evidence, b.source, b.basis,
      b.takings, b.capacity, cast(b.takings - b.capacity as decimal(18, 2)) as excess, ratio_of(b.takings, b.capacity) as times
    from beyond as b
    join proven on proven.capacity_id = b.capacity_id
  )
select subject, since, until, evidence, source, basis, takings, capacity, excess, times
from findings
order by excess desc, subject, since
