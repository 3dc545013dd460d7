-- Goal frameworks that take nothing new after a day.
create table retired_framework (
    framework_id text primary key,
    last_day     date not null
);

-- The values that are expected of an indicator: bounds that are questioned outside, levels of an ordinal scale.
create table expected_values (
    indicator_id text primary key,
    low          numeric,
    high         numeric,
    levels       integer[] not null
);

-- What was defined before this table was there; none of it had a scale.
insert into expected_values (indicator_id, low, high, levels)
select event ->> 'indicatorId',
       (event #>> '{definition,plausible,low}')::numeric,
       (event #>> '{definition,plausible,high}')::numeric,
       '{}'
from (select convert_from(payload, 'UTF8')::jsonb as event from domain_event_entry
      where payload_type = 'indicator.defined') defined
where jsonb_typeof(event #> '{definition,plausible}') = 'object';
