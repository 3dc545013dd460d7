package se.nyttospar.command.request;

import java.time.LocalDate;
import se.nyttospar.command.refusal.DateOutOfRangeException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;

/** Reads days in requests; one outside the years 1900–2199 is a slip of the pen, wherever it is stated. */
final class DaysOfOurTime extends StdDeserializer<LocalDate> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    DaysOfOurTime() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) {
        LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(json, context);
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw new DateOutOfRangeException(json, day);
        }
        return day;
    }
}
