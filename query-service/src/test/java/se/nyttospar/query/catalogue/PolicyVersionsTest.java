package se.nyttospar.query.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.nyttospar.events.policy.PolicyAdopted;
import se.nyttospar.events.policy.PolicyCheck;
import se.nyttospar.events.policy.PolicyEvent;
import se.nyttospar.events.policy.PolicyPublished;
import se.nyttospar.events.policy.PolicyWithdrawn;
import se.nyttospar.query.running.PolicyVersion;

class PolicyVersionsTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private static PolicyVersions after(PolicyEvent... events) {
        Map<String, Long> sequences = new HashMap<>();
        List<Catalogue.Entry> entries = new ArrayList<>();
        for (PolicyEvent event : events) {
            long sequence = sequences.merge(event.stream(), 0L, (old, _) -> old + 1);
            entries.add(new Catalogue.Entry(Integer.toString(event.version()), sequence, event));
        }
        return Catalogue.of(entries).policies();
    }

    private static PolicyPublished published(int version) {
        return new PolicyPublished(PolicyVersion.same(version));
    }

    private static PolicyAdopted adopted(int version, LocalDate from) {
        return new PolicyAdopted(version, from, "Prövad", new PolicyCheck(1, 1, from.minusDays(1), "x"));
    }

    private static PolicyState state(PolicyVersions versions, int version, LocalDate day) {
        return versions.state(Objects.requireNonNull(versions.number(version)), day);
    }

    private static @Nullable LocalDate replacedFrom(PolicyVersions versions, int version) {
        return versions.replacedFrom(Objects.requireNonNull(versions.number(version)));
    }

    @Test
    void the_shipped_version_is_always_there_and_in_force_until_another_is() {
        PolicyVersions versions = after();

        assertThat(versions.all()).containsOnlyKeys(1);
        assertThat(versions.inForce(LocalDate.of(1950, 1, 1)).number()).isEqualTo(1);
        assertThat(state(versions, 1, MARCH)).isEqualTo(PolicyState.IN_FORCE);
        assertThat(replacedFrom(versions, 1)).isNull();
        assertThat(after(published(2)).inForce(JUNE).number()).isEqualTo(1);
        assertThat(state(after(published(2)), 2, JUNE)).isEqualTo(PolicyState.PUBLISHED);
    }

    @Test
    void an_adopted_version_is_in_force_from_its_first_day() {
        PolicyVersions versions = after(published(2), adopted(2, MARCH));

        assertThat(versions.inForce(MARCH.minusDays(1)).number()).isEqualTo(1);
        assertThat(versions.inForce(MARCH).number()).isEqualTo(2);
        assertThat(state(versions, 2, MARCH.minusDays(1))).isEqualTo(PolicyState.ADOPTED);
        assertThat(state(versions, 2, MARCH)).isEqualTo(PolicyState.IN_FORCE);
        assertThat(state(versions, 1, MARCH)).isEqualTo(PolicyState.REPLACED);
        assertThat(replacedFrom(versions, 1)).isEqualTo(MARCH);
    }

    @Test
    void the_latest_first_day_counts_and_then_the_newest_version() {
        PolicyVersions versions =
                after(published(2), adopted(2, JUNE), published(3), adopted(3, MARCH), published(4), adopted(4, JUNE));

        assertThat(versions.inForce(MARCH).number()).isEqualTo(3);
        assertThat(versions.inForce(JUNE).number()).isEqualTo(4);
        assertThat(state(versions, 2, JUNE)).isEqualTo(PolicyState.REPLACED);
        assertThat(replacedFrom(versions, 3)).isEqualTo(JUNE);
        assertThat(replacedFrom(versions, 4)).isNull();
    }

    @Test
    void a_withdrawn_version_is_never_in_force() {
        PolicyVersions versions = after(published(2), adopted(2, MARCH), new PolicyWithdrawn(2, "Ångrad"));

        assertThat(versions.inForce(JUNE).number()).isEqualTo(1);
        assertThat(state(versions, 2, JUNE)).isEqualTo(PolicyState.WITHDRAWN);
        assertThat(replacedFrom(versions, 2)).isNull();
    }
}
