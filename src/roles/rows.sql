with
  own_account as (
    select account.account_id, account.row_id, account.in_file
    from account_person
    join account on account.account_id = account_person.account_id
    where account_person.person = $person and not coalesce(account.is_service, false)
  ),
  open_account as (
    select account_person.account_id, account_person.person
    from account_person
    join account on account.account_id = account_person.account_id
    where not coalesce(account.is_service, false)
  ),
  incoming as (
    select edge.row_id, payer.person as partner, edge.amount_ref
    from edge
    join own_account on own_account.account_id = edge.to_account_id
    join open_account as payer on payer.account_id = edge.from_account_id
    where payer.person <> $person
  ),
  outgoing as (
    select edge.row_id, payee.person as partner, edge.amount_ref
    from edge
    join own_account on own_account.account_id = edge.from_account_id
    join open_account as payee on payee.account_id = edge.to_account_id
    where payee.person <> $person
  ),
  sink as (
    select partner
    from outgoing
    group by partner
    order by sum(amount_ref) desc, partner
    limit 1
  ),
  grouped as (
    select one as person
    from person_link
    union
    select other as person
    from person_link
  ),
  movement as (
    select t.row_id, t.method, t.direction, t.amount_ref
    from txn_counted as t
    join own_account on own_account.account_id = t.account_id
    where own_account.in_file
  ),
  owned as (
    select asset.asset_id, asset.row_id, holding.row_id as holding_row
    from holding
    join asset on asset.asset_id = holding.target_id
    where holding.party_id = $person and holding.target_kind = 'asset' and holding.role = 'owner'
  ),
  enjoyed as (
    select distinct target_id as asset_id
    from holding
    where party_id = $person and target_kind = 'asset' and role in ('owner', 'user', 'occupant')
  ),
  cost as (
    select t.row_id, payer.person as payer
    from enjoyed
    join txn_counted as t on t.asset_id = enjoyed.asset_id
    join account_person as payer on payer.account_id = t.from_account_id
    where t.mirror_of is null and t.amount_ref is not null
  ),
  proof as (
    select 'in' as family, row_id from incoming
    union all
    select 'out', row_id from outgoing
    union all
    select 'dealings', row_id from incoming
    union all
    select 'dealings', row_id from outgoing
    union all
    select 'grouped', row_id from incoming where partner in (select person from grouped)
    union all
    select 'grouped', row_id from outgoing where partner in (select person from grouped)
    union all
    select 'sink', row_id from outgoing where partner in (select partner from sink)
    union all
    select 'cash', row_id from movement where method = 'cash' and direction = 'credit' and amount_ref < 1000
    union all
    select 'movements', row_id from movement
    union all
    select 'opening', row_id from own_account
    union all
    select 'links', row_id from person_link where one = $person or other = $person
    union all
    select 'newcomers', row_id from first_contact where partner = $person and in_series
    union all
    select 'newcomers', opening_row from first_contact where partner = $person and in_series
    union all
    select 'assets', row_id from owned
    union all
    select 'assets', holding_row from owned
    union all
    select 'costs', row_id from cost
    union all
    select 'others', row_id from cost where payer <> $person
    union all
    select 'means', row_id from income where party_id = $person and side = 'receipt'
    union all
    select 'means', row_id from owned
  )
select distinct family, row_id
from proof
where row_id is not null
order by family, row_id
