-- The node that each mark of a link chart names now: a record that was joined to another is that other.
with
  wanted as (select unnest([the_marks]) as mark),
  node_of_account as (select account_id, cast(the_node as bigint) as node from account_name),
  account_node as (
    select 'account:' || account.account_key as mark, node_of_account.node
    from node_of_account
    join ledger.account on account.account_id = node_of_account.account_id
    where account.account_key <> ''
  ),
  person_node as (select 'party:' || name_norm as mark, party_id as node from party_record where name_norm <> '')
select wanted.mark, cast(found.node as double) as node
from wanted
join (select mark, node from account_node union select mark, node from person_node) as found on found.mark = wanted.mark
order by wanted.mark, node
