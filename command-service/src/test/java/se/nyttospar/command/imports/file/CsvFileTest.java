package se.nyttospar.command.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

class CsvFileTest {

    private static final Field NAME = () -> "namn";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16", "UTF-16BE", "UTF-16LE", "IBM850"})
    void reads_the_encoding_that_is_declared(String encoding) {
        assertThat(names("namn;x\nÅsa;1\n".getBytes(Charset.forName(encoding)), encoding))
                .containsExactly("Åsa");
    }

    @Test
    void reads_every_script() {
        String texts = "Ελληνικά|Русский|日本語|العربية|हिन्दी|𝒳 👩🏽‍⚕️|ไทย";

        assertThat(names(("namn\n" + texts.replace('|', '\n') + "\n").getBytes(StandardCharsets.UTF_8), "UTF-8"))
                .containsExactly(texts.split("\\|"));
    }

    @Test
    void reads_past_a_byte_order_mark_even_before_a_quote() {
        assertThat(names("\uFEFFnamn;x\na;1\n".getBytes(StandardCharsets.UTF_8), "UTF-8"))
                .containsExactly("a");
        assertThat(names("\uFEFF\"namn\";x\na;1\n".getBytes(StandardCharsets.UTF_8), "UTF-8"))
                .containsExactly("a");
    }

    @Test
    void refuses_another_encoding_than_declared() {
        assertThat(refusal("namn;x\nÅsa;1\n".getBytes(StandardCharsets.ISO_8859_1), "UTF-8"))
                .isEqualTo(Rule.FILE_ENCODING);
        assertThat(refusal("\uFEFFnamn;x\na;1\n".getBytes(StandardCharsets.UTF_8), "ISO-8859-1"))
                .isEqualTo(Rule.FILE_ENCODING);
        assertThat(refusal("\uFEFFnamn;x\na;1\n".getBytes(StandardCharsets.UTF_16LE), "windows-1252"))
                .isEqualTo(Rule.FILE_ENCODING);
        assertThat(refusal("namn;x\na;1\n".getBytes(StandardCharsets.UTF_16LE), "UTF-8"))
                .isEqualTo(Rule.FILE_HEADER);
    }

    @Test
    void refuses_a_quote_that_never_ends_instead_of_taking_the_file_into_memory() {
        String endless = "namn;x\n\"" + "a;1\n".repeat(2_000_000);

        assertThat(refusal(endless.getBytes(StandardCharsets.UTF_8), "UTF-8")).isEqualTo(Rule.FILE_ROW_ENDLESS);
    }

    @Test
    void refuses_a_column_that_stands_there_twice() {
        assertThat(refusal("namn;namn\na;b\n".getBytes(StandardCharsets.UTF_8), "UTF-8"))
                .isEqualTo(Rule.FILE_HEADER_TWICE);
    }

    @Test
    void knows_the_line_of_every_row() {
        List<Long> lines = new ArrayList<>();
        CsvFile file = open("namn;x\n# förklaring;\n\"a\nb\";1\n\nc;2\n".getBytes(StandardCharsets.UTF_8), "UTF-8");
        for (Row row = file.row(); row != null; row = file.row()) {
            lines.add(row.line());
        }

        assertThat(lines).first().isEqualTo(3L);
        assertThat(lines).hasSize(2);
    }

    private static List<@Nullable String> names(byte[] bytes, String encoding) {
        List<@Nullable String> names = new ArrayList<>();
        CsvFile file = open(bytes, encoding);
        for (Row row = file.row(); row != null; row = file.row()) {
            names.add(row.cell(NAME) instanceof Cell.Text(String text) ? text : null);
        }
        return names;
    }

    private static CsvFile open(byte[] bytes, String encoding) {
        var form = new FileForm.Csv(encoding, ';', '"', ',');
        var file = new CsvFile(
                new ByteArrayInputStream(bytes), form, new Declared(form, Map.of(), Map.of()), List.of(NAME));
        file.header().require(NAME);
        return file;
    }

    private static Rule refusal(byte[] bytes, String encoding) {
        return catchThrowableOfType(Refusal.class, () -> names(bytes, encoding)).rule();
    }
}
