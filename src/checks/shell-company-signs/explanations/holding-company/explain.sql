with
  company as (
    select
      finding.finding, p.party_id, p.row_id,
      case when p.activity_code is not null then 1 else 0 end as is_classed,
      case
        when text_like(p.activity_code, '64.2%') or text_like(p.activity_code, '642%') then 1
        when text_like(p.activity_code, '68%') then 1
        else 0
      end as holds
    from finding
    join party as p on as_text(p.party_id) = finding.subject
  ),
  held_thing as (
    select company.finding, h.row_id
    from company
    join holding as h on h.party_id = company.party_id
    where h.target_kind in ('asset', 'party') and h.role in ('owner', 'shareholder')
  ),
  things as (
    select finding, collect_rows(row_id) as evidence
    from held_thing
    group by finding
  )
select
  company.finding,
  case
    when company.holds = 1 or things.evidence is not null then 'supports'
    when company.is_classed = 1 then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  things.evidence
from company
left join things on things.finding = company.finding
order by company.finding
