package se.nyttospar.command.directory;

import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.benefit.BenefitDefined;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.framework.FrameworkPublished;
import se.nyttospar.events.framework.GoalFramework.IndicatorArea;
import se.nyttospar.events.organisation.ExternalCode;
import se.nyttospar.events.organisation.UnitRegistered;

/** Kept in the transaction of the events that it is made from, so that the next command can use what the last one said. */
@Component
@ProcessingGroup(Directory.PROCESSOR)
public class Directory {

    public static final String PROCESSOR = "directory";

    private final JdbcClient jdbc;

    Directory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(UnitRegistered event) {
        for (ExternalCode code : event.externalCodes()) {
            try {
                jdbc.sql("insert into external_code (system, code, unit_id) values (:system, :code, :unit)")
                        .param("system", code.system())
                        .param("code", code.code())
                        .param("unit", event.unitId())
                        .update();
            } catch (DuplicateKeyException _) {
                throw new Refusal(Rule.EXTERNAL_CODE_TAKEN, code.system() + ':' + code.code());
            }
        }
    }

    @EventHandler
    void on(BenefitDefined event) {
        BenefitProfile profile = event.profile();
        jdbc.sql("""
                        insert into benefit_place (benefit_id, initiative_id, indicator_id, division_id, unit_id)
                        values (:benefit, :initiative, :indicator, :division, :unit)""")
                .param("benefit", event.benefitId())
                .param("initiative", profile.initiativeId())
                .param("indicator", profile.indicatorId())
                .param("division", profile.divisionId())
                .param("unit", profile.unitId())
                .update();
    }

    @EventHandler
    void on(FrameworkPublished event) {
        for (IndicatorArea area : event.framework().indicatorAreas()) {
            jdbc.sql("insert into indicator_area (area, framework_id) values (:area, :framework)")
                    .param("area", area.id())
                    .param("framework", event.frameworkId())
                    .update();
        }
    }

    /** Whether a goal framework names the indicator area. */
    public boolean hasIndicatorArea(String area) {
        return jdbc.sql("select exists (select 1 from indicator_area where area = :area)")
                .param("area", area)
                .query(Boolean.class)
                .single();
    }

    /** The unit with an external code; more than one when the system is left open and several use the code. */
    public List<String> unitsCalled(@Nullable String system, String code) {
        return jdbc.sql("""
                        select distinct unit_id from external_code
                        where code = :code and (cast(:system as text) is null or system = :system)""")
                .param("code", code)
                .param("system", system)
                .query(String.class)
                .list();
    }

    /** Benefits that measure an indicator in a unit. */
    public List<String> benefitsMeasuring(String indicatorId, String unitId) {
        return jdbc.sql("select benefit_id from benefit_place where indicator_id = :indicator and unit_id = :unit")
                .param("indicator", indicatorId)
                .param("unit", unitId)
                .query(String.class)
                .list();
    }

    /** Benefits of an initiative. */
    public List<String> benefitsOf(String initiativeId) {
        return jdbc.sql("select benefit_id from benefit_place where initiative_id = :initiative order by benefit_id")
                .param("initiative", initiativeId)
                .query(String.class)
                .list();
    }

    /** The indicator that a benefit is measured by, when there is such a benefit. */
    public Optional<String> indicatorOf(String benefitId) {
        return jdbc.sql("select indicator_id from benefit_place where benefit_id = :benefit")
                .param("benefit", benefitId)
                .query(String.class)
                .optional();
    }
}
