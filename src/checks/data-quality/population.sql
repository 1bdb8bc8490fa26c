select distinct 'case' as subject
from txn
