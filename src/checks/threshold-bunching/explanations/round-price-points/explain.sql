with
  range_of as (
    select finding_row.finding, min(t.amount_ref) as low, max(t.amount_ref) as high
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    group by finding_row.finding
  ),
  other as (  -- cash deposits elsewhere than under the threshold: how many lie in the last tenth of their thousand
    select
      finding.finding,
      case when t.amount_ref - 1000 * floor(ratio_of(t.amount_ref, 1000)) >= 900 then 1 else 0 end as is_under
    from finding
    join range_of on range_of.finding = finding.finding
    join txn_counted as t on as_text(t.account_id) = finding.subject
    where t.method = 'cash' and t.direction = 'credit' and (t.amount_ref < range_of.low or t.amount_ref > range_of.high)
  ),
  judged as (
    select finding.finding, count(other.is_under) as deposits, ratio_of(sum(other.is_under), count(other.is_under)) as under
    from finding
    left join other on other.finding = finding.finding
    group by finding.finding
  )
select
  finding,
  case
    when deposits >= 10 and under >= 0.3 then 'supports'
    when deposits >= 10 and under <= 0.15 then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from judged
group by finding, deposits, under
order by finding
