package se.nyttospar.command.imports.measurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.events.time.Period;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a row says, as it waits: the measurement, and why an implausible value is right.
 *
 * @param confirmation the reason; none when nobody has looked at it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StagedMeasurement(
        Period period,
        BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Integer sampleSize,
        @Nullable String source,
        @Nullable String evidence,
        @Nullable String comment,
        @Nullable String confirmation) {

    private static final JsonMapper MAPPER = EventJson.mapper();

    static StagedMeasurement read(String content) {
        return MAPPER.readValue(content, StagedMeasurement.class);
    }

    String write() {
        return MAPPER.writeValueAsString(this);
    }

    Measurement measurement() {
        return new Measurement(period, value, numerator, denominator, sampleSize, source, evidence, comment);
    }
}
