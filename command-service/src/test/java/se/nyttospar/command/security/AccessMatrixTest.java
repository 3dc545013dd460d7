package se.nyttospar.command.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Role;
import se.nyttospar.command.testing.RunningService;
import se.nyttospar.command.testing.Surroundings;
import tools.jackson.databind.JsonNode;

/** Every role against every endpoint of the OpenAPI document, asked directly. */
class AccessMatrixTest extends RunningService {

    private static final Path PAGE = Path.of("docs", "authorisation.md");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private Set<String> documented() {
        JsonNode paths = get("", "/v3/api-docs").body().path("paths");
        return paths.propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .map(operation -> operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void has_one_row_for_every_endpoint_and_no_other() {
        assertThat(AccessMatrix.ROWS.stream()
                        .map(row -> row.method() + " " + row.path())
                        .toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(documented());
    }

    private Reply ask(String token, String method, Access row) {
        String path = row.path().replaceAll("\\{[^}]+}", "x");
        return request(
                token,
                method,
                path,
                method.equals("POST") ? "application/json" : "",
                method.equals("POST") ? "{}" : "");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void holds_for_every_endpoint(Role role) {
        String token = Surroundings.TOKENS.token("matrix-" + role.claim(), role.claim());
        for (Access row : AccessMatrix.ROWS) {
            Reply reply = ask(token, row.method(), row);
            boolean allowed = row.isOpen() || row.roles().contains(role);
            assertThat(reply.status() == 403 && reply.code().equals("role-missing"))
                    .as("%s %s by %s: %s", row.method(), row.path(), role, reply.status())
                    .isEqualTo(!allowed);
            assertThat(reply.status())
                    .as("%s %s by %s", row.method(), row.path(), role)
                    .isNotEqualTo(401);
            if (row.method().equals("GET")) {
                assertThat(ask(token, "HEAD", row).status() != 403)
                        .as("HEAD %s by %s", row.path(), role)
                        .isEqualTo(allowed);
            }
        }
    }

    @Test
    void closes_what_is_not_open_to_whoever_has_no_token_or_no_role() {
        String stranger = Surroundings.TOKENS.token("matrix-stranger", "stranger");
        for (Access row : AccessMatrix.ROWS) {
            assertThat(ask("", row.method(), row).status() == 401)
                    .as("%s %s", row.method(), row.path())
                    .isEqualTo(!row.isOpen());
            assertThat(ask(stranger, row.method(), row).status() == 403)
                    .as("%s %s", row.method(), row.path())
                    .isEqualTo(!row.isOpen());
        }
    }

    /** The page says what the table says; {@code -Dnyttospar.approve=true} writes it anew. */
    @Test
    void the_table_that_people_read_is_the_one_that_decides() throws IOException {
        String page = """
                # Vem får göra vad / who may do what

                Skriven av ett test ur tjänstens egen tabell (`AccessMatrix`); det som ingen rad nämner är stängt. Sista kolumnen: den regel \
                som ändå nekar, och vad den säger (se `rules.md`). HEAD följer GET.

                Written by a test from the service's own table; what no row names is closed. Last column: the rule that refuses all the same, and \
                what it says (see `rules.md`). HEAD follows GET.

                | | %s | |
                %s|
                %s""".formatted(
                        Arrays.stream(Role.values()).map(Role::claim).collect(Collectors.joining(" | ")),
                        "| --- ".repeat(Role.values().length + 2),
                        AccessMatrix.ROWS.stream().map(AccessMatrixTest::line).collect(Collectors.joining()));
        if (Boolean.getBoolean("nyttospar.approve")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }

    private static String line(Access row) {
        String cells = Arrays.stream(Role.values())
                .map(role -> row.isOpen() || row.roles().contains(role) ? "✓" : "–")
                .collect(Collectors.joining(" | "));
        return "| `%s %s` | %s | %s |\n".formatted(row.method(), row.path(), cells, except(row));
    }

    private static String except(Access row) {
        if (row.isOpen()) {
            return "öppen för alla / open to everybody";
        }
        return row.except().stream().map(AccessMatrixTest::sentence).collect(Collectors.joining());
    }

    private static String sentence(Rule rule) {
        return "`%s`: %s / %s"
                .formatted(rule.code(), rule.sv().replace("%s", "…"), rule.en().replace("%s", "…"));
    }
}
