package se.nyttospar.command.imports.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nyttospar.command.imports.file.Declared;
import se.nyttospar.command.imports.file.Table;
import se.nyttospar.command.imports.file.Tables;
import se.nyttospar.command.refusal.Refusal;

/** Files in parts, so that no more than a part is ever in memory. */
@Component
class ImportFiles {

    private static final int PART = 256 * 1024;

    private final JdbcClient jdbc;
    private final Tables tables;

    ImportFiles(JdbcClient jdbc, Tables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** Keeps what the stream gives, within the caller's transaction. */
    void keep(String importId, InputStream file) throws IOException {
        int number = 0;
        for (byte[] part = file.readNBytes(PART); part.length > 0; part = file.readNBytes(PART)) {
            jdbc.sql("insert into import_part (import_id, part, content) values (:id, :part, :content)")
                    .param("id", importId)
                    .param("part", number++)
                    .param("content", part)
                    .update();
        }
    }

    /**
     * The rows of a file.
     *
     * @throws Refusal when it cannot be read as was declared
     */
    Table table(String importId, ImportKind kind, Declared declared) throws IOException {
        return tables.open(new SequenceInputStream(new PartsOf(importId)), declared, kind.fields());
    }

    void forget(String importId) {
        jdbc.sql("delete from import_part where import_id = :id")
                .param("id", importId)
                .update();
    }

    private Optional<byte[]> part(String importId, int number) {
        return jdbc.sql("select content from import_part where import_id = :id and part = :part")
                .param("id", importId)
                .param("part", number)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    private final class PartsOf implements Enumeration<InputStream> {

        private final String importId;
        private int number;
        private Optional<byte[]> next;

        PartsOf(String importId) {
            this.importId = importId;
            next = part(importId, 0);
        }

        @Override
        public boolean hasMoreElements() {
            return next.isPresent();
        }

        @Override
        public InputStream nextElement() {
            byte[] part = next.orElseThrow(NoSuchElementException::new);
            next = part(importId, ++number);
            return new ByteArrayInputStream(part);
        }
    }
}
