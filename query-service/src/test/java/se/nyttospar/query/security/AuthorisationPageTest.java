package se.nyttospar.query.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table that people read is the one that the service decides by. */
class AuthorisationPageTest {
    private static final Path COMMITTED = Path.of("docs", "authorisation.md");

    /** {@code -Dnyttospar.openapi.write=true} writes the page instead, to be looked at and committed. */
    @Test
    void says_what_was_committed() throws IOException {
        String page = """
                # Vem får läsa vad / who may read what

                Skriven av ett test ur tjänstens egen tabell (`AccessMatrix`). Den första rad som passar gäller; det som ingen rad nämner är \
                stängt. HEAD följer GET. / Written by a test from the service's own table. The first row that fits counts; what no row \
                names is closed. HEAD follows GET.

                ## API, med åtkomstbiljett / by access token

                %s
                ## Sidor, med inloggning / pages, by login

                Vad som skickas från en sida går vidare till command-service med personens egen biljett; där avgörs det \
                (`command-service/docs/authorisation.md`). / What is sent from a page goes on to command-service with the person's own token, \
                which decides.

                %s""".formatted(table(AccessMatrix.API), table(AccessMatrix.PAGES));
        if (Boolean.getBoolean("nyttospar.openapi.write")) {
            Files.writeString(COMMITTED, page);
        }
        assertThat(Files.readString(COMMITTED)).isEqualTo(page);
    }

    private static String table(List<Access> rows) {
        String roles = Arrays.stream(Role.values()).map(Role::claim).collect(Collectors.joining(" | "));
        String line = "| --- ".repeat(Role.values().length + 1) + "|\n";
        return "| | " + roles + " |\n" + line
                + rows.stream()
                        .map(row ->
                                "| `" + (row.method().equals(Access.ANY_METHOD) ? "" : row.method() + " ") + row.path()
                                        + "` | "
                                        + Arrays.stream(Role.values())
                                                .map(role -> row.roles().contains(role) ? "✓" : "–")
                                                .collect(Collectors.joining(" | "))
                                        + " |\n")
                        .collect(Collectors.joining());
    }
}
