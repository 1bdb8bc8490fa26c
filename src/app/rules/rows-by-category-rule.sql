with
  basis as (
    select txn.row_id, coalesce(txn.category_rule, 'none') as rule, coalesce(txn.category, 'unknown') as given
    from txn
  ),
  shown as (
    select rule, given, count(*) as rows
    from basis
    group by rule, given
    order by rows desc, rule, given
  )
select * from shown
