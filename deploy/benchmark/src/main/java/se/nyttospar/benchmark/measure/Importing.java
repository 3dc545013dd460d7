package se.nyttospar.benchmark.measure;

import se.nyttospar.local.client.ImportDialect;
import se.nyttospar.local.client.ImportMode;
import se.nyttospar.local.client.ImportResult;
import se.nyttospar.local.client.MeasurementImports;

/** Imports files of measured values, from the request until everything is recorded. */
record Importing(MeasurementImports imports) {

    /** @param position of the last event */
    record Done(int rows, double seconds, long position) {
        double perSecond() {
            return rows / seconds;
        }
    }

    /** Brings in the next {@code rows} values of the benefits. */
    Done values(BenefitSet benefits, int rows) {
        return file(benefits.csv(rows), rows);
    }

    Done file(byte[] file, int rows) {
        long begin = System.nanoTime();
        ImportResult result = imports.run(file, ImportDialect.COMMAS, ImportMode.ALL_OR_NOTHING);
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (!result.state().equals("DONE") || result.recorded() != rows) {
            throw new IllegalStateException("The import did not record every row: " + result);
        }
        return new Done(rows, seconds, result.position());
    }
}
