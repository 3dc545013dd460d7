package se.nyttospar.acceptance.forget;

import static se.nyttospar.local.client.Identity.ADMIN;
import static se.nyttospar.local.client.Identity.BENEFIT_OWNER;
import static se.nyttospar.local.client.Identity.REPORTING_CONTROLLER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hc.core5.http.ContentType;
import se.nyttospar.acceptance.Findings;
import se.nyttospar.acceptance.Step;
import se.nyttospar.acceptance.Surroundings;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.Nyttospar;
import se.nyttospar.local.client.Receipt;
import tools.jackson.databind.json.JsonMapper;

/** Somebody is registered, acts and is erased. */
public final class ForgettingSteps {
    private static final JsonMapper JSON = new JsonMapper();
    /** Whoever acts with the identity of the reporting controller. */
    private static final String ACTOR = "5d0c6c1e-7a53-5b0f-9d0e-3c1f4b7f2a96";

    private static final String MARKER = "Xerxesia";
    private static final String BENEFIT = "glomska-klara";

    private final Surroundings surroundings;
    private final Nyttospar nyttospar;

    public ForgettingSteps(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.nyttospar = surroundings.nyttospar();
    }

    public List<Step> steps() {
        return List.of(new Step("Erasing: registered, acting, erased, nowhere to be found", this::run));
    }

    private void run(Findings findings) {
        register();
        findings.holds(
                "the name is known",
                nyttospar.status(ADMIN, "/actors/" + ACTOR).text().contains(MARKER));
        findings.same("tables with the name", List.of("public.actor_person"), commandTables(findings));
        Receipt acted = act();
        findings.same(
                "erasing", 204, nyttospar.delete(ADMIN, "/actors/" + ACTOR).status());
        nyttospar.query("/benefits/%s/series?atLeastPosition=%d".formatted(BENEFIT, acted.position()));
        nyttospar.query("/initiatives/glomska/timeline?atLeastPosition=" + acted.position());
        lookedFor(findings);
    }

    private void register() {
        byte[] person = JSON.writeValueAsBytes(Map.of(
                "id", ACTOR, "name", MARKER + " Markörsdotter", "email", MARKER + "@region.se", "division", "glomska"));
        nyttospar.post(ADMIN, "/actors", ContentType.APPLICATION_JSON, person, _ -> {});
    }

    private Receipt act() {
        command(ADMIN, "/divisions", "{\"id\":\"glomska\",\"name\":\"Glömska\"}");
        command(ADMIN, "/indicators", """
                {"id":"glomska-andel","name":{"sv":"Andel klara"},"unit":"%","direction":"INCREASE","frequency":"MONTH",
                 "overUnits":"MEAN","overTime":"MEAN","area":"kvalitet"}""");
        command(BENEFIT_OWNER, "/initiatives", """
                {"id":"glomska","title":"Glömska","kind":"MINOR","divisionId":"glomska","frameworkId":"%s"}""".formatted(Surroundings.FRAMEWORK));
        command(BENEFIT_OWNER, "/benefits", """
                {"id":"%s","initiativeId":"glomska","title":"Fler klara","type":"QUALITATIVE","role":"SECONDARY",
                 "perspective":"verksamhet","indicatorId":"glomska-andel"}""".formatted(BENEFIT));
        return command(
                REPORTING_CONTROLLER,
                "/benefits/%s/measurements".formatted(BENEFIT),
                "{\"period\":\"2026-01\",\"value\":71}");
    }

    private Receipt command(Identity by, String path, String body) {
        return nyttospar.command(by, path, JSON.readTree(body));
    }

    private void lookedFor(Findings findings) {
        var person = nyttospar.status(ADMIN, "/actors/" + ACTOR);
        findings.holds("that somebody was erased stays", person.json().hasNonNull("erased"));
        findings.holds("but not who", !person.text().contains(MARKER));
        findings.same("tables of command-service with the name", List.of(), commandTables(findings));
        var query = new Tables(surroundings.stack().postgres(), "nyttospar_query").with(MARKER);
        findings.same("tables of query-service with the name", List.of(), query.tables());
        findings.holds("query-service has tables", query.looked() > 10);
        List<String> records = new Topic(surroundings.stack().kafka()).records();
        findings.holds(
                "the topic has what the actor did",
                records.stream().anyMatch(text -> text.contains(BENEFIT) && text.contains(ACTOR)));
        findings.same(
                "records with the name",
                0L,
                records.stream().filter(text -> text.contains(MARKER)).count());
        logs(findings);
        findings.note("%d tables of query-service, %d records of the topic", query.looked(), records.size());
    }

    private List<String> commandTables(Findings findings) {
        var hits = new Tables(surroundings.stack().postgres(), "nyttospar_command").with(MARKER);
        findings.holds("command-service has tables", hits.looked() > 10);
        return hits.tables();
    }

    private void logs(Findings findings) {
        try (Stream<Path> files = Stream.concat(
                Files.walk(surroundings.stack().folder().resolve("logs")).filter(Files::isRegularFile),
                Stream.of(surroundings.stack().folder().resolve("launcher.log")))) {
            List<String> texts = files.map(ForgettingSteps::read).toList();
            findings.holds("there are logs", texts.size() > 4);
            findings.holds(
                    "the erasing is in the audit log",
                    texts.stream().anyMatch(text -> text.contains("actor erased id=" + ACTOR)));
            findings.same(
                    "logs with the name",
                    0L,
                    texts.stream().filter(text -> text.contains(MARKER)).count());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
