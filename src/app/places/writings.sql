  cash as (
    select
      movement.row_id,
      case when movement.way = 'in' then 'deposits' else 'withdrawals' end as series,
      -- a postcode in the label says more than the town that was read from it
      case when not regexp_matches(coalesce(txn.label, ''), '(^|\D)\d{5}(\D|$)') then nullif(trim(txn.place_city), '') end as town,
      nullif(trim(txn.place_city), '') as only_town,
      case when regexp_matches(txn.branch_code, '[A-Za-zÀ-ÿ]{3}') then trim(txn.branch_code) end as branch,
      -- days and long numbers tell labels of one place apart and say nothing of it
      nullif(trim(regexp_replace(regexp_replace(upper(txn.label), '\d{1,2}[/.:H-]\d{2}([/.:-]\d{2,4})?', ' ', 'g'), '\d{6,}', '#', 'g')), '') as words,
      coalesce(nullif(upper(txn.country_to), 'FR'), nullif(upper(txn.country_from), 'FR')) as country,
      movement.amount_ref as amount
    from movement
    join txn on txn.row_id = movement.row_id
    where movement.method = 'cash' and movement.way in ('in', 'out')
  ),
  thing as (
    select
      row_id,
      nullif(trim(commune_code), '') as commune,
      nullif(trim(place), '') as place,
      case when coalesce(currency, 'EUR') = 'EUR' then value_central end as amount
    from asset
  ),
  person as (
    select
      row_id,
      nullif(trim(commune_code), '') as commune,
      nullif(trim(concat_ws(', ', nullif(trim(address_norm), ''), nullif(trim(postcode), ''))), '') as place
    from party
    where row_id is not null and coalesce(nullif(trim(commune_code), ''), nullif(trim(address_norm), ''), nullif(trim(postcode), '')) is not null
  ),
  basis as (
    select
      row_id, series, case when coalesce(town, branch) is not null then 'town' else 'label' end as written_in,
      coalesce(town, branch, words, only_town) as written, country, amount
    from cash
    union all
    select
      row_id, 'assets', case when place is null and commune is not null then 'code' else 'address' end,
      case when place is null then commune when commune is null then place else concat(commune, ', ', place) end, null, amount
    from thing
    union all
    select
      row_id, 'addresses', case when place is null then 'code' else 'address' end,
      case when place is null then commune when commune is null then place else concat(commune, ', ', place) end, null, null
    from person
  ),
  shown as (
    select series, written_in, written, country, count(*) as rows, sum(amount) as money, count(*) - count(amount) as without_amount
    from basis
    group by series, written_in, written, country
  )
select * from shown order by series, written_in, written, country
