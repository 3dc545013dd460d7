package se.nyttospar.command.actor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lookup from actors to people, not event-sourced, so that it can forget. */
@Component
class People {

    private static final String COLUMNS =
            "select actor_id, name, email, division, registered_at, erased_at from actor_person ";

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Registers somebody, or replaces what was known, also what had been erased. Answers whether the id is new here. */
    boolean register(String id, String name, @Nullable String email, @Nullable String division) {
        return jdbc.sql("""
                        insert into actor_person (actor_id, name, email, division) values (:id, :name, :email, :division)
                        on conflict (actor_id) do update
                        set name = :name, email = :email, division = :division, erased_at = null
                        returning xmax = 0""")
                .param("id", id)
                .param("name", name)
                .param("email", email)
                .param("division", division)
                .query(Boolean.class)
                .single();
    }

    /** Registers somebody of whom nothing is known yet; whoever was erased stays so. Answers whether it was done. */
    boolean registerFirst(String id, String name, @Nullable String email, @Nullable String division) {
        return jdbc.sql("""
                        insert into actor_person (actor_id, name, email, division) values (:id, :name, :email, :division)
                        on conflict (actor_id) do nothing""")
                        .param("id", id)
                        .param("name", name)
                        .param("email", email)
                        .param("division", division)
                        .update()
                == 1;
    }

    /** Forgets who it was; that something was forgotten, and when, stays. Answers whether anybody of that id was known. */
    boolean erase(String id) {
        return jdbc.sql("""
                        update actor_person set name = null, email = null, division = null,
                               erased_at = coalesce(erased_at, now())
                        where actor_id = :id""").param("id", id).update() == 1;
    }

    Optional<Person> find(String id) {
        return jdbc.sql(COLUMNS + "where actor_id = :id")
                .param("id", id)
                .query(People::person)
                .optional();
    }

    List<Person> list(int limit, long offset) {
        return jdbc.sql(COLUMNS + "order by actor_id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(People::person)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from actor_person").query(Long.class).single();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        OffsetDateTime erased = row.getObject("erased_at", OffsetDateTime.class);
        return new Person(
                row.getString("actor_id"),
                row.getString("name"),
                row.getString("email"),
                row.getString("division"),
                instant(row.getObject("registered_at", OffsetDateTime.class)),
                erased == null ? null : instant(erased));
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }
}
