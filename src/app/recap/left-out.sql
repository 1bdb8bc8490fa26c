with
  basis as (
    select
      row_id,
      case
        when txn.exclude_reason is not null then 'excluded'
        when txn.duplicate_of is not null then 'duplicate'
        when txn.reversal_of is not null then 'reversal'
        when txn.amount_ref is null then 'no-rate'
        else 'no-account'
      end as reason
    from txn
    left join held as own on own.account_id = txn.account_id
    left join held as payer on payer.account_id = txn.from_account_id
    left join held as payee on payee.account_id = txn.to_account_id
    where
      txn.exclude_reason is not null
      or txn.duplicate_of is not null
      or txn.reversal_of is not null
      or txn.amount_ref is null
      or (txn.account_id is not null and own.account_id is null)
      or (txn.account_id is null and payer.account_id is null and payee.account_id is null)
  ),
  shown as (
    select reason, count(*) as rows
    from basis
    group by reason
  )
select * from shown order by reason
