package se.nyttospar.command.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nyttospar.command.testing.RunningService;
import se.nyttospar.command.testing.Surroundings;

/**
 * The cells that depend on what it is done to: own or other division, own initiative, own values. Every row of the matrix that names such
 * a rule is tried over HTTP, both ways: by whoever it is closed to, and by somebody else of the same role.
 */
class OwnAndOtherTest extends RunningService {

    private static final String IMPORT = "/measurement-imports";

    @Autowired
    private JdbcClient jdbc;

    /**
     * A row of the matrix, tried.
     *
     * @param row as the matrix writes it, without the beginning that all share
     * @param closedTo a token of the right role
     * @param openTo another one
     */
    private record Case(
            String row, Map<String, String> path, String body, String closedTo, String openTo, String code) {
        String address() {
            String address = row;
            for (Map.Entry<String, String> value : path.entrySet()) {
                address = address.replace("{" + value.getKey() + "}", value.getValue());
            }
            return address;
        }

        @Override
        public String toString() {
            return row;
        }
    }

    private static String somebody(String actor, String division, String... roles) {
        return Surroundings.TOKENS.token(
                actor, roles[0], claims -> claims.claim("roles", List.of(roles)).claim("division", division));
    }

    /** Whoever owns the initiatives here, in a role. */
    private static String ownerAs(String role) {
        return somebody("actor-x", "medicin", role);
    }

    @BeforeAll
    void something() {
        benefit("delad");
        post(reporter, "/benefits/delad/measurements", value("2026-02", "69"));
        post(reporter, "/benefits/delad/measurements", value("2026-01", "68"));
        benefit("egen");
        post(somebody("actor-both", "medicin", "reporter"), "/benefits/egen/measurements", value("2026-02", "69"));
        post(owner, "/benefits", """
                {'id':'pengar','initiativeId':'i-delad','title':'Färre resor','type':'CASHABLE','role':'SECONDARY',
                 'perspective':'ekonomi','indicatorId':'vantetid','contributionShare':0.5,'budgetLine':'5810'}""");
        for (String claim : List.of("rattas", "tas-tillbaka", "valideras", "avvisas")) {
            post(
                    somebody("actor-both", "medicin", "benefit-owner"),
                    "/realised-benefits",
                    "{'id':'%s','benefitId':'pengar','period':'%d','amount':100}"
                            .formatted(claim, 2021 + claim.length() % 4));
        }
        post(owner, "/initiatives/i-delad/calculation", """
                {'priceLevel':2026,'firstYear':2025,'horizon':2,'discountRate':0.03,'alternatives':[],
                 'lines':[{'year':2025,'kind':'COST','title':'Förstudie','amount':{'low':1,'base':2,'high':3}}]}""");
        post(owner, "/initiatives/i-delad/risk-assessment", """
                {'assessedOn':'2026-01-10','alternativeRisks':[],'risks':[{'riskId':'r','kind':'LEGAL','cause':'A','consequence':'B',
                 'grade':{'severity':4,'likelihood':2},'treatment':'C','residual':{'severity':4,'likelihood':1}}]}""");
        post(owner, "/initiatives", """
                {'id':'i-ai','title':'Digital triage','kind':'MINOR','divisionId':'medicin','frameworkId':'%s','usesAi':true,
                 'operationsOwner':'actor-x'}""".formatted(FRAMEWORK));
        post(
                Surroundings.TOKENS.token("actor-executive", "executive"),
                "/initiatives/i-ai/ai-profile/suspension",
                "{'date':'2026-02-02','reason':'Granskas.'}");
    }

    private Stream<Case> cases() {
        return Stream.of(byDivision(), byOwner(), byEarlierAct()).flatMap(cases -> cases);
    }

    private Stream<Case> byDivision() {
        String other = somebody("actor-k", "kirurgi", "reporter");
        Map<String, String> benefit = Map.of("id", "delad");
        Map<String, String> initiative = Map.of("id", "i-delad");
        return Stream.of(
                division("/benefits/{id}/measurements", benefit, "{'period':'2026-03','value':70}", other),
                division(
                        "/benefits/{id}/measurements/{period}/correction",
                        Map.of("id", "delad", "period", "2026-02"),
                        "{'value':71,'reason':'Fel avläst'}",
                        other),
                division(
                        "/benefits/{id}/measurements/{period}/retraction",
                        Map.of("id", "delad", "period", "2026-01"),
                        "{'reason':'Mätt på fel ställe'}",
                        other),
                division("/benefits/{id}/go-live", benefit, "{'date':'2026-01-15'}", other),
                division(
                        "/initiatives/{id}/incidents",
                        initiative,
                        "{'id':'a','date':'2026-04-20','kind':'OUTAGE','harm':'NONE','description':'Nere.'}",
                        other),
                division(
                        "/initiatives/{id}/lessons",
                        initiative,
                        "{'id':'b','date':'2026-04-20','worked':'Det gick.','forWhom':'Alla','text':'Börja smått.'}",
                        other),
                division(
                        "/realised-benefits",
                        Map.of(),
                        "{'id':'ny','benefitId':'pengar','period':'2020','amount':100}",
                        other),
                division(
                        "/realised-benefits/{id}/correction",
                        Map.of("id", "rattas"),
                        "{'amount':90,'reason':'Fel rad'}",
                        other),
                division(
                        "/realised-benefits/{id}/withdrawal",
                        Map.of("id", "tas-tillbaka"),
                        "{'reason':'Fel period'}",
                        other));
    }

    private Case division(String row, Map<String, String> path, String body, String other) {
        return new Case(row, path, body, other, reporter, "other-division");
    }

    private Stream<Case> byOwner() {
        Map<String, String> initiative = Map.of("id", "i-delad");
        return Stream.of(
                new Case(
                        "/initiatives/{id}/decisions",
                        initiative,
                        "{'id':'s','outcome':'START','forum':'Rådet','date':'2026-02-15','rationale':'Nyttan är tydlig.'}",
                        ownerAs("board"),
                        board,
                        "own-initiative"),
                new Case(
                        "/initiatives/{id}/ai-profile/resumption",
                        Map.of("id", "i-ai"),
                        "{'date':'2026-02-10','reason':'Granskad.'}",
                        ownerAs("board"),
                        board,
                        "own-initiative"),
                new Case(
                        "/initiatives/{id}/calculation/closed-years",
                        initiative,
                        "{'year':2025,'validated':-2}",
                        ownerAs("controller"),
                        controller,
                        "closing-own-calculation"),
                new Case(
                        "/initiatives/{id}/risk-assessment/{riskId}/acceptance",
                        Map.of("id", "i-delad", "riskId", "r"),
                        "{'rationale':'Det som återstår är rimligt.'}",
                        ownerAs("executive"),
                        Surroundings.TOKENS.token("actor-executive", "executive"),
                        "risk-accepted-by-owner"));
    }

    private Stream<Case> byEarlierAct() {
        String both = somebody("actor-both", "medicin", "controller");
        return Stream.of(
                new Case(
                        "/benefits/{id}/validation",
                        Map.of("id", "egen"),
                        "{'through':'2026-02'}",
                        both,
                        controller,
                        "validating-own-measurement"),
                new Case(
                        "/benefits/{id}/rebases",
                        Map.of("id", "egen"),
                        "{'date':'2026-03-01','cause':'Två mottagningar slogs ihop.','approver':'actor-both'}",
                        both,
                        controller,
                        "rebase-approved-by-asker"),
                new Case(
                        "/realised-benefits/{id}/validation",
                        Map.of("id", "valideras"),
                        "{}",
                        both,
                        controller,
                        "validating-own-claim"),
                new Case(
                        "/realised-benefits/{id}/rejection",
                        Map.of("id", "avvisas"),
                        "{'reason':'Syns inte på raden.'}",
                        both,
                        controller,
                        "validating-own-claim"),
                chain(
                        "/effect-chains",
                        "{'id':'allas','frameworkId':'norrbotten-2026-2028','title':'Hela regionens kedja'}"),
                chain("/effect-chains/{id}/nodes", "{'id':'n','kind':'ACTIVITY','title':'Utbildning'}"),
                chain("/effect-chains/{id}/links", "{'from':'n','to':'m','contribution':0.5}"),
                chain("/effect-chains/{id}/link-removals", "{'from':'n','to':'m','reason':'Hängde inte ihop.'}"),
                chain("/effect-chains/{id}/nodes/{nodeId}/removal", "{'reason':'Ingår inte.'}"));
    }

    /** What is nobody's but the region's, only an administrator changes. */
    private Case chain(String row, String body) {
        return new Case(row, Map.of("id", "allas", "nodeId", "n"), body, owner, admin, "role-missing");
    }

    @Test
    void every_row_that_names_a_rule_is_tried() {
        assertThat(Stream.concat(cases().map(Case::row), Stream.of(IMPORT)).toList())
                .containsExactlyInAnyOrderElementsOf(AccessMatrix.ROWS.stream()
                        .filter(row -> !row.except().isEmpty())
                        .map(row -> row.path().substring("/command/v1".length()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void refuses_the_right_role_where_it_is_closed_says_so_stores_nothing_and_lets_the_other(Case tried) {
        if (tried.row().startsWith("/effect-chains/{id}")) {
            post(
                    admin,
                    "/effect-chains",
                    "{'id':'allas','frameworkId':'norrbotten-2026-2028','title':'Hela regionens kedja'}");
            post(admin, "/effect-chains/allas/nodes", "{'id':'n','kind':'ACTIVITY','title':'Utbildning'}");
            post(admin, "/effect-chains/allas/nodes", "{'id':'m','kind':'SUPPORT','title':'Stöd'}");
        }
        long before = stored();
        ListAppender<ILoggingEvent> noted = listen();
        Reply refused = post(tried.closedTo(), tried.address(), tried.body());
        stop(noted);

        assertThat(refused.code()).as("%s", refused.body()).isEqualTo(tried.code());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(stored()).isEqualTo(before);
        assertThat(noted.list)
                .singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage())
                        .contains("event=denied", "path=/command/v1" + tried.row() + " ", "reason=" + tried.code()));
        Reply other = post(tried.openTo(), tried.address(), tried.body());
        assertThat(other.status()).as("%s", other.body()).isNotIn(401, 403).isLessThan(500);
    }

    /** A file is taken in before its rows are read; then each row of another division is refused on its own. */
    @Test
    void records_no_row_of_another_division_out_of_a_file() {
        long before = stored();
        Reply received = send(
                somebody("actor-k", "kirurgi", "reporter"),
                IMPORT + "?mode=VALID_ROWS&delimiter=" + URLEncoder.encode(";", StandardCharsets.UTF_8)
                        + "&decimal=.&encoding=UTF-8",
                "text/csv",
                "benefit;period;value\ndelad;2025-11;70\n");
        String job = IMPORT + "/" + received.body().path("id").asString();
        String asked = somebody("actor-k", "kirurgi", "reporter");
        org.awaitility.Awaitility.await()
                .until(() -> !List.of("RECEIVED", "CHECKING", "IMPORTING")
                        .contains(get(asked, job).body().path("state").asString()));

        assertThat(get(asked, job + "/rows")
                        .body()
                        .path("items")
                        .valueStream()
                        .map(row -> row.path("code").asString())
                        .collect(Collectors.toSet()))
                .containsExactly("other-division");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void lets_a_reporter_of_every_division_and_none_without_a_division() {
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

    private long stored() {
        return Objects.requireNonNull(jdbc.sql("select count(*) from domain_event_entry")
                .query(Long.class)
                .single());
    }

    private static ListAppender<ILoggingEvent> listen() {
        var noted = new ListAppender<ILoggingEvent>();
        noted.start();
        ((Logger) LoggerFactory.getLogger("nyttospar.audit")).addAppender(noted);
        return noted;
    }

    private static void stop(ListAppender<ILoggingEvent> noted) {
        ((Logger) LoggerFactory.getLogger("nyttospar.audit")).detachAppender(noted);
    }
}
