with
  repeated as (
    select
      row_id, account_id, booked_on, coalesce(amount_ref, 0) as amount,
      row_id // 4294967296 as source,
      duplicate_of // 4294967296 as first_source
    from txn
    where duplicate_of is not null
  ),
  overlap as (
    select account_id, source, first_source, count(*) as rows
    from repeated
    group by account_id, source, first_source
  ),
  placed as (
    select *, row_number() over (order by rows desc, source, first_source, account_id) as place
    from overlap
  ),
  basis as (
    select
      repeated.row_id,
      case when placed.place <= 500 then repeated.account_id end as account,
      case when placed.place <= 500 then repeated.source end as source,
      case when placed.place <= 500 then repeated.first_source end as first_source,
      repeated.booked_on,
      repeated.amount
    from repeated
    join placed
      on coalesce(placed.account_id, 0) = coalesce(repeated.account_id, 0)
      and placed.source = repeated.source
      and placed.first_source = repeated.first_source
  ),
  total as (
    select
      account, source, first_source, min(booked_on) as first_on, max(booked_on) as last_on, count(*) as rows, sum(amount) as amount
    from basis
    group by account, source, first_source
  ),
  shown as (
    select
      total.account, total.source, total.first_source, account_name.name as account_name, given.file as file, first_given.file as first_file,
      total.first_on, total.last_on, total.rows, total.amount
    from total
    left join account_name on account_name.account_id = total.account
    left join source as given on given.source = total.source
    left join source as first_given on first_given.source = total.first_source
  )
select * from shown order by source nulls last, first_source, account
