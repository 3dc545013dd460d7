-- The last event of each stream, and the transaction that brought it: what moved since an earlier look is found by that.
create table ${schema}.stream (
    name     text primary key,
    sequence bigint not null,
    tx       xid8 not null default pg_current_xact_id()
) with (fillfactor = 50);

create table ${schema}.entry (
    stream        text not null,
    sequence      bigint not null,
    position      bigint not null,
    event_id      text not null,
    time          timestamptz not null,
    actor         text not null,
    type          text not null,
    revision      integer not null,
    initiative_id text,
    event         json not null,
    digest        bytea not null, -- covers the entry and the digest of the one before it in its stream
    primary key (stream, sequence)
);
-- Which streams belong to an initiative: its own, and those of the benefits that were defined for it.
create index entry_initiative on ${schema}.entry (initiative_id) where initiative_id is not null;
create index entry_position on ${schema}.entry (position);

-- When the last event of a chunk of positions was recorded, so that the position of a time is found without reading all events.
-- A row for each connection that writes, so that none waits for another.
create table ${schema}.clock (
    first  bigint not null,
    writer integer not null,
    last   timestamptz not null,
    primary key (first, writer)
);
