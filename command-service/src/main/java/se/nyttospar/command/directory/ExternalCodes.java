package se.nyttospar.command.directory;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.organisation.DivisionRegistered;
import se.nyttospar.events.organisation.ExternalCode;
import se.nyttospar.events.organisation.ExternalCodeAdded;
import se.nyttospar.events.organisation.ExternalCodeRemoved;
import se.nyttospar.events.organisation.Part;
import se.nyttospar.events.organisation.PartMerged;
import se.nyttospar.events.organisation.UnitRegistered;

/**
 * What other systems call divisions and units, and when: a code stands for one division and one unit at a time, and goes on with the one
 * that its holder merges into.
 */
@Component
@ProcessingGroup(Directory.PROCESSOR)
public class ExternalCodes {

    /** First day of a code whose first day nobody stated. */
    private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    /** A unit with the days on which it has a code; {@code to} is none while it goes on. */
    public record Holder(
            String unitId, LocalDate from, @Nullable LocalDate to) {
        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    private final JdbcClient jdbc;

    ExternalCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(DivisionRegistered event) {
        event.externalCodes().forEach(code -> add(Part.DIVISION, event.divisionId(), code, ALWAYS));
    }

    @EventHandler
    void on(UnitRegistered event) {
        event.externalCodes().forEach(code -> add(Part.UNIT, event.unitId(), code, ALWAYS));
    }

    @EventHandler
    void on(ExternalCodeAdded event) {
        add(event.part(), event.id(), event.code(), event.from());
    }

    @EventHandler
    void on(ExternalCodeRemoved event) {
        jdbc.sql("""
                        update external_code set valid_to = :day
                        where kind = :kind and system = :system and code = :code and part_id = :id and valid_to is null""")
                .param("day", event.lastDay())
                .param("kind", event.part().name())
                .param("system", event.code().system())
                .param("code", event.code().code())
                .param("id", event.id())
                .update();
    }

    @EventHandler
    void on(PartMerged event) {
        List<ExternalCode> going = jdbc.sql("""
                        update external_code set valid_to = :day
                        where kind = :kind and part_id = :id and valid_to is null
                        returning system, code""")
                .param("day", event.lastDay())
                .param("kind", event.part().name())
                .param("id", event.id())
                .query((row, _) -> new ExternalCode(row.getString("system"), row.getString("code")))
                .list();
        going.forEach(
                code -> add(event.part(), event.into(), code, event.lastDay().plusDays(1)));
    }

    /** Every unit that has or had an external code; {@code system} is left open where it is none. */
    public List<Holder> holders(@Nullable String system, String code) {
        return jdbc.sql("""
                        select distinct part_id, valid_from, valid_to from external_code
                        where kind = 'UNIT' and code = :code and (cast(:system as text) is null or system = :system)""")
                .param("code", code)
                .param("system", system)
                .query((row, _) -> new Holder(
                        row.getString("part_id"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    private void add(Part part, String id, ExternalCode code, LocalDate from) {
        // Two requests that give the same code to different ones follow one another.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:code, 0))")
                .param("code", code.system() + ':' + code.code())
                .query(row -> {});
        int added = jdbc.sql("""
                        insert into external_code (kind, system, code, part_id, valid_from)
                        select :kind, :system, :code, :id, :from
                        where not exists (
                            select 1 from external_code where kind = :kind and system = :system and code = :code
                            and (valid_to is null or valid_to >= :from))""")
                .param("system", code.system())
                .param("code", code.code())
                .param("kind", part.name())
                .param("id", id)
                .param("from", from)
                .update();
        if (added == 0) {
            throw new Refusal(Rule.EXTERNAL_CODE_TAKEN, code.system() + ':' + code.code());
        }
    }
}
