package se.nyttospar.acceptance;

import java.nio.file.Path;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.MeasurementImports;
import se.nyttospar.local.client.Nyttospar;
import se.nyttospar.local.stack.LocalStack;

/**
 * What the steps work with.
 *
 * @param data folder of the real data
 */
public record Surroundings(LocalStack stack, Nyttospar nyttospar, Path data) {
    /** Ships with Nyttospår. */
    public static final String FRAMEWORK = "norrbotten-2026-2028";

    public MeasurementImports imports() {
        return new MeasurementImports(nyttospar, Identity.REGIONAL_REPORTER);
    }
}
