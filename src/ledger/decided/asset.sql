-- Assets under what the user says of their value, state and legal basis.
create view asset as
with
  said as (
    select
      asset_said.*, source_mark.source * 4294967296 + try_cast(regexp_extract(asset_said.asset, ':([0-9]+)$', 1) as bigint) as row_id
    from ledger.asset_said
    join source_mark on source_mark.mark = regexp_replace(asset_said.asset, ':[0-9]+$', '')
  )
select
  asset.* replace (
    case when said.has_value then said.value_low else asset.value_low end as value_low,
    case when said.has_value then said.value_central else asset.value_central end as value_central,
    case when said.has_value then said.value_high else asset.value_high end as value_high,
    case when said.has_value then said.value_on else asset.value_on end as value_on,
    case when said.has_value then said.value_method else asset.value_method end as value_method,
    coalesce(said.state, asset.state) as state,
    case when said.state is null then asset.state_on else said.state_on end as state_on,
    coalesce(asset.seized_on, said.seized_on) as seized_on,
    case when said.legal_basis is null then asset.legal_basis else nullif(said.legal_basis, '') end as legal_basis
  )
from ledger.asset
left join said on said.row_id = asset.row_id
