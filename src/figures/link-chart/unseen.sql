with
  node_of_account as (select account_id, cast(the_node as bigint) as node from account_name),
  counted as (
    select row_id, amount_ref as amount, from_account_id as from_account, to_account_id as to_account, method
    from txn
    where duplicate_of is null and reversal_of is null and exclude_reason is null and mirror_of is null
  ),
  basis as (
    select
      counted.row_id,
      counted.amount,
      case
        when counted.amount is null then 'unpriced'
        when counted.from_account is not null and counted.to_account is not null then 'own'
        when counted.method = 'cash' then 'cash'
        else 'unknown'
      end as nobody
    from counted
    left join node_of_account as paying on paying.account_id = counted.from_account
    left join node_of_account as receiving on receiving.account_id = counted.to_account
    where counted.amount is null or paying.node is null or receiving.node is null or paying.node = receiving.node
  ),
  shown as (
    select nobody, sum(amount) as amount, count(*) as rows
    from basis
    group by nobody
  )
select * from shown order by nobody
