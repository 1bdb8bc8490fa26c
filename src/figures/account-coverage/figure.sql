with
  counted as (
    select
      account_id,
      count(*) as asked,
      sum(case when state = 'proven' then 1 else 0 end) as proven,
      sum(case when state = 'seen' then 1 else 0 end) as seen,
      sum(case when state = 'broken' then 1 else 0 end) as broken,
      sum(case when state = 'missing' then 1 else 0 end) as missing,
      sum(case when sources > 1 then 1 else 0 end) as repeated
    from coverage
    group by account_id
  ),
  placed as (  -- accounts with a statement first, those of one holder together
    select
      counted.account_id,
      row_number() over (
        order by case when counted.missing < counted.asked then 0 else 1 end, account_name.who_name, account_name.bank, counted.account_id
      ) as place
    from counted
    left join account_name on account_name.account_id = counted.account_id
  ),
  folded as (
    select account_id, case when place <= 10000 then account_id end as account, case when place <= 10000 then place else 10001 end as place
    from placed
  ),
  basis as (
    select txn.row_id, folded.account
    from txn
    join folded on folded.account_id = txn.account_id
  ),
  row_count as (
    select account, count(*) as rows
    from basis
    group by account
  ),
  lettered as (  -- months of one state in a row are written once: 24288-24290p; a capital where several sources give them
    select
      coverage.account_id,
      coverage.month,
      case
        when coverage.sources > 1 then upper(substr(coverage.state, 1, 1))
        else substr(coverage.state, 1, 1)
      end as letter
    from coverage
    join folded on folded.account_id = coverage.account_id and folded.account is not null
  ),
  numbered as (
    select account_id, month, letter, month - row_number() over (partition by account_id, letter order by month) as stretch
    from lettered
  ),
  stretched as (
    select account_id, letter, min(month) as first_month, max(month) as last_month
    from numbered
    group by account_id, letter, stretch
  ),
  written as (
    select account_id, string_agg(first_month || '-' || last_month || letter, ' ' order by first_month) as months
    from stretched
    group by account_id
  ),
  total as (
    select
      folded.account, min(folded.place) as place, count(*) as accounts, sum(counted.asked) as asked, sum(counted.proven) as proven,
      sum(counted.seen) as seen, sum(counted.broken) as broken, sum(counted.missing) as missing, sum(counted.repeated) as repeated
    from folded
    join counted on counted.account_id = folded.account_id
    group by folded.account
  ),
  shown as (
    select
      total.account,
      total.place,
      account_name.name as account_name,
      account_name.who_name as who,
      account_name.bank,
      account_name.number,
      total.accounts,
      total.asked,
      total.proven,
      total.seen,
      total.broken,
      total.missing,
      total.repeated,
      written.months as stretches,
      coalesce(row_count.rows, 0) as rows
    from total
    left join account_name on account_name.account_id = total.account
    left join written on written.account_id = total.account
    left join row_count on coalesce(row_count.account, 0) = coalesce(total.account, 0)
  )
select * from shown order by place
