package se.nyttospar.benchmark.bare;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rows as text, filled up or cut off to so many bytes. */
@RestController
class BareAnswers {
    private static final Pattern SCHEMA = Pattern.compile("[a-z]+_\\d+");

    private final JdbcClient jdbc;

    BareAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/bare/{question}")
    ResponseEntity<byte[]> answer(
            @PathVariable Question question,
            @RequestParam String schema,
            @RequestParam String benefit,
            @RequestParam long position,
            @RequestParam int bytes) {
        if (!SCHEMA.matcher(schema).matches()) {
            return ResponseEntity.badRequest().build();
        }
        StringBuilder text = new StringBuilder(bytes);
        jdbc.sql(question.sql(schema))
                .param("benefit", benefit)
                .param("position", position)
                .query(row -> {
                    append(text, row);
                });
        byte[] answer = Arrays.copyOf(text.toString().getBytes(StandardCharsets.UTF_8), bytes);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
    }

    private static void append(StringBuilder text, ResultSet row) throws SQLException {
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            text.append(row.getString(column)).append(',');
        }
        text.append('\n');
    }
}
