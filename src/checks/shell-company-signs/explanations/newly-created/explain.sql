with
  company as (
    select finding.finding, days_between(p.created_on, finding.until) as age
    from finding
    join party as p on as_text(p.party_id) = finding.subject
  ),
  flow as (
    select finding.finding, sum(t.amount_ref) as moved
    from finding
    join account_holder as h on as_text(h.party_id) = finding.subject
    join txn_counted as t on t.account_id = h.account_id
    group by finding.finding
  )
select
  company.finding,
  case
    when company.age <= 183 and flow.moved <= 100000 then 'supports'
    when company.age > 365 then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from company
left join flow on flow.finding = company.finding
group by company.finding, company.age, flow.moved
order by company.finding
