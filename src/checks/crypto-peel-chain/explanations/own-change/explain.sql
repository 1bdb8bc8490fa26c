with
  payer as (
    select distinct finding_row.finding, t.from_account_id as account_id
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
  ),
  weighed as (
    select payer.finding, count(*) as wallets, count(h.party_id) as held, count(distinct h.party_id) as holders
    from payer
    left join account_holder as h on h.account_id = payer.account_id
    group by payer.finding
  )
select
  finding,
  case
    when held = wallets and holders = 1 then 'supports'
    when held = wallets and holders = wallets then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from weighed
group by finding, wallets, held, holders
order by finding
