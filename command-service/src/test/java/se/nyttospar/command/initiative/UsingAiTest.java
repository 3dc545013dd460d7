package se.nyttospar.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.command.initiative.InitiativeHistory.TODAY;
import static se.nyttospar.command.initiative.InitiativeHistory.TOMORROW;
import static se.nyttospar.command.initiative.InitiativeHistory.decided;
import static se.nyttospar.command.initiative.InitiativeHistory.minor;
import static se.nyttospar.command.initiative.InitiativeHistory.proposed;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.nyttospar.command.initiative.AiCommand.ProfileAi;
import se.nyttospar.command.initiative.AiCommand.ResumeAi;
import se.nyttospar.command.initiative.AiCommand.SuspendAi;
import se.nyttospar.command.initiative.DecisionCommand.Decide;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Role;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.catalogue.AiRulesFile;
import se.nyttospar.events.initiative.AiProfiled;
import se.nyttospar.events.initiative.AiUseResumed;
import se.nyttospar.events.initiative.AiUseSuspended;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.Deviation;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.ai.AiActClass;
import se.nyttospar.events.initiative.ai.AiProfile;
import se.nyttospar.events.initiative.ai.AiRole;
import se.nyttospar.events.initiative.ai.AiRules;
import se.nyttospar.events.initiative.ai.Artefact;
import se.nyttospar.events.initiative.ai.ArtefactKind;
import se.nyttospar.events.initiative.ai.MedicalDevice;
import se.nyttospar.events.initiative.ai.MedicalDevice.Regulation;

class UsingAiTest {

    private static final Deviation WITHOUT_ADVICE = new Deviation("Bråttom", "Regiondirektören");

    private static final AiRules RULES = AiRulesFile.read();
    private static final PromisedBenefit PRIMARY =
            new PromisedBenefit("b", BenefitRole.PRIMARY, true, true, true, false, true);
    private static final AiProfile MINIMAL = profile(AiActClass.MINIMAL, null, null);
    private static final SuspendAi SUSPEND = new SuspendAi("i", TODAY, "uppdaterad utan besked");
    private static final AiUseSuspended SUSPENDED = new AiUseSuspended("i", TODAY, "uppdaterad utan besked");
    private static final ResumeAi RESUME = new ResumeAi("i", TODAY, "granskad", RULES);

    private static AiProfile profile(
            AiActClass aiActClass, @Nullable Integer logDays, @Nullable MedicalDevice device, Artefact... artefacts) {
        return new AiProfile(
                aiActClass, AiRole.DEPLOYER, "Sortera", false, null, logDays, device, Arrays.asList(artefacts));
    }

    private static Decide decide(DecisionOutcome outcome) {
        return new Decide(
                "i",
                "d",
                outcome,
                "f",
                TODAY,
                "r",
                null,
                null,
                null,
                WITHOUT_ADVICE,
                List.of(PRIMARY),
                RULES,
                Deciding.GROUNDS);
    }

    private static InitiativeHistory using(AiProfile profile, Stage stage) {
        return new InitiativeHistory()
                .given(
                        proposed(InitiativeKind.MINOR, "owner", true),
                        new AiProfiled("i", profile),
                        decided(stage, Condition.RUNNING))
                .as("board", Role.BOARD);
    }

    @Test
    void the_profile_is_stated_as_a_whole_and_revised_with_the_version_that_was_read() {
        AiProfile other = profile(AiActClass.TRANSPARENCY, null, null);

        minor().when(new ProfileAi("i", MINIMAL))
                .then(new AiProfiled("i", MINIMAL))
                .when(new ProfileAi("i", MINIMAL))
                .thenNothing()
                .when(new ProfileAi("i", other))
                .thenRefused(Rule.IF_MATCH_MISSING)
                .reading()
                .when(new ProfileAi("i", other))
                .then(new AiProfiled("i", other));
    }

    @Test
    void an_ended_initiative_takes_no_profile() {
        InitiativeHistory.at(Stage.PILOT, Condition.STOPPED)
                .when(new ProfileAi("i", MINIMAL))
                .thenRefused(Rule.INITIATIVE_ENDED);
    }

    @ParameterizedTest
    @CsvSource({"-1,false", "0,true", "36600,true", "36601,false"})
    void logs_are_kept_for_a_time_that_people_mean(int days, boolean accepted) {
        var history = minor().when(new ProfileAi("i", profile(AiActClass.MINIMAL, days, null)));
        if (accepted) {
            history.caused(AiProfiled.class);
        } else {
            history.thenRefused(Rule.AI_PROFILE_INVALID, "log-retention-out-of-range");
        }
    }

    @ParameterizedTest
    @CsvSource({"MDR,IIa,true", "MDR,C,false", "IVDR,C,true", "IVDR,IIa,false", "MDR,IV,false"})
    void a_device_has_a_class_of_its_regulation(Regulation regulation, String deviceClass, boolean accepted) {
        var device = new MedicalDevice(regulation, deviceClass, null, null);
        var history = minor().when(new ProfileAi("i", profile(AiActClass.MINIMAL, null, device)));
        if (accepted) {
            history.caused(AiProfiled.class);
        } else {
            history.thenRefused(Rule.AI_PROFILE_INVALID, "device-class-unknown");
        }
    }

    @Test
    void artefacts_are_stated_once_where_they_belong() {
        var dpia = new Artefact(ArtefactKind.DPIA, "RN 1", TODAY);
        var oversight = new Artefact(ArtefactKind.HUMAN_OVERSIGHT, "x", TODAY);
        var ancient = new Artefact(ArtefactKind.FRIA, "x", LocalDate.of(1999, 12, 31));
        var distant = new Artefact(ArtefactKind.FRIA, "x", LocalDate.of(2200, 1, 1));
        var edges = new Artefact[] {
            new Artefact(ArtefactKind.FRIA, "x", LocalDate.of(2000, 1, 1)),
            new Artefact(ArtefactKind.DPIA, "x", LocalDate.of(2199, 12, 31))
        };

        minor().when(new ProfileAi("i", profile(AiActClass.MINIMAL, null, null, dpia, dpia)))
                .thenRefused(Rule.AI_PROFILE_INVALID, "artefact-twice");
        var history = minor().when(new ProfileAi("i", profile(AiActClass.MINIMAL, null, null, dpia, oversight)))
                .thenRefused(Rule.AI_PROFILE_INVALID, "artefact-stated-elsewhere");
        assertThat(history.where()).containsExactly("artefacts[1].kind");
        minor().when(new ProfileAi("i", profile(AiActClass.MINIMAL, null, null, ancient)))
                .thenRefused(Rule.AI_PROFILE_INVALID, "date-out-of-range");
        minor().when(new ProfileAi("i", profile(AiActClass.MINIMAL, null, null, distant)))
                .thenRefused(Rule.AI_PROFILE_INVALID, "date-out-of-range");
        minor().when(new ProfileAi("i", profile(AiActClass.MINIMAL, null, null, edges)))
                .caused(AiProfiled.class);
    }

    @Test
    void starting_lists_what_the_class_requires() {
        var history = using(profile(AiActClass.HIGH_RISK_ANNEX_III, null, null), Stage.ASSESSMENT)
                .when(decide(DecisionOutcome.START))
                .thenRefused(
                        Rule.GATE_INCOMPLETE,
                        "human-oversight-missing",
                        "instructions-for-use-missing",
                        "log-retention-missing",
                        "fria-missing",
                        "eu-registration-missing");

        assertThat(history.where()).containsOnly("/command/v1/initiatives/i/ai-profile");
    }

    @Test
    void a_stated_profile_counts_as_use_of_ai() {
        minor().given(new AiProfiled("i", profile(AiActClass.TRANSPARENCY, null, null)))
                .as("board", Role.BOARD)
                .when(decide(DecisionOutcome.START))
                .thenRefused(Rule.GATE_INCOMPLETE, "transparency-notice-missing");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTINUE", "SCALE_UP", "HAND_OVER"})
    void a_prohibited_use_does_not_go_on(DecisionOutcome outcome) {
        using(profile(AiActClass.PROHIBITED, null, null), Stage.ROLLOUT)
                .when(decide(outcome))
                .thenRefused(Rule.GATE_INCOMPLETE, "ai-use-prohibited");
    }

    @ParameterizedTest
    @EnumSource(names = {"ADJUST", "PAUSE", "STOP"})
    void a_prohibited_use_can_always_be_ended(DecisionOutcome outcome) {
        using(profile(AiActClass.PROHIBITED, null, null), Stage.PILOT)
                .when(decide(outcome))
                .caused(DecisionTaken.class);
    }

    @Test
    void a_prohibited_use_never_starts_and_is_never_resumed() {
        var prohibited = profile(AiActClass.PROHIBITED, null, null);

        using(prohibited, Stage.ASSESSMENT)
                .when(decide(DecisionOutcome.START))
                .thenRefused(Rule.GATE_INCOMPLETE, "ai-use-prohibited");
        using(prohibited, Stage.PILOT)
                .given(decided(Stage.PILOT, Condition.PAUSED))
                .when(decide(DecisionOutcome.RESUME))
                .thenRefused(Rule.GATE_INCOMPLETE, "ai-use-prohibited");
    }

    @Test
    void a_medical_device_scales_up_with_its_ce_evidence_only() {
        var without = profile(AiActClass.MINIMAL, null, new MedicalDevice(Regulation.MDR, "IIa", null, null));
        var with = profile(AiActClass.MINIMAL, null, new MedicalDevice(Regulation.MDR, "IIa", "CE 2797", TODAY));

        using(without, Stage.ASSESSMENT).when(decide(DecisionOutcome.START)).caused(DecisionTaken.class);
        using(without, Stage.PILOT)
                .when(decide(DecisionOutcome.SCALE_UP))
                .thenRefused(Rule.GATE_INCOMPLETE, "ce-evidence-missing");
        using(without, Stage.ROLLOUT)
                .when(decide(DecisionOutcome.HAND_OVER))
                .thenRefused(Rule.GATE_INCOMPLETE, "ce-evidence-missing");
        using(with, Stage.PILOT).when(decide(DecisionOutcome.SCALE_UP)).caused(DecisionTaken.class);
    }

    @Test
    void use_is_suspended_and_resumed() {
        using(MINIMAL, Stage.PILOT)
                .when(SUSPEND)
                .then(SUSPENDED)
                .when(SUSPEND)
                .thenNothing()
                .when(new SuspendAi("i", TODAY, "annat skäl"))
                .thenRefused(Rule.AI_USE_SUSPENDED)
                .when(decide(DecisionOutcome.SCALE_UP))
                .thenRefused(Rule.GATE_INCOMPLETE, "ai-use-suspended")
                .when(RESUME)
                .then(new AiUseResumed("i", TODAY, "granskad"))
                .when(RESUME)
                .thenNothing()
                .when(decide(DecisionOutcome.SCALE_UP))
                .caused(DecisionTaken.class);
    }

    @Test
    void a_suspended_use_does_not_start() {
        using(MINIMAL, Stage.ASSESSMENT)
                .given(SUSPENDED)
                .when(decide(DecisionOutcome.START))
                .thenRefused(Rule.GATE_INCOMPLETE, "ai-use-suspended");
    }

    @Test
    void only_what_is_suspended_is_resumed_and_not_before_it_was() {
        using(MINIMAL, Stage.PILOT).when(RESUME).thenRefused(Rule.AI_USE_NOT_SUSPENDED);
        using(MINIMAL, Stage.PILOT)
                .given(SUSPENDED)
                .when(new ResumeAi("i", TODAY.minusDays(1), "granskad", RULES))
                .thenRefused(Rule.RESUMED_BEFORE_SUSPENDED);
        using(MINIMAL, Stage.PILOT)
                .given(SUSPENDED)
                .when(new ResumeAi("i", TOMORROW, "granskad", RULES))
                .thenRefused(Rule.DATE_IN_FUTURE);
    }

    @Test
    void nobody_resumes_the_use_in_an_initiative_that_they_own() {
        using(MINIMAL, Stage.PILOT)
                .given(SUSPENDED)
                .as("owner", Role.BOARD)
                .when(RESUME)
                .thenRefused(Rule.OWN_INITIATIVE);
    }

    @Test
    void use_is_resumed_only_with_what_its_class_requires() {
        using(profile(AiActClass.TRANSPARENCY, null, null), Stage.PILOT)
                .given(SUSPENDED)
                .when(RESUME)
                .thenRefused(Rule.GATE_INCOMPLETE, "transparency-notice-missing");
    }

    @Test
    void use_in_an_ended_initiative_is_not_resumed() {
        using(MINIMAL, Stage.PILOT)
                .given(SUSPENDED, decided(Stage.PILOT, Condition.STOPPED))
                .when(RESUME)
                .thenRefused(Rule.INITIATIVE_ENDED);
    }

    @Test
    void without_ai_there_is_nothing_to_suspend() {
        minor().when(SUSPEND).thenRefused(Rule.AI_NOT_USED);
        using(MINIMAL, Stage.PILOT).when(new SuspendAi("i", TOMORROW, "x")).thenRefused(Rule.DATE_IN_FUTURE);
    }
}
