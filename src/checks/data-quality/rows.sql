with
  alike_group as (  -- one day, one account, one amount, one wording: twice or more, and counted each time
    select
      booked_on, booked_at, account_id, from_account_id, to_account_id, direction, method, amount, currency, label,
      counterparty_name, count(*) as lines, max(row_id) as last_row
    from txn_counted
    where mirror_of is null
    group by
      booked_on, booked_at, account_id, from_account_id, to_account_id, direction, method, amount, currency, label,
      counterparty_name
    having count(*) > 1
  ),
  alike as (
    select t.row_id, t.booked_on, t.amount_ref
    from txn_counted as t
    join alike_group as g
      on g.booked_on = t.booked_on
      and g.amount = t.amount
      and coalesce(g.account_id, 0) = coalesce(t.account_id, 0)
      and coalesce(g.from_account_id, 0) = coalesce(t.from_account_id, 0)
      and coalesce(g.to_account_id, 0) = coalesce(t.to_account_id, 0)
      and coalesce(g.booked_at, cast(t.booked_on as timestamp)) = coalesce(t.booked_at, cast(t.booked_on as timestamp))
      and coalesce(g.direction, '') = coalesce(t.direction, '')
      and coalesce(g.method, '') = coalesce(t.method, '')
      and coalesce(g.currency, '') = coalesce(t.currency, '')
      and coalesce(g.label, '') = coalesce(t.label, '')
      and coalesce(g.counterparty_name, '') = coalesce(t.counterparty_name, '')
    where t.mirror_of is null
  ),
  held_by_somebody as (
    select distinct account_id
    from account_holder
  ),
  statement_row as (
    select account_id, min(row_id) as row_id
    from txn
    where account_id is not null
    group by account_id
  ),
  flow_row as (
    select account_id, min(row_id) as row_id
    from (
      select account_id, row_id from txn
      union all
      select from_account_id as account_id, row_id from txn
      union all
      select to_account_id as account_id, row_id from txn
    ) as named
    where account_id is not null
    group by account_id
  ),
  defective as (
    select 'repeated' as defect, row_id, booked_on, amount_ref, cast(null as varchar) as scheme, cast(null as varchar) as value
    from txn
    where duplicate_of is not null
    union all
    select 'alike', row_id, booked_on, amount_ref, null, null
    from alike
    union all
    select 'undone', row_id, booked_on, amount_ref, null, null
    from txn
    where reversal_of is not null
    union all
    select 'amount', row_id, booked_on, amount_ref, null, null
    from txn
    where amount <= 0
    union all
    select 'currency', row_id, booked_on, amount_ref, null, null
    from txn
    where currency is null
    union all
    select 'rate', row_id, booked_on, amount_ref, null, null
    from txn
    where currency is not null and amount_ref is null
    union all
    select 'closed', t.row_id, t.booked_on, t.amount_ref, null, null
    from txn as t
    join account as a on a.account_id = t.account_id
    where t.booked_on < a.opened_on or t.booked_on > a.closed_on
    union all
    select 'value_day', row_id, booked_on, amount_ref, null, null
    from txn
    where abs(days_between(booked_on, value_on)) > $apart
    union all
    select 'balance', t.row_id, t.booked_on, null, null, null
    from balance_break as b
    join txn as t on t.row_id = b.breaking_row
    union all
    select 'statement', row_id, null, null, null, null
    from account
    where row_id is not null and not coalesce(in_file, false) and coalesce(kind, 'unknown') <> 'external'
    union all
    select 'holder', s.row_id, null, null, null, null
    from statement_row as s
    left join held_by_somebody as h on h.account_id = s.account_id
    where h.account_id is null and (select count(*) from held_by_somebody) > 0
    union all
    select 'iban', coalesce(a.row_id, f.row_id), null, null, 'iban', a.iban
    from account as a
    left join flow_row as f on f.account_id = a.account_id
    where a.iban is not null and coalesce(a.row_id, f.row_id) is not null
    union all
    select 'number', row_id, null, null, 'siren', siren
    from party_record
    where siren is not null and row_id is not null
    union all
    select 'number', row_id, null, null, 'siret', siret
    from party_record
    where siret is not null and row_id is not null
    union all
    select 'number', row_id, null, null, 'lei', lei
    from party_record
    where lei is not null and row_id is not null
  ),
  counted as (
    select
      defect, row_id, booked_on, scheme, value,
      count(*) over (partition by defect) as lines,
      cast(sum(amount_ref) over (partition by defect) as decimal(18, 2)) as total,
      row_number() over (partition by defect order by row_id) as place
    from defective
  ),
  span as (
    select min(booked_on) as first_day, max(booked_on) as last_day
    from txn
  )
select
  defect, row_id, coalesce(booked_on, (select first_day from span)) as since,
  coalesce(booked_on, (select last_day from span)) as until, scheme, value, lines, total
from counted
where place <= $listed or scheme is not null
order by defect, row_id, scheme nulls last
