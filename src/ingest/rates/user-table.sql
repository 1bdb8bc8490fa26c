-- The last rate of the user's table that is not after the day of the row.
update ledger.txn
set amount_ref = ingest_converted(txn.amount, priced.multiplied, priced.divided), rate_id = priced.rate_id
from (
  select unpriced.row_id, given.multiplied, given.divided, given.rate_id
  from (select row_id, currency, booked_on from ledger.txn where amount_ref is null and currency is not null) as unpriced
  asof join ingest_user_rate as given on given.currency = unpriced.currency and given.on_date <= unpriced.booked_on
) as priced
where txn.row_id = priced.row_id;
