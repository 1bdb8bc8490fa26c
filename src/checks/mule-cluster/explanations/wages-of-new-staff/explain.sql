with
  credited as (
    select
      finding_row.finding, t.category, t.amount_ref,
      coalesce(as_text(t.from_account_id), t.counterparty_name) as payer
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    join account as a on a.account_id = t.to_account_id
    where
      a.opened_on is not null
      and exists (  -- an account of the group, not a place it pays
        select 1
        from finding_row as other
        join txn as paid on paid.row_id = other.row_id
        where other.finding = finding_row.finding and paid.from_account_id = t.to_account_id
      )
  ),
  weighed as (
    select
      finding,
      count(distinct case when category = 'salary' then payer end) as payers,
      ratio_of(sum(case when category = 'salary' then amount_ref else 0 end), sum(amount_ref)) as wages,
      max(case when category = 'salary' or coalesce(category, 'unknown') = 'unknown' then 1 else 0 end) as may_be
    from credited
    group by finding
  )
select
  finding,
  case
    when payers = 1 and wages >= 0.8 then 'supports'
    when may_be = 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when payers = 1 and wages >= 0.8 then wages end as share,
  collect_rows(cast(null as bigint)) as evidence
from weighed
group by finding, payers, wages, may_be
order by finding
