with
  stated_payment as (  -- the register or the invoice says that the whole price was paid in cash
    select 'asset' as kind, asset_id as object, 'stated' as side, acquired_on as paid_on, price as amount, row_id
    from asset
    where paid_method = 'cash' and coalesce(currency, 'EUR') = 'EUR'
    union all
    select
      'invoice' as kind, invoice_id as object, 'stated' as side, coalesce(paid_on, issued_on) as paid_on,
      coalesce(total_amount, net_amount + coalesce(vat_amount, 0)) as amount, row_id
    from invoice
    where paid_method = 'cash' and coalesce(currency, 'EUR') = 'EUR'
  ),
  booked_payment as (  -- cash rows that name the object; the payer's rows and the seller's are added apart
    select 'asset' as kind, asset_id as object, coalesce(direction, 'debit') as side, booked_on as paid_on, amount_ref as amount, row_id
    from txn_counted
    where method = 'cash' and asset_cost in ('price', 'deposit', 'instalment')
    union all
    select
      'invoice' as kind, invoice_id as object, coalesce(direction, 'debit') as side, booked_on as paid_on,
      amount_ref as amount, row_id
    from txn_counted
    where method = 'cash'
  ),
  cash_payment as (  -- a price stated whole already holds its booked parts
    select kind, object, side, paid_on, amount, row_id
    from stated_payment
    union all
    select b.kind, b.object, b.side, b.paid_on, b.amount, b.row_id
    from booked_payment as b
    where not exists (select 1 from stated_payment as s where s.kind = b.kind and s.object = b.object)
  ),
  payment_after_payment as (
    select
      kind, object, side, paid_on, amount, row_id,
      lag(paid_on) over (partition by kind, object, side order by paid_on nulls last, row_id) as paid_before
    from cash_payment
  ),
  linked_payment as (  -- payments of one debt that follow each other closely are one payment
    select
      kind, object, side, paid_on, amount, row_id,
      sum(case when days_between(paid_before, paid_on) <= $linked then 0 else 1 end)
        over (partition by kind, object, side order by paid_on nulls last, row_id rows between unbounded preceding and current row) as series
    from payment_after_payment
  ),
  debt as (
    select
      kind, object, row_number() over (order by kind, object, side, series) as debt_no, min(paid_on) as since,
      max(paid_on) as until, sum(amount) as paid, count(*) as payments, collect_rows(row_id) as evidence
    from linked_payment
    group by kind, object, side, series
  ),
  debtor as (
    select 'asset' as kind, o.asset_id as object, o.party_id, coalesce(a.description, a.identifier, a.kind) as named
    from asset_owner as o
    join asset as a on a.asset_id = o.asset_id
    union all
    select 'invoice' as kind, invoice_id as object, buyer_party_id as party_id, coalesce(number, as_text(invoice_id)) as named
    from invoice
  ),
  debtor_standing as (  -- the higher cap is for a payer who shows that he lives abroad and pays a private expense
    select
      debtor.kind, debtor.object, debtor.party_id, debtor.named,
      case
        when p.type in ('company', 'association', 'public_body') then 'resident'
        when upper(coalesce(p.tax_residence, 'FR')) in ('FR', 'FRANCE') then 'resident'
        else 'abroad'
      end as standing
    from debtor
    join party as p on p.party_id = debtor.party_id
  ),
  capped_debtor as (  -- of several owners the most favourable standing counts
    select kind, object, min(party_id) as party_id, min(named) as named, min(standing) as standing
    from debtor_standing
    group by kind, object
  ),
  cap_of_standing as (
    select 'resident' as standing, $cap_resident as param_id
    union all
    select 'abroad' as standing, $cap_abroad as param_id
    union all
    select 'abroad' as standing, $cap_europe as param_id
  ),
  applicable_cap as (  -- the cap in force on the day of the last payment
    select
      debt.kind, debt.object, debt.debt_no, debt.since, debt.until, debt.paid, debt.payments, debt.evidence,
      capped_debtor.party_id, capped_debtor.named, capped_debtor.standing, law.value as cap,
      row_number() over (partition by debt.debt_no order by law.value) as place
    from debt
    join capped_debtor on capped_debtor.kind = debt.kind and capped_debtor.object = debt.object
    join cap_of_standing on cap_of_standing.standing = capped_debtor.standing
    join legal_parameter as law
      on law.param_id = cap_of_standing.param_id
      and debt.until >= law.in_force_from
      and debt.until <= coalesce(law.in_force_to, debt.until)
  ),
  findings as (  -- where several caps apply, the lowest
    select
      as_text(party_id) as subject, since, until, evidence, kind, named, payments, standing,
      cast(paid as decimal(18, 2)) as paid, cap
    from applicable_cap
    where place = 1 and paid > cap
  )
select subject, since, until, evidence, kind, named, payments, standing, paid, cap
from findings
order by paid desc, subject, since
