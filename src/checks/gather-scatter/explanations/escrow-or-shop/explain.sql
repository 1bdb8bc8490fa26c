with
  held as (
    select
      finding.finding, party.type, party.row_id,
      coalesce(substring(replace(party.activity_code, '.', ''), 1, 4), '') as activity
    from finding
    join account_holder on as_text(account_holder.account_id) = finding.subject
    join party on party.party_id = account_holder.party_id
  ),
  trade as (  -- retail and wholesale, notaries and accountants, property managers, travel agents, associations
    select
      finding,
      max(case
        when substring(activity, 1, 2) in ('45', '46', '47', '68', '79', '94') or activity in ('6910', '6920') then 1
        else 0
      end) as is_known,
      max(case when coalesce(type, 'unknown') = 'person' and activity = '' then 0 else 1 end) as is_other,
      collect_rows(row_id) as evidence
    from held
    group by finding
  )
select
  finding.finding,
  case
    when trade.is_known = 1 then 'supports'
    when trade.is_other = 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  case when trade.is_known = 1 then trade.evidence end as evidence
from finding
left join trade on trade.finding = finding.finding
order by finding.finding
