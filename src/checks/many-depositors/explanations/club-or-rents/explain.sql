with
  paid as (
    select finding_row.finding, t.account_id, t.amount_ref, coalesce('party ' || as_text(a.party_id), lower(trim(t.actor_name))) as actor
    from finding_row
    join txn as t on t.row_id = finding_row.row_id
    left join row_actor as a on a.row_id = t.row_id
  ),
  habit as (  -- in how many months each of them paid in one same amount there
    select paid.finding, paid.actor, count(distinct month_of(t.booked_on)) as months
    from paid
    join txn_counted as t on t.account_id = paid.account_id
    left join row_actor as a on a.row_id = t.row_id
    where coalesce('party ' || as_text(a.party_id), lower(trim(t.actor_name))) = paid.actor and t.method = 'cash' and t.direction = 'credit' and t.amount_ref = paid.amount_ref
    group by paid.finding, paid.actor
  ),
  habits as (
    select
      finding, count(*) as actors,
      sum(case when months >= 3 then 1 else 0 end) as regular,
      sum(case when months >= 2 then 1 else 0 end) as coming_back
    from habit
    group by finding
  ),
  holder as (
    select finding.finding, max(case when party.type = 'association' then 1 else 0 end) as is_club
    from finding
    join account_holder as h on as_text(h.account_id) = finding.subject
    join party on party.party_id = h.party_id
    group by finding.finding
  )
select
  habits.finding,
  case
    when coalesce(holder.is_club, 0) = 1 or 2 * habits.regular >= habits.actors then 'supports'
    when holder.is_club = 0 and habits.coming_back = 0 then 'excludes'
    else 'cannot-tell'
  end as answer,
  cast(null as double) as share,
  collect_rows(cast(null as bigint)) as evidence
from habits
left join holder on holder.finding = habits.finding
group by habits.finding, habits.actors, habits.regular, habits.coming_back, holder.is_club
order by habits.finding
