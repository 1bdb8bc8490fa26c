select
  'case' as subject,
  max(case when coalesce(name, aliases, identifier_value) is null then 1 else 0 end) = 1 as short
from watchlist
having count(*) > 0
