-- Every row of a statement, with what it does to the balance.
create or replace temp view proof_entry as
select
  txn.row_id,
  cast(txn.row_id // 4294967296 as integer) as source,
  txn.account_id,
  coalesce(txn.currency, '') as currency,
  txn.booked_on,
  case when direction = 'credit' then amount else -amount end - coalesce(extra.fee, 0) as signed,
  txn.balance_after
from ledger.txn
left join ingest_extra as extra on extra.row_id = txn.row_id
where txn.account_id is not null;

-- One account in one source: a file lists its rows from the oldest or from the newest.
create or replace temp table proof_listing as
select
  source, account_id, currency,
  count(*) as rows,
  min(booked_on) as first_day,
  max(booked_on) as last_day,
  coalesce(sum(sign(row_id - before) * sign(date_diff('day', booked_before, booked_on))), 0) as direction
from (
  select *, lag(row_id) over each_listing as before, lag(booked_on) over each_listing as booked_before
  from proof_entry
  window each_listing as (partition by source, account_id, currency order by row_id)
)
group by source, account_id, currency;

-- What a bank states of a statement belongs to the rows of its own file, else to the source that gives the account's rows of these days.
create or replace temp table proof_stated as
with
  stated as (
    select
      statement.row_id as stated_row,
      cast(statement.row_id // 4294967296 as integer) as stated_in,
      statement.account_id,
      statement.currency,
      statement.opening,
      statement.closing,
      coalesce(period_from, opening_on) as from_on,
      coalesce(period_to, closing_on) as to_on,
      period_from is not distinct from opening_on as opens_day_before,
      coalesce(entry.line, 0) as line
    from ledger.statement
    left join ledger.entry on entry.row_id = statement.row_id
    where statement.account_id is not null
  ),
  choice as (
    select
      stated.stated_row,
      listing.source,
      listing.currency,
      sibling.sha256 = own.sha256 as same_file,
      row_number() over (partition by stated.stated_row order by sibling.sha256 = own.sha256 desc, listing.rows desc, listing.source, listing.currency) as place
    from stated
    join ledger.source as own on own.source = stated.stated_in
    join proof_listing as listing
      on listing.account_id = stated.account_id
      and (stated.currency is null or listing.currency in ('', stated.currency))
    join ledger.source as sibling on sibling.source = listing.source
    where
      sibling.sha256 = own.sha256
      or (coalesce(listing.first_day <= stated.to_on, true) and coalesce(listing.last_day >= stated.from_on, true))
  ),
  housed as (
    select
      stated.* exclude (currency),
      coalesce(choice.source, stated.stated_in) as source,
      coalesce(choice.currency, stated.currency, '') as currency,
      coalesce(choice.same_file, false) as same_file
    from stated
    left join choice on choice.stated_row = stated.stated_row and choice.place = 1
  ),
  numbered as (
    select
      *,
      row_number() over (partition by source, account_id, currency order by line, from_on, stated_row) as part,
      lag(to_on) over (partition by source, account_id, currency order by line, from_on, stated_row) as before_to,
      count(*) over listing as parts,
      count(distinct line) over listing = count(*) over listing and min(line) over listing > 0 and bool_and(same_file) over listing as by_line
    from housed
    window listing as (partition by source, account_id, currency)
  )
select *, case when opens_day_before and before_to >= from_on then from_on + 1 else from_on end as begins_on
from numbered;

-- Rows under a stated statement: by their lines in the file where these tell, else by their days.
create or replace temp table proof_placed as
select entry.row_id, stated.part
from proof_entry as entry
join proof_stated as stated
  on stated.source = entry.source and stated.account_id = entry.account_id and stated.currency = entry.currency
where stated.same_file and stated.parts = 1
union all
select entry.row_id, stated.part
from (
  select proof_entry.row_id, source, account_id, currency, line
  from proof_entry
  join ledger.entry on entry.row_id = proof_entry.row_id
) as entry
asof join (
  select source, account_id, currency, line, part from proof_stated where by_line and parts > 1
) as stated
  on stated.source = entry.source and stated.account_id = entry.account_id and stated.currency = entry.currency and stated.line <= entry.line
union all
select entry.row_id, stated.part
from proof_entry as entry
asof join (
  select source, account_id, currency, coalesce(begins_on, date '0001-01-01') as begins_on, to_on, part
  from proof_stated
  where not (same_file and parts = 1) and not (by_line and parts > 1)
) as stated
  on stated.source = entry.source and stated.account_id = entry.account_id and stated.currency = entry.currency and stated.begins_on <= entry.booked_on
where coalesce(entry.booked_on <= stated.to_on, true);

create or replace temp table proof_unit as
with
  summed as (
    select
      entry.source, entry.account_id, entry.currency, coalesce(placed.part, 0) as part,
      count(*) as rows,
      count(entry.balance_after) as balances,
      min(entry.row_id) as first_row,
      max(entry.row_id) as last_row,
      min(entry.booked_on) as first_day,
      max(entry.booked_on) as last_day,
      coalesce(sum(entry.signed) filter (where entry.signed > 0), 0) as inflow,
      coalesce(-sum(entry.signed) filter (where entry.signed < 0), 0) as outflow
    from proof_entry as entry
    left join proof_placed as placed on placed.row_id = entry.row_id
    group by all
  )
select
  cast(row_number() over (order by source, account_id, currency, part) as integer) as proof_id,
  source, account_id, currency, part,
  coalesce(summed.rows, 0) as rows,
  coalesce(balances, 0) as balances,
  first_row, last_row, first_day, last_day,
  cast(coalesce(inflow, 0) as decimal(18, 2)) as inflow,
  cast(coalesce(outflow, 0) as decimal(18, 2)) as outflow,
  coalesce(listing.direction, 0) as direction,
  stated_row,
  coalesce(stated.opening, line.opening) as opening,
  coalesce(stated.closing, line.closing) as closing,
  coalesce(stated_row, line.closing_row, line.opening_row) as balance_row,
  case when stated_row is not null then 'stated' when line.source is not null then 'line' else null end as basis,
  stated_row is not null or coalesce(line.is_firm, true) as is_firm,
  case
    when stated_row is null then least(first_day, said.period_from)
    when first_day is null then coalesce(case when opens_day_before and from_on < to_on then from_on + 1 else from_on end, to_on)
    when first_day > to_on + 31 or last_day < from_on - 31 then first_day
    when opens_day_before then least(first_day, from_on + 1)
    else least(first_day, from_on)
  end as first_on,
  case
    when stated_row is null then greatest(last_day, said.period_to)
    when first_day is null then coalesce(to_on, from_on)
    when first_day > to_on + 31 or last_day < from_on - 31 then last_day
    else greatest(last_day, to_on)
  end as last_on
from summed
full join (select * exclude (by_line) from proof_stated) as stated using (source, account_id, currency, part)
left join (select source, account_id, currency, direction from proof_listing) as listing using (source, account_id, currency)
left join proof_line as line using (source, account_id, currency, part)
left join (select source, period_from, period_to from ledger.source) as said using (source);
