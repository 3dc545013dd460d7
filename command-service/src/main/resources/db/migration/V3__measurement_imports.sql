-- A file on its way into the log: received in parts, staged as rows, then recorded in order of benefit and period.
create table measurement_import (
    id              text        primary key,
    actor           text        not null,
    division        text,
    idempotency_key text,
    fingerprint     bytea       not null,
    mode            text        not null,
    dialect         jsonb       not null,
    state           text        not null,
    row_count       bigint      not null default 0,
    checked         bigint      not null default 0,
    recorded        bigint      not null default 0,
    unchanged       bigint      not null default 0,
    refused         bigint      not null default 0,
    position        bigint,
    failure         jsonb,
    attempts        integer     not null default 0,
    -- Where checking or importing goes on: the last staged row that is done.
    at_benefit      text        not null default '',
    at_day          date        not null default '0001-01-01',
    at_line         bigint      not null default 0,
    received_at     timestamptz not null default now(),
    ended_at        timestamptz,
    constraint measurement_import_once unique (actor, idempotency_key)
);
create index measurement_import_unfinished on measurement_import (received_at)
    where state in ('RECEIVED', 'CHECKING', 'IMPORTING');

create table measurement_import_part (
    import_id text    not null references measurement_import on delete cascade deferrable initially deferred,
    part      integer not null,
    content   bytea   not null,
    primary key (import_id, part)
);
alter table measurement_import_part alter column content set storage external;

create table measurement_import_value (
    import_id   text   not null references measurement_import on delete cascade,
    benefit_id  text   not null,
    first_day   date   not null,
    line        bigint not null,
    measurement text   not null,
    primary key (import_id, benefit_id, first_day, line)
);

create table measurement_import_refusal (
    import_id   text   not null references measurement_import on delete cascade,
    line        bigint not null,
    column_name text,
    code        text   not null,
    detail_sv   text   not null,
    detail_en   text   not null,
    primary key (import_id, line)
);
