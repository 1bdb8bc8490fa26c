-- An operation and the one that undoes it (METHODS 3.2): opposite ways, same account, same amount. The undoing row says so by a sign of the
-- bank (camt `RvslInd`, MT940 `RC` and `RD`, OFX `CORRECTFITID`), within 31 days, or by a word in its label, within five.
create or replace temp table reversal_said as
with
  said as (
    select
      txn.row_id, account_id, direction, amount, currency, booked_on, upper(strip_accents(label)) as label, counterparty_name,
      case when direction = 'credit' then from_account_id else to_account_id end as other,
      sign.undoes is not null as is_marked,
      nullif(regexp_extract(sign.undoes, '^REPLACE (.+)$', 1), '') as replaces,
      string_split(sign.refs, ' | ') as refs,
      regexp_matches(
        label,
        '(?i)\b(annul\pL*|rejet\pL*|impay[eé]\pL*|extourn\pL*|contre-?pass\pL*|retours?|revers(al|ed)|return(ed)?|refund(ed)?|chargeback|remboursements?|devoluci[oó]n(es)?|anulaci[oó]n|anulad[ao]|retrocesi[oó]n|extorno|storno)\b'
      ) as is_worded
    from ledger.txn
    left join ingest_sign as sign on sign.row_id = txn.row_id
    where duplicate_of is null
  )
select * from said where is_worded or is_marked;

create or replace temp table reversal_candidate as
with
  pair as (
    select
      undone.row_id as undone_row,
      undoing.row_id as undoing_row,
      date_diff('day', undone.booked_on, undoing.booked_on) as apart,
      undoing.label,
      undoing.other,
      undoing.is_marked,
      undoing.replaces,
      case when undone.direction = 'credit' then undone.from_account_id else undone.to_account_id end as undone_other,
      upper(strip_accents(coalesce(undoing.counterparty_name, ''))) as named,
      upper(strip_accents(coalesce(undone.counterparty_name, ''))) as undone_named,
      coalesce(list_has_any(list_append(undoing.refs, undoing.replaces), string_split(sign.refs, ' | ')), false) as shares_reference
    from reversal_said as undoing
    join ledger.txn as undone
      on undone.account_id = undoing.account_id
      and undone.amount = undoing.amount
      and undone.currency is not distinct from undoing.currency
      and undone.direction <> undoing.direction
    left join ingest_sign as sign on sign.row_id = undone.row_id
    where
      undone.duplicate_of is null
      and date_diff('day', undone.booked_on, undoing.booked_on) between 0 and case when undoing.is_marked then 31 else 5 end
      and undone.row_id not in (select row_id from reversal_said)
  ),
  likened as (
    select
      *,
      case
        when is_marked and shares_reference then -1
        when replaces is not null then null
        when other = undone_other then 0
        when length(undone_named) >= 4 and contains(label, undone_named) then 0
        when other is null or undone_other is null then 1
        when jaro_winkler_similarity(named, undone_named) >= 0.85 then 1
        when is_marked then 2
        else null
      end as likeness
    from pair
  )
select undone_row, undoing_row, likeness, apart
from likened
where likeness is not null;

-- What the bank corrected by a row that goes the same way: the row it named, not the one that stands in its place.
create or replace temp table reversal_replaced as
select distinct replaced.row_id
from reversal_said as correcting
join ledger.txn as replaced on replaced.account_id = correcting.account_id and replaced.row_id <> correcting.row_id
join ingest_sign as sign on sign.row_id = replaced.row_id and list_contains(string_split(sign.refs, ' | '), correcting.replaces)
where replaced.duplicate_of is null;
