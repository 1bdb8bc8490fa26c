with
  own as (  -- the other accounts of the holders, if statements are held
    select distinct finding.finding, finding.since, finding.until, other.account_id
    from finding
    join account_holder as h on as_text(h.account_id) = finding.subject
    join account_holder as other on other.party_id = h.party_id
    join held on held.account_id = other.account_id
    where other.account_id <> h.account_id
  ),
  used as (
    select
      own.finding, own.account_id, own.since, own.until,
      min(t.booked_on) as first_on, max(t.booked_on) as last_on, min(t.row_id) as first_row, max(t.row_id) as last_row
    from own
    join txn_counted as t on t.account_id = own.account_id
    group by own.finding, own.account_id, own.since, own.until
  ),
  turning as (  -- a month and a half from the ends: an account taken into use, or left
    select finding, first_row as row_id
    from used
    where days_between(since, first_on) > 45 and days_between(first_on, until) > 45
    union all
    select finding, last_row as row_id
    from used
    where days_between(since, last_on) > 45 and days_between(last_on, until) > 45
  ),
  proof as (
    select finding, collect_rows(row_id) as evidence
    from turning
    group by finding
  ),
  known as (
    select finding.finding, count(used.account_id) as accounts
    from finding
    left join used on used.finding = finding.finding
    group by finding.finding
  )
select
  known.finding,
  case when proof.evidence is not null then 'supports' when known.accounts > 0 then 'excludes' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  proof.evidence
from known
left join proof on proof.finding = known.finding
order by known.finding
