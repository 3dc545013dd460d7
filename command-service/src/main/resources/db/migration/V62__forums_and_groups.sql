-- Rows that a check found valid were counted as recorded, although nothing was.
alter table import_job add column valid bigint not null default 0;
update import_job set valid = recorded, recorded = 0 where mode = 'DRY_RUN';
update import_job set state = 'CHECKED' where mode = 'DRY_RUN' and state = 'DONE';

-- Forums that there are or were: whether each decides, and its last day once it is closed.
create table forum (
    forum_id text primary key,
    mandate  text not null,
    last_day date
);

-- What was formed before this table was there; the last charter counts.
insert into forum (forum_id, mandate, last_day)
select event ->> 'forumId',
       (array_agg(event -> 'charter' ->> 'mandate' order by global_index desc) filter (where event ? 'charter'))[1],
       max((event ->> 'lastDay')::date)
from (select global_index, convert_from(payload, 'UTF8')::jsonb as event from domain_event_entry
      where payload_type in ('forum.formed', 'forum.revised', 'forum.closed')) told
group by event ->> 'forumId';

-- What an indicator may be measured by.
alter table expected_values add groups text[] not null default '{}';

-- What was defined before this column was there; the last definition counts.
insert into expected_values (indicator_id, levels, groups)
select indicator_id, '{}', array(select jsonb_array_elements_text(groups))
from (select distinct on (event ->> 'indicatorId') event ->> 'indicatorId' as indicator_id, event #> '{definition,groups}' as groups
      from (select global_index, convert_from(payload, 'UTF8')::jsonb as event from domain_event_entry
            where payload_type in ('indicator.defined', 'indicator.revised')) defined
      order by event ->> 'indicatorId', global_index desc) last
where jsonb_typeof(groups) = 'array' and groups <> '[]'
on conflict (indicator_id) do update set groups = excluded.groups;
