select loan_id, row_id, asset_id, kind, principal, currency, outstanding, outstanding_on, ended_on
from loan
where asset_id is not null
order by loan_id
