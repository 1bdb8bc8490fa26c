with
  deposit as (
    select
      finding_row.finding, t.amount_ref, t.actor_name,
      (
        text_like(coalesce(t.label, ''), '%transport de fonds%')
        or text_like(coalesce(t.label, ''), '%convoyeur%')
        or text_like(coalesce(t.label, ''), '%brink%')
        or text_like(coalesce(t.label, ''), '%loomis%')
        or text_like(coalesce(t.label, ''), '%prosegur%')
      ) as is_carried
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  carried as (
    select
      finding, count(*) as deposits, count(case when is_carried then 1 end) as carried, count(distinct actor_name) as actors,
      ratio_of(sum(case when is_carried then amount_ref else 0 end), sum(amount_ref)) as part
    from deposit
    group by finding
  )
select
  finding,
  case when carried = deposits then 'supports' when carried = 0 and actors >= 2 then 'excludes' else 'cannot-tell' end as answer,
  case when carried = deposits then part end as share,
  collect_rows(cast(null as bigint)) as evidence
from carried
group by finding, carried, deposits, actors, part
order by finding
