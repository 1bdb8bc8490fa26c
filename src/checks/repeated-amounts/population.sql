select distinct 'case' as subject
from edge
