with
  business as (  -- accounts recorded as such, or held by a company or an association
    select account_id
    from account
    where kind = 'business'
    union
    select h.account_id
    from account_holder as h
    join party on party.party_id = h.party_id
    where party.type in ('company', 'association')
  ),
  trade as (
    select h.account_id, min(substring(replace(party.activity_code, '.', ''), 1, 5)) as code
    from account_holder as h
    join party on party.party_id = h.party_id
    group by h.account_id
  ),
  taking as (
    select t.account_id, month_of(t.booked_on) as month, t.row_id, t.method, t.amount_ref
    from business
    join txn_counted as t on t.account_id = business.account_id
    where
      t.direction = 'credit'
      and t.own_transfer_id is null
      and t.amount_ref > 0
      and (t.method in ('cash', 'card', 'cheque') or t.category = 'trade_income')
  ),
  line as (  -- what is not cash is summed by month; cash is told row by row, since it is the evidence
    select account_id, month, row_id, amount_ref as cash, cast(0 as decimal(18, 2)) as other
    from taking
    where method = 'cash'
    union all
    select account_id, month, cast(null as bigint) as row_id, cast(0 as decimal(18, 2)) as cash, cast(sum(amount_ref) as decimal(18, 2)) as other
    from taking
    where coalesce(method, 'unknown') <> 'cash'
    group by account_id, month
  )
select line.account_id, trade.code, cast(line.month as integer) as month, line.row_id, line.cash, line.other
from line
left join trade on trade.account_id = line.account_id
order by line.account_id, line.month, line.row_id nulls first
