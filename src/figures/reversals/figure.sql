with
  reversed as (
    select row_id, reversal_of as undone, account_id, booked_on, label, coalesce(amount_ref, 0) as amount
    from txn
    where reversal_of is not null
  ),
  undone_pair as (
    select undone, max(amount) as amount
    from reversed
    group by undone
  ),
  placed as (
    select undone, row_number() over (order by amount desc, undone) as place
    from undone_pair
  ),
  basis as (
    select
      reversed.row_id,
      case when placed.place <= 500 then reversed.undone end as undone,
      case when placed.place <= 500 then placed.place else 501 end as place,
      case when placed.place <= 500 then reversed.account_id end as account,
      case when placed.place <= 500 and reversed.row_id = reversed.undone then reversed.label end as label,
      case when placed.place <= 500 and reversed.row_id <> reversed.undone then reversed.label end as undoing_label,
      case when placed.place <= 500 and reversed.row_id = reversed.undone then reversed.booked_on end as first_on,
      case when placed.place <= 500 and reversed.row_id <> reversed.undone then reversed.booked_on end as last_on,
      case when reversed.row_id = reversed.undone then reversed.amount else 0 end as amount
    from reversed
    join placed on placed.undone = reversed.undone
  ),
  total as (
    select
      undone, place, max(account) as account, max(label) as label, max(undoing_label) as undoing_label, min(first_on) as first_on,
      max(last_on) as last_on, count(*) as rows, sum(amount) as amount
    from basis
    group by undone, place
  ),
  shown as (
    select
      total.undone, total.place, account_name.name as undone_name, total.first_on, total.label, total.last_on, total.undoing_label, total.rows, total.amount
    from total
    left join account_name on account_name.account_id = total.account
  )
select * from shown order by place
