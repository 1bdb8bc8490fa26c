-- Labels as they stand and as the rules in force read them, one row for each kind of label.
create or replace temp table ingest_reworded as
with
  written as (
    select
      ingest_shape(label) as shape, direction as side, coalesce(method, 'unknown') as method, category, category_rule as rule, method_rule, count(*) as rows
    from ledger.txn
    where label is not null and cast(row_id // 4294967296 as integer) not in (select source from ingest_worded)
    group by all
  ),
  spelled as (
    select *, upper(strip_accents(shape)) as kind_text
    from written
  ),
  ruled as (
    select *, $method_rule as new_method_rule, $category_rule as given_rule
    from spelled
  ),
  understood as (
    select *, $method as new_method, $category as given_category
    from ruled
  )
select
  shape, side, method, method_rule, category, rule, rows, new_method, new_method_rule,
  coalesce(given_category, case when new_method in ('cash', 'fee') then new_method else null end, 'unknown') as new_category,
  coalesce(given_rule, case when new_method in ('cash', 'fee') then 'method' else null end) as new_rule
from understood;

update ledger.txn
set category = new.new_category, category_rule = new.new_rule, method_rule = new.new_method_rule
from (select distinct shape, side, new_category, new_rule, new_method_rule from ingest_reworded) as new
where
  txn.label is not null and ingest_shape(txn.label) = new.shape and txn.direction is not distinct from new.side
  and (txn.category is distinct from new.new_category or txn.category_rule is distinct from new.new_rule or txn.method_rule is distinct from new.new_method_rule);
