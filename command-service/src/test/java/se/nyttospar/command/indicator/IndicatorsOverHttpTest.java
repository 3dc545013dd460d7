package se.nyttospar.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nyttospar.command.directory.IndicatorDirectory;
import se.nyttospar.command.testing.RunningService;
import se.nyttospar.events.indicator.Grouping;

class IndicatorsOverHttpTest extends RunningService {

    @Autowired
    private IndicatorDirectory directory;

    private static String plausible(String id, String range) {
        String indicator = indicator(id, "MONTH");
        return indicator.substring(0, indicator.length() - 1) + ",'plausible':" + range + "}";
    }

    @Test
    void a_revised_range_is_expected_of_the_next_value() {
        Reply defined = post(admin, "/indicators", plausible("ranged", "{'low':0,'high':100}"));
        assertThat(directory.expectedOf("ranged").high()).isEqualByComparingTo("100");

        String revision = "{'definition':%s,'reason':'Kan vara mer än allt'}"
                .formatted(plausible("ranged", "{'low':0,'high':250}"));
        assertThat(post(admin, "/indicators/ranged/revision", revision).status())
                .isEqualTo(428);
        Reply revised = post(admin, "/indicators/ranged/revision", revision, "If-Match: " + defined.etag());

        assertThat(revised.status()).as(revised.body().toString()).isEqualTo(200);
        assertThat(directory.expectedOf("ranged").high()).isEqualByComparingTo("250");
        assertThat(directory.expectedOf("vantetid"))
                .isEqualTo(new ExpectedValues(null, null, List.of(), Set.of(Grouping.SEX)));
        assertThat(directory.expectedOf("nothing-stated")).isEqualTo(ExpectedValues.UNSTATED);
    }

    @Test
    void states_groups_and_an_ordinal_scale() {
        String maturity = """
                {'id':'maturity','name':{'sv':'Mognad'},'unit':'nivå','direction':'INCREASE','frequency':'YEAR','overUnits':'MIN',
                 'overTime':'LATEST','area':'kvalitet','groups':['SEX','AGE'],
                 'scale':[{'value':10,'name':{'sv':'Utforskare'}},{'value':20,'name':{'sv':'Professionell'}}]}""";

        assertThat(post(admin, "/indicators", maturity).status()).isEqualTo(201);
        assertThat(post(admin, "/indicators", maturity).status()).isEqualTo(200);
        assertThat(directory.expectedOf("maturity").levels()).containsExactly(10, 20);
        assertThat(post(
                                admin,
                                "/indicators",
                                maturity.replace("'MIN'", "'MEAN'").replace("maturity", "averaged"))
                        .code())
                .isEqualTo("scale-aggregation");
        assertThat(post(admin, "/indicators/vantetid/revision", "{'definition':%s,'reason':'x'}".formatted(maturity))
                        .code())
                .isEqualTo("id-of-another");
    }
}
