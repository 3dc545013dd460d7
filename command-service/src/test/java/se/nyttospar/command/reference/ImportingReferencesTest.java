package se.nyttospar.command.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.nyttospar.command.reference.ReferenceCommand.ImportReference;
import se.nyttospar.command.reference.ReferenceCommand.WithdrawReference;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.Role;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.reference.ExchangePackage;
import se.nyttospar.events.reference.ReferenceEvent;
import se.nyttospar.events.reference.ReferenceImported;
import se.nyttospar.events.reference.ReferenceWithdrawn;

class ImportingReferencesTest {

    private static final Actor OWNER = new Actor("owner", Set.of(Role.BENEFIT_OWNER), null);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final ExchangePackage CONTENT = new ExchangePackage(
            ExchangePackage.FORMAT,
            ExchangePackage.VERSION,
            TODAY,
            new ExchangePackage.Subject("Triage", null, InitiativeKind.MINOR, Stage.PILOT, Condition.RUNNING, false),
            null,
            null,
            List.of());
    private static final ReferenceImported IMPORTED = new ReferenceImported("r", "Norrbotten", "aa", CONTENT);
    private static final ReferenceWithdrawn WITHDRAWN = new ReferenceWithdrawn("r", "Gammal");

    private static List<ReferenceEvent> decide(
            ReferenceCommand command, @Nullable Long seen, ReferenceEvent... history) {
        ReferenceState state = new ReferenceState.Unimported();
        for (ReferenceEvent event : history) {
            state = ReferenceState.evolve(state, event);
        }
        return ReferenceDecider.decide(command, state, new Circumstances(OWNER, TODAY, seen));
    }

    private static void refuses(Rule rule, ReferenceCommand command, @Nullable Long seen, ReferenceEvent... history) {
        assertThatThrownBy(() -> decide(command, seen, history))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static ImportReference imports(String source, String sha256) {
        return new ImportReference("r", source, sha256, CONTENT);
    }

    @Test
    void takes_a_package_in_once() {
        assertThat(decide(imports("Norrbotten", "aa"), null)).containsExactly(IMPORTED);
        assertThat(decide(imports("Norrbotten", "aa"), null, IMPORTED)).isEmpty();
    }

    @Test
    void refuses_other_content_or_another_source_under_the_same_id() {
        refuses(Rule.REFERENCE_EXISTS, imports("Norrbotten", "bb"), null, IMPORTED);
        refuses(Rule.REFERENCE_EXISTS, imports("Skåne", "aa"), null, IMPORTED);
        refuses(Rule.REFERENCE_WITHDRAWN, imports("Norrbotten", "aa"), null, IMPORTED, WITHDRAWN);
    }

    @Test
    void withdraws_what_was_imported_by_whoever_has_read_it() {
        var withdrawal = new WithdrawReference("r", "Gammal");

        assertThat(decide(withdrawal, 0L, IMPORTED)).containsExactly(WITHDRAWN);
        assertThat(decide(withdrawal, null, IMPORTED, WITHDRAWN)).isEmpty();
        refuses(Rule.IF_MATCH_MISSING, withdrawal, null, IMPORTED);
        refuses(Rule.REFERENCE_UNKNOWN, withdrawal, 0L);
        refuses(Rule.REFERENCE_WITHDRAWN, new WithdrawReference("r", "Annat"), 1L, IMPORTED, WITHDRAWN);
    }
}
