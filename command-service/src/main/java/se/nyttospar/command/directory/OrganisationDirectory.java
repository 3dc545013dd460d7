package se.nyttospar.command.directory;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nyttospar.command.organisation.OtherPart;
import se.nyttospar.events.organisation.DivisionRegistered;
import se.nyttospar.events.organisation.Part;
import se.nyttospar.events.organisation.PartClosed;
import se.nyttospar.events.organisation.PartMerged;
import se.nyttospar.events.organisation.PartSplit;
import se.nyttospar.events.organisation.UnitMoved;
import se.nyttospar.events.organisation.UnitRegistered;

/** The divisions and units there are, which belongs where, and the last day of those that end. */
@Component
@ProcessingGroup(Directory.PROCESSOR)
public class OrganisationDirectory {

    private final JdbcClient jdbc;
    private final LastDays lastDays;

    OrganisationDirectory(JdbcClient jdbc, LastDays lastDays) {
        this.jdbc = jdbc;
        this.lastDays = lastDays;
    }

    @EventHandler
    void on(DivisionRegistered event) {
        jdbc.sql("insert into part (kind, id) values ('DIVISION', :id)")
                .param("id", event.divisionId())
                .update();
    }

    @EventHandler
    void on(UnitRegistered event) {
        jdbc.sql("insert into part (kind, id, division_id) values ('UNIT', :id, :division)")
                .param("id", event.unitId())
                .param("division", event.divisionId())
                .update();
    }

    @EventHandler
    void on(UnitMoved event) {
        jdbc.sql("update part set division_id = :division where kind = 'UNIT' and id = :id")
                .param("id", event.unitId())
                .param("division", event.divisionId())
                .update();
    }

    @EventHandler
    void on(PartClosed event) {
        end(event.part(), event.id(), event.lastDay());
    }

    @EventHandler
    void on(PartMerged event) {
        end(event.part(), event.id(), event.lastDay());
    }

    @EventHandler
    void on(PartSplit event) {
        end(event.part(), event.id(), event.lastDay());
    }

    /** A division or unit as it is known now. */
    public OtherPart find(Part part, String id) {
        return jdbc.sql("select last_day from part where kind = :kind and id = :id")
                .param("kind", part.name())
                .param("id", id)
                .query((row, _) -> new OtherPart(part, id, true, row.getObject("last_day", LocalDate.class)))
                .optional()
                .orElse(new OtherPart(part, id, false, null));
    }

    /** Units of a division that go on after a day. */
    public List<String> unitsOpenAfter(String divisionId, LocalDate day) {
        return jdbc.sql("""
                        select id from part
                        where kind = 'UNIT' and division_id = :division and (last_day is null or last_day > :day)
                        order by id""")
                .param("division", divisionId)
                .param("day", day)
                .query(String.class)
                .list();
    }

    private void end(Part part, String id, LocalDate lastDay) {
        jdbc.sql("update part set last_day = :day where kind = :kind and id = :id")
                .param("day", lastDay)
                .param("kind", part.name())
                .param("id", id)
                .update();
        lastDays.changed();
    }
}
