package se.nyttospar.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.command.initiative.InitiativeHistory.TODAY;
import static se.nyttospar.command.initiative.InitiativeHistory.TOMORROW;
import static se.nyttospar.command.initiative.InitiativeHistory.at;
import static se.nyttospar.command.initiative.InitiativeHistory.minor;
import static se.nyttospar.command.initiative.InitiativeHistory.proposed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nyttospar.command.initiative.ProposalCommand.AppointOwners;
import se.nyttospar.command.initiative.ProposalCommand.BeginAssessment;
import se.nyttospar.command.initiative.ProposalCommand.DescribeInitiative;
import se.nyttospar.command.initiative.ProposalCommand.ProposeInitiative;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.framework.GoalFramework.FocusArea;
import se.nyttospar.events.framework.Handling;
import se.nyttospar.events.initiative.AssessmentBegun;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.InitiativeDescribed;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.events.initiative.OwnersAppointed;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.profile.CashingPromise;
import se.nyttospar.events.initiative.profile.EvidenceBase;
import se.nyttospar.events.initiative.profile.Funding;
import se.nyttospar.events.initiative.profile.InformationClassification;
import se.nyttospar.events.initiative.profile.InitiativeDescription;

class ProposingTest {

    private static final GoalFramework FRAMEWORK = new GoalFramework(
            new LocalText("Mål", null),
            null,
            null,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2028, 12, 31),
            List.of(),
            List.of(),
            List.of(),
            List.of(new FocusArea("nara-vard", new LocalText("Nära vård", null), 1, 3, Handling.IMPLEMENTATION)),
            List.of());
    private static final InitiativeProposed PROPOSED = proposed(InitiativeKind.MINOR, "owner", false);
    private static final InitiativeDescription DESCRIPTION = describedBy(null, null, "2");

    private static InitiativeDescription describedBy(
            @Nullable InformationClassification classification, @Nullable Funding funding, String hours) {
        return new InitiativeDescription(
                "Vårdsvar AB",
                classification,
                funding,
                new EvidenceBase(List.of(), null),
                new BigDecimal(hours),
                null,
                null);
    }

    private static DescribeInitiative describe(InitiativeDescription description) {
        return new DescribeInitiative("i", description, false);
    }

    @Test
    void what_refers_to_something_known_is_proposed_once() {
        var propose = new ProposeInitiative(PROPOSED, FRAMEWORK, true, false);
        var other = new ProposeInitiative(proposed(InitiativeKind.MAJOR, "owner", false), FRAMEWORK, true, false);

        new InitiativeHistory()
                .when(propose)
                .then(PROPOSED)
                .when(propose)
                .thenNothing()
                .when(other)
                .thenRefused(Rule.INITIATIVE_EXISTS);
    }

    @Test
    void what_refers_to_something_unknown_is_refused() {
        var history = new InitiativeHistory();
        var elsewhere = new InitiativeProposed(
                "i", "Triage", null, InitiativeKind.MINOR, "medicin", "f", null, "rymden", false, null, null);
        var near = new InitiativeProposed(
                "i", "Triage", null, InitiativeKind.MINOR, "medicin", "f", null, "nara-vard", false, null, null);

        history.when(new ProposeInitiative(PROPOSED, FRAMEWORK, false, false)).thenRefused(Rule.DIVISION_UNKNOWN);
        history.when(new ProposeInitiative(PROPOSED, null, true, false)).thenRefused(Rule.FRAMEWORK_UNKNOWN);
        history.when(new ProposeInitiative(elsewhere, FRAMEWORK, true, false)).thenRefused(Rule.FOCUS_AREA_UNKNOWN);
        history.when(new ProposeInitiative(near, FRAMEWORK, true, false)).then(near);
    }

    @Test
    void a_portfolio_is_stated_only_when_it_is_open() {
        var within = new InitiativeProposed(
                "i", "Triage", null, InitiativeKind.MINOR, "medicin", "f", "halsa", null, false, null, null);

        new InitiativeHistory()
                .when(new ProposeInitiative(within, FRAMEWORK, true, false))
                .thenRefused(Rule.PORTFOLIO_UNKNOWN)
                .when(new ProposeInitiative(within, FRAMEWORK, true, true))
                .then(within)
                .when(new ProposeInitiative(within, FRAMEWORK, true, false))
                .thenNothing();
    }

    @Test
    void a_development_area_is_stated_only_when_it_is_open_or_was_stated_before() {
        var within = new InitiativeDescription(
                null, null, null, new EvidenceBase(List.of(), null), null, null, "digital-vag-in");
        var revised = new InitiativeDescription(
                "Leverantör", null, null, new EvidenceBase(List.of(), null), null, null, "digital-vag-in");
        var history = minor().reading();

        history.when(new DescribeInitiative("i", within, false)).thenRefused(Rule.DEVELOPMENT_AREA_UNKNOWN);
        history.when(new DescribeInitiative("i", within, true)).then(new InitiativeDescribed("i", within));
        history.when(new DescribeInitiative("i", revised, false)).then(new InitiativeDescribed("i", revised));
    }

    @Test
    void what_nobody_proposed_takes_nothing() {
        new InitiativeHistory().when(describe(DESCRIPTION)).thenRefused(Rule.INITIATIVE_UNKNOWN);
    }

    @Test
    void a_description_is_stated_and_revised_with_the_version_that_was_read() {
        var other = describedBy(null, null, "3");

        minor().when(describe(DESCRIPTION))
                .then(new InitiativeDescribed("i", DESCRIPTION))
                .when(describe(describedBy(null, null, "2.0")))
                .thenNothing()
                .when(describe(other))
                .thenRefused(Rule.IF_MATCH_MISSING)
                .reading()
                .when(describe(other))
                .then(new InitiativeDescribed("i", other));
    }

    @Test
    void an_ended_initiative_is_not_described_and_gets_no_owners() {
        at(Stage.PILOT, Condition.STOPPED).when(describe(DESCRIPTION)).thenRefused(Rule.INITIATIVE_ENDED);
        at(Stage.PILOT, Condition.STOPPED)
                .when(new AppointOwners("i", "a", null, List.of()))
                .thenRefused(Rule.INITIATIVE_ENDED);
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,true", "4,4,4,true", "5,0,0,false", "0,5,0,false", "0,0,5,false", "-1,0,0,false"})
    void information_is_classified_from_zero_to_four(int k, int r, int t, boolean accepted) {
        var history = minor().when(describe(describedBy(new InformationClassification(k, r, t), null, "0")));
        if (accepted) {
            history.caused(InitiativeDescribed.class);
        } else {
            history.thenRefused(Rule.CLASSIFICATION_OUT_OF_RANGE);
        }
    }

    @Test
    void amounts_and_dates_of_a_description_are_reasonable() {
        LocalDate by = LocalDate.of(2028, 1, 1);

        minor().when(describe(describedBy(null, null, "-1"))).thenRefused(Rule.AMOUNT_NEGATIVE);
        minor().when(describe(describedBy(null, null, "1e15"))).thenRefused(Rule.AMOUNT_OUT_OF_BOUNDS);
        minor().when(describe(describedBy(null, funding("-1", by), "0"))).thenRefused(Rule.AMOUNT_NEGATIVE);
        minor().when(describe(describedBy(null, funding("1", LocalDate.of(2200, 1, 1)), "0")))
                .thenRefused(Rule.DATE_OUT_OF_RANGE);
        minor().when(describe(describedBy(null, funding("0", LocalDate.of(2199, 12, 31)), "0")))
                .caused(InitiativeDescribed.class);
        minor().when(describe(describedBy(null, new Funding("Anslag", null), "0")))
                .caused(InitiativeDescribed.class);
    }

    private static Funding funding(String amount, LocalDate by) {
        return new Funding("Anslag", new CashingPromise(new BigDecimal(amount), by, null));
    }

    @Test
    void fifty_studies_are_enough() {
        var study = new EvidenceBase.Study("doi:1", "bra");
        var tooMany = new InitiativeDescription(
                null, null, null, new EvidenceBase(Collections.nCopies(51, study), null), null, null, null);
        var enough = new InitiativeDescription(
                null, null, null, new EvidenceBase(Collections.nCopies(50, study), null), null, null, null);

        minor().when(describe(tooMany)).thenRefused(Rule.TOO_MANY_ENTRIES);
        minor().when(describe(enough)).caused(InitiativeDescribed.class);
    }

    @Test
    void owners_are_appointed_and_changed_with_the_version_that_was_read() {
        var appoint = new AppointOwners("i", "owner", "tech", List.of("deputy"));
        var appointed = new OwnersAppointed("i", "owner", "tech", List.of("deputy"));

        minor().when(new AppointOwners("i", "owner", null, List.of())).thenNothing();
        minor().when(appoint).thenRefused(Rule.IF_MATCH_MISSING);
        minor().reading().when(appoint).then(appointed).when(appoint).thenNothing();
        new InitiativeHistory()
                .given(proposed(InitiativeKind.MINOR, null, false))
                .when(appoint)
                .then(appointed);
        minor().reading().when(new AppointOwners("i", "other", null, List.of())).caused(OwnersAppointed.class);
        minor().reading()
                .when(new AppointOwners("i", "owner", null, List.of("deputy")))
                .caused(OwnersAppointed.class);
    }

    @Test
    void ten_deputies_are_enough() {
        minor().reading()
                .when(new AppointOwners("i", "owner", null, Collections.nCopies(11, "d")))
                .thenRefused(Rule.TOO_MANY_ENTRIES);
        minor().reading()
                .when(new AppointOwners("i", "owner", null, Collections.nCopies(10, "d")))
                .caused(OwnersAppointed.class);
    }

    @Test
    void assessment_follows_needs_analysis() {
        var begin = new BeginAssessment("i", TODAY, null);

        assertThat(minor().when(begin).caused(AssessmentBegun.class)).isEqualTo(new AssessmentBegun("i", TODAY, null));
        minor().when(begin).when(begin).thenNothing();
        minor().when(new BeginAssessment("i", TOMORROW, null)).thenRefused(Rule.DATE_IN_FUTURE);
        at(Stage.PILOT, Condition.RUNNING).when(begin).thenRefused(Rule.ASSESSMENT_NOT_POSSIBLE);
        at(Stage.NEEDS_ANALYSIS, Condition.PAUSED).when(begin).thenRefused(Rule.ASSESSMENT_NOT_POSSIBLE);
        at(Stage.ASSESSMENT, Condition.STOPPED).when(begin).thenRefused(Rule.ASSESSMENT_NOT_POSSIBLE);
    }
}
