package se.nyttospar.command.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    private Stream<OwnAndOtherCase> cases() {
        return new OwnAndOtherCases(reporter, owner, controller, board, admin).all();
    }

    @BeforeAll
    void something() {
        benefit("delad");
        post(reporter, "/benefits/delad/measurements", value("2026-02", "69"));
        post(reporter, "/benefits/delad/measurements", value("2026-01", "68"));
        benefit("egen");
        benefit("flyttad");
        post(
                OwnAndOtherCases.somebody("actor-both", "medicin", "reporter"),
                "/benefits/egen/measurements",
                value("2026-02", "69"));
        post(owner, "/benefits", """
                {'id':'pengar','initiativeId':'i-delad','title':'Färre resor','type':'CASHABLE','role':'SECONDARY',
                 'perspective':'ekonomi','indicatorId':'vantetid','contributionShare':0.5,'budgetLine':'5810'}""");
        for (String claim : List.of("rattas", "tas-tillbaka", "valideras", "avvisas")) {
            post(
                    OwnAndOtherCases.somebody("actor-both", "medicin", "benefit-owner"),
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

    @Test
    void every_row_that_names_a_rule_is_tried() {
        assertThat(Stream.concat(cases().map(OwnAndOtherCase::row), Stream.of(IMPORT))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(AccessMatrix.ROWS.stream()
                        .filter(row -> !row.except().isEmpty())
                        .map(row -> row.path().substring("/command/v1".length()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void refuses_the_right_role_where_it_is_closed_says_so_stores_nothing_and_lets_the_other(OwnAndOtherCase tried) {
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
        Reply refused = ask(tried, tried.closedTo());
        stop(noted);

        assertThat(refused.code()).as("%s", refused.body()).isEqualTo(tried.code());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(stored()).isEqualTo(before);
        assertThat(noted.list)
                .singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage())
                        .contains("event=denied", "path=/command/v1" + tried.row() + " ", "reason=" + tried.code()));
        Reply other = ask(tried, tried.openTo());
        assertThat(other.status()).as("%s", other.body()).isNotIn(401, 403).isLessThan(500);
    }

    /** Whoever revises has read the version, which is that of something new here. */
    private Reply ask(OwnAndOtherCase tried, String token) {
        return tried.row().endsWith("/rebases")
                ? post(token, tried.address(), tried.body(), "If-Match: \"0\"")
                : post(token, tried.address(), tried.body());
    }

    /** A file is taken in before its rows are read; then each row of another division is refused on its own. */
    @Test
    void records_no_row_of_another_division_out_of_a_file() {
        long before = stored();
        Reply received = send(
                OwnAndOtherCases.somebody("actor-k", "kirurgi", "reporter"),
                IMPORT + "?mode=VALID_ROWS&delimiter=" + URLEncoder.encode(";", StandardCharsets.UTF_8)
                        + "&decimal=.&encoding=UTF-8",
                "text/csv",
                "benefit;period;value\ndelad;2025-11;70\n");
        String job = IMPORT + "/" + received.body().path("id").asString();
        String asked = OwnAndOtherCases.somebody("actor-k", "kirurgi", "reporter");
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
        assertThat(post(
                                OwnAndOtherCases.somebody("actor-all", "*", "reporter"),
                                "/benefits/delad/measurements",
                                value("2026-05", "70"))
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
