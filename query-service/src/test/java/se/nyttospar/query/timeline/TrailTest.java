package se.nyttospar.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.query.reading.Clearance;
import se.nyttospar.query.timeline.Verification.Reason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class TrailTest {
    private static final String STREAM = "initiative:digital";
    private static final Sealing SEALING = new Sealing(new byte[] {1, 2, 3});
    private static final Instant TIME = Instant.parse("2026-03-01T08:00:00.123456Z");

    private record Written(StoredEntry entry, String digest) {
        Written with(UnaryOperator<StoredEntry> change) {
            return new Written(change.apply(entry), digest);
        }
    }

    private static JsonNode json(String event) {
        return EventJson.mapper().readTree(event);
    }

    private static StoredEntry entry(long sequence, String event) {
        return new StoredEntry(
                STREAM,
                sequence,
                10 + sequence,
                "e" + sequence,
                TIME,
                "actor-1",
                "initiative.x",
                1,
                json(event),
                Map.of());
    }

    private static List<Written> written() {
        List<Written> trail = new ArrayList<>();
        String previous = Trail.BEGINNING;
        for (StoredEntry entry : List.of(
                entry(0, "{\"title\":\"Triage\",\"lines\":[{\"amount\":74.0}],\"none\":null}"),
                entry(1, "{\"rationale\":\"Enligt Kim\",\"share\":0.5,\"ai\":true}"),
                entry(2, "{\"deputies\":[],\"reason\":\"x\"}"))) {
            previous = entry.digest(previous, SEALING);
            trail.add(new Written(entry, previous));
        }
        return trail;
    }

    private static Verification verify(List<Written> trail, Verifying.Place... redacted) {
        Verifying verifying = new Verifying(SEALING, Set.of(redacted));
        trail.forEach(written -> verifying.add(written.entry(), written.digest()));
        return verifying.verification();
    }

    private static Verification.Broken broken(Verification verification) {
        return Objects.requireNonNull(verification.broken());
    }

    private static List<Written> with(int index, UnaryOperator<StoredEntry> change) {
        List<Written> trail = written();
        trail.set(index, trail.get(index).with(change));
        return trail;
    }

    private static StoredEntry changed(StoredEntry e, String event) {
        return new StoredEntry(
                e.stream(),
                e.sequence(),
                e.position(),
                e.eventId(),
                e.time(),
                e.actor(),
                e.type(),
                e.revision(),
                json(event),
                e.kept());
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("position", e -> of(e, 99, e.eventId(), e.time(), e.actor(), e.type(), e.revision())),
                change("event id", e -> of(e, e.position(), "e9", e.time(), e.actor(), e.type(), e.revision())),
                change(
                        "time",
                        e -> of(e, e.position(), e.eventId(), TIME.plusNanos(1000), e.actor(), e.type(), e.revision())),
                change("actor", e -> of(e, e.position(), e.eventId(), e.time(), "actor-2", e.type(), e.revision())),
                change("type", e -> of(e, e.position(), e.eventId(), e.time(), e.actor(), "other", e.revision())),
                change("revision", e -> of(e, e.position(), e.eventId(), e.time(), e.actor(), e.type(), 2)),
                change("text", e -> changed(e, "{\"rationale\":\"Enligt Bo\",\"share\":0.5,\"ai\":true}")),
                change("number", e -> changed(e, "{\"rationale\":\"Enligt Kim\",\"share\":0.51,\"ai\":true}")),
                change("truth value", e -> changed(e, "{\"rationale\":\"Enligt Kim\",\"share\":0.5,\"ai\":false}")),
                change("property gone", e -> changed(e, "{\"rationale\":\"Enligt Kim\",\"share\":0.5}")),
                change(
                        "property more",
                        e -> changed(e, "{\"rationale\":\"Enligt Kim\",\"share\":0.5,\"ai\":true,\"b\":1}")),
                change(
                        "property moved",
                        e -> changed(e, "{\"x\":{\"rationale\":\"Enligt Kim\"},\"share\":0.5,\"ai\":true}")),
                change(
                        "number to text",
                        e -> changed(e, "{\"rationale\":\"Enligt Kim\",\"share\":\"0.5\",\"ai\":true}")));
    }

    private static Arguments change(String name, UnaryOperator<StoredEntry> change) {
        return Arguments.of(name, change);
    }

    private static StoredEntry of(
            StoredEntry e, long position, String eventId, Instant time, String actor, String type, int revision) {
        return new StoredEntry(
                e.stream(), e.sequence(), position, eventId, time, actor, type, revision, e.event(), e.kept());
    }

    @Test
    void a_trail_that_nobody_changed_is_intact() {
        Verification verification = verify(written());

        assertThat(verification.intact()).isTrue();
        assertThat(verification.entries()).isEqualTo(3);
        assertThat(verification.streams().getFirst().digest())
                .isEqualTo(written().getLast().digest());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void a_change_of_anything_is_found_where_it_was_made(String name, UnaryOperator<StoredEntry> change) {
        Verification verification = verify(with(1, change));

        assertThat(verification.intact()).as(name).isFalse();
        assertThat(broken(verification).sequence()).isEqualTo(1);
        assertThat(broken(verification).reason()).isEqualTo(Reason.CHANGED);
    }

    @Test
    void the_same_number_or_order_written_otherwise_is_no_change() {
        assertThat(verify(with(0, e -> changed(e, "{\"lines\":[{\"amount\":7.4e1}],\"title\":\"Triage\"}")))
                        .intact())
                .isTrue();
    }

    @Test
    void an_entry_that_was_removed_or_moved_to_another_stream_is_missed() {
        List<Written> trail = written();
        trail.remove(1);

        Verification verification = verify(trail);

        assertThat(broken(verification).reason()).isEqualTo(Reason.GAP);
        assertThat(broken(verification).sequence()).isEqualTo(2);
    }

    @Test
    void a_redacted_text_is_no_tampering_when_an_event_says_so() {
        List<Written> trail = redacted();

        assertThat(verify(trail, new Verifying.Place(STREAM, 1, "/rationale")).intact())
                .isTrue();
        assertThat(broken(verify(trail)).reason()).isEqualTo(Reason.HIDDEN_WITHOUT_REDACTION);
    }

    private static List<Written> redacted() {
        String seal = String.valueOf(written().get(1).entry().seals(SEALING).get("/rationale"));
        return with(
                1,
                e -> changed(e, "{\"rationale\":\"[maskerad]\",\"share\":0.5,\"ai\":true}")
                        .keeping(Map.of("/rationale", seal)));
    }

    @Test
    void a_changed_text_is_not_excused_by_a_redaction_of_another() {
        List<Written> trail = redacted();
        trail.set(1, trail.get(1).with(e -> changed(e, "{\"rationale\":\"Bo\",\"share\":0.5,\"ai\":true}")));

        assertThat(verify(trail, new Verifying.Place(STREAM, 1, "/rationale")).intact())
                .isFalse();
    }

    @Test
    void the_head_differs_when_the_end_is_cut_off() {
        assertThat(verify(written().subList(0, 2)).head())
                .isNotEqualTo(verify(written()).head());
    }

    @Test
    void what_is_hidden_is_shown_as_a_seal_and_its_event_s_salt_is_not() {
        StoredEntry measured = entry(0, "{\"benefitId\":\"b\",\"measurement\":{\"value\":7,\"denominator\":4}}");
        String digest = measured.digest(Trail.BEGINNING, SEALING);

        TimelineEntry shown = TimelineEntry.of(measured, Trail.BEGINNING, digest, SEALING, 10, Clearance.PUBLIC);
        TimelineEntry whole = TimelineEntry.of(measured, Trail.BEGINNING, digest, SEALING, null, Clearance.PUBLIC);

        assertThat(shown.suppressed()).isTrue();
        assertThat(((ObjectNode) shown.event().path("measurement")).isEmpty()).isTrue();
        assertThat(shown.salt()).isNull();
        assertThat(shown.seals()).containsOnlyKeys("/measurement/denominator", "/measurement/value");
        assertThat(shown.salts()).containsOnlyKeys("", "/benefitId", "/measurement");
        assertThat(whole.salt()).isNotNull();
        assertThat(whole.seals()).isNull();
    }

    @Test
    void two_equal_values_of_different_events_have_different_seals() {
        assertThat(entry(0, "{\"a\":1}").seals(SEALING).get("/a"))
                .isNotEqualTo(entry(1, "{\"a\":1}").seals(SEALING).get("/a"));
    }
}
