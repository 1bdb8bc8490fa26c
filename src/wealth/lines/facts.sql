  spoken_year as (
    select distinct year(month_start(month)) as year
    from coverage
    union
    select distinct year(period_to) as year
    from income
    where not exists (select 1 from coverage)
  ),
  case_year as (  -- each year of each unit
    select u.unit, y.year
    from (select distinct unit, 1 as every from member) as u
    join (select year, 1 as every from spoken_year) as y on y.every = u.every
  ),
  account_holders as (
    select account_id, count(distinct party_id) as holders
    from account_holder
    group by account_id
  ),
  own_account as (
    select m.unit, account.account_id, count(distinct m.member_id) as inside, max(account_holders.holders) as holders
    from member as m
    join account_holder as h on h.party_id = m.member_id
    join account on account.account_id = h.account_id
    join account_holders on account_holders.account_id = account.account_id
    where coalesce(account.kind, 'unknown') not in ('loan', 'insurance_contract', 'safe', 'cash_box')
    group by m.unit, account.account_id
  ),
  account_row as (
    select
      own.unit, own.account_id, t.row_id, t.booked_on, t.amount_ref, coalesce(t.direction, 'debit') as direction, t.method, t.category,
      t.label, t.counterparty_name, t.asset_id, t.asset_cost, t.loan_id, t.own_transfer_id,
      case when t.direction = 'credit' then t.from_account_id else t.to_account_id end as other_id
    from own_account as own
    join txn_counted as t on t.account_id = own.account_id
    union all
    select
      own.unit, own.account_id, t.row_id, t.booked_on, t.amount_ref, 'credit' as direction, t.method, t.category,
      t.label, t.counterparty_name, t.asset_id, t.asset_cost, t.loan_id, t.own_transfer_id, t.from_account_id as other_id
    from own_account as own
    join txn_counted as t on t.to_account_id = own.account_id
    where t.account_id is null and t.mirror_of is null
    union all
    select
      own.unit, own.account_id, t.row_id, t.booked_on, t.amount_ref, 'debit' as direction, t.method, t.category,
      t.label, t.counterparty_name, t.asset_id, t.asset_cost, t.loan_id, t.own_transfer_id, t.to_account_id as other_id
    from own_account as own
    join txn_counted as t on t.from_account_id = own.account_id
    where t.account_id is null and t.mirror_of is null
  ),
  movement as (
    select
      r.unit, r.account_id, r.row_id, r.booked_on, day_number(r.booked_on) as day, year(r.booked_on) as year, r.amount_ref, r.direction,
      coalesce(r.category, 'unknown') as category, r.asset_id, r.asset_cost, r.loan_id,
      case
        when r.own_transfer_id is not null or other.account_id is not null then 'own'
        when r.method = 'cash' or r.category = 'cash' then 'cash'
        else 'other'
      end as way,
      case
        when r.direction <> 'credit' or r.loan_id is not null then null
        when
          r.category in ('gift', 'gambling')
          or text_like(concat(' ', coalesce(r.label, ''), ' ', coalesce(r.counterparty_name, '')), '%notair%')
          or text_like(concat(' ', coalesce(r.label, ''), ' ', coalesce(r.counterparty_name, '')), '%notari%')
          or text_like(coalesce(r.label, ''), '%succession%')
          or text_like(coalesce(r.label, ''), '%donation%')
          or text_like(coalesce(r.label, ''), '%heritage%')
        then 'gift'
        when
          r.category = 'loan_drawdown'
          or text_like(concat(' ', coalesce(r.label, ''), ' '), '% pret %')
          or text_like(concat(' ', coalesce(r.label, ''), ' '), '% prestamo %')
          or text_like(concat(' ', coalesce(r.label, ''), ' '), '% loan %')
        then 'loan'
        when r.category = 'own_transfer' then 'savings'
      end as claim,
      coalesce(r.counterparty_name, r.label) as who
    from account_row as r
    left join own_account as other on other.unit = r.unit and other.account_id = r.other_id and other.account_id <> r.account_id
  ),
  asset_ownership as (
    select
      h.target_id as asset_id, count(distinct h.party_id) as owners, sum(h.share) as share,
      sum(case when h.share is null then 1 else 0 end) as unshared
    from holding as h
    where h.target_kind = 'asset' and h.role = 'owner'
    group by h.target_id
  ),
  owned as (
    select
      m.unit, a.asset_id, count(distinct h.party_id) as inside, sum(h.share) as share, max(o.owners) as owners, max(o.share) as whole,
      max(o.unshared) as unshared
    from member as m
    join holding as h on h.party_id = m.member_id
    join asset as a on a.asset_id = h.target_id
    join asset_ownership as o on o.asset_id = a.asset_id
    where h.target_kind = 'asset' and h.role = 'owner'
    group by m.unit, a.asset_id
  ),
  likely_price as (  -- a debit that names no asset, around a purchase it would pay for
    select
      v.row_id, owned.asset_id,
      row_number() over (
        partition by v.row_id
        order by case when v.amount_ref = a.price then 0 else 1 end, abs(days_between(v.booked_on, a.acquired_on)), a.asset_id
      ) as place
    from movement as v
    join owned on owned.unit = v.unit
    join asset as a on a.asset_id = owned.asset_id
    where v.direction = 'debit' and v.way = 'other' and v.asset_id is null and v.loan_id is null and coalesce(a.paid_method, 'unknown') <> 'cash'
      and days_between(v.booked_on, a.acquired_on) between -30 and 60
      and (
        v.amount_ref = a.price
        or (
          v.amount_ref >= 0.05 * a.price
          and (
            (v.category = 'property' and a.kind = 'real_estate')
            or (v.category = 'vehicle' and a.kind in ('vehicle', 'boat', 'aircraft'))
            or (v.category = 'luxury' and a.kind in ('watch', 'jewellery', 'art'))
          )
        )
      )
  ),
  flow as (
    select
      v.unit, v.account_id, v.year, v.direction, v.way, v.category, v.loan_id, v.claim, v.amount_ref, v.row_id,
      case when v.claim is not null then v.who end as who,
      case
        when v.direction = 'debit' and v.way = 'other' and v.asset_id is not null and coalesce(v.asset_cost, 'price') in ('price', 'deposit')
        then v.asset_id
        else l.asset_id
      end as asset_id
    from movement as v
    left join likely_price as l on l.row_id = v.row_id and l.place = 1
  ),
  flows as (
    select
      unit, account_id, year, direction, way, category, loan_id, asset_id, claim, who, sum(amount_ref) as amount, count(*) as tally,
      count(*) - count(amount_ref) as unpriced, joined(as_text(row_id)) as rows_of
    from flow
    group by unit, account_id, year, direction, way, category, loan_id, asset_id, claim, who
  ),
  paid_by_others as (
    select owned.unit, owned.asset_id, year(t.booked_on) as year, sum(t.amount_ref) as amount, joined(as_text(t.row_id)) as rows_of
    from owned
    join txn_counted as t on t.asset_id = owned.asset_id
    left join own_account as own on own.unit = owned.unit and own.account_id = t.from_account_id
    where coalesce(t.asset_cost, 'price') in ('price', 'deposit') and coalesce(t.direction, 'debit') = 'debit' and t.mirror_of is null
      and own.account_id is null
    group by owned.unit, owned.asset_id, year(t.booked_on)
  ),
  year_end as (
    select own.unit, own.account_id, y.year, day_number(month_start(y.year * 12 + 12)) - 1 as day
    from own_account as own
    join (select unit, year from case_year union select unit, year - 1 as year from case_year) as y on y.unit = own.unit
  ),
  anchor as (  -- days at whose end a bank says what the balance was
    select p.account_id, day_number(p.last_on) as day, p.closing as balance, p.last_row as row_id, p.stated_row
    from proof as p
    where p.closing is not null and p.last_on is not null and coalesce(p.currency, 'EUR') = 'EUR'
    union all
    select p.account_id, day_number(p.first_on) - 1 as day, p.opening as balance, p.first_row as row_id, p.stated_row
    from proof as p
    where p.opening is not null and p.first_on is not null and coalesce(p.currency, 'EUR') = 'EUR'
  ),
  anchored as (
    select
      y.unit, y.account_id, y.year, y.day, a.day as anchor_day, a.balance, a.row_id, a.stated_row, count(c.month) as missing
    from year_end as y
    join anchor as a on a.account_id = y.account_id
    left join coverage as c
      on c.account_id = y.account_id and c.state = 'missing'
      and day_number(month_start(c.month)) <= greatest(y.day, a.day)
      and day_number(month_start(c.month + 1)) - 1 > least(y.day, a.day)
    group by y.unit, y.account_id, y.year, y.day, a.day, a.balance, a.row_id, a.stated_row
  ),
  nearest as (
    select
      unit, account_id, year, day, anchor_day, balance, row_id, stated_row, missing,
      row_number() over (
        partition by unit, account_id, year
        order by missing, abs(anchor_day - day), anchor_day, balance, row_id nulls last
      ) as place
    from anchored
  ),
  balance as (
    select
      n.unit, n.account_id, n.year, n.missing, n.row_id, n.stated_row,
      cast(n.balance + sum(
        case
          when v.day is null then 0
          when (v.direction = 'credit') = (n.anchor_day < n.day) then v.amount_ref
          else -v.amount_ref
        end
      ) as decimal(18, 2)) as amount
    from nearest as n
    left join movement as v
      on v.unit = n.unit and v.account_id = n.account_id and v.day > least(n.day, n.anchor_day) and v.day <= greatest(n.day, n.anchor_day)
    where n.place = 1
    group by n.unit, n.account_id, n.year, n.missing, n.row_id, n.stated_row, n.balance, n.anchor_day, n.day
  ),
  months as (
    select
      own.unit, own.account_id, year(month_start(c.month)) as year, count(distinct c.month) as asked,
      joined(case when c.state = 'missing' then as_text(c.month) end) as missing
    from own_account as own
    join coverage as c on c.account_id = own.account_id
    group by own.unit, own.account_id, year(month_start(c.month))
  ),
  income_of_year as (
    select
      m.unit, i.party_id, y.year, i.row_id, coalesce(i.side, 'receipt') as side, coalesce(i.kind, 'other') as kind, coalesce(i.status, 'established') as status,
      i.amount_low, i.amount_central, i.amount_high, coalesce(i.currency, 'EUR') as currency,
      least(day_number(i.period_to) + 1, day_number(month_start(y.year * 12 + 12)))
        - greatest(day_number(i.period_from), day_number(month_start(y.year * 12))) as days,
      day_number(i.period_to) + 1 - day_number(i.period_from) as period
    from member as m
    join income as i on i.party_id = m.member_id
    join case_year as y on y.unit = m.unit
    where y.year between year(i.period_from) and year(i.period_to)
  ),
  loans as (
    select distinct
      m.unit, l.loan_id, l.row_id, l.kind, l.principal, coalesce(l.currency, 'EUR') as currency, l.started_on, l.term_months, l.outstanding,
      l.outstanding_on, l.ended_on, l.asset_id, l.lender_party_id
    from member as m
    join loan as l on l.borrower_party_id = m.member_id
  ),
  fact as (
    select
      m.unit, 'member' as fact, cast(null as integer) as year, m.member_id as id, p.type as word, p.name_raw as name, cast(p.birth_date as varchar) as on_day,
      cast(null as decimal(18, 2)) as amount, cast(null as decimal(18, 2)) as low, cast(null as decimal(18, 2)) as high,
      cast(null as bigint) as tally, cast(null as bigint) as other,
      coalesce(p.siren, p.registry_no, coalesce(p.name_norm, p.name_raw) || coalesce('|' || cast(p.birth_date as varchar), '')) as detail, as_text(p.row_id) as rows_of
    from member as m
    join party as p on p.party_id = m.member_id
    union all
    select
      own.unit, 'account', null, own.account_id, account.kind,
      coalesce(coalesce(n.holder || ' · ', '') || coalesce(n.bank || ' · ', '') || '…' || substring(n.number, length(n.number) - 3), n.name), cast(account.opened_on as varchar), null, null, null,
      own.holders, own.inside, cast(account.closed_on as varchar), as_text(account.row_id)
    from own_account as own
    join account on account.account_id = own.account_id
    join account_name as n on n.account_id = own.account_id
    union all
    select unit, 'year', year, null, null, null, null, null, null, null, null, null, null, null
    from case_year
    union all
    select unit, 'months', year, account_id, null, null, null, null, null, null, asked, null, missing, null
    from months
    union all
    select unit, 'balance', year, account_id, null, null, null, amount, null, null, missing, null, as_text(stated_row), as_text(row_id)
    from balance
    union all
    select
      unit, concat(direction, '-', way), year, account_id, category, who, claim, cast(amount as decimal(18, 2)), null, null, unpriced,
      coalesce(asset_id, loan_id), case when asset_id is not null then 'asset' when loan_id is not null then 'loan' end, rows_of
    from flows
    union all
    select
      i.unit, concat('income-', i.side), i.year, i.party_id, i.kind, p.name_raw, i.status,
      cast(i.amount_central * ratio_of(i.days, i.period) as decimal(18, 2)),
      cast(coalesce(i.amount_low, i.amount_central) * ratio_of(i.days, i.period) as decimal(18, 2)),
      cast(coalesce(i.amount_high, i.amount_central) * ratio_of(i.days, i.period) as decimal(18, 2)),
      i.days, null, i.currency, as_text(i.row_id)
    from income_of_year as i
    join party as p on p.party_id = i.party_id
    where i.days > 0
    union all
    select
      owned.unit, 'asset', year(a.acquired_on), a.asset_id, a.kind, coalesce(a.description, a.category_raw, a.kind, '') || coalesce(' · ' || a.identifier, ''),
      cast(a.acquired_on as varchar), case when coalesce(a.currency, 'EUR') = 'EUR' then a.price end, a.value_low, a.value_high,
      owned.owners, owned.inside, a.paid_method, as_text(a.row_id)
    from owned
    join asset as a on a.asset_id = owned.asset_id
    union all
    select
      owned.unit, 'asset-share', null, a.asset_id, null, null, cast(a.seized_on as varchar), a.value_central,
      cast(owned.share * 100 as decimal(18, 2)), cast(owned.whole * 100 as decimal(18, 2)), owned.unshared, null, null, null
    from owned
    join asset as a on a.asset_id = owned.asset_id
    union all
    select
      owned.unit, 'asset-sold', year(a.disposed_on), a.asset_id, null, null, cast(a.disposed_on as varchar), a.disposal_price, null, null, null, null, null, as_text(a.row_id)
    from owned
    join asset as a on a.asset_id = owned.asset_id
    where a.disposed_on is not null
    union all
    select unit, 'asset-paid-by-others', year, asset_id, null, null, null, cast(amount as decimal(18, 2)), null, null, null, null, null, rows_of
    from paid_by_others
    union all
    select
      l.unit, 'loan', year(l.started_on), l.loan_id, l.kind, lender.name_raw, cast(l.started_on as varchar), case when l.currency = 'EUR' then l.principal end,
      l.outstanding, null, l.term_months, l.asset_id, coalesce(cast(l.outstanding_on as varchar), '-') || ' ' || coalesce(cast(l.ended_on as varchar), '-'),
      as_text(l.row_id)
    from loans as l
    left join party as lender on lender.party_id = l.lender_party_id
    union all
    select null, 'answer', null, null, answer, claim, null, null, null, null, null, null, null, null
    from claim_answer
  )
select unit, fact, year, id, word, name, on_day, amount, low, high, tally, other, detail, rows_of
from fact
order by unit nulls last, fact nulls last, year nulls last, id nulls last, word nulls last, name nulls last, on_day nulls last, other nulls last, amount nulls last, rows_of nulls last
