with
  holder as (
    select account_id, min(party_id) as party_id
    from account_holder
    group by account_id
  ),
  leg as (  -- the country of the other end, and that of the account
    select
      t.row_id, t.account_id,
      day_number(t.booked_on) as day,
      t.amount_ref,
      case when t.direction = 'debit' then 0 else 1 end as side,
      upper(trim(case when t.direction = 'debit' then t.country_to else t.country_from end)) as country,
      upper(trim(coalesce(
        case when t.direction = 'debit' then t.country_from else t.country_to end, substring(account.iban, 1, 2), 'FR'
      ))) as home,
      coalesce(holder.party_id, -t.account_id) as holder
    from txn_counted as t
    join account on account.account_id = t.account_id
    left join holder on holder.account_id = t.account_id
    where t.direction in ('credit', 'debit')
  )
select row_id, account_id, day, amount_ref, side, country, holder
from leg
where country <> home and country <> ''
order by holder, country, day, row_id
