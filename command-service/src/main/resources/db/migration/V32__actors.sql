-- Who the pseudonyms stand for. The only place where people are named; what is erased here is nowhere else.
create table actor_person (
    actor_id      text primary key,
    name          text,
    email         text,
    division      text,
    registered_at timestamptz not null default now(),
    erased_at     timestamptz,
    constraint actor_person_named_or_erased check ((name is null) = (erased_at is not null)),
    constraint actor_person_erased_whole check (erased_at is null or (email is null and division is null))
);
