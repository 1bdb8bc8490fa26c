select
  finding.finding,
  case
    when days_between(account.opened_on, finding.since) <= 365 then 'supports'
    when days_between(account.opened_on, finding.since) > 365 then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(account.row_id) as evidence
from finding
join account on as_text(account.account_id) = finding.subject
group by finding.finding, account.opened_on, finding.since
order by finding.finding
