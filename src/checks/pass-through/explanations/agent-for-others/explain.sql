with
  activity as (
    select finding.finding, party.row_id, replace(party.activity_code, '.', '') as code
    from finding
    join account_holder as h on as_text(h.account_id) = finding.subject
    join party on party.party_id = h.party_id
    where party.activity_code is not null
  ),
  agency as (  -- legal and accounting professions, estate agents, auxiliaries of finance and insurance (NAF)
    select
      finding,
      count(
        case
          when text_like(code, '691%') or text_like(code, '692%') or text_like(code, '683%') then 1
          when text_like(code, '661%') or text_like(code, '662%') then 1
        end
      ) as agencies,
      collect_rows(row_id) as evidence
    from activity
    group by finding
  )
select
  finding.finding,
  case when agency.agencies > 0 then 'supports' when agency.agencies = 0 then 'excludes' else 'cannot-tell' end as answer,
  cast(null as double) as share,
  agency.evidence
from finding
left join agency on agency.finding = finding.finding
order by finding.finding
