-- Ids of people are kept in small letters. Where somebody was registered in both, one row stays: the erased one, if there is one.
delete from actor_person a using actor_person b
where lower(a.actor_id) = lower(b.actor_id)
  and (a.erased_at is null, a.actor_id) > (b.erased_at is null, b.actor_id);
update actor_person set actor_id = lower(actor_id) where actor_id <> lower(actor_id);
