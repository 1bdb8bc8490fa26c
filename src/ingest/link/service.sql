-- Accounts that paths do not cross (METHODS, hubs): whoever is known only as the other side of taxes, energy, telephone, food and
-- the like; and whoever has more counterparties than any private account, by count and by rank in this case.
update ledger.account
set is_service = true, service_reason = service.reason
from (
  with
    side as (
      select from_account_id as account_id, to_account_id as other, category from ledger.txn where from_account_id is not null
      union all
      select to_account_id, from_account_id, category from ledger.txn where to_account_id is not null
    ),
    -- once a pair first: counting distinct partners of every account at once is three times as slow
    pair as (
      select
        account_id,
        other,
        count(*) as entries,
        count(*) filter (
          where category in (
            'tax', 'social_charges', 'energy', 'telecom', 'food', 'fuel', 'transport', 'health', 'insurance_premium', 'fee', 'leisure', 'benefit',
            'pension'
          )
        ) as everyday
      from side
      group by account_id, other
    ),
    seen as (
      select account_id, sum(entries) as entries, count(other) as counterparties, sum(everyday) as everyday
      from pair
      group by account_id
    ),
    usual as (
      select greatest(500, quantile_cont(counterparties, 0.999)) as most
      from seen
    )
  select
    seen.account_id,
    case when seen.counterparties > usual.most then 'counterparties' else 'category' end as reason
  from seen
  cross join usual
  join ledger.account on account.account_id = seen.account_id
  where
    seen.counterparties > usual.most
    or (not coalesce(account.in_file, false) and seen.everyday >= 0.6 * seen.entries and seen.everyday > 0)
) as service
where ledger.account.account_id = service.account_id
