-- Debits and credits of two accounts that one party holds on that day (METHODS 3.4). `place` orders them: the surest ground first.
create or replace temp table own_transfer_candidate as
with
  holder as (
    select distinct target_id as account_id, party_id, from_on, to_on
    from holding
    where target_kind = 'account' and role in ('holder', 'co_holder')
  ),
  own as (
    select
      payer.account_id as payer, payee.account_id as payee, payer.party_id,
      greatest(payer.from_on, payee.from_on) as from_on, least(payer.to_on, payee.to_on) as to_on
    from holder as payer
    join holder as payee on payee.party_id = payer.party_id and payee.account_id <> payer.account_id
    join ledger.account as one on one.account_id = payer.account_id and one.in_file
    join ledger.account as other on other.account_id = payee.account_id and other.in_file
  ),
  debit as (
    select distinct
      txn.row_id, txn.account_id, txn.booked_on, txn.amount, txn.currency, txn.amount_ref, txn.to_account_id as other_id, own.payee, own.party_id, own.from_on, own.to_on,
      coalesce(extra.fee, 0) as fee
    from ledger.txn
    join own on own.payer = txn.account_id
    left join ingest_extra as extra on extra.row_id = txn.row_id
    where
      txn.direction = 'debit' and txn.duplicate_of is null and txn.reversal_of is null and txn.exclude_reason is null
      and coalesce(txn.method, 'unknown') not in ('cash', 'fee', 'interest', 'direct_debit', 'cheque')
  ),
  day_after as (
    select debit.*, debit.booked_on + later as due_on, later
    from debit, (select cast(unnest(generate_series(-1, 7)) as integer) as later)
  ),
  credit as (
    select row_id, account_id, booked_on, amount, currency, amount_ref, from_account_id as other_id, mirror_of
    from ledger.txn
    where
      direction = 'credit' and duplicate_of is null and reversal_of is null and exclude_reason is null
      and coalesce(method, 'unknown') not in ('cash', 'fee', 'interest', 'direct_debit', 'cheque')
  ),
  -- whom a statement names: the other account itself, a name of its holder, a kind of account, nobody, or somebody else
  named as (
    select
      account.account_id, party_record.party_id,
      regexp_matches(
        substr(account_key, 3),
        '(^| )(LIVRET|LDDS?|PEL|CEL|EPARGNE|COMPTE|CPTE|INTERNE|RECU|EMIS|SAVINGS?|CHECKING|CURRENT|ACCOUNT|INTERNAL|RECEIVED|SENT|CUENTA|AHORROS?|INTERNA|RECIBIDA)( |$)'
      ) as is_kind
    from ledger.account
    left join party_record on party_record.name_norm = substr(account.account_key, 3)
    where starts_with(account.account_key, '~|')
  ),
  pair as (
    select
      debit.row_id as debit_row,
      credit.row_id as credit_row,
      debit.later as days,
      credit.mirror_of is not null and credit.mirror_of = debit.row_id as is_mirror,
      credit.amount - debit.amount as gap,
      cast(debit.amount as double) as paid,
      credit.amount_ref - debit.amount_ref as gap_ref,
      cast(debit.amount_ref as double) as paid_ref,
      debit.fee,
      debit.currency is not distinct from credit.currency as same_currency,
      case
        when debit.other_id is null or debit.other_id = credit.account_id then false
        else coalesce(not debit_named.is_kind and debit_named.party_id is distinct from debit.party_id, true)
      end or case
        when credit.other_id is null or credit.other_id = debit.account_id then false
        else coalesce(not credit_named.is_kind and credit_named.party_id is distinct from debit.party_id, true)
      end as names_another
    from day_after as debit
    join credit on credit.account_id = debit.payee and credit.booked_on = debit.due_on
    left join named as debit_named on debit_named.account_id = debit.other_id
    left join named as credit_named on credit_named.account_id = credit.other_id
    where
      coalesce(debit.from_on <= least(debit.booked_on, credit.booked_on), true)
      and coalesce(debit.to_on >= greatest(debit.booked_on, credit.booked_on), true)
  ),
  graded as (
    select
      *,
      case
        when is_mirror then 'named-by-both'
        when same_currency and gap = 0 and days = 0 and names_another then 'other-party'
        when names_another then null
        when same_currency and gap = 0 and days = 0 then 'same-day'
        when same_currency and gap = 0 and days > 0 then 'days-apart'
        when same_currency and days >= 0 and abs(gap) <= fee + 0.01 * paid then 'fee'
        when not same_currency and days >= 0 and abs(gap_ref) <= 0.03 * paid_ref then 'currency'
        else null
      end as reason
    from pair
  )
select
  debit_row, credit_row, days, coalesce(gap_ref, gap) as difference, reason,
  case reason when 'named-by-both' then 0 when 'same-day' then 1 when 'days-apart' then 2 when 'fee' then 3 when 'currency' then 4 else 5 end as place
from graded
where reason is not null;
