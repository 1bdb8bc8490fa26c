create view asset_as_written as
select *
from ledger.asset
