-- Portfolios, development areas and forums that are not closed.
create table open_charter (
    kind text not null,
    id   text not null,
    primary key (kind, id)
);
