package se.nyttospar.command.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;

/** Opens files of any form. A workbook cannot be read from front to back: it is laid down in a file of its own while it is read. */
public class Tables {

    private final WorkbookLimits limits;

    public Tables(WorkbookLimits limits) {
        this.limits = limits;
    }

    /** @throws Refusal when the file cannot be read as was declared */
    public Table open(InputStream file, Declared declared, Collection<? extends Field> fields) throws IOException {
        return switch (declared.form()) {
            case FileForm.Csv csv -> new CsvFile(file, csv, declared, fields);
            case FileForm.Xlsx xlsx -> {
                Path laidDown = lay(file);
                try {
                    yield new Temporary(open(laidDown, xlsx, declared, fields), laidDown);
                } catch (RuntimeException e) {
                    Files.delete(laidDown);
                    throw e;
                }
            }
        };
    }

    /** Lays a file down; the caller deletes it. */
    public static Path lay(InputStream file) throws IOException {
        Path path = Files.createTempFile("import-", ".xlsx");
        try (var out = Files.newOutputStream(path)) {
            file.transferTo(out);
        } catch (IOException | RuntimeException e) {
            Files.delete(path);
            throw e;
        }
        return path;
    }

    /** @throws Refusal when the workbook cannot be read as was declared */
    public Table open(Path file, FileForm.Xlsx form, Declared declared, Collection<? extends Field> fields) {
        return new XlsxFile(file.toFile(), form, declared, fields, limits);
    }

    private record Temporary(Table table, Path file) implements Table {
        @Override
        public Header header() {
            return table.header();
        }

        @Override
        public @Nullable Row row() {
            return table.row();
        }

        @Override
        public void close() throws IOException {
            try {
                table.close();
            } finally {
                Files.delete(file);
            }
        }
    }
}
