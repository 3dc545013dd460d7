package se.nyttospar.command.imports;

import java.util.Arrays;
import java.util.Optional;

/** What a column of a file can be. */
public enum Column {
    BENEFIT("benefit"),
    INDICATOR("indicator"),
    UNIT("unit"),
    PERIOD("period"),
    VALUE("value"),
    NUMERATOR("numerator"),
    DENOMINATOR("denominator"),
    SAMPLE_SIZE("sampleSize"),
    SOURCE("source"),
    EVIDENCE("evidence"),
    COMMENT("comment");

    private final String key;

    Column(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    static Optional<Column> named(String key) {
        return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
    }
}
