package se.nyttospar.acceptance.walk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.hc.core5.http.ContentType;
import org.jspecify.annotations.Nullable;
import se.nyttospar.acceptance.Findings;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.Nyttospar;
import se.nyttospar.local.client.Receipt;
import se.nyttospar.local.client.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One initiative on its way: what is said of it, what is refused, and every event that must show in the end. */
final class Walk {
    private static final JsonMapper JSON = new JsonMapper();

    private final Nyttospar nyttospar;
    private final Findings findings;
    private final String initiative;
    private final Map<String, Long> versions = new HashMap<>();
    private final TreeSet<String> events = new TreeSet<>();
    private long position;

    private Walk(Nyttospar nyttospar, Findings findings, Receipt proposed) {
        this.nyttospar = nyttospar;
        this.findings = findings;
        this.initiative = proposed.id();
        remember(proposed);
    }

    /** Proposes an initiative; the request repeated under its key gives the same one. */
    static Walk propose(Nyttospar nyttospar, String proposal, Findings findings) {
        JsonNode body = JSON.readTree(proposal);
        String key = UUID.randomUUID().toString();
        Receipt first = nyttospar.command(Identity.BENEFIT_OWNER, "/initiatives", body, key);
        findings.same(
                "the proposal repeated", first, nyttospar.command(Identity.BENEFIT_OWNER, "/initiatives", body, key));
        return new Walk(nyttospar, findings, first);
    }

    Findings findings() {
        return findings;
    }

    String initiative() {
        return initiative;
    }

    /** The path of a resource of the initiative. */
    String at(String rest) {
        return "/initiatives/" + initiative + rest;
    }

    /** Every event that was answered with: its stream and its number there. */
    TreeSet<String> events() {
        return events;
    }

    long version(String path) {
        return versions.getOrDefault(stream(path), 0L);
    }

    /** Says something; repeated under its key it gives the same answer. */
    Receipt create(Identity by, String path, String body) {
        String key = UUID.randomUUID().toString();
        JsonNode content = JSON.readTree(body);
        Receipt first = remember(nyttospar.command(by, path, content, key));
        findings.same(path + " repeated", first, nyttospar.command(by, path, content, key));
        return first;
    }

    Receipt say(Identity by, String path, String body) {
        return remember(nyttospar.command(by, path, JSON.readTree(body)));
    }

    /** Revises what stands there now; without If-Match and with an old one it is refused. */
    Receipt revise(Identity by, String path, String body) {
        long version = version(path);
        refused("without If-Match: " + path, by, path, body, null, "428 if-match-missing");
        long other = version == 0 ? 1 : version - 1;
        refused("with a stale If-Match: " + path, by, path, body, other, "412 version-conflict");
        return remember(nyttospar.revise(by, path, JSON.readTree(body), version));
    }

    /** @param expected status and code */
    JsonNode refused(String what, Identity by, String path, String body, String expected) {
        return refused(what, by, path, body, null, expected);
    }

    /** Refused although the version is right. */
    JsonNode refusedRevision(String what, Identity by, String path, String body, String expected) {
        return refused(what, by, path, body, version(path), expected);
    }

    private JsonNode refused(
            String what, Identity by, String path, String body, @Nullable Long version, String expected) {
        Reply reply = nyttospar.post(
                by, path, ContentType.APPLICATION_JSON, body.getBytes(StandardCharsets.UTF_8), request -> {
                    if (version != null) {
                        request.setHeader("If-Match", "\"" + version + "\"");
                    }
                });
        findings.same(what, expected, "%d %s".formatted(reply.status(), reply.code()));
        findings.holds(what + " says so in both languages", saysSo(reply.json()));
        return reply.json();
    }

    /** The decision is refused, and this is all that is missing. */
    void missing(String outcome, Missing expected) {
        JsonNode problem = refused(
                outcome + " with something missing",
                Identity.BOARD,
                at("/decisions"),
                Bodies.decision(outcome, 1),
                "422 gate-incomplete");
        List<String> told = new ArrayList<>();
        for (JsonNode reason : problem.path("errors")) {
            told.add("%s %s"
                    .formatted(
                            reason.path("code").asString(""),
                            reason.path("where").asString("")));
            findings.holds("a sentence in both languages for " + told.getLast(), saysSo(reason));
        }
        findings.same(
                outcome + " lacks", expected.lines(), told.stream().sorted().toList());
    }

    private static boolean saysSo(JsonNode problem) {
        return !problem.path("detailSv").asString("").isBlank()
                && !problem.path("detailEn").asString("").isBlank();
    }

    /** Asks query-service for what is known when everything said so far is. */
    JsonNode shown(String path) {
        Reply reply = nyttospar.query(path + (path.contains("?") ? "&" : "?") + "atLeastPosition=" + position);
        findings.holds(path + " is as new as what was said", reply.position().orElse(-1) >= position);
        return reply.json();
    }

    private Receipt remember(Receipt receipt) {
        versions.put(receipt.stream(), receipt.version());
        position = Math.max(position, receipt.position());
        if (receipt.changed()) {
            events.add("%s %06d".formatted(receipt.stream(), receipt.version()));
        }
        return receipt;
    }

    /** {@code /benefits/x/…} is about the stream {@code benefit:x}. */
    private static String stream(String path) {
        String[] parts = path.split("/", 4);
        return parts[1].substring(0, parts[1].length() - 1) + ':' + parts[2];
    }
}
