package se.nyttospar.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

class CsvListsTest {

    private record Row(String title, List<String> words, int number) {}

    private record Written(HttpHeaders headers, ByteArrayOutputStream bytes) implements HttpOutputMessage {
        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public OutputStream getBody() {
            return bytes;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1"})
    void makes_no_text_a_formula_and_leaves_numbers_alone(String text) throws IOException {
        var written = new Written(new HttpHeaders(), new ByteArrayOutputStream());
        new CsvLists(new JsonMapper())
                .write(List.of(new Row(text, List.of(text, "b"), -5)), MediaType.parseMediaType("text/csv"), written);

        String row = written.bytes().toString(StandardCharsets.UTF_8).split("\r\n", 2)[1];
        assertThat(row.replace("\"", "")).isEqualTo("'%1$s,'%1$s | b,-5\r\n".formatted(text));
    }
}
