select
  l.layer, other.party_id as other, other.name_raw as name, joined(as_text(l.row_id)) as rows_of
from person_link as l
join party as other on other.party_id = case when l.one = $person then l.other else l.one end
where l.one = $person or l.other = $person
group by l.layer, other.party_id, other.name_raw
order by l.layer, other.name_raw, other.party_id
