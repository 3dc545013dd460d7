package se.nyttospar.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The committed page lists the rules as they are; {@code -Dnyttospar.approve=true} writes it anew. */
class RulesPageTest {

    private static final Path PAGE = Path.of("docs", "rules.md");

    @Test
    void the_page_lists_every_rule_in_both_languages() throws IOException {
        String page = """
                # Regler / Rules

                Varje nekande har en kod som aldrig ändras. … står för det som begäran angav. Samma lista: `GET /command/v1/rules`.

                Every refusal has a code that never changes. … stands for what the request stated. The same list: `GET /command/v1/rules`.

                | kod / code | status | svenska | English |
                | --- | --- | --- | --- |
                """ + Rules.all().stream().map(RulesPageTest::row).collect(Collectors.joining());
        if (Boolean.getBoolean("nyttospar.approve")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).hasContent(page);
    }

    @Test
    void codes_are_unique_and_both_sentences_have_the_same_places() {
        assertThat(Rules.all()).extracting(RuleText::code).doesNotHaveDuplicates();
        assertThat(Rules.all()).allSatisfy(rule -> {
            assertThat(rule.sv().chars().filter(c -> c == '…').count())
                    .as(rule.code())
                    .isEqualTo(rule.en().chars().filter(c -> c == '…').count());
            assertThat(rule.status()).isBetween(400, 503);
        });
    }

    private static String row(RuleText rule) {
        return "| `%s` | %d | %s | %s |\n".formatted(rule.code(), rule.status(), rule.sv(), rule.en());
    }
}
