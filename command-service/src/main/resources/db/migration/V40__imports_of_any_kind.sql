-- Imports were of measurements only; now a kind of file says what its rows are about.
alter table measurement_import rename to import_job;
alter table import_job rename column dialect to declared;
alter table import_job rename column at_benefit to at_place;
alter table import_job rename column at_day to at_rank;
alter table import_job alter column at_rank drop default;
alter table import_job alter column at_rank type text using '';
alter table import_job alter column at_rank set default '';
alter table import_job add column kind text not null default 'MEASUREMENTS';
alter table import_job alter column kind drop default;
alter table import_job add column roles text not null default 'reporter';
alter table import_job alter column roles drop default;
alter table import_job add column warned bigint not null default 0;
alter table import_job rename constraint measurement_import_once to import_job_once;
alter index measurement_import_unfinished rename to import_job_unfinished;

-- What was declared about files, as it is kept from now on.
update import_job set declared = jsonb_build_object(
    'form', jsonb_build_object('is', 'csv', 'encoding', declared -> 'encoding', 'delimiter', declared -> 'delimiter',
                               'quote', declared -> 'quote', 'decimal', declared -> 'decimal'),
    'columns', (select coalesce(jsonb_object_agg(case key when 'SAMPLE_SIZE' then 'sampleSize' else lower(key) end, value), '{}')
                from jsonb_each(declared -> 'columns')),
    'options', jsonb_strip_nulls(jsonb_build_object('periods', declared -> 'periods', 'indicator', declared -> 'indicator',
                                                    'unitSystem', declared -> 'unitSystem')));

alter table measurement_import_part rename to import_part;

alter table measurement_import_value rename to import_row;
alter table import_row rename column benefit_id to place;
alter table import_row rename column first_day to rank;
alter table import_row rename column measurement to content;
-- Compared byte by byte: the order only has to be one. Imports under way begin again; what they recorded already is left unchanged.
alter table import_row alter column rank type text collate "C" using rank::text;
alter table import_row alter column place type text collate "C";
update import_job set at_place = '', at_line = 0;

-- A row may have several reports: warnings beside each other, and now and then a refusal.
create table import_report (
    import_id   text   not null references import_job on delete cascade,
    line        bigint not null,
    column_name text   not null,
    severity    text   not null,
    code        text   not null,
    detail_sv   text   not null,
    detail_en   text   not null,
    primary key (import_id, line, code, column_name, severity)
);
insert into import_report (import_id, line, column_name, severity, code, detail_sv, detail_en)
select import_id, line, coalesce(column_name, ''), 'REFUSED', code, detail_sv, detail_en from measurement_import_refusal;
drop table measurement_import_refusal;
