-- What commands and files refer to by other names; written in the transaction of the event that says it.
create table external_code (
    system  text not null,
    code    text not null,
    unit_id text not null,
    constraint external_code_once primary key (system, code)
);
create index external_code_of_unit on external_code (code);

create table benefit_place (
    benefit_id    text primary key,
    initiative_id text,
    indicator_id  text not null,
    division_id   text not null,
    unit_id       text
);
create index benefit_place_by_unit on benefit_place (indicator_id, unit_id);
create index benefit_place_by_initiative on benefit_place (initiative_id);

create table indicator_area (
    area         text not null,
    framework_id text not null,
    primary key (area, framework_id)
);
