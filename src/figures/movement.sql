  movement as (  -- one transfer, once, seen from the accounts held: money in, money out, or neither
    select
      txn.row_id,
      txn.booked_on,
      coalesce(txn.method, 'unknown') as method,
      txn.amount_ref,
      case
        when receiver.account_id is not null and payer.account_id is null then 'in'
        when payer.account_id is not null and receiver.account_id is null then 'out'
        else 'between'
      end as way,
      case when payer.account_id is null then txn.from_account_id else txn.to_account_id end as outside_account_id
    from txn
    left join held as payer on payer.account_id = txn.from_account_id
    left join held as receiver on receiver.account_id = txn.to_account_id
    where
      txn.amount_ref is not null
      and txn.duplicate_of is null
      and txn.reversal_of is null
      and txn.exclude_reason is null
      and txn.mirror_of is null
  )
