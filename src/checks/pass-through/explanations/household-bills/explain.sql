with
  payment as (
    select
      finding_row.finding, t.amount_ref, coalesce(t.category, 'unknown') as category,
      coalesce(account.is_service, false) as is_service
    from finding_row
    join finding on finding.finding = finding_row.finding
    join txn as t on t.row_id = finding_row.row_id
    left join account on account.account_id = t.to_account_id
    where as_text(t.from_account_id) = finding.subject
  ),
  bill as (
    select
      finding,
      ratio_of(
        sum(
          case
            when is_service then amount_ref
            when category in (
              'rent', 'energy', 'telecom', 'tax', 'social_charges', 'health', 'insurance_premium', 'loan_repayment', 'food', 'fuel'
            ) then amount_ref
            else 0
          end
        ),
        sum(amount_ref)
      ) as part,
      count(case when category = 'unknown' then 1 end) as unknown
    from payment
    group by finding
  )
select
  finding,
  case when part >= 0.5 then 'supports' when part = 0 and unknown = 0 then 'excludes' else 'cannot-tell' end as answer,
  case when part >= 0.5 then part end as share,
  collect_rows(cast(null as bigint)) as evidence
from bill
group by finding, part, unknown
order by finding
