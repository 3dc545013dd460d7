-- What seals the contents of the timeline's entries. Kept beside the views, so that a rebuild gives the same digests; whoever has it
-- can try out what stood in the place of a hidden value.
create table timeline_key (
    one boolean primary key default true check (one),
    key bytea not null
);
insert into timeline_key (key)
values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

-- Seals of texts that were taken out of events: what is left of them.
create table timeline_seal (
    stream   text not null,
    sequence bigint not null,
    pointer  text not null,
    seal     text not null,
    primary key (stream, sequence, pointer)
);
