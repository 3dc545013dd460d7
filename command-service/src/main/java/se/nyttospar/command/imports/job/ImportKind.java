package se.nyttospar.command.imports.job;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.nyttospar.command.imports.file.Declared;
import se.nyttospar.command.imports.file.Field;
import se.nyttospar.command.imports.file.Header;
import se.nyttospar.command.imports.file.Row;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.request.Circumstances;

/** A kind of file: which columns it has, what its rows mean, and what becomes of them. */
public interface ImportKind {

    /** Reads the rows of one file. */
    interface Reading {
        StagedRow read(Row row) throws RowRefused;
    }

    /** Says what recording rows would lead to: the same decisions on the same state, without the events. */
    interface Checking {
        void check(List<StagedRow> rows, Circumstances circumstances, Tally tally);
    }

    /** Records rows, keeps the reports and moves the job on ({@link Progress}), so that a row counts once whatever happens. */
    interface Recording {
        void record(List<StagedRow> rows, Circumstances circumstances);
    }

    /** Its name in the store; never changes. */
    String name();

    /** Its resource, as {@code measurement-imports}. */
    String path();

    Collection<? extends Field> fields();

    /** The parameters that this kind has beside those of every file. */
    Set<String> options();

    /** @throws Refusal when an option is not valid */
    void check(Declared declared);

    /** @throws Refusal when a column is missing that every row needs */
    void checkHeader(Header header, Declared declared);

    Reading reading(Declared declared);

    Checking checking(ImportJob job);

    Recording recording(ImportJob job);

    /** How many rows are checked or recorded together. */
    int rowsAtATime();

    /** An example of each column, for a template. */
    Template template();
}
