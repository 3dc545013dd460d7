package se.nyttospar.query.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.nyttospar.events.DomainEvent;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.forum.ForumCharter;
import se.nyttospar.events.forum.ForumClosed;
import se.nyttospar.events.forum.ForumFormed;
import se.nyttospar.events.forum.ForumKind;
import se.nyttospar.events.forum.Mandate;
import se.nyttospar.events.framework.FrameworkPublished;
import se.nyttospar.events.framework.FrameworkRetired;
import se.nyttospar.events.framework.FrameworkRevised;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.indicator.IndicatorDefined;
import se.nyttospar.events.indicator.IndicatorRevised;
import se.nyttospar.events.organisation.DivisionRegistered;
import se.nyttospar.events.organisation.ExternalCode;
import se.nyttospar.events.organisation.ExternalCodeAdded;
import se.nyttospar.events.organisation.ExternalCodeRemoved;
import se.nyttospar.events.organisation.Part;
import se.nyttospar.events.organisation.PartMerged;
import se.nyttospar.events.organisation.PartRenamed;
import se.nyttospar.events.organisation.UnitMoved;
import se.nyttospar.events.organisation.UnitRegistered;
import se.nyttospar.query.catalogue.KnownPart.FormerName;
import se.nyttospar.query.catalogue.KnownPart.KnownCode;
import se.nyttospar.query.running.Example;

class CatalogueTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final ExternalCode OLD = new ExternalCode("kst", "1");
    private static final ExternalCode NEW = new ExternalCode("kst", "2");

    private static Catalogue after(DomainEvent... events) {
        Map<String, Long> sequences = new HashMap<>();
        List<Catalogue.Entry> entries = new ArrayList<>();
        for (DomainEvent event : events) {
            long sequence = sequences.merge(event.stream(), 0L, (old, _) -> old + 1);
            entries.add(new Catalogue.Entry(event.stream().replaceFirst(".*:", ""), sequence, event));
        }
        return Catalogue.of(entries);
    }

    private static GoalFramework framework(String name) {
        return new GoalFramework(
                new LocalText(name, null),
                null,
                null,
                DAY,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void a_unit_shows_its_name_place_and_codes_of_today_and_those_before() {
        KnownPart unit = after(
                        new UnitRegistered("u", "d", "Akuten", List.of(OLD)),
                        new PartRenamed(Part.UNIT, "u", "Akutmottagningen", DAY),
                        new UnitMoved("u", "e", DAY),
                        new ExternalCodeRemoved(Part.UNIT, "u", OLD, DAY.minusDays(1)),
                        new ExternalCodeAdded(Part.UNIT, "u", NEW, DAY))
                .units()
                .get("u");

        assertThat(unit)
                .isEqualTo(new KnownPart(
                        "u",
                        "e",
                        "Akutmottagningen",
                        List.of(new FormerName("Akuten", DAY)),
                        List.of(
                                new KnownCode("kst", "1", null, DAY.minusDays(1)),
                                new KnownCode("kst", "2", DAY, null)),
                        null,
                        List.of(),
                        4));
    }

    @Test
    void a_merged_division_stays_with_its_last_day_and_what_it_merged_into() {
        KnownPart division = after(
                        new DivisionRegistered("d", "Medicin", List.of()),
                        new DivisionRegistered("e", "Kirurgi", List.of()),
                        new PartMerged(Part.DIVISION, "d", "e", DAY, "Ihop"))
                .divisions()
                .get("d");

        assertThat(division).isEqualTo(new KnownPart("d", null, "Medicin", List.of(), List.of(), DAY, List.of("e"), 1));
    }

    @Test
    void a_retired_framework_shows_its_last_content() {
        KnownFramework known = after(
                        new FrameworkPublished("f", framework("Före")),
                        new FrameworkRevised("f", framework("Efter"), "x"),
                        new FrameworkRetired("f", DAY, "x"))
                .frameworks()
                .get("f");

        assertThat(known).isEqualTo(new KnownFramework("f", framework("Efter"), DAY, 2));
    }

    @Test
    void an_indicator_counts_by_its_newest_definition() {
        var newest = Example.indicator("other", 7).definition();

        var indicator = after(Example.indicator("i", null), new IndicatorRevised("i", newest, "x"))
                .indicator("i");

        assertThat(indicator).isEqualTo(new Catalogue.Defined<>(new IndicatorDefined("i", newest), 1));
    }

    @Test
    void a_closed_forum_is_still_known() {
        var charter = new ForumCharter(ForumKind.AI_COUNCIL, new LocalText("AI-rådet", null), Mandate.ADVISES, null);

        assertThat(after(new ForumFormed("f", charter), new ForumClosed("f", DAY, "x"))
                        .forums()
                        .get("f"))
                .isEqualTo(new KnownCharter<>("f", charter, DAY, 1));
    }
}
