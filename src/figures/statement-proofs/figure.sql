with
  chosen as (
    select proof.*
    from proof
    join held on held.account_id = proof.account_id
  ),
  placed as (  -- what does not add up first, then what cannot be tested
    select
      proof_id,
      row_number() over (
        order by case state when 'discrepancy' then 1 when 'unknown' then 2 else 3 end, account_id, first_on, proof_id
      ) as place
    from chosen
  ),
  entry as (
    select
      proof_row.proof_id, proof_row.row_id, proof_row.money_in, proof_row.money_out,
      row_number() over (partition by proof_row.proof_id order by proof_row.booked_on, proof_row.row_id) as turn,
      count(*) over (partition by proof_row.proof_id) as turns
    from proof_row
    join chosen on chosen.proof_id = proof_row.proof_id
  ),
  summed as (
    select proof_id, sum(money_in) as money_in, sum(money_out) as money_out
    from entry
    group by proof_id
  ),
  line as (  -- the rows of a statement, then the record or line that states its balances
    select proof_id, row_id, money_in, money_out, turn, turns, false as states
    from entry
    union all
    select chosen.proof_id, chosen.stated_row, 0, 0, 0, 0, true
    from chosen
    where chosen.stated_row is not null
  ),
  weighed as (
    select
      line.proof_id,
      line.row_id,
      line.money_in,
      line.money_out,
      case when line.turn = line.turns and not line.states
        then summed.money_in - summed.money_out - chosen.inflow + chosen.outflow else 0 end as fees,
      case when line.states or (chosen.stated_row is null and line.turn = 1) then coalesce(chosen.opening, 0) else 0 end as opening,
      case when line.states or (chosen.stated_row is null and line.turn = line.turns) then coalesce(chosen.closing, 0) else 0 end as closing,
      case
        when chosen.breaking_row is not null and line.row_id = chosen.breaking_row then coalesce(chosen.difference, 0)
        when chosen.breaking_row is null and (line.states or (chosen.stated_row is null and line.turn = line.turns)) then coalesce(chosen.difference, 0)
        else 0
      end as difference,
      chosen.opening is not null as is_open
    from line
    join chosen on chosen.proof_id = line.proof_id
    left join summed on summed.proof_id = line.proof_id
  ),
  basis as (
    select
      weighed.row_id,
      case when placed.place <= 500 then placed.proof_id end as proof,
      weighed.opening,
      weighed.money_in,
      weighed.money_out,
      weighed.fees,
      case when weighed.is_open then weighed.opening + weighed.money_in - weighed.money_out - weighed.fees else 0 end as expected,
      weighed.closing,
      weighed.difference
    from weighed
    join placed on placed.proof_id = weighed.proof_id
  ),
  total as (
    select
      proof, count(*) as rows, sum(opening) as opening, sum(money_in) as money_in, sum(money_out) as money_out, sum(fees) as fees,
      sum(expected) as expected, sum(closing) as closing, sum(difference) as difference
    from basis
    group by proof
  ),
  shown as (
    select
      total.proof,
      coalesce(max(placed.place), 501) as place,
      max(account_name.name) as proof_name,
      max(account_name.who_name) as who,
      max(account_name.bank) as bank,
      max(account_name.number) as number,
      max(chosen.account_id) as account,
      max(source.file) as file,
      max(source.sheet) as sheet,
      max(chosen.first_on) as first_on,
      max(chosen.last_on) as last_on,
      max(chosen.state) as state,
      max(chosen.basis) as basis,
      max(chosen.breaking_row) as breaking_row,
      max(chosen.currency) as currency,
      max(total.rows) as rows,
      case when max(chosen.opening) is null and total.proof is not null then null else max(total.opening) end as opening,
      max(total.money_in) as money_in,
      max(total.money_out) as money_out,
      max(total.fees) as fees,
      case when max(chosen.opening) is null and total.proof is not null then null else max(total.expected) end as expected,
      case when max(chosen.closing) is null and total.proof is not null then null else max(total.closing) end as closing,
      case when max(chosen.difference) is null and total.proof is not null then null else max(total.difference) end as difference
    from total
    left join chosen on chosen.proof_id = total.proof
    left join placed on placed.proof_id = total.proof
    left join account_name on account_name.account_id = chosen.account_id
    left join source on source.source = chosen.source
    group by total.proof
  )
select * from shown order by place
