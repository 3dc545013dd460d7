package se.nyttospar.command.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nyttospar.command.imports.ImportJob.Counts;
import se.nyttospar.command.imports.ImportJob.Cursor;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Idempotency;
import se.nyttospar.command.request.Role;
import tools.jackson.databind.json.JsonMapper;

/** Imports and how far they have come. */
@Component
class ImportJobs {

    private static final String UNFINISHED = "state in ('RECEIVED', 'CHECKING', 'IMPORTING')";

    private final JdbcClient jdbc;
    private final JsonMapper mapper;

    ImportJobs(JdbcClient jdbc, JsonMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    void add(String id, CommandRequest request, byte[] fingerprint, ImportMode mode, Dialect dialect) {
        Actor actor = request.actor();
        Idempotency idempotency = request.idempotency();
        jdbc.sql("""
                        insert into measurement_import (id, actor, division, idempotency_key, fingerprint, mode, dialect, state)
                        values (:id, :actor, :division, :key, :fingerprint, :mode, cast(:dialect as jsonb), 'RECEIVED')""")
                .param("id", id)
                .param("actor", actor.id())
                .param("division", actor.division())
                .param("key", idempotency == null ? null : idempotency.key())
                .param("fingerprint", fingerprint)
                .param("mode", mode.name())
                .param("dialect", mapper.writeValueAsString(dialect))
                .update();
    }

    /** The import that a repeated request started, with the fingerprint of its file. */
    Optional<Earlier> earlier(String actor, String key) {
        return jdbc.sql(
                        "select id, fingerprint from measurement_import where actor = :actor and idempotency_key = :key")
                .param("actor", actor)
                .param("key", key)
                .query((row, _) -> new Earlier(row.getString(1), row.getBytes(2)))
                .optional();
    }

    @SuppressWarnings("ArrayRecordComponent") // only compared by content
    record Earlier(String id, byte[] fingerprint) {}

    Optional<MeasurementImport> find(String id, String actor) {
        return jdbc.sql("select * from measurement_import where id = :id and actor = :actor")
                .param("id", id)
                .param("actor", actor)
                .query((row, _) -> answer(row))
                .optional();
    }

    private MeasurementImport answer(ResultSet row) throws SQLException {
        String failure = row.getString("failure");
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        long position = row.getLong("position");
        return new MeasurementImport(
                row.getString("id"),
                ImportState.valueOf(row.getString("state")),
                ImportMode.valueOf(row.getString("mode")),
                row.getLong("row_count"),
                row.getLong("checked"),
                row.getLong("recorded"),
                row.getLong("unchanged"),
                row.getLong("refused"),
                position == 0 ? null : position,
                failure == null ? null : mapper.readValue(failure, Reason.class),
                instant(row.getObject("received_at", OffsetDateTime.class)),
                ended == null ? null : instant(ended));
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }

    List<String> unfinished() {
        return jdbc.sql("select id from measurement_import where " + UNFINISHED + " order by received_at, id")
                .query(String.class)
                .list();
    }

    Optional<ImportJob> job(String id) {
        return jdbc.sql("select * from measurement_import where id = :id and " + UNFINISHED)
                .param("id", id)
                .query((row, _) -> new ImportJob(
                        id,
                        new Actor(row.getString("actor"), Set.of(Role.REPORTER), row.getString("division")),
                        ImportMode.valueOf(row.getString("mode")),
                        ImportState.valueOf(row.getString("state")),
                        mapper.readValue(row.getString("dialect"), Dialect.class),
                        new Cursor(
                                row.getString("at_benefit"),
                                row.getObject("at_day", LocalDate.class),
                                row.getLong("at_line")),
                        row.getInt("attempts")))
                .optional();
    }

    void staging(String id) {
        jdbc.sql("delete from measurement_import_value where import_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from measurement_import_refusal where import_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("update measurement_import set row_count = 0, refused = 0 where id = :id")
                .param("id", id)
                .update();
    }

    void staged(String id, long rows, long refused) {
        jdbc.sql("update measurement_import set row_count = :rows, refused = :refused where id = :id")
                .param("rows", rows)
                .param("refused", refused)
                .param("id", id)
                .update();
    }

    /** Goes on to the next state from the first row. */
    void enter(String id, ImportState state) {
        jdbc.sql("""
                        update measurement_import
                        set state = :state, at_benefit = '', at_day = '0001-01-01', at_line = 0, attempts = 0
                        where id = :id""").param("state", state.name()).param("id", id).update();
    }

    /** Remembers that the rows up to {@code at} were recorded, in the transaction of their events. */
    void recorded(String id, Cursor at, Counts counts) {
        jdbc.sql("""
                        update measurement_import
                        set at_benefit = :benefit, at_day = :day, at_line = :line, attempts = 0,
                            recorded = recorded + :recorded, unchanged = unchanged + :unchanged,
                            refused = refused + :refused
                        where id = :id""")
                .param("benefit", at.benefitId())
                .param("day", at.firstDay())
                .param("line", at.line())
                .param("recorded", counts.recorded())
                .param("unchanged", counts.unchanged())
                .param("refused", counts.refused())
                .param("id", id)
                .update();
    }

    void position(String id, long position) {
        jdbc.sql("update measurement_import set position = greatest(position, :position) where id = :id")
                .param("position", position)
                .param("id", id)
                .update();
    }

    void checked(String id, long rows) {
        jdbc.sql("update measurement_import set checked = :rows where id = :id")
                .param("rows", rows)
                .param("id", id)
                .update();
    }

    /** What a check found; {@code would} counts what would be recorded. */
    void found(String id, Counts would) {
        jdbc.sql("""
                        update measurement_import
                        set recorded = :recorded, unchanged = :unchanged, refused = :refused where id = :id""")
                .param("recorded", would.recorded())
                .param("unchanged", would.unchanged())
                .param("refused", would.refused())
                .param("id", id)
                .update();
    }

    void end(String id, ImportState state, @Nullable Refusal refusal) {
        Reason reason =
                refusal == null ? null : new Reason(refusal.rule().code(), id, refusal.detailSv(), refusal.detailEn());
        jdbc.sql("""
                        update measurement_import
                        set state = :state, ended_at = now(), failure = cast(:failure as jsonb) where id = :id""")
                .param("state", state.name())
                .param("failure", reason == null ? null : mapper.writeValueAsString(reason))
                .param("id", id)
                .update();
        jdbc.sql("delete from measurement_import_value where import_id = :id")
                .param("id", id)
                .update();
    }

    int failedAttempt(String id) {
        return jdbc.sql("update measurement_import set attempts = attempts + 1 where id = :id returning attempts")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
