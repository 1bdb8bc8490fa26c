  side as (  -- a statement speaks for its own account; a row of a list of transfers speaks for the payer and for the receiver
    select row_id, account_id, direction = 'credit' as is_credit, case when direction = 'credit' then from_account_id else to_account_id end as other_id
    from counted
    where account_id is not null
    union all
    select row_id, from_account_id, false, to_account_id
    from counted
    where account_id is null and from_account_id is not null
    union all
    select row_id, to_account_id, true, from_account_id
    from counted
    where account_id is null and to_account_id is not null
  ),
  entry as (
    select
      counted.row_id,
      own.who as person,
      own.who_name as person_name,
      account.account_key as account,
      own.name as account_name,
      coalesce(counted.method, 'unknown') as method,
      cast(null as varchar) as method_name,
      coalesce(counted.category, 'unknown') as category,
      cast(null as varchar) as category_name,
      case
        when other.who is not null then other.who
        when nullif(trim(counted.counterparty_name), '') is not null then 'name:' || lower(trim(counted.counterparty_name))
        when counted.method = 'cash' then 'cash'
        else 'unknown'
      end as counterparty,
      coalesce(other.who_name, nullif(trim(counted.counterparty_name), '')) as counterparty_name,
      cast(month_of(counted.booked_on) as varchar) as month,
      cast(null as varchar) as month_name,
      cast(year(counted.booked_on) as varchar) as year,
      cast(null as varchar) as year_name,
      case when side.is_credit then 0 else counted.amount_ref end as debit,
      case when side.is_credit then counted.amount_ref else 0 end as credit,
      other_held.account_id is not null as is_own
    from side
    join counted on counted.row_id = side.row_id
    join held on held.account_id = side.account_id
    join account on account.account_id = side.account_id
    left join account_name as own on own.account_id = side.account_id
    left join account_name as other on other.account_id = side.other_id
    left join held as other_held on other_held.account_id = side.other_id
  )
