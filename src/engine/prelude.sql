-- The dozen names that content may use besides the portable subset. Another engine must supply each.
create macro day_number(d) as date_diff('day', date '1970-01-01', cast(d as date));
create macro days_between(a, b) as date_diff('day', cast(a as date), cast(b as date));
create macro hours_between(a, b) as cast(date_diff('second', cast(a as timestamp), cast(b as timestamp)) as double) / 3600.0;
create macro month_of(d) as cast(year(d) * 12 + month(d) - 1 as integer);
create macro month_start(m) as make_date(cast(m // 12 as bigint), cast(m % 12 + 1 as bigint), 1);
create macro collect_rows(x) as list(distinct x order by x) filter (where x is not null);
create macro ratio_of(a, b) as case when b is null or b = 0 then null else cast(a as double) / cast(b as double) end;
create macro median_of(x) as median(cast(x as double));
create macro first_digit(x) as cast(left(ltrim(cast(abs(x) as varchar), '0.'), 1) as integer);
create macro text_like(x, y) as strip_accents(lower(x)) like strip_accents(lower(y));
create macro joined(x) as string_agg(distinct x, ', ' order by x);
create macro as_text(x) as cast(x as varchar);
