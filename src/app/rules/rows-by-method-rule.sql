with
  basis as (
    select txn.row_id, coalesce(txn.method_rule, 'none') as rule, coalesce(txn.method, 'unknown') as given
    from txn
  ),
  shown as (
    select rule, given, count(*) as rows
    from basis
    group by rule, given
    order by rows desc, rule, given
  )
select * from shown
