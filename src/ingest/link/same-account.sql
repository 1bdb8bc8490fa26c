-- One account under two names: a statement that gives only its number, and a register or another bank that gives the IBAN; a
-- counterparty known by name only, and the one account in the file whose holder bears that name.
create or replace temp table same_account as
with
  numbered as (
    select less.account_id as old_id, more.account_id as new_id
    from ledger.account as less
    join ledger.account as more on more.account_number = less.account_number and more.account_id <> less.account_id
    where
      less.iban is null and more.iban is not null and length(less.account_number) >= 8
      and (
        less.institution_code is null or less.institution_code = more.institution_code
        or ingest_name_norm(less.institution_name) = ingest_name_norm(more.institution_name)
      )
  ),
  named as (
    select less.account_id as old_id, more.account_id as new_id
    from ledger.account as less
    join ledger.party on party.name_norm = substr(less.account_key, 3)
    join ledger.holding on holding.party_id = party.party_id and holding.target_kind = 'account' and holding.role = 'holder'
    join ledger.account as more on more.account_id = holding.target_id and more.account_id <> less.account_id
    where starts_with(less.account_key, '~|') and more.in_file
  )
select old_id, min(new_id) as new_id
from (select * from numbered union select * from named)
group by old_id
having count(distinct new_id) = 1;

update ledger.txn set account_id = new_id from same_account where account_id = old_id;
update ledger.txn set from_account_id = new_id from same_account where from_account_id = old_id;
update ledger.txn set to_account_id = new_id from same_account where to_account_id = old_id;
update ledger.txn set from_account_id = case when direction = 'credit' then null else from_account_id end, to_account_id = case when direction = 'debit' then null else to_account_id end
where from_account_id = to_account_id and account_id in (select new_id from same_account);

update ledger.holding set target_id = new_id from same_account where target_kind = 'account' and target_id = old_id;
delete from ledger.holding
where holding_id in (
  select holding_id
  from (select holding_id, row_number() over (partition by party_id, target_kind, target_id, role order by holding_id) as copy from ledger.holding where target_kind = 'account')
  where copy > 1
);

update ledger.account
set in_file = account.in_file or less.in_file, name = coalesce(account.name, less.name), kind = case when account.kind in ('unknown', 'external') then less.kind else account.kind end
from (select new_id, bool_or(in_file) as in_file, max(name) as name, any_value(kind) as kind from same_account join ledger.account on account_id = old_id group by new_id) as less
where account.account_id = less.new_id;

delete from ledger.account where account_id in (select old_id from same_account);
drop table same_account;
