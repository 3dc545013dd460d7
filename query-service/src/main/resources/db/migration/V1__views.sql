-- Which generation of each view answers, and which is being built. The tables of a generation live in a schema of their own.
create table generation (
    view         text not null,
    number       integer not null,
    shape        integer not null,
    state        text not null check (state in ('LIVE', 'BUILDING', 'RETIRED')),
    changes_from text not null,
    created      timestamptz not null default now(),
    since        timestamptz not null default now(),
    primary key (view, number)
);
create unique index generation_live on generation (view) where state = 'LIVE';
create unique index generation_building on generation (view) where state = 'BUILDING';

-- Axon's tracking tokens: how far each segment of each generation has read the topic.
create table token_entry (
    processor_name text not null,
    segment        integer not null,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    primary key (processor_name, segment)
) with (fillfactor = 50);

-- Axon's sequenced dead-letter queue: events that could not be applied, and those of the same stream after them.
create table dead_letter_entry (
    dead_letter_identifier text primary key,
    processing_group       text not null,
    sequence_identifier    text not null,
    sequence_index         bigint not null,
    message_type           text not null,
    event_identifier       text not null,
    timestamp              text not null,
    payload_type           text not null,
    payload_revision       text,
    payload                bytea not null,
    meta_data              bytea,
    type                   text,
    aggregate_identifier   text,
    sequence_number        bigint,
    token_type             text,
    token                  bytea,
    enqueued_at            text not null,
    last_touched           text,
    processing_started     text,
    cause_type             text,
    cause_message          text,
    diagnostics            bytea,
    unique (processing_group, sequence_identifier, sequence_index)
);

-- What changed in the live views. Transactions of several segments end in any order, so readers go by transaction, and only
-- up to the oldest one that still runs.
create table change (
    tx          xid8 not null default pg_current_xact_id(),
    id          bigint generated always as identity,
    type        text not null,
    stream      text not null,
    sequence    bigint not null,
    initiative  text,
    benefit     text,
    division    text,
    perspective text,
    position    bigint not null,
    time        timestamptz not null,
    actor       text not null,
    written     timestamptz not null default now(),
    primary key (tx, id),
    unique (stream, sequence)
);
create index change_written on change (written);

-- The last change that was thrown away for age.
create table change_forgotten (
    one boolean primary key default true check (one),
    tx  xid8 not null,
    id  bigint not null
);
