with
  cited as (
    select unnest([$rows]) as row_id
  ),
  movement as (
    select
      txn.row_id,
      txn.booked_on as day,
      txn.account_id as account,
      txn.amount_ref as amount,
      case
        when receiver.account_id is not null and payer.account_id is null then 'in'
        when payer.account_id is not null and receiver.account_id is null then 'out'
        else 'between'
      end as way,
      txn.direction,
      coalesce(txn.method, 'unknown') as method,
      cast(null as decimal(18,2)) as low,
      cast(null as decimal(18,2)) as central,
      cast(null as decimal(18,2)) as high,
      cast(null as decimal(18,2)) as price
    from cited
    join ledger.txn as txn on txn.row_id = cited.row_id
    left join held as payer on payer.account_id = txn.from_account_id
    left join held as receiver on receiver.account_id = txn.to_account_id
  ),
  object as (
    select asset.row_id, asset.seized_on as day, cast(null as integer) as account, null as amount, null as way, null as direction, null as method, value_low as low, value_central as central, value_high as high, price
    from cited
    join asset on asset.row_id = cited.row_id
  )
select * from movement
union all
select * from object
