package se.nyttospar.demo;

import java.util.List;
import java.util.Map;
import se.nyttospar.events.time.Frequency;

/** What organisation.yaml says: bodies of commands as they are sent. */
record Organisation(
        List<Map<String, Object>> divisions, List<Map<String, Object>> units, List<Map<String, Object>> indicators) {

    /**
     * How values of an indicator look.
     *
     * @param share whether they are shares in per cent, with numerator and denominator
     */
    record Scale(Frequency frequency, int decimals, boolean share) {}

    /** @throws IllegalArgumentException when there is no such indicator */
    Scale scale(String indicatorId) {
        Map<String, Object> body = indicators.stream()
                .filter(indicator -> indicatorId.equals(indicator.get("id")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No indicator " + indicatorId));
        return new Scale(
                Frequency.valueOf(String.valueOf(body.get("frequency"))),
                body.get("decimals") instanceof Integer decimals ? decimals : 1,
                body.containsKey("denominator"));
    }
}
