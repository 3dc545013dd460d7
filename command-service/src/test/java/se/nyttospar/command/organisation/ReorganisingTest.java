package se.nyttospar.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.nyttospar.command.organisation.PartCommand.AddExternalCode;
import se.nyttospar.command.organisation.PartCommand.ClosePart;
import se.nyttospar.command.organisation.PartCommand.MergePart;
import se.nyttospar.command.organisation.PartCommand.MoveUnit;
import se.nyttospar.command.organisation.PartCommand.RegisterUnit;
import se.nyttospar.command.organisation.PartCommand.RemoveExternalCode;
import se.nyttospar.command.organisation.PartCommand.RenamePart;
import se.nyttospar.command.organisation.PartCommand.SplitPart;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.organisation.DivisionRegistered;
import se.nyttospar.events.organisation.ExternalCode;
import se.nyttospar.events.organisation.ExternalCodeAdded;
import se.nyttospar.events.organisation.ExternalCodeRemoved;
import se.nyttospar.events.organisation.OrganisationEvent;
import se.nyttospar.events.organisation.Part;
import se.nyttospar.events.organisation.PartClosed;
import se.nyttospar.events.organisation.PartMerged;
import se.nyttospar.events.organisation.PartRenamed;
import se.nyttospar.events.organisation.PartSplit;
import se.nyttospar.events.organisation.UnitMoved;
import se.nyttospar.events.organisation.UnitRegistered;

class ReorganisingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final ExternalCode HSA = new ExternalCode("hsa", "SE1");
    private static final ExternalCode COST = new ExternalCode("kst", "41");
    private static final UnitRegistered UNIT = new UnitRegistered("u", "d", "Akuten", List.of(HSA));
    private static final DivisionRegistered DIVISION = new DivisionRegistered("d", "Medicin", List.of());
    private static final PartClosed CLOSED = new PartClosed(Part.UNIT, "u", LAST, "Flytt");

    private static PartState after(OrganisationEvent... events) {
        PartState state = new PartState.Unregistered();
        for (OrganisationEvent event : events) {
            state = PartState.evolve(state, event);
        }
        return state;
    }

    private static Circumstances circumstances(@Nullable Long version) {
        return new Circumstances(new Actor("admin", Set.of(), null), TODAY, version);
    }

    private static List<OrganisationEvent> decide(PartCommand command, OrganisationEvent... history) {
        return PartDecider.decide(command, after(history), circumstances(1L));
    }

    private static Rule refused(PartCommand command, OrganisationEvent... history) {
        return catchThrowableOfType(Refusal.class, () -> decide(command, history))
                .rule();
    }

    private static OtherPart open(Part part, String id) {
        return new OtherPart(part, id, true, null);
    }

    private static ClosePart close(String... openUnits) {
        return new ClosePart(Part.UNIT, "u", LAST, "Flytt", List.of(openUnits));
    }

    @Test
    void a_unit_is_renamed_from_a_day_that_has_been() {
        var rename = new RenamePart(Part.UNIT, "u", "Akutmottagningen", TODAY);

        assertThat(decide(rename, UNIT)).containsExactly(new PartRenamed(Part.UNIT, "u", "Akutmottagningen", TODAY));
        assertThat(decide(rename, UNIT, new PartRenamed(Part.UNIT, "u", "Akutmottagningen", TODAY)))
                .isEmpty();
        assertThat(refused(new RenamePart(Part.UNIT, "u", "X", TODAY.plusDays(1)), UNIT))
                .isEqualTo(Rule.DATE_IN_FUTURE);
        assertThat(refused(rename)).isEqualTo(Rule.UNIT_NOT_FOUND);
    }

    @Test
    void a_name_does_not_begin_before_the_one_that_it_follows() {
        var renamed = new PartRenamed(Part.UNIT, "u", "Nya A", TODAY.minusDays(10));
        var earlier = new RenamePart(Part.UNIT, "u", "Äldre A", TODAY.minusDays(11));

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> decide(earlier, UNIT, renamed));

        assertThat(refusal.rule()).isEqualTo(Rule.PART_HISTORY_OUT_OF_ORDER);
        assertThat(refusal.detailEn()).contains(TODAY.minusDays(10).toString());
        assertThat(refused(new RenamePart(Part.UNIT, "u", "Nya A", TODAY.minusDays(11)), UNIT, renamed))
                .isEqualTo(Rule.PART_HISTORY_OUT_OF_ORDER);
        assertThat(decide(new RenamePart(Part.UNIT, "u", "Rättad A", TODAY.minusDays(10)), UNIT, renamed))
                .hasSize(1);
    }

    @Test
    void a_unit_does_not_move_before_its_latest_move_but_may_be_renamed_before_it() {
        var moved = new UnitMoved("u", "e", TODAY.minusDays(10));

        assertThat(refused(new MoveUnit("u", open(Part.DIVISION, "f"), TODAY.minusDays(11)), UNIT, moved))
                .isEqualTo(Rule.PART_HISTORY_OUT_OF_ORDER);
        assertThat(decide(new MoveUnit("u", open(Part.DIVISION, "f"), TODAY), UNIT, moved))
                .hasSize(1);
        assertThat(decide(new RenamePart(Part.UNIT, "u", "Äldre A", TODAY.minusDays(11)), UNIT, moved))
                .hasSize(1);
    }

    @Test
    void nothing_is_reorganised_without_the_version_that_was_read() {
        for (PartCommand command : List.of(
                new RenamePart(Part.UNIT, "u", "X", TODAY),
                close(),
                new MoveUnit("u", open(Part.DIVISION, "e"), TODAY),
                new AddExternalCode(Part.UNIT, "u", COST, TODAY),
                new RemoveExternalCode(Part.UNIT, "u", HSA, TODAY))) {
            Refusal refusal = catchThrowableOfType(
                    Refusal.class, () -> PartDecider.decide(command, after(UNIT), circumstances(null)));
            assertThat(refusal.rule()).isEqualTo(Rule.IF_MATCH_MISSING);
        }
    }

    @Test
    void a_closed_unit_takes_nothing_more_and_is_closed_once() {
        assertThat(decide(close(), UNIT)).containsExactly(CLOSED);
        assertThat(decide(close(), UNIT, CLOSED)).isEmpty();
        assertThat(refused(new ClosePart(Part.UNIT, "u", TODAY, "Annat", List.of()), UNIT, CLOSED))
                .isEqualTo(Rule.UNIT_CLOSED);
        assertThat(refused(new RenamePart(Part.UNIT, "u", "X", TODAY), UNIT, CLOSED))
                .isEqualTo(Rule.UNIT_CLOSED);
        assertThat(decide(new RemoveExternalCode(Part.UNIT, "u", HSA, LAST), UNIT, CLOSED))
                .containsExactly(new ExternalCodeRemoved(Part.UNIT, "u", HSA, LAST));
    }

    @Test
    void merges_into_another_that_goes_on() {
        assertThat(decide(new MergePart(Part.UNIT, "u", open(Part.UNIT, "v"), LAST, "Ihop", List.of()), UNIT))
                .containsExactly(new PartMerged(Part.UNIT, "u", "v", LAST, "Ihop"));
        assertThat(refused(new MergePart(Part.UNIT, "u", open(Part.UNIT, "u"), LAST, "Ihop", List.of()), UNIT))
                .isEqualTo(Rule.SUCCESSOR_NOT_ANOTHER);
        var unknown = new OtherPart(Part.UNIT, "v", false, null);
        assertThat(refused(new MergePart(Part.UNIT, "u", unknown, LAST, "Ihop", List.of()), UNIT))
                .isEqualTo(Rule.UNIT_UNKNOWN);
        var ending = new OtherPart(Part.UNIT, "v", true, LAST);
        assertThat(refused(new MergePart(Part.UNIT, "u", ending, LAST, "Ihop", List.of()), UNIT))
                .isEqualTo(Rule.UNIT_CLOSED);
    }

    @Test
    void splits_a_division_once_its_units_have_somewhere_to_go() {
        var into = List.of(open(Part.DIVISION, "a"), open(Part.DIVISION, "b"));

        assertThat(decide(new SplitPart(Part.DIVISION, "d", into, LAST, "Delas", List.of()), DIVISION))
                .containsExactly(new PartSplit(Part.DIVISION, "d", List.of("a", "b"), LAST, "Delas"));
        assertThat(refused(new SplitPart(Part.DIVISION, "d", into, LAST, "Delas", List.of("u")), DIVISION))
                .isEqualTo(Rule.DIVISION_HAS_UNITS);
        assertThat(refused(
                        new SplitPart(
                                Part.DIVISION,
                                "d",
                                List.of(open(Part.DIVISION, "a"), open(Part.DIVISION, "a")),
                                LAST,
                                "Delas",
                                List.of()),
                        DIVISION))
                .isEqualTo(Rule.SUCCESSOR_NOT_ANOTHER);
    }

    @Test
    void a_unit_moves_to_a_division_that_goes_on() {
        assertThat(decide(new MoveUnit("u", open(Part.DIVISION, "e"), TODAY), UNIT))
                .containsExactly(new UnitMoved("u", "e", TODAY));
        assertThat(decide(new MoveUnit("u", open(Part.DIVISION, "d"), TODAY), UNIT))
                .isEmpty();
        var ended = new OtherPart(Part.DIVISION, "e", true, TODAY.minusDays(1));
        assertThat(refused(new MoveUnit("u", ended, TODAY), UNIT)).isEqualTo(Rule.DIVISION_CLOSED);
        assertThat(refused(new RegisterUnit("w", ended, "Ny", List.of()))).isEqualTo(Rule.DIVISION_CLOSED);
    }

    @Test
    void codes_come_and_go() {
        var added = new ExternalCodeAdded(Part.UNIT, "u", COST, TODAY);

        assertThat(decide(new AddExternalCode(Part.UNIT, "u", COST, TODAY), UNIT))
                .containsExactly(added);
        assertThat(decide(new AddExternalCode(Part.UNIT, "u", COST, TODAY), UNIT, added))
                .isEmpty();
        assertThat(refused(new RemoveExternalCode(Part.UNIT, "u", COST, TODAY), UNIT))
                .isEqualTo(Rule.EXTERNAL_CODE_UNKNOWN);
        assertThat(decide(new RemoveExternalCode(Part.UNIT, "u", COST, TODAY), UNIT, added))
                .hasSize(1);
    }
}
