with
  paid as (
    select distinct
      finding_row.finding, t.account_id, lower(trim(t.actor_name)) as actor
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    where t.actor_name is not null
  ),
  cited as (
    select finding, row_id
    from finding_row
  ),
  other as (  -- what the same persons paid in at other times
    select paid.finding, paid.actor, t.row_id
    from paid
    join txn_counted as t on t.account_id = paid.account_id and lower(trim(t.actor_name)) = paid.actor
    left join cited on cited.finding = paid.finding and cited.row_id = t.row_id
    where t.method = 'cash' and t.direction = 'credit' and cited.row_id is null
  ),
  judged as (
    select paid.finding, count(distinct paid.actor) as actors, count(distinct other.actor) as coming_back, collect_rows(other.row_id) as evidence
    from paid
    left join other on other.finding = paid.finding and other.actor = paid.actor
    group by paid.finding
  )
select
  finding,
  case when coming_back = actors then 'supports' when coming_back = 0 then 'excludes' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  evidence
from judged
order by finding
