package se.nyttospar.acceptance.forget;

import static se.nyttospar.local.client.Identity.ADMIN;
import static se.nyttospar.local.client.Identity.BENEFIT_OWNER;
import static se.nyttospar.local.client.Identity.REPORTING_CONTROLLER;

import java.util.List;
import java.util.Map;
import se.nyttospar.acceptance.Findings;
import se.nyttospar.acceptance.Step;
import se.nyttospar.acceptance.Surroundings;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.Nyttospar;
import se.nyttospar.local.client.Receipt;
import tools.jackson.databind.json.JsonMapper;

/** A name slips into texts of streams of several kinds; when it has been taken out, no table and no view gives it. */
public final class RedactingSteps {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String MARKER = "Yrsalinde";
    private static final List<String> VIEWS = List.of(
            "/benefits/maskerad-klara",
            "/benefits/maskerad-klara/series",
            "/benefits/maskerad-klara/timeline",
            "/initiatives/maskerad",
            "/effect-chains/maskerad");

    private final Surroundings surroundings;
    private final Nyttospar nyttospar;

    public RedactingSteps(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.nyttospar = surroundings.nyttospar();
    }

    public List<Step> steps() {
        return List.of(new Step("Redacting: a name in texts of three streams, taken out of each", this::run));
    }

    private void run(Findings findings) {
        long told = tell();
        VIEWS.forEach(view -> nyttospar.query("%s?atLeastPosition=%d".formatted(view, told)));
        findings.holds("the name is stored", !tables("nyttospar_command").isEmpty());
        findings.holds("the name is shown", !tables("nyttospar_query").isEmpty());
        redact("initiative:maskerad", 0, "/title");
        redact("effect-chain:maskerad", 0, "/title");
        redact("benefit:maskerad-klara", 0, "/profile/description");
        long gone = redact("benefit:maskerad-klara", 1, "/measurement/comment");
        for (String view : VIEWS) {
            for (String moment : List.of("", "&asOfPosition=" + told)) {
                String text = nyttospar
                        .query("%s?atLeastPosition=%d%s".formatted(view, gone, moment))
                        .text();
                findings.holds(view + moment + " without the name", !text.contains(MARKER));
            }
        }
        findings.same("tables of command-service with the name", List.of(), tables("nyttospar_command"));
        findings.same("tables of query-service with the name", List.of(), tables("nyttospar_query"));
        findings.holds(
                "the timeline is intact",
                nyttospar
                        .query("/benefits/maskerad-klara/timeline/verification?atLeastPosition=" + gone)
                        .json()
                        .path("intact")
                        .asBoolean());
    }

    /** @return the position of the last event */
    private long tell() {
        command(ADMIN, "/divisions", "{\"id\":\"maskerad\",\"name\":\"Maskerad\"}");
        command(ADMIN, "/indicators", """
                {"id":"maskerad-andel","name":{"sv":"Andel klara"},"unit":"%","direction":"INCREASE","frequency":"MONTH",
                 "overUnits":"MEAN","overTime":"MEAN","area":"kvalitet"}""");
        command(BENEFIT_OWNER, "/initiatives", """
                {"id":"maskerad","title":"Det som %s ville","kind":"MINOR","divisionId":"maskerad","frameworkId":"%s"}""".formatted(MARKER, Surroundings.FRAMEWORK));
        command(BENEFIT_OWNER, "/benefits", """
                {"id":"maskerad-klara","initiativeId":"maskerad","title":"Fler klara","description":"%s vet mer",
                 "type":"QUALITATIVE","role":"SECONDARY","perspective":"verksamhet","indicatorId":"maskerad-andel"}""".formatted(MARKER));
        command(
                BENEFIT_OWNER,
                "/effect-chains",
                "{\"id\":\"maskerad\",\"initiativeId\":\"maskerad\",\"title\":\"Enligt %s\"}".formatted(MARKER));
        return command(
                        REPORTING_CONTROLLER,
                        "/benefits/maskerad-klara/measurements",
                        "{\"period\":\"2026-01\",\"value\":71,\"comment\":\"Uttag av %s\"}".formatted(MARKER))
                .position();
    }

    private Receipt command(Identity by, String path, String body) {
        return nyttospar.command(by, path, JSON.readTree(body));
    }

    private long redact(String stream, int sequence, String field) {
        return nyttospar
                .command(
                        ADMIN,
                        "/redactions",
                        Map.of(
                                "stream",
                                stream,
                                "sequence",
                                sequence,
                                "field",
                                field,
                                "reason",
                                "Ett namn stod i texten"))
                .position();
    }

    private List<String> tables(String database) {
        return new Tables(surroundings.stack().postgres(), database)
                .with(MARKER)
                .tables();
    }
}
