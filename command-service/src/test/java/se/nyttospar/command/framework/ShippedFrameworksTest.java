package se.nyttospar.command.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.framework.Handling;

class ShippedFrameworksTest {

    private static final LocalDate ADOPTED = LocalDate.of(2026, 1, 20);
    private static final ShippedFrameworks SHIPPED = new ShippedFrameworks(new FrameworkSchema());

    private static GoalFramework adopted(String id, @Nullable LocalDate day) {
        return Adoption.of(SHIPPED.named(id).orElseThrow().adopted(day));
    }

    @Test
    void orebro_has_seven_goals_and_deadlines_that_count_from_adoption() {
        GoalFramework orebro = adopted("orebro-ai-strategi", ADOPTED);

        assertThat(orebro.perspectives())
                .hasSize(7)
                .allSatisfy(goal -> assertThat(goal.goals()).hasSize(1));
        assertThat(orebro.focusAreas()).hasSize(7);
        assertThat(orebro.effectGoals())
                .extracting(GoalFramework.EffectGoal::id, GoalFramework.EffectGoal::deadline)
                .contains(
                        tuple("riskbedomning", LocalDate.of(2027, 1, 20)),
                        tuple("fem-partnerskap", LocalDate.of(2028, 1, 20)),
                        tuple("mognadsniva", LocalDate.of(2029, 1, 20)),
                        tuple("teknisk-infrastruktur", LocalDate.of(2028, 12, 31)));
        assertThat(orebro.validTo()).isEqualTo(LocalDate.of(2030, 1, 19));
    }

    @Test
    void orebro_brings_its_five_partnerships_and_its_maturity_as_an_ordinal_scale() {
        var file = SHIPPED.named("orebro-ai-strategi").orElseThrow();
        var partnerships = adopted("orebro-ai-strategi", ADOPTED).effectGoals().stream()
                .filter(goal -> goal.id().equals("fem-partnerskap"))
                .findFirst()
                .orElseThrow();

        assertThat(partnerships.targetValue()).isEqualByComparingTo(new BigDecimal("5"));
        assertThat(partnerships.indicatorId()).isEqualTo("strategiska-partnerskap");
        assertThat(file.indicators())
                .filteredOn(indicator -> indicator.id().equals("ai-mognadsniva"))
                .singleElement()
                .satisfies(indicator -> assertThat(indicator.definition(1).scale())
                        .extracting(level -> level.name().sv())
                        .containsExactly("Utforskare", "Professionell"));
    }

    @Test
    void skane_has_five_overall_goals_and_fifteen_strategic_ones() {
        GoalFramework skane = adopted("skane-ai-strategi", ADOPTED);

        assertThat(skane.perspectives()).hasSize(5);
        assertThat(skane.perspectives().stream().flatMap(p -> p.goals().stream()))
                .hasSize(15);
        assertThat(skane.validTo()).isNull();
    }

    @Test
    void vgr_hands_three_of_its_six_areas_to_research_and_innovation() {
        GoalFramework vgr = adopted("vgr-ai-2026-2028", null);

        assertThat(vgr.focusAreas())
                .filteredOn(area -> area.handling() == Handling.IMPLEMENTATION)
                .hasSize(3)
                .allSatisfy(area -> assertThat(area.toYears()).isEqualTo(3));
        assertThat(vgr.focusAreas())
                .filteredOn(area -> area.handling() == Handling.RESEARCH_AND_INNOVATION)
                .hasSize(3)
                .allSatisfy(area ->
                        assertThat(List.of(area.fromYears(), area.toYears())).containsExactly(3, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"norrbotten-2026-2028", "orebro-ai-strategi", "skane-ai-strategi", "vgr-ai-2026-2028"})
    void every_shipped_framework_is_consistent_and_has_a_real_rate_of_three_per_cent(String id) {
        GoalFramework framework = adopted(id, LocalDate.of(2026, 2, 11));

        assertThat(FrameworkRules.faults(framework)).isEmpty();
        assertThat(framework.discountRates())
                .singleElement()
                .satisfies(rate -> assertThat(rate.rate()).isEqualByComparingTo("0.03"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"orebro-ai-strategi", "skane-ai-strategi"})
    void what_counts_from_adoption_needs_its_day(String id) {
        assertThatThrownBy(() -> adopted(id, null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(Rule.ADOPTION_DATE_MISSING));
    }

    @ParameterizedTest
    @CsvSource({
        "orebro-ai-strategi, 000",
        "skane-ai-strategi, 001",
        "norrbotten-2026-2028, 002",
        "vgr-ai-2026-2028, 003"
    })
    void names_stand_in_the_regions_own_text(String id, String text) {
        String source = letters(text(text));
        GoalFramework framework = adopted(id, ADOPTED);

        Stream<LocalText> names = Stream.of(
                        framework.perspectives().stream().map(GoalFramework.Perspective::name),
                        framework.perspectives().stream()
                                .flatMap(p -> p.goals().stream())
                                .map(GoalFramework.StrategicGoal::name),
                        framework.effectGoals().stream().map(GoalFramework.EffectGoal::name),
                        framework.focusAreas().stream().map(GoalFramework.FocusArea::name))
                .flatMap(stream -> stream);

        assertThat(names).allSatisfy(name -> {
            assertThat(source).contains(letters(name.sv()));
            assertThat(name.en()).isNotBlank();
        });
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s-]+", "").toLowerCase(Locale.ROOT);
    }

    private static String text(String number) {
        Path folder = Path.of("..")
                .toAbsolutePath()
                .resolve(System.getProperty("nyttospar.shared", "../shared"))
                .resolve("seeds")
                .normalize();
        assumeThat(folder)
                .as("the regions' texts; point -Dnyttospar.shared at their folder")
                .exists();
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
