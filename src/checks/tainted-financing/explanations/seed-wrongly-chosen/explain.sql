with
  listed as (
    select upper(replace(identifier_value, ' ', '')) as identifier
    from watchlist
  ),
  identified as (  -- accounts on a list by a number of their own or of their holder, not by a name alone
    select account.account_id
    from listed
    join account on upper(replace(account.iban, ' ', '')) = listed.identifier
    union
    select account.account_id
    from listed
    join account on upper(replace(account.account_number, ' ', '')) = listed.identifier
    union
    select h.account_id
    from listed
    join party_record as party on upper(replace(party.siren, ' ', '')) = listed.identifier
    join account_holder as h on h.party_id = party.party_id
    union
    select h.account_id
    from listed
    join party_record as party on upper(replace(party.registry_no, ' ', '')) = listed.identifier
    join account_holder as h on h.party_id = party.party_id
  ),
  cited as (
    select
      finding_row.finding, t.row_id, t.booked_on, t.to_account_id, t.amount_ref, t.from_account_id,
      coalesce(as_text(t.asset_id) = finding.subject, false) as is_price
    from finding_row
    join finding on finding.finding = finding_row.finding
    join txn as t on t.row_id = finding_row.row_id
  ),
  seed as (  -- a price paid by a listed payer is under review itself
    select cited.finding, cited.row_id, cited.booked_on, cited.to_account_id, cited.amount_ref, i.account_id as identified
    from cited
    left join identified as i on i.account_id = cited.from_account_id
    where not cited.is_price or i.account_id is not null
  ),
  receipt as (
    select distinct seed.finding, income.row_id, coalesce(income.amount_low, income.amount_central) as amount
    from seed
    join account_holder as h on h.account_id = seed.to_account_id
    join household_member as m on m.party_id = h.party_id
    join income on income.party_id = m.member_id
    where
      seed.identified is null
      and coalesce(income.side, 'receipt') = 'receipt'
      and income.kind in ('gift', 'inheritance', 'gambling', 'asset_sale', 'insurance_payout')
      and income.status in ('established', 'accepted')
      and income.period_from <= seed.booked_on
  ),
  means as (
    select finding, sum(amount) as amount, collect_rows(row_id) as evidence
    from receipt
    group by finding
  ),
  sought as (
    select
      finding, sum(amount_ref) as total,
      sum(case when identified is null then amount_ref else 0 end) as open_to_doubt
    from seed
    group by finding
  )
select
  finding.finding,
  case
    when sought.open_to_doubt > 0 and means.amount >= sought.open_to_doubt then 'supports'
    when sought.open_to_doubt = 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when means.amount >= sought.open_to_doubt then ratio_of(sought.open_to_doubt, sought.total) end as share,
  case when means.amount >= sought.open_to_doubt then means.evidence end as evidence
from finding
left join sought on sought.finding = finding.finding
left join means on means.finding = finding.finding
order by finding.finding
