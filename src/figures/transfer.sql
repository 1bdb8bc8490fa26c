  transfer as (  -- one transfer, once, from end to end; an end that no account is known for is 0
    select
      row_id,
      booked_on,
      amount_ref as amount,
      coalesce(from_account_id, 0) as from_account,
      coalesce(to_account_id, 0) as to_account,
      case when method = 'cash' then 'cash' else 'unknown' end as nobody
    from txn
    where
      amount_ref is not null and duplicate_of is null and reversal_of is null and exclude_reason is null and mirror_of is null
  )
