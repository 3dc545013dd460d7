package se.nyttospar.acceptance.refusal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import se.nyttospar.acceptance.Findings;
import se.nyttospar.acceptance.Step;
import se.nyttospar.acceptance.Surroundings;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.ImportDialect;
import se.nyttospar.local.client.ImportMode;
import se.nyttospar.local.client.ImportResult;
import se.nyttospar.local.client.MeasurementImports;
import se.nyttospar.local.client.Nyttospar;
import se.nyttospar.local.client.Receipt;
import se.nyttospar.local.client.Reply;

/** Everything that can be wrong with a measurement, one by one. */
public final class RefusalSteps {
    private static final String BENEFIT = "prov-klara";
    private static final String PATH = "/benefits/" + BENEFIT + "/measurements";
    private static final String KNOWN = "{\"period\":\"2020-01\",\"value\":74}";
    /** The number that the tax agency publishes for tests. */
    private static final String TEST_PERSON = "19121212-1212";

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    private final Surroundings surroundings;

    public RefusalSteps(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public List<Step> steps() {
        return List.of(new Step("Bad input: each refused by its own code, nothing stored", this::run));
    }

    private void run(Findings findings) {
        Nyttospar nyttospar = surroundings.nyttospar();
        define(nyttospar);
        Receipt before = known(nyttospar);
        long position = nyttospar
                .query("/benefits/%s?atLeastPosition=%d".formatted(BENEFIT, before.position()))
                .position()
                .orElse(0);
        try (Nyttospar impatient = Nyttospar.impatientAt(surroundings.stack().addresses())) {
            commands(impatient, findings);
            tokens(impatient, findings);
            files(impatient, findings);
        }
        Receipt after = known(nyttospar);
        findings.same("version of the benefit", before.version(), after.version());
        findings.same("position of the benefit", before.position(), after.position());
        // An event would stand before this one, in its stream and in the views.
        Receipt next = nyttospar.command(Identity.REGIONAL_REPORTER, PATH, Map.of("period", "2020-02", "value", 75));
        findings.same("version after the next value", before.version() + 1, next.version());
        Reply series = nyttospar.query("/benefits/%s/series?atLeastPosition=%d".formatted(BENEFIT, next.position()));
        findings.same("values of the benefit", 2, series.json().path("points").size());
        findings.same(
                "position of the views", next.position(), series.position().orElse(0));
        findings.holds("positions go on", next.position() > position);
    }

    private static void define(Nyttospar nyttospar) {
        nyttospar.command(Identity.ADMIN, "/divisions", Map.of("id", "prov", "name", "Prov"));
        nyttospar.command(
                Identity.ADMIN,
                "/indicators",
                Map.ofEntries(
                        Map.entry("id", "prov-andel"),
                        Map.entry("name", Map.of("sv", "Andel klara")),
                        Map.entry("unit", "%"),
                        Map.entry("direction", "INCREASE"),
                        Map.entry("frequency", "MONTH"),
                        Map.entry("overUnits", "MEAN"),
                        Map.entry("overTime", "MEAN"),
                        Map.entry("area", "kvalitet")));
        nyttospar.command(
                Identity.BENEFIT_OWNER,
                "/initiatives",
                Map.of(
                        "id", "prov-insats",
                        "title", "Prov",
                        "kind", "MINOR",
                        "divisionId", "prov",
                        "frameworkId", Surroundings.FRAMEWORK));
        nyttospar.command(
                Identity.BENEFIT_OWNER,
                "/benefits",
                Map.of(
                        "id", BENEFIT,
                        "initiativeId", "prov-insats",
                        "title", "Fler klara",
                        "type", "QUALITATIVE",
                        "role", "SECONDARY",
                        "perspective", "verksamhet",
                        "indicatorId", "prov-andel"));
    }

    /** States a fact; repeated, it tells where the benefit stands. */
    private static Receipt known(Nyttospar nyttospar) {
        return nyttospar.command(Identity.REGIONAL_REPORTER, PATH, Map.of("period", "2020-01", "value", 74));
    }

    private static void commands(Nyttospar nyttospar, Findings findings) {
        refused("a future period", 422, "period-in-future", send(nyttospar, PATH, value("2199-01", "1")), findings);
        refused(
                "a period of another frequency",
                422,
                "period-wrong-frequency",
                send(nyttospar, PATH, value("2020-Q1", "1")),
                findings);
        refused("no period at all", 400, "period-invalid", send(nyttospar, PATH, value("januari", "1")), findings);
        refused(
                "an unknown benefit",
                404,
                "benefit-unknown",
                send(nyttospar, "/benefits/finns-inte/measurements", value("2020-03", "1")),
                findings);
        refused(
                "a second value for the same period",
                409,
                "measurement-exists",
                send(nyttospar, PATH, value("2020-01", "75")),
                findings);
        refused("a body that is not JSON", 400, "body-not-json", send(nyttospar, PATH, "period=2020-03"), findings);
        String large = "{\"period\":\"2020-03\",\"value\":1,\"comment\":\"%s\"}".formatted("x".repeat(TEN_MEGABYTES));
        refused("10 MB of JSON", 413, "body-too-large", send(nyttospar, PATH, large), findings);
        refused(
                "a personnummer in a comment",
                422,
                "personal-number",
                send(
                        nyttospar,
                        PATH,
                        "{\"period\":\"2020-03\",\"value\":1,\"comment\":\"Avser %s\"}".formatted(TEST_PERSON)),
                findings);
        refused(
                "a field that does not exist",
                400,
                "field-unknown",
                send(nyttospar, PATH, "{\"period\":\"2020-03\",\"value\":1,\"varde\":2}"),
                findings);
        refused(
                "another division's reporter",
                403,
                "other-division",
                nyttospar.post(Identity.MEDICINE_REPORTER, PATH, ContentType.APPLICATION_JSON, bytes(KNOWN), _ -> {}),
                findings);
        refused(
                "a role that only reads",
                403,
                "role-missing",
                nyttospar.post(Identity.EXECUTIVE, PATH, ContentType.APPLICATION_JSON, bytes(KNOWN), _ -> {}),
                findings);
    }

    private void tokens(Nyttospar nyttospar, Findings findings) {
        String fresh = value("2020-03", "1");
        refused(
                "no token",
                401,
                "token-missing",
                send(nyttospar, fresh, request -> request.removeHeaders("Authorization")),
                findings);
        refused(
                "a token that nobody signed",
                401,
                "token-invalid",
                send(nyttospar, fresh, request -> request.setHeader("Authorization", "Bearer a.b.c")),
                findings);
        findings.holds("the provider's key is where it was", ExpiredToken.isPossible(surroundings.stack()));
        String expired = ExpiredToken.of(surroundings.stack());
        refused(
                "an expired token",
                401,
                "token-expired",
                send(nyttospar, fresh, request -> request.setHeader("Authorization", "Bearer " + expired)),
                findings);
    }

    private static void files(Nyttospar nyttospar, Findings findings) {
        var imports = new MeasurementImports(nyttospar, Identity.REGIONAL_REPORTER);
        refused(
                "a file with semicolons and decimal commas, declared otherwise",
                422,
                "file-header",
                imports.offer(
                        bytes("benefit;period;value\n%s;2020-03;74,5\n".formatted(BENEFIT)),
                        ImportDialect.COMMAS,
                        ImportMode.ALL_OR_NOTHING),
                findings);
        refused(
                "a file whose dialect is not declared",
                400,
                "parameter-invalid",
                imports.offer(bytes("benefit,period,value\n"), new ImportDialect(Map.of()), ImportMode.ALL_OR_NOTHING),
                findings);
        rowRefused(imports, "decimal commas in a file declared with points", "row-number", "\"74,5\"", "", findings);
        rowRefused(imports, "a personnummer in a row", "personal-number", "74.5", TEST_PERSON, findings);
    }

    private static void rowRefused(
            MeasurementImports imports, String what, String code, String value, String comment, Findings findings) {
        String file = "benefit,period,value,comment\n%s,2020-03,1,\n%s,2020-04,%s,%s\n"
                .formatted(BENEFIT, BENEFIT, value, comment);
        ImportResult result = imports.run(bytes(file), ImportDialect.COMMAS, ImportMode.ALL_OR_NOTHING);
        findings.same(what + ": state", "REFUSED", result.state());
        findings.same(what + ": recorded", 0L, result.recorded());
        findings.same(
                what + ": code",
                code,
                imports.reports(result.id()).path(0).path("code").asString(""));
        findings.same(
                what + ": line",
                3L,
                imports.reports(result.id()).path(0).path("line").asLong());
    }

    private static Reply send(Nyttospar nyttospar, String path, String body) {
        return nyttospar.post(Identity.REGIONAL_REPORTER, path, ContentType.APPLICATION_JSON, bytes(body), _ -> {});
    }

    private static Reply send(Nyttospar nyttospar, String body, Consumer<ClassicRequestBuilder> headers) {
        return nyttospar.post(Identity.REGIONAL_REPORTER, PATH, ContentType.APPLICATION_JSON, bytes(body), headers);
    }

    private static void refused(String what, int status, String code, Reply reply, Findings findings) {
        findings.same(what, "%d %s".formatted(status, code), "%d %s".formatted(reply.status(), reply.code()));
        findings.holds(
                what + " is a problem",
                reply.headers().getOrDefault("content-type", "").startsWith("application/problem+json")
                        && reply.json().hasNonNull("type")
                        && reply.json().hasNonNull("title")
                        && reply.json().hasNonNull("detailSv")
                        && reply.json().hasNonNull("detailEn"));
        findings.same(
                what + " names its status", status, reply.json().path("status").asInt());
    }

    private static String value(String period, String value) {
        return "{\"period\":\"%s\",\"value\":%s}".formatted(period, value);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
