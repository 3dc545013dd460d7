package se.nyttospar.command.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nyttospar.command.testing.RunningService;
import se.nyttospar.command.testing.Surroundings;

/** The cells that depend on what it is done to: own or other division, own initiative, own values. Tried over HTTP, both ways. */
class OwnAndOtherTest extends RunningService {

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    void something() {
        benefit("delad");
        post(reporter, "/benefits/delad/measurements", value("2026-02", "69"));
    }

    private long stored() {
        return jdbc.sql(
                        "select count(*) from domain_event_entry where aggregate_identifier in ('benefit:delad', 'initiative:i-delad')")
                .query(Long.class)
                .single();
    }

    private static String somebody(String actor, String division, String... roles) {
        return Surroundings.TOKENS.token(
                actor, roles[0], claims -> claims.claim("roles", List.of(roles)).claim("division", division));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/benefits/delad/measurements | {'period':'2026-03','value':70}",
                "/benefits/delad/measurements/2026-02/correction | {'value':71,'reason':'Fel avläst'}",
                "/benefits/delad/measurements/2026-02/retraction | {'reason':'Mätt på fel ställe'}",
                "/benefits/delad/go-live | {'date':'2026-01-15'}",
                "/initiatives/i-delad/incidents | {'id':'a','date':'2026-04-20','kind':'OUTAGE','harm':'NONE','description':'Nere.'}",
                "/initiatives/i-delad/lessons | {'id':'b','date':'2026-04-20','worked':'Det gick.','forWhom':'Alla','text':'Börja smått.'}"
            })
    void refuses_a_reporter_of_another_division_and_stores_nothing(String path, String body) {
        long before = stored();
        Reply other = post(somebody("actor-k", "kirurgi", "reporter"), path, body);
        assertThat(other.code()).as("%s", other.body()).isEqualTo("other-division");
        assertThat(other.status()).isEqualTo(403);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void lets_a_reporter_of_the_division_and_of_every_division() {
        assertThat(post(reporter, "/benefits/delad/measurements", value("2026-04", "70"))
                        .status())
                .isEqualTo(201);
        assertThat(post(somebody("actor-all", "*", "reporter"), "/benefits/delad/measurements", value("2026-05", "70"))
                        .status())
                .isEqualTo(201);
        assertThat(post(
                                Surroundings.TOKENS.token("actor-none", "reporter"),
                                "/benefits/delad/measurements",
                                value("2026-06", "70"))
                        .code())
                .isEqualTo("other-division");
    }

    @Test
    void lets_nobody_decide_on_an_initiative_that_they_own() {
        long before = stored();
        String start =
                "{'id':'s','outcome':'START','forum':'Rådet','date':'2026-02-15','rationale':'Nyttan är tydlig.'}";
        assertThat(post(somebody("actor-x", "medicin", "board"), "/initiatives/i-delad/decisions", start)
                        .code())
                .isEqualTo("own-initiative");
        assertThat(stored()).isEqualTo(before);
        assertThat(post(board, "/initiatives/i-delad/decisions", start).code()).isNotEqualTo("own-initiative");
    }

    @Test
    void lets_nobody_validate_what_they_reported_themselves() {
        String both = somebody("actor-both", "medicin", "reporter", "controller");
        benefit("egna");
        post(both, "/benefits/egna/measurements", value("2026-02", "69"));
        assertThat(post(both, "/benefits/egna/validation", "{'through':'2026-02'}")
                        .code())
                .isEqualTo("validating-own-measurement");
        assertThat(post(controller, "/benefits/egna/validation", "{'through':'2026-02'}")
                        .status())
                .isEqualTo(200);
    }
}
