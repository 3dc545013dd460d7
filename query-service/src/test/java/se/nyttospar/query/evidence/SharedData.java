package se.nyttospar.query.evidence;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reference data that lies beside the repository; tests that need it are skipped, saying so, where it is absent. */
public final class SharedData {

    private SharedData() {}

    /** The rows of a CSV file with a header, or an assumption that fails. */
    public static List<CSVRecord> rows(String file) {
        Path path = folder().resolve("data").resolve(file);
        assumeThat(path)
                .as("reference data; point -Dnyttospar.shared at its folder")
                .exists();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(path), format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        Path root = Path.of("").toAbsolutePath();
        for (Path up = root; up != null; up = up.getParent()) {
            if (Files.isDirectory(up.resolve(".mvn"))) {
                root = up;
                break;
            }
        }
        return root.resolve(System.getProperty("nyttospar.shared", "../shared")).normalize();
    }
}
