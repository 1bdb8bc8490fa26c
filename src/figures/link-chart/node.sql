with
  node_of_account as (select account_id, cast(the_node as bigint) as node from account_name),
  transfer as (
    select row_id, amount_ref as amount, from_account_id as from_account, to_account_id as to_account
    from txn
    where
      amount_ref is not null and duplicate_of is null and reversal_of is null and exclude_reason is null and mirror_of is null
  ),
  ended as (
    select transfer.row_id, transfer.amount, paying.node as payer, receiving.node as payee
    from transfer
    join node_of_account as paying on paying.account_id = transfer.from_account
    join node_of_account as receiving on receiving.account_id = transfer.to_account
    where paying.node <> receiving.node
  ),
  basis as (
    select row_id, amount, payer as node from ended
    union all
    select row_id, amount, payee as node from ended
  ),
  shown as (select node, sum(amount) as amount, count(*) as rows from basis group by node)
select * from shown order by node
