with
  coded as (
    select finding.finding, party.row_id, replace(party.activity_code, '.', '') as code
    from finding
    join party on as_text(party.party_id) = finding.subject
  ),
  judged as (  -- law and accounting, real estate, finance, offices and domiciliation
    select
      finding,
      case
        when code is null then 'cannot-tell'
        when code like '64%' or code like '65%' or code like '66%' or code like '68%' or code like '69%' or code like '821%' then 'supports'
        else 'excludes'
      end as answer,
      row_id
    from coded
  )
select
  finding,
  answer,
  cast(null as double) as share,
  collect_rows(case when answer <> 'cannot-tell' then row_id end) as evidence
from judged
group by finding, answer
order by finding
