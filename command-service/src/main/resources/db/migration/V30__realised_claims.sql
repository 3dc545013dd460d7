-- Claims of realised benefits by budget line, so that a new one can be held against the others; written in the transaction of the
-- event that says it.
create table realised_claim (
    realised_benefit_id text primary key,
    subject             text not null, -- benefit:id or initiative:id
    budget_line         text not null,
    period              text not null,
    first_day           date not null,
    last_day            date not null,
    amount              numeric not null,
    share               numeric,
    line_total          numeric,
    standing            boolean not null -- neither rejected nor withdrawn
);
create unique index realised_claim_once on realised_claim (subject, budget_line, period) where standing;
create index realised_claim_by_line on realised_claim (budget_line, first_day) where standing;
