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
  trade as (  -- division of the holder's activity, the first two digits of its code
    select h.account_id, min(substring(party.activity_code, 1, 2)) as division
    from account_holder as h
    join party on party.party_id = h.party_id
    group by h.account_id
  ),
  debit as (
    select
      t.row_id, t.account_id, month_of(t.booked_on) as month, t.amount_ref,
      case when t.method = 'cash' then t.amount_ref end as drawn
    from business
    join txn_counted as t on t.account_id = business.account_id
    where t.direction = 'debit' and t.own_transfer_id is null
  ),
  account_month as (
    select account_id, month, count(drawn) as operations, coalesce(sum(drawn), 0) as drawn, sum(amount_ref) as paid
    from debit
    group by account_id, month
  ),
  habit as (  -- over the whole file
    select account_month.account_id, trade.division, ratio_of(sum(account_month.drawn), sum(account_month.paid)) as part
    from account_month
    join trade on trade.account_id = account_month.account_id
    group by account_month.account_id, trade.division
  ),
  place_among_peers as (
    select
      account_id,
      count(*) over (partition by division) - 1 as peers,
      count(*) over (partition by division order by part desc nulls last range between unbounded preceding and current row) - 1 as as_much
    from habit
    where division is not null
  ),
  heavy_month as (
    select
      m.account_id, m.month, m.operations, m.drawn, m.paid, coalesce(p.peers, 0) as peers,
      m.month - row_number() over (partition by m.account_id order by m.month) as stretch
    from account_month as m
    left join place_among_peers as p on p.account_id = m.account_id
    where
      m.drawn >= $floor
      and (m.operations >= $operations or m.drawn >= $share * m.paid)
      and (p.peers is null or p.peers < $peers or p.as_much <= $rare * p.peers)
  ),
  heavy_stretch as (
    select
      account_id, stretch, min(month) as first, max(month) as last, count(*) as months, sum(operations) as operations,
      cast(sum(drawn) as decimal(18, 2)) as drawn, cast(sum(paid) as decimal(18, 2)) as paid, max(peers) as peers
    from heavy_month
    group by account_id, stretch
  ),
  proof as (
    select heavy_month.account_id, heavy_month.stretch, collect_rows(debit.row_id) as evidence
    from heavy_month
    join debit on debit.account_id = heavy_month.account_id and debit.month = heavy_month.month
    where debit.drawn is not null
    group by heavy_month.account_id, heavy_month.stretch
  ),
  findings as (
    select
      as_text(s.account_id) as subject,
      month_start(s.first) as since,
      cast(month_start(s.last + 1) - 1 as date) as until,
      proof.evidence, s.months, s.operations, s.drawn, s.paid, ratio_of(s.drawn, s.paid) as part, s.peers
    from heavy_stretch as s
    join proof on proof.account_id = s.account_id and proof.stretch = s.stretch
  )
select
  subject, since, until, evidence, months, cast(operations as bigint) as operations, drawn, paid, part, peers
from findings
order by drawn desc, subject, since
