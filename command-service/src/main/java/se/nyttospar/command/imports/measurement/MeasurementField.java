package se.nyttospar.command.imports.measurement;

import se.nyttospar.command.imports.file.Field;

/** What a column of a file of measurements can be. */
enum MeasurementField implements Field {
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
    COMMENT("comment"),
    CONFIRMATION("confirmation");

    private final String key;

    MeasurementField(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
