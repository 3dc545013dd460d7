-- The divisions and units there are, which belongs where, and the last day of those that end.
create table part (
    kind        text not null,
    id          text not null,
    division_id text,
    last_day    date,
    primary key (kind, id)
);
create index part_of_division on part (division_id);

-- What was registered before this table was there.
insert into part (kind, id, division_id)
select case payload_type when 'organisation.unit-registered' then 'UNIT' else 'DIVISION' end,
       coalesce(event ->> 'unitId', event ->> 'divisionId'),
       case payload_type when 'organisation.unit-registered' then event ->> 'divisionId' end
from (select payload_type, convert_from(payload, 'UTF8')::jsonb as event from domain_event_entry
      where payload_type in ('organisation.division-registered', 'organisation.unit-registered')) registered;

-- A code stands for one unit at a time.
alter table external_code
    add valid_from date not null default '0001-01-01',
    add valid_to   date,
    drop constraint external_code_once,
    add constraint external_code_once primary key (system, code, valid_from);
create index external_code_of_holder on external_code (unit_id);
