package se.nyttospar.command.request;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** Remembers requests that were carried out. */
@Component
public class IdempotencyKeys {

    /** How long a request may be repeated. */
    public static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;

    IdempotencyKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The answer that the request got the first time.
     *
     * @throws Refusal when the key was used for another request
     */
    public Optional<Answer> answerTo(Idempotency request) {
        return jdbc.sql("""
                        select fingerprint, stream, version, position, changed
                        from idempotency_key where actor = :actor and key = :key""")
                .param("actor", request.actor())
                .param("key", request.key())
                .query((row, _) -> {
                    if (!MessageDigest.isEqual(row.getBytes("fingerprint"), request.fingerprint())) {
                        throw new Refusal(Rule.IDEMPOTENCY_KEY_REUSED);
                    }
                    return new Answer(
                            row.getString("stream"),
                            row.getLong("version"),
                            row.getLong("position"),
                            row.getBoolean("changed"));
                })
                .optional();
    }

    /**
     * Remembers a request that changed nothing; one that changed something is remembered with its events.
     *
     * @return false when it was carried out before
     */
    public boolean remember(Idempotency request, Answer answer) {
        return jdbc.sql("""
                        insert into idempotency_key (actor, key, fingerprint, stream, version, position, changed)
                        values (:actor, :key, :fingerprint, :stream, :version, :position, :changed)
                        on conflict on constraint idempotency_key_once do nothing""")
                        .param("actor", request.actor())
                        .param("key", request.key())
                        .param("fingerprint", request.fingerprint())
                        .param("stream", answer.stream())
                        .param("version", answer.version())
                        .param("position", answer.position())
                        .param("changed", answer.changed())
                        .update()
                == 1;
    }

    /** Forgets what was asked for, in however little it can be told from it; a request of that kind that comes again is refused. */
    public void forgetContent(String stream) {
        jdbc.sql("update idempotency_key set fingerprint = '' where stream = :stream")
                .param("stream", stream)
                .update();
    }

    /** Where a stream stands; version and position are -1 when it has no event. */
    Answer current(String stream) {
        return jdbc.sql("""
                        select sequence_number, global_index from domain_event_entry
                        where aggregate_identifier = :stream order by sequence_number desc limit 1""")
                .param("stream", stream)
                .query((row, _) -> new Answer(stream, row.getLong(1), row.getLong(2), false))
                .optional()
                .orElse(new Answer(stream, -1, -1, false));
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    void forgetOld() {
        jdbc.sql("delete from idempotency_key where recorded_at < now() - make_interval(secs => :kept)")
                .param("kept", KEPT.toSeconds())
                .update();
    }
}
