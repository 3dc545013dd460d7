-- The last event of each stream, and the transaction that brought it: what moved since an earlier look is found by that.
create table ${schema}.stream (
    name     text primary key,
    sequence bigint not null,
    tx       xid8 not null default pg_current_xact_id()
) with (fillfactor = 50);

-- Frameworks, divisions, units, indicators, portfolios, forums and policies: every event; what they say together counts.
create table ${schema}.catalogue (
    kind     text not null,
    id       text not null,
    sequence bigint not null,
    position bigint not null,
    type     text not null,
    revision integer not null,
    event    json not null,
    primary key (kind, id, sequence)
);

create table ${schema}.initiative_event (
    initiative_id text not null,
    sequence      bigint not null,
    position      bigint not null,
    event_id      text not null,
    type          text not null,
    revision      integer not null,
    time          timestamptz not null,
    actor         text not null,
    event         json not null,
    primary key (initiative_id, sequence)
);

-- One row per promise; the one that nothing superseded is what is promised now.
create table ${schema}.benefit (
    benefit_id    text not null,
    initiative_id text,
    division_id   text not null,
    unit_id       text,
    indicator_id  text not null,
    perspective   text not null,
    role          text not null,
    budget_line   text,
    share         numeric,
    position      bigint not null,
    superseded_position bigint,
    primary key (benefit_id, position)
);
create index benefit_initiative on ${schema}.benefit (initiative_id);
create index benefit_indicator on ${schema}.benefit (indicator_id);

-- What happened to a benefit besides its measurements.
create table ${schema}.benefit_event (
    benefit_id text not null,
    sequence   bigint not null,
    position   bigint not null,
    event_id   text not null,
    type       text not null,
    revision   integer not null,
    time       timestamptz not null,
    actor      text not null,
    event      json not null,
    primary key (benefit_id, sequence)
);

-- One row per measuring event; the one that nothing superseded is the period's latest.
create table ${schema}.measurement (
    benefit_id          text not null,
    period_start        date not null,
    sequence            bigint not null,
    position            bigint not null,
    event_id            text not null,
    kind                "char" not null, -- R recorded, C corrected, X retracted
    value               numeric,
    numerator           numeric,
    denominator         numeric,
    sample_size         integer,
    source              text,
    evidence            text,
    comment             text,
    reporter            text not null,
    recorded            timestamptz not null,
    superseded_position bigint,
    primary key (benefit_id, period_start, sequence)
);
create index measurement_retracted on ${schema}.measurement (benefit_id, period_start)
    where kind = 'X' and superseded_position is null;

-- One row per measuring event of a group of people; the one with the highest sequence is the period's latest.
create table ${schema}.group_measurement (
    benefit_id   text not null,
    dimension    text not null,
    name         text not null,
    period_start date not null,
    sequence     bigint not null,
    position     bigint not null,
    kind         "char" not null, -- R recorded, C corrected, X retracted
    value        numeric,
    denominator  numeric,
    sample_size  integer,
    reporter     text not null,
    recorded     timestamptz not null,
    primary key (benefit_id, dimension, name, period_start, sequence)
);

-- One row per event of a realised benefit; the one that nothing superseded is how it stands now.
create table ${schema}.realised_benefit (
    realised_benefit_id text not null,
    sequence            bigint not null,
    benefit_id          text,
    initiative_id       text,
    perspective         text,
    division_id         text not null,
    type                text not null,
    year                integer not null,
    period              text not null,
    budget_line         text not null,
    amount              numeric not null,
    share               numeric,
    line_total          numeric,
    evidence            text,
    comment             text,
    standing            text not null, -- CLAIMED, VALIDATED, REJECTED, WITHDRAWN
    reason              text,
    reviewer            text,
    claimant            text not null,
    reinvested          numeric not null,
    claimed             timestamptz not null,
    position            bigint not null,
    superseded_position bigint,
    primary key (realised_benefit_id, sequence)
);
create index realised_benefit_line on ${schema}.realised_benefit (year, budget_line);

create table ${schema}.reinvestment (
    realised_benefit_id text not null,
    reinvestment_id     text not null,
    amount              numeric not null,
    purpose             text not null,
    date                date not null,
    position            bigint not null,
    primary key (realised_benefit_id, reinvestment_id)
);

create table ${schema}.effect_chain_event (
    chain_id text not null,
    sequence bigint not null,
    position bigint not null,
    type     text not null,
    revision integer not null,
    event    json not null,
    primary key (chain_id, sequence)
);

-- Packages of other regions.
create table ${schema}.reference_event (
    reference_id text not null,
    sequence     bigint not null,
    position     bigint not null,
    type         text not null,
    revision     integer not null,
    time         timestamptz not null,
    event        json not null,
    primary key (reference_id, sequence)
);

-- Meetings of forums: every event; what they say together counts.
create table ${schema}.meeting_event (
    meeting_id text not null,
    sequence   bigint not null,
    position   bigint not null,
    type       text not null,
    revision   integer not null,
    event      json not null,
    primary key (meeting_id, sequence)
);

-- Texts that were taken out of events; they are gone from every table here, whenever the event was.
create table ${schema}.redaction (
    stream   text not null,
    sequence bigint not null,
    position bigint not null,
    target   bigint not null, -- number of the event that held the text
    pointer  text not null,
    primary key (stream, sequence)
);
