package se.nyttospar.command.directory;

import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nyttospar.events.benefit.BenefitDefined;
import se.nyttospar.events.benefit.BenefitProfile;

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
