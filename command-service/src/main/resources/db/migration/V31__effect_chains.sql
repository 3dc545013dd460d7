-- Whose chain is which: an initiative, or a goal framework as a whole, has one at most.
create table effect_chain (
    chain_id     text primary key,
    subject      text not null constraint effect_chain_once unique, -- initiative:id or framework:id
    framework_id text not null
);
