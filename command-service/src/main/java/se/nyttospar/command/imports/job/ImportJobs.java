package se.nyttospar.command.imports.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nyttospar.command.imports.file.Declared;
import se.nyttospar.command.imports.job.ImportJob.Cursor;
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

    void add(
            String id,
            ImportKind kind,
            CommandRequest request,
            byte[] fingerprint,
            ImportMode mode,
            Declared declared) {
        Actor actor = request.actor();
        Idempotency idempotency = request.idempotency();
        jdbc.sql("""
                        insert into import_job (id, kind, actor, roles, division, idempotency_key, fingerprint, mode, declared, state)
                        values (:id, :kind, :actor, :roles, :division, :key, :fingerprint, :mode, cast(:declared as jsonb), 'RECEIVED')""")
                .param("id", id)
                .param("kind", kind.name())
                .param("actor", actor.id())
                .param("roles", actor.roles().stream().map(Role::claim).collect(Collectors.joining(" ")))
                .param("division", actor.division())
                .param("key", idempotency == null ? null : idempotency.key())
                .param("fingerprint", fingerprint)
                .param("mode", mode.name())
                .param("declared", mapper.writeValueAsString(declared))
                .update();
    }

    /** The import that a repeated request started, with the fingerprint of its file. */
    Optional<Earlier> earlier(String actor, String key) {
        return jdbc.sql("select id, fingerprint from import_job where actor = :actor and idempotency_key = :key")
                .param("actor", actor)
                .param("key", key)
                .query((row, _) -> new Earlier(row.getString(1), row.getBytes(2)))
                .optional();
    }

    @SuppressWarnings("ArrayRecordComponent") // only compared by content
    record Earlier(String id, byte[] fingerprint) {}

    Optional<FileImport> find(String id, String kind, String actor) {
        return jdbc.sql("select * from import_job where id = :id and kind = :kind and actor = :actor")
                .param("id", id)
                .param("kind", kind)
                .param("actor", actor)
                .query((row, _) -> answer(row))
                .optional();
    }

    private FileImport answer(ResultSet row) throws SQLException {
        String failure = row.getString("failure");
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        long position = row.getLong("position");
        return new FileImport(
                row.getString("id"),
                ImportState.valueOf(row.getString("state")),
                ImportMode.valueOf(row.getString("mode")),
                row.getLong("row_count"),
                row.getLong("checked"),
                row.getLong("valid"),
                row.getLong("recorded"),
                row.getLong("unchanged"),
                row.getLong("refused"),
                row.getLong("warned"),
                position == 0 ? null : position,
                failure == null ? null : mapper.readValue(failure, Reason.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }

    List<String> unfinished() {
        return jdbc.sql("select id from import_job where " + UNFINISHED + " order by received_at, id")
                .query(String.class)
                .list();
    }

    List<String> endedWithRemains() {
        return jdbc.sql("""
                        select id from import_job j where ended_at is not null
                        and (exists (select 1 from import_row r where r.import_id = j.id)
                             or exists (select 1 from import_part p where p.import_id = j.id))""").query(String.class).list();
    }

    Optional<ImportJob> job(String id) {
        return jdbc.sql("select * from import_job where id = :id and " + UNFINISHED)
                .param("id", id)
                .query((row, _) -> new ImportJob(
                        id,
                        row.getString("kind"),
                        new Actor(row.getString("actor"), roles(row.getString("roles")), row.getString("division")),
                        ImportMode.valueOf(row.getString("mode")),
                        ImportState.valueOf(row.getString("state")),
                        mapper.readValue(row.getString("declared"), Declared.class),
                        new Cursor(row.getString("at_place"), row.getString("at_rank"), row.getLong("at_line")),
                        row.getInt("attempts")))
                .optional();
    }

    private static Set<Role> roles(String claims) {
        return Arrays.stream(claims.split(" "))
                .map(Role::named)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    void staged(String id, long rows, long refused) {
        jdbc.sql("update import_job set row_count = :rows, refused = :refused where id = :id")
                .param("rows", rows)
                .param("refused", refused)
                .param("id", id)
                .update();
    }

    /** Goes on to the next state from the first row. */
    void enter(String id, ImportState state) {
        jdbc.sql("""
                        update import_job
                        set state = :state, at_place = '', at_rank = '', at_line = 0, attempts = 0
                        where id = :id""").param("state", state.name()).param("id", id).update();
    }

    /** Remembers that the rows up to {@code at} were recorded, in the transaction of their events. */
    void recorded(String id, Cursor at, Tally tally) {
        jdbc.sql("""
                        update import_job
                        set at_place = :place, at_rank = :rank, at_line = :line, attempts = 0,
                            recorded = recorded + :recorded, unchanged = unchanged + :unchanged,
                            refused = refused + :refused, warned = warned + :warned
                        where id = :id""")
                .param("place", at.place())
                .param("rank", at.rank())
                .param("line", at.line())
                .param("recorded", tally.recorded())
                .param("unchanged", tally.unchanged())
                .param("refused", tally.refused())
                .param("warned", tally.warned())
                .param("id", id)
                .update();
    }

    void position(String id, long position) {
        jdbc.sql("update import_job set position = greatest(position, :position) where id = :id")
                .param("position", position)
                .param("id", id)
                .update();
    }

    void checked(String id, long rows) {
        jdbc.sql("update import_job set checked = :rows where id = :id")
                .param("rows", rows)
                .param("id", id)
                .update();
    }

    /** What a check found that nothing is recorded after. */
    void found(String id, long refused, Tally tally) {
        jdbc.sql("""
                        update import_job
                        set valid = :valid, unchanged = :unchanged, refused = :refused, warned = :warned
                        where id = :id""")
                .param("valid", tally.recorded())
                .param("unchanged", tally.unchanged())
                .param("refused", refused)
                .param("warned", tally.warned())
                .param("id", id)
                .update();
    }

    void end(String id, ImportState state, @Nullable Refusal refusal) {
        Reason reason =
                refusal == null ? null : new Reason(refusal.rule().code(), id, refusal.detailSv(), refusal.detailEn());
        jdbc.sql("""
                        update import_job
                        set state = :state, ended_at = now(), failure = cast(:failure as jsonb) where id = :id""")
                .param("state", state.name())
                .param("failure", reason == null ? null : mapper.writeValueAsString(reason))
                .param("id", id)
                .update();
    }

    int failedAttempt(String id) {
        return jdbc.sql("update import_job set attempts = attempts + 1 where id = :id returning attempts")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
