with
  member as (
    select distinct finding.finding, finding.since, finding.until, h.member_id
    from finding
    join household_member as h on as_text(h.party_id) = finding.subject
  ),
  own_account as (
    select distinct member.finding, member.since, member.until, h.account_id
    from member
    join account_holder as h on h.party_id = member.member_id
  ),
  receipt as (
    select
      o.finding, t.row_id,
      (
        t.category = 'loan_drawdown'
        or t.loan_id is not null
        or text_like(concat(' ', coalesce(t.label, ''), ' '), '% pret %')
        or text_like(concat(' ', coalesce(t.label, ''), ' '), '% prestamo %')
        or text_like(concat(' ', coalesce(t.label, ''), ' '), '% loan %')
      ) as is_loan
    from own_account as o
    join txn_counted as t on t.account_id = o.account_id
    where t.direction = 'credit' and t.booked_on between o.since and o.until
  ),
  lent as (
    select finding, row_id
    from receipt
    where is_loan
    union
    select member.finding, l.row_id
    from member
    join loan as l on l.borrower_party_id = member.member_id
    where l.started_on between member.since and member.until
  ),
  loans as (
    select finding, collect_rows(row_id) as evidence
    from lent
    group by finding
  ),
  known as (
    select finding, count(*) as receipts
    from receipt
    group by finding
  )
select
  finding.finding,
  case
    when loans.evidence is not null then 'supports'
    when known.receipts > 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  loans.evidence
from finding
left join loans on loans.finding = finding.finding
left join known on known.finding = finding.finding
order by finding.finding
