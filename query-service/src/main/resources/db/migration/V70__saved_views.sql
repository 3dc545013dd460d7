-- Views of the board that people have saved, each for themselves.
create table saved_view (
    id bigint generated always as identity primary key,
    actor text not null,
    name text not null check (length(name) between 1 and 80),
    query text not null check (length(query) <= 500),
    unique (actor, name)
);
