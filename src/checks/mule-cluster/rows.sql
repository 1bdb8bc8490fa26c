with
  movement as (  -- a transfer that both statements tell is told once
    select
      row_id, booked_on, booked_at, to_account_id as account_id, 'in' as way, amount_ref,
      cast(null as integer) as other_id
    from txn_counted
    where mirror_of is null and amount_ref > 0 and coalesce(from_account_id, 0) <> to_account_id
    union all
    select
      row_id, booked_on, booked_at, from_account_id as account_id, 'out' as way, amount_ref,
      case when own_transfer_id is null then to_account_id end as other_id
    from txn_counted
    where mirror_of is null and amount_ref > 0 and coalesce(to_account_id, 0) <> from_account_id
  ),
  young as (  -- opened shortly before its first credit, and sending on about what it gets
    select a.account_id, days_between(a.opened_on, min(case when m.way = 'in' then m.booked_on end)) as age
    from account as a
    join movement as m on m.account_id = a.account_id
    where a.opened_on is not null and not coalesce(a.is_service, false)
    group by a.account_id, a.opened_on
    having
      days_between(a.opened_on, min(case when m.way = 'in' then m.booked_on end)) between 0 and $age
      and sum(case when m.way = 'in' then m.amount_ref else 0 end) >= $floor
      and sum(case when m.other_id is not null then m.amount_ref else 0 end)
        >= $share * sum(case when m.way = 'in' then m.amount_ref else 0 end)
  ),
  holder as (
    select distinct young.account_id, h.party_id
    from young
    join account_holder as h on h.account_id = young.account_id
  ),
  tie as (  -- who holds it, and whatever a holder has to do with: two accounts with one tie are of linked persons
    select account_id, concat('party ', as_text(party_id)) as tie
    from holder
    union
    select holder.account_id, concat('household ', party.household_id) as tie
    from holder
    join party on party.party_id = holder.party_id
    where party.household_id is not null
    union
    select holder.account_id, concat(holding.target_kind, ' ', as_text(holding.target_id)) as tie
    from holder
    join holding on holding.party_id = holder.party_id
  ),
  line as (
    select
      account_id, 1 as turn, tie, cast(null as varchar) as way, cast(null as date) as booked_on,
      cast(null as integer) as day, cast(null as double) as hour, cast(null as decimal(18, 2)) as amount_ref,
      cast(null as integer) as sink_id, cast(null as integer) as age, cast(null as bigint) as row_id
    from tie
    union all
    select
      m.account_id, 2 as turn, cast(null as varchar) as tie, m.way, m.booked_on, cast(day_number(m.booked_on) as integer) as day,
      hours_between(m.booked_on, m.booked_at) as hour, m.amount_ref,
      case when not coalesce(sink.is_service, false) then m.other_id end as sink_id,
      cast(young.age as integer) as age, m.row_id
    from young
    join movement as m on m.account_id = young.account_id
    left join account as sink on sink.account_id = m.other_id
  )
select line.account_id, line.tie, line.way, line.booked_on, line.day, line.hour, line.amount_ref, line.sink_id, line.age, line.row_id
from line
join (select distinct account_id from holder) as known on known.account_id = line.account_id
order by
  line.account_id, line.turn, line.day nulls first, coalesce(line.hour, case when line.way = 'in' then 0 else 24 end),
  line.way nulls first, line.row_id nulls first, line.tie nulls first
