select
  'case' as subject,
  max(case when coalesce(phone, email, device, address_norm, siren, vat_no, tax_no, lei) is null then 1 else 0 end) = 1 as short
from party
having count(*) > 0
