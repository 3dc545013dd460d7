package se.nyttospar.events.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.nyttospar.events.catalogue.AiRulesFile;
import se.nyttospar.events.initiative.ai.AiActClass;
import se.nyttospar.events.initiative.ai.AiProfile;
import se.nyttospar.events.initiative.ai.AiRole;
import se.nyttospar.events.initiative.ai.AiRule;
import se.nyttospar.events.initiative.ai.AiRules;
import se.nyttospar.events.initiative.ai.Artefact;
import se.nyttospar.events.initiative.ai.ArtefactKind;
import se.nyttospar.events.initiative.ai.HumanOversight;
import se.nyttospar.events.initiative.ai.MedicalDevice;
import se.nyttospar.events.initiative.ai.MedicalDevice.Regulation;

class AiRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final AiRules RULES = AiRulesFile.read();

    private static AiProfile profile(
            AiActClass aiActClass,
            AiRole role,
            boolean personalData,
            @Nullable MedicalDevice device,
            Artefact... there) {
        return new AiProfile(
                aiActClass, role, "Sortera frågor", personalData, null, null, device, Arrays.asList(there));
    }

    private static List<String> unsatisfied(AiProfile profile, Stage stage, LocalDate day) {
        return RULES.unsatisfied(profile, stage, day).stream().map(AiRule::id).toList();
    }

    @Test
    void every_rule_has_its_own_code_both_languages_a_source_and_a_date() {
        assertThat(RULES.rules())
                .isNotEmpty()
                .allSatisfy(rule -> {
                    assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
                    assertThat(rule.sentence().sv()).endsWith(".");
                    assertThat(rule.sentence().en()).isNotNull().endsWith(".");
                    assertThat(rule.source()).contains("art.");
                    assertThat(rule.askedFrom()).isBeforeOrEqualTo(rule.lawFrom());
                })
                .map(AiRule::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_high_risk_use_with_personal_data_needs_all_that_the_law_names() {
        var bare = profile(AiActClass.HIGH_RISK_ANNEX_III, AiRole.DEPLOYER, true, null);

        assertThat(unsatisfied(bare, Stage.PILOT, DAY))
                .containsExactly(
                        "dpia-missing",
                        "human-oversight-missing",
                        "instructions-for-use-missing",
                        "log-retention-missing",
                        "fria-missing",
                        "eu-registration-missing");
    }

    @Test
    void what_is_there_is_not_asked_for() {
        var there = new AiProfile(
                AiActClass.HIGH_RISK_ANNEX_III,
                AiRole.DEPLOYER,
                "Sortera frågor",
                true,
                new HumanOversight("sjuksköterska i triage", "läser varje förslag"),
                183,
                null,
                List.of(
                        new Artefact(ArtefactKind.DPIA, "RN 2026-12", DAY),
                        new Artefact(ArtefactKind.FRIA, "RN 2026-13", DAY),
                        new Artefact(ArtefactKind.EU_DATABASE_REGISTRATION, "EU-1", DAY),
                        new Artefact(ArtefactKind.INSTRUCTIONS_FOR_USE, "IFU 3", DAY)));

        assertThat(unsatisfied(there, Stage.ROLLOUT, DAY)).isEmpty();
        assertThat(unsatisfied(there, Stage.ROLLOUT, DAY.minusDays(1)))
                .containsExactly(
                        "dpia-missing", "instructions-for-use-missing", "fria-missing", "eu-registration-missing");
    }

    @Test
    void logs_are_kept_for_six_months() {
        var short182 = new AiProfile(
                AiActClass.HIGH_RISK_ANNEX_I, AiRole.DEPLOYER, "Läsa bilder", false, null, 182, null, List.of());

        assertThat(unsatisfied(short182, Stage.PILOT, DAY)).contains("log-retention-missing");
    }

    @Test
    void a_medical_device_needs_ce_evidence_that_holds_when_it_is_rolled_out() {
        var none = profile(
                AiActClass.MINIMAL, AiRole.DEPLOYER, false, new MedicalDevice(Regulation.MDR, "IIa", null, null));
        var expired = profile(
                AiActClass.MINIMAL,
                AiRole.DEPLOYER,
                false,
                new MedicalDevice(Regulation.MDR, "IIa", "CE 2797", DAY.minusDays(1)));
        var valid = profile(
                AiActClass.MINIMAL, AiRole.DEPLOYER, false, new MedicalDevice(Regulation.IVDR, "C", "CE 2797", DAY));

        assertThat(unsatisfied(none, Stage.PILOT, DAY)).isEmpty();
        assertThat(unsatisfied(none, Stage.ROLLOUT, DAY)).containsExactly("ce-evidence-missing");
        assertThat(unsatisfied(expired, Stage.OPERATION, DAY)).containsExactly("ce-evidence-missing");
        assertThat(unsatisfied(valid, Stage.OPERATION, DAY)).isEmpty();
    }

    @Test
    void a_minimal_use_without_personal_data_needs_nothing() {
        assertThat(unsatisfied(profile(AiActClass.MINIMAL, AiRole.DEPLOYER, false, null), Stage.OPERATION, DAY))
                .isEmpty();
    }

    @Test
    void only_a_provider_registers_what_is_exempt() {
        var exempt = List.of("human-oversight-missing", "exemption-assessment-missing");

        assertThat(unsatisfied(profile(AiActClass.ANNEX_III_EXEMPT, AiRole.DEPLOYER, false, null), Stage.ROLLOUT, DAY))
                .isEqualTo(exempt);
        assertThat(unsatisfied(profile(AiActClass.ANNEX_III_EXEMPT, AiRole.PROVIDER, false, null), Stage.ROLLOUT, DAY))
                .contains("exemption-registration-missing");
    }

    @Test
    void nothing_is_asked_for_before_its_day() {
        var talking = profile(AiActClass.TRANSPARENCY, AiRole.DEPLOYER, false, null);

        assertThat(unsatisfied(talking, Stage.PILOT, LocalDate.of(2025, 7, 31))).isEmpty();
        assertThat(unsatisfied(talking, Stage.PILOT, LocalDate.of(2025, 8, 1)))
                .containsExactly("transparency-notice-missing");
    }
}
