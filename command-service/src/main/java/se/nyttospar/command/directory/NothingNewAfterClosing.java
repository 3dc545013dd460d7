package se.nyttospar.command.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.benefit.BenefitDefined;
import se.nyttospar.events.initiative.InitiativeProposed;

/** A division or unit that is closed, merged or split takes no new initiatives and benefits. */
@Component
@ProcessingGroup(Directory.PROCESSOR)
class NothingNewAfterClosing {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final LastDays lastDays;
    private final Clock clock;

    NothingNewAfterClosing(LastDays lastDays, Clock clock) {
        this.lastDays = lastDays;
        this.clock = clock;
    }

    @EventHandler
    void on(InitiativeProposed event) {
        check(event.divisionId(), null);
    }

    @EventHandler
    void on(BenefitDefined event) {
        check(event.profile().divisionId(), null);
        check(event.profile().divisionId(), event.profile().unitId());
    }

    private void check(String divisionId, @Nullable String unitId) {
        LocalDate lastDay = lastDays.of(divisionId, unitId);
        if (lastDay != null && lastDay.isBefore(LocalDate.now(clock.withZone(STOCKHOLM)))) {
            throw unitId == null
                    ? new Refusal(Rule.DIVISION_CLOSED, divisionId, lastDay)
                    : new Refusal(Rule.UNIT_CLOSED, unitId, lastDay);
        }
    }
}
