package se.nyttospar.command.imports.measurement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.events.time.Period;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a row says, as it waits: the measurement, and why an implausible value is right. Written and read millions of times, so that
 * it is written as bars between short parts and the lengths of the texts that follow.
 *
 * @param confirmation the reason; none when nobody has looked at it
 */
record StagedMeasurement(Measurement measurement, @Nullable String confirmation) {

    private static final int TEXTS = 4;
    private static final int NUMBERS = 5;
    private static final JsonMapper MAPPER = EventJson.mapper();

    static StagedMeasurement read(String content) {
        // As rows were kept before they had confirmations.
        return content.startsWith("{")
                ? new StagedMeasurement(MAPPER.readValue(content, Measurement.class), null)
                : parts(content);
    }

    private static StagedMeasurement parts(String content) {
        String[] parts = new String[NUMBERS + TEXTS];
        int at = 0;
        for (int i = 0; i < parts.length; i++) {
            int bar = content.indexOf('|', at);
            parts[i] = content.substring(at, bar);
            at = bar + 1;
        }
        @Nullable String[] texts = new String[TEXTS];
        for (int i = 0; i < TEXTS; i++) {
            String length = parts[NUMBERS + i];
            if (!length.isEmpty()) {
                int end = at + Integer.parseInt(length);
                texts[i] = content.substring(at, end);
                at = end;
            }
        }
        return new StagedMeasurement(
                new Measurement(
                        Period.parse(parts[0]),
                        new BigDecimal(parts[1]),
                        number(parts[2]),
                        number(parts[3]),
                        parts[4].isEmpty() ? null : Integer.valueOf(parts[4]),
                        texts[0],
                        texts[1],
                        texts[2]),
                texts[3]);
    }

    private static @Nullable BigDecimal number(String part) {
        return part.isEmpty() ? null : new BigDecimal(part);
    }

    String write() {
        var content = new StringBuilder(64);
        part(content, measurement.period());
        part(content, measurement.value());
        part(content, measurement.numerator());
        part(content, measurement.denominator());
        part(content, measurement.sampleSize());
        @Nullable String[] texts = {measurement.source(), measurement.evidence(), measurement.comment(), confirmation};
        for (String text : texts) {
            part(content, text == null ? null : text.length());
        }
        for (String text : texts) {
            content.append(text == null ? "" : text);
        }
        return content.toString();
    }

    private static void part(StringBuilder content, @Nullable Object part) {
        content.append(part == null ? "" : part).append('|');
    }
}
