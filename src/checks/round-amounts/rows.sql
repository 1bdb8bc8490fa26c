with
  operation as (
    select
      row_id, booked_on, account_id, direction, method,
      case when ratio_of(amount, $step) = floor(ratio_of(amount, $step)) then 1 else 0 end as is_round
    from txn_counted
    where amount > 0 and own_transfer_id is null and account_id is not null and direction is not null and method is not null
  ),
  used as (
    select
      account_id, direction, method, count(*) as operations, sum(is_round) as rounds, min(booked_on) as since,
      max(booked_on) as until
    from operation
    group by account_id, direction, method
  ),
  compared as (  -- with the same means and direction on the other accounts
    select
      account_id, direction, method, operations, rounds, since, until,
      sum(operations) over (partition by direction, method) - operations as peers,
      sum(rounds) over (partition by direction, method) - rounds as peer_rounds
    from used
  ),
  judged as (
    select account_id, direction, method, operations, rounds, since, until, peers, peer_rounds
    from compared
    where operations >= $operations
  )
select
  judged.account_id, judged.direction, judged.method, judged.operations, judged.rounds, judged.since, judged.until,
  cast(judged.peers as bigint) as peers, cast(judged.peer_rounds as bigint) as peer_rounds, o.row_id
from judged
left join operation as o
  on o.account_id = judged.account_id and o.direction = judged.direction and o.method = judged.method and o.is_round = 1
  and ratio_of(judged.rounds, judged.operations) >= ratio_of(judged.peer_rounds, judged.peers) + $lead
order by judged.account_id, judged.direction, judged.method, o.row_id nulls last
