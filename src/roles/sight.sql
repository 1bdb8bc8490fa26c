select
  (select count(*) from txn where method is not null and method <> 'unknown') as methods,
  (select count(*) from account where opened_on is not null) as openings,
  (select count(*) from asset) as assets,
  (select count(*) from income where side = 'receipt') as incomes,
  (select count(*) from account where is_service) as services,
  (select count(*) from coverage) as months,
  (select count(*) from coverage where state = 'missing') as missing_months
