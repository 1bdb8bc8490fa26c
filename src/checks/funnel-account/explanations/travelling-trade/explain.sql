with
  leaving as (  -- what left, and the part of it that bought goods
    select
      finding_row.finding,
      sum(t.amount_ref) as total,
      sum(case when t.category = 'goods_purchase' then t.amount_ref else 0 end) as goods
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    where t.direction = 'debit'
    group by finding_row.finding
  ),
  activity as (  -- markets, itinerant sale and fairs (NAF)
    select
      finding.finding,
      count(
        case
          when text_like(replace(party.activity_code, '.', ''), '478%') or text_like(replace(party.activity_code, '.', ''), '4799%') then 1
          when text_like(replace(party.activity_code, '.', ''), '9321%') then 1
        end
      ) as markets,
      collect_rows(party.row_id) as evidence
    from finding
    join account_holder as h on as_text(h.account_id) = finding.subject
    join party on party.party_id = h.party_id
    where party.activity_code is not null
    group by finding.finding
  )
select
  leaving.finding,
  case
    when activity.markets > 0 or 2 * leaving.goods >= leaving.total then 'supports'
    when activity.markets = 0 and leaving.goods = 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  case when leaving.goods > 0 then ratio_of(leaving.goods, leaving.total) end as share,
  activity.evidence
from leaving
left join activity on activity.finding = leaving.finding
order by leaving.finding
