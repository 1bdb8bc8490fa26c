  counted as (
    select *
    from txn
    where amount_ref is not null and duplicate_of is null and reversal_of is null and exclude_reason is null
  )
