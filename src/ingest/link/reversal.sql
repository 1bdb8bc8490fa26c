-- An operation and the one that undoes it (METHODS 3.2): opposite ways, same account, same amount, within five days, and a label that says so.
create or replace temp table reversal_word as
select row_id, account_id, direction, amount, currency, booked_on, upper(strip_accents(label)) as label, counterparty_name,
  case when direction = 'credit' then from_account_id else to_account_id end as other
from ledger.txn
where
  account_id is not null and duplicate_of is null and direction is not null
  and regexp_matches(
    label,
    '(?i)\b(annul\pL*|rejet\pL*|impay[eé]\pL*|extourn\pL*|contre-?pass\pL*|retours?|revers(al|ed)|return(ed)?|refund(ed)?|chargeback|remboursements?|devoluci[oó]n(es)?|anulaci[oó]n|anulad[ao]|retrocesi[oó]n|extorno|storno)\b'
  );

create or replace temp table reversal_candidate as
with
  pair as (
    select
      undone.row_id as undone_row,
      undoing.row_id as undoing_row,
      date_diff('day', undone.booked_on, undoing.booked_on) as apart,
      undoing.label,
      undoing.other,
      case when undone.direction = 'credit' then undone.from_account_id else undone.to_account_id end as undone_other,
      upper(strip_accents(coalesce(undoing.counterparty_name, ''))) as named,
      upper(strip_accents(coalesce(undone.counterparty_name, ''))) as undone_named
    from reversal_word as undoing
    join ledger.txn as undone
      on undone.account_id = undoing.account_id
      and undone.amount = undoing.amount
      and undone.currency is not distinct from undoing.currency
      and undone.direction <> undoing.direction
    where
      undone.duplicate_of is null
      and date_diff('day', undone.booked_on, undoing.booked_on) between 0 and 5
      and undone.row_id not in (select row_id from reversal_word)
  ),
  likened as (
    select
      *,
      case
        when other = undone_other then 0
        when length(undone_named) >= 4 and contains(label, undone_named) then 0
        when other is null or undone_other is null then 1
        when jaro_winkler_similarity(named, undone_named) >= 0.85 then 1
        else null
      end as likeness
    from pair
  )
select undone_row, undoing_row, likeness, apart
from likened
where likeness is not null;
