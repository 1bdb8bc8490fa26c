select partner as person, count(*) as newcomers
from first_contact
where in_series
group by partner
order by partner
