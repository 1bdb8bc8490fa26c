select distinct one, other
from person_link
order by one, other
