with
  row_asked as (
    select
      'txn' as table_name, txn.row_id, txn.booked_on, cast(epoch(coalesce(txn.booked_at, cast(txn.booked_on as timestamp))) as bigint) as at,
      coalesce(txn.time_precision in ('minute', 'second'), false) as precise,
      txn.from_account_id as "from", txn.to_account_id as "to",
      coalesce(paying.who_name, case when txn.direction = 'credit' then coalesce(txn.actor_name, txn.counterparty_name) end) as from_name,
      coalesce(receiving.who_name, case when txn.direction = 'debit' then txn.counterparty_name end) as to_name,
      coalesce(txn.amount_ref, case when txn.currency is null then txn.amount else null end) as amount, coalesce(txn.method, 'unknown') as method, txn.account_id as account, txn.direction, txn.label,
      coalesce(txn.place_city, txn.branch_code) as place,
      case when txn.rate_id is not null or (txn.amount_ref is null and txn.currency is not null) then txn.amount else null end as original_amount,
      case when txn.rate_id is not null or txn.amount_ref is null then txn.currency else null end as original_currency,
      coalesce(paid.kind, case when txn.category like 'insurance%' then 'insurance' when txn.category like 'loan%' then 'loan' end) as about
    from txn
    left join asset as paid on paid.asset_id = txn.asset_id
    left join account_name as paying on paying.account_id = txn.from_account_id
    left join account_name as receiving on receiving.account_id = txn.to_account_id
    where txn.row_id in ($rows)
    union all
    select
      'asset', asset.row_id, coalesce(asset.acquired_on, asset.seized_on), null, false, null, null, asset_holder.holder_name,
      coalesce(asset.description, asset.category_raw, asset.kind), coalesce(asset.price, asset.value_central, asset.value_high, asset.value_low),
      coalesce(asset.kind, 'other'), null, null, asset.identifier, asset.place, null, null, null
    from asset
    left join asset_holder on asset_holder.asset_id = asset.asset_id
    where asset.row_id in ($rows)
    union all
    select
      'income', income.row_id, income.period_from, null, false, null, null, null, party.name_raw, income.amount_central, coalesce(income.kind, 'other'),
      null, null, income.side, null, null, null, null
    from income
    left join party on party.party_id = income.party_id
    where income.row_id in ($rows)
    union all
    select
      'invoice', invoice.row_id, invoice.issued_on, null, false, null, null, buyer.name_raw, seller.name_raw,
      coalesce(invoice.total_amount, invoice.net_amount), coalesce(invoice.paid_method, 'unknown'), null, null, coalesce(invoice.number, invoice.description), null, null, null, null
    from invoice
    left join party as buyer on buyer.party_id = invoice.buyer_party_id
    left join party as seller on seller.party_id = invoice.seller_party_id
    where invoice.row_id in ($rows)
    union all
    select
      'loan', loan.row_id, loan.started_on, null, false, null, null, lender.name_raw, borrower.name_raw, loan.principal, coalesce(loan.kind, 'other'),
      null, null, loan.collateral_kind, null, null, null, null
    from loan
    left join party as lender on lender.party_id = loan.lender_party_id
    left join party as borrower on borrower.party_id = loan.borrower_party_id
    where loan.row_id in ($rows)
  )
select * from row_asked order by row_id
