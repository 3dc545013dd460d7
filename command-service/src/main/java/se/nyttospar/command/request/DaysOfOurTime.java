package se.nyttospar.command.request;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import se.nyttospar.command.refusal.DateOutOfRangeException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads days in requests, written {@code 2026-03-15} and nothing else: a time would be cut off silently. One outside the years
 * 1900–2199 is a slip of the pen, wherever it is stated.
 */
final class DaysOfOurTime extends StdDeserializer<LocalDate> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    DaysOfOurTime() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
        }
        String text = json.getString();
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a day");
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateOutOfRangeException(json, day);
        }
        return day;
    }
}
