-- A code stands for one division at a time too, beside the unit that may have the same.
alter table external_code
    add kind text not null default 'UNIT',
    drop constraint external_code_once,
    add constraint external_code_once primary key (kind, system, code, valid_from);
alter table external_code alter kind drop default;
alter table external_code rename unit_id to part_id;

-- What divisions are called already. Where two of them have the same code from the same day, it stays with the first.
insert into external_code (kind, system, code, part_id, valid_from)
select 'DIVISION', code ->> 'system', code ->> 'code', id, from_day
from (select global_index, event ->> 'divisionId' as id, jsonb_array_elements(event -> 'externalCodes') as code, date '0001-01-01' as from_day
      from (select global_index, convert_from(payload, 'UTF8')::jsonb as event from domain_event_entry
            where payload_type = 'organisation.division-registered') registered
      union all
      select global_index, event ->> 'id', event -> 'code', (event ->> 'from')::date
      from (select global_index, convert_from(payload, 'UTF8')::jsonb as event from domain_event_entry
            where payload_type = 'organisation.external-code-added') added
      where event ->> 'part' = 'DIVISION') stated
order by global_index
on conflict do nothing;

update external_code c set valid_to = (r.event ->> 'lastDay')::date
from (select convert_from(payload, 'UTF8')::jsonb as event from domain_event_entry
      where payload_type = 'organisation.external-code-removed') r
where r.event ->> 'part' = 'DIVISION' and c.kind = 'DIVISION' and c.part_id = r.event ->> 'id'
  and c.system = r.event -> 'code' ->> 'system' and c.code = r.event -> 'code' ->> 'code';
