package se.nyttospar.command.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.benefit.BenefitDefined;
import se.nyttospar.events.framework.FrameworkPublished;
import se.nyttospar.events.framework.FrameworkRetired;
import se.nyttospar.events.framework.FrameworkRevised;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.framework.GoalFramework.IndicatorArea;
import se.nyttospar.events.initiative.InitiativeProposed;

/** What goal frameworks name, and which of them are retired; a new initiative or benefit under a retired one is refused. */
@Component
@ProcessingGroup(Directory.PROCESSOR)
public class FrameworkDirectory {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final JdbcClient jdbc;
    private final Clock clock;

    FrameworkDirectory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventHandler
    void on(FrameworkPublished event) {
        name(event.frameworkId(), event.framework());
    }

    @EventHandler
    void on(FrameworkRevised event) {
        jdbc.sql("delete from indicator_area where framework_id = :framework")
                .param("framework", event.frameworkId())
                .update();
        name(event.frameworkId(), event.framework());
    }

    @EventHandler
    void on(FrameworkRetired event) {
        jdbc.sql("insert into retired_framework (framework_id, last_day) values (:framework, :day)")
                .param("framework", event.frameworkId())
                .param("day", event.lastDay())
                .update();
    }

    @EventHandler
    void on(InitiativeProposed event) {
        checkInForce(event.frameworkId());
    }

    @EventHandler
    void on(BenefitDefined event) {
        checkInForce(event.profile().frameworkId());
    }

    /** Whether a goal framework that is not retired names the indicator area. */
    public boolean hasIndicatorArea(String area, LocalDate today) {
        return jdbc.sql("""
                        select exists (
                            select 1 from indicator_area a left join retired_framework r using (framework_id)
                            where a.area = :area and (r.last_day is null or r.last_day >= :today))""")
                .param("area", area)
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    private void name(String framework, GoalFramework content) {
        for (IndicatorArea area : content.indicatorAreas()) {
            jdbc.sql("insert into indicator_area (area, framework_id) values (:area, :framework)")
                    .param("area", area.id())
                    .param("framework", framework)
                    .update();
        }
    }

    private void checkInForce(String framework) {
        jdbc.sql("select last_day from retired_framework where framework_id = :framework and last_day < :today")
                .param("framework", framework)
                .param("today", LocalDate.now(clock.withZone(STOCKHOLM)))
                .query(LocalDate.class)
                .optional()
                .ifPresent(lastDay -> {
                    throw new Refusal(Rule.FRAMEWORK_RETIRED, framework, lastDay);
                });
    }
}
