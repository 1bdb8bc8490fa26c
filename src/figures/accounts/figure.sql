with
  line as (  -- a row of the statement of an account held, whichever side of a transfer it is
    select txn.row_id, txn.account_id, txn.booked_on, txn.direction, txn.amount_ref
    from txn
    join held on held.account_id = txn.account_id
    where txn.amount_ref is not null and txn.duplicate_of is null and txn.reversal_of is null and txn.exclude_reason is null
  ),
  account_line as (
    select held.account_id, count(line.row_id) as rows
    from held
    left join line on line.account_id = held.account_id
    group by held.account_id
  ),
  placed as (
    select account_id, row_number() over (order by rows desc, account_id) as place
    from account_line
  ),
  folded as (
    select account_id, case when place <= 500 then account_id end as account, case when place <= 500 then place else 501 end as place
    from placed
  ),
  basis as (
    select
      line.row_id,
      folded.account,
      line.booked_on,
      case when line.direction = 'credit' then line.amount_ref else 0 end as money_in,
      case when line.direction = 'debit' then line.amount_ref else 0 end as money_out
    from line
    join folded on folded.account_id = line.account_id
  ),
  total as (
    select
      account, count(*) as rows, sum(money_in) as money_in, sum(money_out) as money_out, min(booked_on) as first_on, max(booked_on) as last_on
    from basis
    group by account
  ),
  account_month as (
    select
      folded.account,
      case when coverage.state in ('proven', 'seen') then 1 else 0 end as covered,
      case when coverage.state = 'proven' then 1 else 0 end as proven
    from coverage
    join folded on folded.account_id = coverage.account_id
  ),
  months as (
    select account, count(*) as asked, sum(covered) as covered, sum(proven) as proven
    from account_month
    group by account
  ),
  account_shown as (
    select account, min(place) as place, count(*) as accounts
    from folded
    group by account
  ),
  shown as (
    select
      account_shown.account,
      account_shown.place,
      account_name.name as account_name,
      account_name.bank,
      account_name.holder,
      account_shown.accounts,
      coalesce(total.rows, 0) as rows,
      coalesce(total.money_in, 0) as money_in,
      coalesce(total.money_out, 0) as money_out,
      total.first_on,
      total.last_on,
      coalesce(months.asked, 0) as asked,
      coalesce(months.covered, 0) as covered,
      coalesce(months.proven, 0) as proven
    from account_shown
    left join account_name on account_name.account_id = account_shown.account
    left join total on coalesce(total.account, 0) = coalesce(account_shown.account, 0)
    left join months on coalesce(months.account, 0) = coalesce(account_shown.account, 0)
  )
select * from shown order by place
