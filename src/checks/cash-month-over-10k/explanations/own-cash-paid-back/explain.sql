with
  deposit as (
    select finding_row.finding, t.row_id, t.account_id, t.booked_on, t.amount_ref
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    where t.direction = 'credit'
  ),
  own_account as (  -- the account itself and the others of its holders
    select distinct finding.finding, account.account_id
    from finding
    join account on as_text(account.account_id) = finding.subject
    union
    select finding.finding, other.account_id
    from finding
    join account_holder as h on as_text(h.account_id) = finding.subject
    join account_holder as other on other.party_id = h.party_id
  ),
  withdrawal as (
    select o.finding, t.row_id, t.booked_on, t.amount_ref
    from own_account as o
    join txn_counted as t on t.account_id = o.account_id
    where t.method = 'cash' and t.direction = 'debit'
  ),
  pairing as (  -- about the same amount, drawn within the thirty days before; a withdrawal serves the first deposit only
    select
      d.finding, d.row_id as deposit_row, d.amount_ref, w.row_id as withdrawal_row,
      row_number() over (partition by d.finding, w.row_id order by d.booked_on, d.row_id) as place
    from deposit as d
    join withdrawal as w on w.finding = d.finding
    where days_between(w.booked_on, d.booked_on) between 0 and 30 and abs(w.amount_ref - d.amount_ref) <= 0.05 * d.amount_ref
  ),
  paid_back as (
    select distinct finding, deposit_row, amount_ref
    from pairing
    where place = 1
  ),
  explained as (
    select finding, sum(amount_ref) as amount
    from paid_back
    group by finding
  ),
  drawn as (
    select finding, collect_rows(withdrawal_row) as evidence
    from pairing
    where place = 1
    group by finding
  ),
  operation as (
    select finding_row.finding, sum(t.amount_ref) as total
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    group by finding_row.finding
  )
select
  operation.finding,
  case
    when explained.amount is null then 'excludes'
    when ratio_of(explained.amount, operation.total) >= 0.3 then 'supports'
    else 'cannot-tell'
  end as answer,
  ratio_of(explained.amount, operation.total) as share,
  drawn.evidence
from operation
left join explained on explained.finding = operation.finding
left join drawn on drawn.finding = operation.finding
order by operation.finding
